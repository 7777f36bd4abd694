"""Blocking transport: one request, one response; no retry or pacing decisions.

Everything above is written once, as coroutines that wait on a transport. Those of this one block instead of
suspending, so that `run` can drive the same code to its end in a plain function call.
"""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Callable, Coroutine
from copy import copy
from functools import partial
from typing import Any, Self, TypeVar
from weakref import WeakSet

import httpcore
import httpx

from ..clock import Clock
from ..errors import APITimeoutError
from ..responses.bodies import BodyReader, HTTPResponse
from .background import Outcome, in_background, wait_for_any
from .connections.attempt import Attempt, extensions, telling
from .connections.blocking_pool import ConnectionPool
from .connections.tls import route_to
from .failures import body_taken, package_of
from .finishing import Finishing, end, finish
from .protocol import Cancelled, HTTPRequest, check_given, closed_meanwhile, run
from .reading import answer_despite, start_reading, without_cookies
from .urls import URLs

T = TypeVar("T")


class BlockingTransport:
    """What calls of plain code wait on.

    Attributes:
        secrets: Passwords of proxies, which must never be shown.
    """

    def __init__(self, base_url: str, clock: Clock, client: httpx.Client | None) -> None:
        self.secrets: tuple[str, ...] = ()
        self._clock = clock
        self._stop: Outcome[bool] = Outcome()  # done: stop; True: since the client is closed
        self._stops = WeakSet([self._stop])  # and those of all branches
        self._lock = threading.RLock()
        self._started: set[Finishing[Any]] = set()
        self._busy: dict[Attempt, Outcome[bool] | None] = {}
        self._process = os.getpid()
        self._package = package_of(client)
        self._urls = URLs(base_url, self._package)
        self._pool: ConnectionPool | None = None
        self._is_given = client is not None
        if client is None:
            tls, proxy = route_to(base_url)
            self.secrets = () if proxy is None else proxy.secrets
            transport = httpx.HTTPTransport(verify=tls)
            self._pool = ConnectionPool(tls, proxy, clock)
            transport._pool = self._pool  # type: ignore[assignment]
            client = without_cookies(httpx.Client(transport=transport, trust_env=False))
        self._client = client

    async def exchange(self, request: HTTPRequest, timeout: float, ends: float) -> HTTPResponse:
        """Send a request and read the whole response: within twice the timeout, and before the clock shows `ends`.

        Raises:
            APIConnectionError: There was no whole response.
            ResponseDecodeError: The body was refused.
        """
        method, url, given, form, limit, begin, suffices = request
        grace = request.grace
        ends = min(ends, self._clock.monotonic() + 2 * timeout) + grace
        if self._is_given:
            return self._exchange_in_thread(request, timeout, ends)
        attempt = Attempt(ends, self._clock, request.repeatable)
        # A token under way is let come, also when this reader is not needed any more: its request may work only once.
        package = self._package
        reader: BodyReader | None = None
        try:
            self._busy[attempt] = self._stop if request.repeatable else None
            self._raise_if_stopped()
            marks = extensions(timeout, attempt, grace)
            if begin is not None and self._pool is not None:
                marks["trace"] = telling(begin)
            elif begin is not None:  # what a client of the caller does is not told
                begin()
            response = self._client.send(
                package.Request(method, self._urls.url(url), headers=given, data=form, extensions=marks),
                auth=None,
                stream=True,
                follow_redirects=False,
            )
            try:
                reader, whole = start_reading(response, package, limit, suffices)
                for chunk in response.iter_raw() if whole is None else (whole,):
                    attempt.left(None)
                    reader.feed(chunk)
                    if reader.full:
                        break
            except package.StreamError as fault:
                raise body_taken() from fault
            finally:
                response.close()
            return reader.answer()
        except (package.HTTPStatusError, package.RequestError, package.InvalidURL, httpcore.ReadTimeout) as fault:
            self._raise_if_stopped()
            return answer_despite(fault, reader, package)
        finally:
            self._busy.pop(attempt, None)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        self._clock.wait(seconds, self._stop)
        self._raise_if_stopped()

    async def outcome(self, outcome: Outcome[T], seconds: float) -> T:
        """Wait for what another call does.

        Raises:
            APITimeoutError: It takes longer than `seconds`.
        """
        wait_for_any([outcome, self._stop], None if seconds == math.inf else seconds)
        if not outcome.done:
            self._raise_if_stopped()
            raise APITimeoutError("the deadline passed while another call fetched a token")
        return outcome.result()

    async def finish(
        self, work: Callable[[], Coroutine[object, None, T]], call_off: Callable[[], bool], seconds: float
    ) -> T:
        """Run something that has to come to its end even if nobody waits for it any more.

        Raises:
            APITimeoutError: It takes longer than `seconds`, and goes on.
        """
        return finish(work, call_off, self._started, None if seconds == math.inf else seconds)

    def branch(self) -> Self:
        """The same transport for calls side by side, in threads, which can be told to stop."""
        branch = copy(self)
        branch._stop = Outcome()
        with self._lock:
            self._stops.add(branch._stop)
            if self._stop.done:
                branch._stop.set(self._stop.result())
        return branch

    def start(self, work: Callable[[], Coroutine[object, None, T]]) -> Callable[[], Coroutine[object, None, T]]:
        """Start a call on a branch; awaiting what this returns gives its result, or raises what it raised."""
        outcome = in_background(lambda: run(work()))

        async def result() -> T:
            return outcome.result()

        return result

    async def leave(self) -> None:
        """Give up a branch: cancel what is under way on it."""
        self._end([self._stop], closed=False)

    def close(self) -> None:
        """End all calls and close all connections; only a token that works once is waited for, ten seconds at most.

        In a forked child: let go of the connections of its parent without disturbing it.
        """
        if self._process != os.getpid():
            if self._pool is not None:
                self._pool.abandon()
            return
        with self._lock:
            stops = list(self._stops)
        self._end(stops, closed=True)
        interruption = end(self._started)
        for attempt in list(self._busy):
            attempt.cut()
        if self._pool is not None:
            self._pool.close()
        if interruption is not None:
            raise interruption

    def _end(self, stops: list[Outcome[bool]], *, closed: bool) -> None:
        for stop in stops:
            stop.set(closed)
        for attempt, its_stop in list(self._busy.items()):
            if its_stop in stops:
                attempt.cut()

    def _exchange_in_thread(self, request: HTTPRequest, timeout: float, ends: float) -> HTTPResponse:
        """What a client of the caller does ends when time is up: its thread is abandoned then."""
        check_given(self._client)
        direct = copy(self)
        direct._is_given = False
        attempt = Attempt(ends, self._clock, repeatable=False)
        outcome: Outcome[HTTPResponse] = Outcome()
        attempt.interrupt = partial(outcome.set, error=Cancelled())
        try:
            self._busy[attempt] = self._stop if request.repeatable else None
            self._raise_if_stopped()
            in_background(lambda: run(direct.exchange(request, timeout, ends)), outcome)
            if not outcome.wait(max(0.0, ends - self._clock.monotonic())):
                raise APITimeoutError("no answer: the attempt took too long")
            return outcome.result()
        except Cancelled:
            self._raise_if_stopped()
            raise closed_meanwhile() from None
        finally:
            self._busy.pop(attempt, None)

    def _raise_if_stopped(self) -> None:
        if self._stop.done:
            raise closed_meanwhile() if self._stop.result() else Cancelled
