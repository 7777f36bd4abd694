"""A request's way, written once for both clients: token, gate, attempt, verdict, until there is an answer."""

from __future__ import annotations

import logging
import math
from collections.abc import Mapping
from typing import TypeVar, cast

from helpscout_reports_api.oauth import TOKEN_PATH
from helpscout_reports_api.operation import Request

from .answers import MOST_BYTES, MOST_TOKEN_BYTES, Answer, check_content_type, oauth_error, rate_limit, status_error
from .auth import Auth, Grant, ReadyAuth
from .clock import Clock
from .errors import APIConnectionError, APITimeoutError, ConfigurationError, HelpScoutError, RateLimitError
from .pacing import Gate
from .retry import decide
from .secrecy import scrub
from .settings import Settings
from .tokens import Tokens
from .transport import Outgoing, Wire

T = TypeVar("T")

log = logging.getLogger("helpscout_reports")


class Session:
    """What all calls of one client share, in one process."""

    def __init__(self, settings: Settings, auth: Auth, headers: Mapping[str, str], clock: Clock, closed: bool) -> None:
        self.settings, self.auth, self.headers, self.clock, self.closed = settings, auth, headers, clock, closed
        self.gate = Gate()
        self.tokens = Tokens(auth, settings.base_url, clock) if isinstance(auth, Grant) else None

    async def call(self, wire: Wire, request: Request[T]) -> T:
        """Send a request and decode its answer.

        Raises:
            HelpScoutError: There is no report; the subclasses say why.
        """
        operation, kind = request.operation, type(self.auth).__name__
        if operation.security != self.auth.security:
            needed = "an ApiKey" if operation.security == "basic" else "OAuth credentials or an AccessToken"
            raise ConfigurationError(f"{operation.operation_id} needs {needed}, not {kind}")
        try:
            return await Call(self, wire).report(request)
        except HelpScoutError as error:
            scrub(error, self.auth.secrets + (self.tokens.secrets if self.tokens else ()))
            raise


class Call:
    """One call with all its requests: how much time it has left, and how much it has waited for the rate limit."""

    def __init__(self, session: Session, wire: Wire) -> None:
        self.wire = wire
        self._session, self._settings, self._clock = session, session.settings, session.clock
        self._ends = self._clock.monotonic() + self._settings.deadline
        self._waited = 0.0
        self._cleared = -math.inf  # waits until then are counted already
        self._trouble: HelpScoutError | None = None

    async def report(self, request: Request[T]) -> T:
        """Send a request and decode its answer."""
        operation, url = request.operation, self._settings.base_url + request.target
        answer = await self.send(Outgoing(operation.method, url, self._session.headers, None, MOST_BYTES))
        if not 200 <= answer.status < 300:
            raise status_error(answer, operation.method, url, self._clock.wall())
        check_content_type(answer)
        return operation.decode(answer.body, answer.status)

    def time_left(self) -> float:
        """Seconds until the deadline.

        Raises:
            APITimeoutError: It is over.
        """
        left = self._ends - self._clock.monotonic()
        if left <= 0:
            raise APITimeoutError(f"the deadline of {self._settings.deadline:g} s is over") from self._trouble
        return left

    async def ask_token(self, form: dict[str, str]) -> bytes:
        """What the token endpoint answers.

        Raises:
            OAuthError: It refuses.
        """
        url = self._settings.base_url + TOKEN_PATH
        answer = await self.send(Outgoing("POST", url, self._session.headers, form, MOST_TOKEN_BYTES))
        if 200 <= answer.status < 300:
            return answer.body
        if 300 <= answer.status < 500 and answer.status != 429:
            raise oauth_error(answer)
        raise status_error(answer, "POST", url, self._clock.wall())

    async def send(self, outgoing: Outgoing) -> Answer:
        """The answer that stands after all retries, whatever its status; a fault that stays is raised."""
        session, settings, clock = self._session, self._settings, self._clock
        attempt = broken = refused = 0
        rejected: str | None = None
        while True:
            header, ready = "", outgoing
            if outgoing.form is None:
                header = await self._authorization(rejected)
                ready = outgoing._replace(headers={**outgoing.headers, "Authorization": header})
            await self._admit()
            answer: Answer | None = None
            attempt += 1
            started = clock.monotonic()
            try:
                answer = await self.wire.exchange(ready, settings.timeout, self._ends)
            except APIConnectionError as fault:
                self._trouble = fault
            finally:
                if answer is not None:
                    seen = rate_limit(answer.headers, clock.wall())
                    session.gate.learn(seen, started, clock.monotonic(), refused=answer.status == 429)
                session.gate.leave()
            status, headers = (None, {}) if answer is None else answer[:2]
            if status == 401 and header and session.tokens is not None and rejected is None:
                self._log(outgoing, attempt, status, started, 0.0)
                rejected = header
                continue
            refused, broken = (refused + 1, broken) if status == 429 else (refused, broken + 1)
            verdict = decide(
                attempt=refused if status == 429 else broken,
                status=status,
                headers=headers,
                exception=self._trouble,
                now=clock.wall(),
                chance=clock.random(),
                max_retries=settings.max_retries,
                max_wait=settings.max_wait,
                waited=self._waited,
            )
            self._log(outgoing, attempt, status, started, verdict.wait)
            wait = verdict.asked if verdict.wait is None else verdict.wait
            if status == 429 and wait is not None:
                session.gate.pause(clock.monotonic() + wait)
            if verdict.wait is None:
                if answer is not None:
                    return answer
                self.time_left()
                raise cast(HelpScoutError, self._trouble)
            if answer is not None:
                self._trouble = status_error(answer, outgoing.method, outgoing.url, clock.wall())
            if status == 429:
                self._waited += verdict.wait
                self._cleared = session.gate.paused_until
            else:
                await self._rest(verdict.wait)

    async def _authorization(self, rejected: str | None) -> str:
        if self._session.tokens is not None:
            return await self._session.tokens.header(self, rejected)
        return cast(ReadyAuth, self._session.auth).header

    async def _admit(self) -> None:
        """Wait until the gate lets this call through."""
        gate = self._session.gate
        while True:
            if self._session.closed:
                raise HelpScoutError("the client is closed; make a new one")
            self.time_left()
            wait = gate.enter(self._clock.monotonic())
            if not wait:
                return
            more = gate.paused_until - max(self._clock.monotonic(), self._cleared)
            if more > 0:  # another call was refused; waiting for that counts as well
                if self._waited + more > self._settings.max_wait:
                    text = f"not sent: the server refused a call, and wants to be left alone for {wait:.1f} s"
                    raise RateLimitError(text, status_code=429, retry_after=wait)
                self._waited += more
                self._cleared = gate.paused_until
            await self._rest(wait)

    async def _rest(self, seconds: float) -> None:
        if seconds >= self.time_left():
            raise APITimeoutError(f"the deadline comes before the next try in {seconds:.1f} s") from self._trouble
        await self.wire.sleep(seconds)

    def _log(self, outgoing: Outgoing, attempt: int, status: int | None, started: float, wait: float | None) -> None:
        if log.isEnabledFor(logging.DEBUG):
            path = outgoing.url.removeprefix(self._settings.base_url).partition("?")[0]
            took = self._clock.monotonic() - started
            what, then = status or "no answer", "" if wait is None else f", again in {wait:.2f} s"
            log.debug("%s %s: attempt %d, %s in %.3f s%s", outgoing.method, path, attempt, what, took, then)
