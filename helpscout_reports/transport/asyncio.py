"""Asyncio transport: one request, one response; what the blocking one does, but it suspends where that one blocks."""

from __future__ import annotations

import asyncio
import math
import sys
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import suppress
from copy import copy
from typing import Any, Self, TypeVar, cast

import httpx

from ..clock import Clock, call_later
from ..errors import APITimeoutError
from ..responses.bodies import BodyReader, HTTPResponse
from .background import Outcome
from .connections.asyncio_pool import AsyncConnectionPool
from .connections.attempt import MOST_CONNECTIONS, Attempt, extensions, telling_async
from .connections.tls import route_to
from .failures import body_taken, package_of
from .finishing import finish_task, wait_for_tasks
from .protocol import HTTPRequest, check_given, closed_meanwhile, run
from .reading import answer_despite, read_in_part, start_reading, without_cookies
from .urls import URLs

T = TypeVar("T")

_STEP = 0.25  # seconds that count at most, however long the process was stopped


class AsyncTransport:
    """What calls of one event loop wait on.

    Attributes:
        secrets: Passwords of proxies, which must never be shown.
    """

    def __init__(self, base_url: str, clock: Clock, client: httpx.AsyncClient | None) -> None:
        self.secrets: tuple[str, ...] = ()
        self._clock = clock
        self._tasks: set[asyncio.Task[object]] = set()
        self._started: set[asyncio.Task[object]] = set()
        self._waiting: set[_Interruptible] = set()
        self._ended = asyncio.Event()
        self._places = asyncio.Semaphore(MOST_CONNECTIONS)
        self._package = package_of(client)
        self._urls = URLs(base_url, self._package)
        self._pool: AsyncConnectionPool | None = None
        if client is None:
            tls, proxy = route_to(base_url)
            self.secrets = () if proxy is None else proxy.secrets
            transport = httpx.AsyncHTTPTransport(verify=tls)
            self._pool = AsyncConnectionPool(tls, proxy, clock)
            transport._pool = self._pool  # type: ignore[assignment]
            client = without_cookies(httpx.AsyncClient(transport=transport, trust_env=False))
        self._client = client
        self._keeper = self._keep()
        run(anext(self._keeper))

    async def exchange(self, request: HTTPRequest, timeout: float, ends: float) -> HTTPResponse:
        """Send a request and read the whole response: within twice the timeout, and before the clock shows `ends`.

        Raises:
            APIConnectionError: There was no whole response.
            ResponseDecodeError: The body was refused.
        """
        method, url, given, form, limit, begin, suffices = request
        package = self._package
        if self._pool is None:
            check_given(self._client)
        reader: BodyReader | None = None
        grace = request.grace
        call = self._timeout(ends + grace - self._clock.monotonic(), grace)
        attempt = self._timeout(2 * timeout + grace, grace)
        try:
            async with _Interruptible(self._waiting, self._ended), call, self._places, attempt:
                marks = extensions(timeout, Attempt(math.inf, self._clock, request.repeatable), grace)
                if begin is not None and self._pool is not None:
                    marks["trace"] = telling_async(begin)
                elif begin is not None:  # what a client of the caller does is not told
                    begin()
                response = await self._client.send(
                    package.Request(method, self._urls.url(url), headers=given, data=form, extensions=marks),
                    auth=None,
                    stream=True,
                    follow_redirects=False,
                )
                try:
                    reader, whole = start_reading(response, package, limit, suffices)
                    if whole is not None:
                        reader.feed(whole)
                    else:
                        async for chunk in response.aiter_raw():
                            reader.feed(chunk)
                            if reader.full:
                                break
                except package.StreamError as fault:
                    raise body_taken() from fault
                finally:
                    closing = response.aclose()
                    # Not where a token must not be lost: a loop that ends cancels the task that a shield makes.
                    await (asyncio.shield(closing) if request.repeatable else closing)
            return reader.answer()
        except (package.HTTPStatusError, package.RequestError, package.InvalidURL) as fault:
            return answer_despite(fault, reader, package)
        except TimeoutError as fault:
            if not call.expired() and not attempt.expired():
                raise
            if (answer := read_in_part(reader, fault)) is not None:
                return answer
            raise APITimeoutError("no answer: the attempt took too long") from fault

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        async with _Interruptible(self._waiting, self._ended):
            await self._clock.pause(seconds)

    async def outcome(self, outcome: Outcome[T], seconds: float) -> T:
        """Wait for what another call does.

        Raises:
            APITimeoutError: It takes longer than `seconds`.
        """
        try:
            async with _Interruptible(self._waiting, self._ended), self._timeout(seconds):
                return await outcome
        except TimeoutError:
            raise APITimeoutError("the deadline passed while another call fetched a token") from None

    async def finish(
        self, work: Callable[[], Coroutine[object, None, T]], call_off: Callable[[], bool], seconds: float
    ) -> T:
        """Run something that has to come to its end even if nobody waits for it any more.

        Raises:
            APITimeoutError: It takes longer than `seconds`, and goes on.
        """
        bound = self._timeout(seconds)
        try:
            async with _Interruptible(self._waiting, self._ended), bound:
                return await finish_task(work(), call_off, self._started)
        except TimeoutError:
            if not bound.expired():
                raise
            raise APITimeoutError("the deadline passed while a token was fetched") from None

    def _timeout(self, seconds: float, grace: float = 0.0) -> asyncio.Timeout | _RealTimeout:
        if seconds == math.inf:
            return asyncio.timeout(None)
        if self._clock.is_frozen():
            return _RealTimeout(seconds)
        return _AwakeTimeout(seconds) if grace else asyncio.timeout(seconds)

    def branch(self) -> Self:
        """The same transport for several calls side by side, in tasks."""
        branch = copy(self)
        branch._tasks = set()
        return branch

    def start(self, work: Callable[[], Coroutine[object, None, T]]) -> Callable[[], Coroutine[object, None, T]]:
        """Start a call on a branch; awaiting what this returns gives its result, or raises what it raised."""
        task = asyncio.get_running_loop().create_task(work())
        self._tasks.add(task)

        async def result() -> T:
            self._tasks.discard(task)
            return await task

        return result

    async def leave(self) -> None:
        """Give up a branch: cancel what is under way on it."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def aclose(self) -> None:
        """End all calls and close all connections; only a token that works once is waited for, ten seconds at most."""
        await self._close()
        with suppress(RuntimeError):  # another task closes it as well
            await self._keeper.aclose()

    async def _close(self) -> None:
        self._ended.set()
        for waiting in list(self._waiting):
            if waiting.task not in self._started:
                waiting.end()
        await wait_for_tasks(self._started)
        if self._pool is not None:
            await self._pool.aclose()

    async def _keep(self) -> AsyncGenerator[None, None]:
        # An event loop closes its asynchronous generators before it ends, also when nobody calls `aclose`. So no
        # connection outlives its loop.
        try:
            yield
        finally:
            # A loop that ends takes no new generators, but what is seen to its end here reads its body with one.
            hooks = sys.get_asyncgen_hooks()
            sys.set_asyncgen_hooks(None, None)
            try:
                await self._close()
            finally:
                sys.set_asyncgen_hooks(*hooks)


class _RealTimeout:
    """`asyncio.timeout` where something freezes the clock of the event loop."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._bound = asyncio.timeout(None)

    def expired(self) -> bool:
        """Whether the time was over first."""
        return self._bound.expired()

    async def __aenter__(self) -> None:
        await self._bound.__aenter__()
        self._start()

    def _start(self) -> None:
        self._timer: threading.Timer | asyncio.TimerHandle = call_later(self._seconds, self._end)

    def _end(self) -> None:
        with suppress(RuntimeError):  # it was left in this very moment
            self._bound.reschedule(-math.inf)

    async def __aexit__(self, *exc_info: Any) -> None:
        self._timer.cancel()
        await self._bound.__aexit__(*exc_info)


class _AwakeTimeout(_RealTimeout):
    """One to which time in which the process was stopped does not count: what came meanwhile can still be read."""

    def _start(self) -> None:
        step = min(self._seconds, _STEP)
        self._seconds -= step
        then = self._start if self._seconds > 0 else self._end
        self._timer = asyncio.get_running_loop().call_later(step, then)


class _Interruptible:
    """A wait that ends in a clear error when the client is closed; otherwise like `asyncio.timeout`."""

    def __init__(self, waiting: set[_Interruptible], closed: asyncio.Event) -> None:
        self.task = cast("asyncio.Task[object]", asyncio.current_task())
        self._waiting, self._closed = waiting, closed
        self._ended = False

    def end(self) -> None:
        """End the wait, from another task."""
        if not self._ended:
            self._ended = True
            self.task.cancel()

    async def __aenter__(self) -> None:
        if self._closed.is_set():
            raise closed_meanwhile()
        self._cancelling = self.task.cancelling()
        self._waiting.add(self)

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._waiting.discard(self)
        if self._ended and self.task.uncancel() <= self._cancelling and kind is asyncio.CancelledError:
            raise closed_meanwhile() from None
