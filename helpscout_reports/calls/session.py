"""A request's way, written once for both clients: token, rate limit, attempt, decision, until there is an answer."""

from __future__ import annotations

import logging
import math
import sys
from collections.abc import Callable, Mapping
from typing import Literal, TypeVar, cast

from attrs import asdict

from helpscout_reports_api.calls.operation import Request
from helpscout_reports_api.oauth import TOKEN_PATH

from ..auth.credentials import Auth, Grant, StaticAuth
from ..auth.redaction import clear_frames, forget_words, hide_unknown, scrub, token_request, watch_logs
from ..auth.tokens import Rotation, Tokens
from ..clock import Clock
from ..errors import APIConnectionError, APITimeoutError, ConfigurationError, HelpScoutError, RateLimitError
from ..events import Event
from ..responses.bodies import MOST_BYTES, MOST_TOKEN_BYTES, HTTPResponse, check_report
from ..responses.headers import RateLimit, rate_limit
from ..responses.status_errors import oauth_error, status_error
from ..settings import Settings
from ..transport.protocol import HTTPRequest, Transport, closed_meanwhile
from .rate_limit import RateLimiter
from .retry import decide

T = TypeVar("T")

log = logging.getLogger("helpscout_reports")


class Session:
    """What all calls of one client share, in one process."""

    def __init__(self, settings: Settings, auth: Auth, headers: Mapping[str, str], clock: Clock, closed: bool) -> None:
        self.settings, self.auth, self.headers, self.clock, self.closed = settings, auth, headers, clock, closed
        self.rate_limiter = RateLimiter()
        self.tokens = Tokens(auth, settings.base_url, clock) if isinstance(auth, Grant) else None
        self._proxy_secrets: tuple[str, ...] = ()
        watch_logs(self)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be shown."""
        return self.auth.secrets + (self.tokens.secrets if self.tokens else ()) + self._proxy_secrets

    async def call(
        self, transport: Transport, request: Request[T], settings: Settings, on_event: Callable[[Event], object] | None
    ) -> T:
        """Send a request and decode its answer.

        Raises:
            HelpScoutError: There is no report; the subclasses say why.
        """
        if self.closed:
            raise HelpScoutError("the client is closed; make a new one")
        operation = request.operation
        if operation.security != self.auth.security:
            needed = "an ApiKey" if operation.security == "basic" else "OAuth credentials or an AccessToken"
            raise ConfigurationError(f"{operation.operation_id} needs {needed}, not {type(self.auth).__name__}")
        self._proxy_secrets = transport.secrets
        outer = sys.exception()  # the caller's own; what is chained to it is not ours to touch
        try:
            url = self.settings.base_url + request.target
            answer = await Call(self, transport, settings, operation.operation_id, on_event).send(
                HTTPRequest(operation.method, url, self.headers, None, MOST_BYTES)
            )
            check_report(answer)
            return operation.decode(answer.body, answer.status)
        except HelpScoutError as error:
            scrub(error, self.secrets, outer)
            raise
        except BaseException as error:  # Ctrl-C, a cancelled task, what a hook of the caller raises
            clear_frames(error, outer)
            raise


class Tries:
    """What `send` counts.

    Attributes:
        attempts: How many were made.
        started: When the last one was, by the clock.
        took: Seconds until its answer was read.
        seen: What its answer said about the rate limit, None when it said nothing.
    """

    def __init__(self) -> None:
        self.attempts = self._refused = self._broken = 0
        self.started = self.took = 0.0
        self.seen: RateLimit | None = None

    def count(self, status: int | None) -> int:
        """How many attempts so far failed in the same way: refused by the rate limit, or broken; a 401 is neither."""
        if status == 429:
            self._refused += 1
            return self._refused
        self._broken += 1
        return self._broken


class Call:
    """One call with all its requests: how much time it has left, and how much it has waited for the rate limit."""

    def __init__(
        self,
        session: Session,
        transport: Transport,
        settings: Settings,
        operation_id: str,
        on_event: Callable[[Event], object] | None,
    ) -> None:
        self.transport = transport
        self._session, self._settings, self._clock = session, settings, session.clock
        self._operation_id, self._on_event = operation_id, on_event
        self._attempt = 0  # the number of the last one
        self._ends = self._clock.monotonic() + self._settings.deadline
        self._waited = 0.0
        self._cleared = -math.inf  # waits until then are counted already
        self._trouble: HelpScoutError | None = None

    def time_left(self) -> float:
        """Seconds until the deadline.

        Raises:
            APITimeoutError: It is over.
        """
        left = self._ends - self._clock.monotonic()
        if left <= 0:
            raise APITimeoutError(f"the deadline of {self._settings.deadline:g} s is over") from self._trouble
        return left

    async def send_form(self, form: dict[str, str], rotation: Rotation, keep: Callable[[bytes], None]) -> None:
        """Ask the token endpoint.

        Args:
            form: What to ask.
            rotation: Told when an attempt is sent, and when it gave no token.
            keep: Takes the answer in.

        Raises:
            OAuthError: It refuses.
        """
        url = self._settings.base_url + TOKEN_PATH
        asking = token_request.set(True)
        try:
            headers, begin, suffices = self._session.headers, rotation.begin, rotation.suffices
            request = HTTPRequest("POST", url, headers, form, MOST_TOKEN_BYTES, begin, suffices)
            await self.send(request, lambda answer: keep(answer.body), rotation.miss)
        except HelpScoutError as error:
            forget_words(error)
            raise
        finally:
            token_request.reset(asking)

    async def send(
        self,
        http_request: HTTPRequest,
        keep: Callable[[HTTPResponse], None] | None = None,
        miss: Callable[[], None] | None = None,
    ) -> HTTPResponse:
        """The answer with a 2xx, after all retries.

        Args:
            http_request: What to send.
            keep: Called with the answer before anybody is told of it: what listens may raise.
            miss: Called when an attempt gave no such answer; what it raises ends the call.

        Raises:
            HelpScoutError: There is none; what stands after the last attempt is raised.
        """
        session, limiter, clock, tries = self._session, self._session.rate_limiter, self._clock, Tries()
        rejected: str | None = None
        while True:
            header, ready = "", http_request
            if http_request.form is None:
                tokens, auth = session.tokens, cast(StaticAuth, session.auth)
                header = auth.header if tokens is None else await tokens.header(self, rejected)
                ready = http_request._replace(headers={**http_request.headers, "Authorization": header})
            answer: HTTPResponse | None = None
            try:
                await self._admit()
                tries.attempts = self._attempt = tries.attempts + 1
                tries.started, tries.seen = clock.monotonic(), None
                try:
                    answer = await self.transport.exchange(ready, self._settings.timeout, self._ends)
                except APIConnectionError as fault:
                    self._trouble = fault
                ended = clock.monotonic()
                tries.took = ended - tries.started
                if answer is not None:
                    tries.seen = rate_limit(answer.headers, clock.wall())
                    refused = answer.status == 429
                    limiter.learn(tries.seen, tries.started, ended, refused=refused)
            finally:
                limiter.leave(self)
            if answer is not None and http_request.form is not None and session.tokens is not None:
                session.tokens.learn_from(answer.body)
            if answer is not None and 200 <= answer.status < 300:
                try:
                    if keep is not None:
                        keep(answer)
                finally:
                    self._tell(http_request, answer.status, tries, None)
                return answer
            if miss is not None:
                miss()
            status = None if answer is None else answer.status
            if status == 401 and header and session.tokens is not None and rejected is None:
                self._tell(http_request, status, tries, 0.0)
                rejected = header
                continue
            if answer is not None:
                self._trouble = _error_of(answer, http_request, tries.seen)
            decision = decide(
                attempt=tries.count(status),
                status=status,
                asked=None if tries.seen is None else tries.seen.retry_after,
                exception=self._trouble,
                chance=clock.random(),
                max_retries=self._settings.max_retries,
                max_wait=self._settings.max_wait,
                waited=self._waited,
            )
            self._tell(http_request, status, tries, decision.wait)
            wait = decision.asked if decision.wait is None else decision.wait
            if status == 429 and wait is not None:
                limiter.pause(clock.monotonic() + wait)
            if decision.wait is None:
                if answer is None:
                    self.time_left()
                raise cast(HelpScoutError, self._trouble)
            if status == 429:
                self._waited += decision.wait
                self._cleared = limiter.paused_until
            else:
                await self._rest(decision.wait)

    async def _admit(self) -> None:
        """Wait until the rate limiter lets this call through."""
        rate_limiter = self._session.rate_limiter
        while True:
            if self._session.closed:
                raise closed_meanwhile()
            self.time_left()
            wait = rate_limiter.enter(self, self._clock.monotonic())
            if not wait:
                return
            more = rate_limiter.paused_until - max(self._clock.monotonic(), self._cleared)
            if more > 0:  # another call was refused; waiting for that counts as well
                if self._waited + more > self._settings.max_wait:
                    text = f"not sent: rate limit reached; the server asks to wait {wait:.1f} s"
                    raise RateLimitError(text, status_code=429, retry_after=wait)
                self._waited += more
                self._cleared = rate_limiter.paused_until
            await self._rest(wait)

    async def _rest(self, seconds: float) -> None:
        if seconds >= self.time_left():
            raise APITimeoutError(
                f"the deadline would pass before the next attempt, in {seconds:.1f} s"
            ) from self._trouble
        event = Event("wait", self._operation_id, self._attempt, None, 0.0, seconds, None)
        if seconds > 1:
            log.info("%s: waiting %.2f s", self._operation_id, seconds, extra=asdict(event, recurse=False))
        if self._on_event is not None:
            self._on_event(event)
        await self.transport.sleep(seconds)

    def _tell(self, request: HTTPRequest, status: int | None, tries: Tries, wait: float | None) -> None:
        """Log an attempt and pass it to `on_event`."""
        level = logging.DEBUG if wait is None else logging.INFO
        if self._on_event is None and not log.isEnabledFor(level):
            return
        kind: Literal["attempt", "token"] = "attempt" if request.form is None else "token"
        event = Event(kind, self._operation_id, tries.attempts, status, tries.took, wait, tries.seen)
        if log.isEnabledFor(level):
            path = request.url.removeprefix(self._settings.base_url).partition("?")[0]
            what, then = status or "no answer", "" if wait is None else f", again in {wait:.2f} s"
            text = "%s %s: attempt %d, %s in %.3f s%s"
            fields = asdict(event, recurse=False)
            log.log(level, text, request.method, path, event.attempt, what, tries.took, then, extra=fields)
        if self._on_event is not None:
            self._on_event(event)


def _error_of(answer: HTTPResponse, request: HTTPRequest, seen: RateLimit | None) -> HelpScoutError:
    if request.form is not None:
        answer = answer._replace(body=hide_unknown(answer.body))
    if request.form is not None and 300 <= answer.status < 500 and answer.status != 429:
        return oauth_error(answer)
    return status_error(answer, request.method, request.url, seen)
