"""The only room that talks to the network: for asyncio, and once more for plain code. It decides nothing.

Everything above it is written once, as coroutines that wait on a `Wire`. Those of `BlockingWire` block instead of
suspending, so that `run` can drive the same code to its end in a plain function call.

Each attempt has a connection for itself (a line is an httpx transport with a pool of one), and one that was not left in
perfect order is closed. That is what the shared pool of httpx cannot promise: there, a cancelled request may keep its
place for ever.
"""

from __future__ import annotations

import asyncio
import math
import os
import ssl
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager, nullcontext
from copy import copy
from typing import Any, NamedTuple, TypeVar, cast

import httpx

from .answers import Answer, Intake
from .clock import Clock
from .errors import APIConnectionError, APITimeoutError, HelpScoutError
from .lines import AsyncLine, Line

T = TypeVar("T")

_MOST_IDLE = 32
_MOST_TASKS = 100  # connections at a time of one event loop


class Outgoing(NamedTuple):
    """One request, ready to be sent."""

    method: str
    url: str
    headers: Mapping[str, str]
    form: Mapping[str, str] | None
    limit: int


class Cancelled(Exception):
    """Nobody waits for this call any more."""


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Drive a coroutine that waits on a BlockingWire only."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        return cast(T, done.value)
    coroutine.close()
    raise RuntimeError("a blocking call was given something to wait for that does not block")


def failure_of(fault: Exception) -> APIConnectionError:
    """The error for what httpx, or something below it, raised."""
    links: list[BaseException] = []
    link: BaseException | None = fault
    while link is not None and link not in links:
        links.append(link)
        link.__traceback__ = None  # its frames hold headers, and a crash report may show them
        link = link.__cause__ or link.__context__
    late = isinstance(fault, (httpx.TimeoutException, TimeoutError))
    failure = (APITimeoutError if late else APIConnectionError)(f"no answer ({type(fault).__name__}: {fault})")
    # A handshake that was cut may work next time; a certificate that does not fit will not.
    cut = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
    refused = any(isinstance(link, ssl.SSLError) and not isinstance(link, cut) for link in links)
    failure.final = refused or not isinstance(fault, (httpx.TransportError, OSError))
    return failure


class Wire:
    """What calls wait on, in one event loop."""

    def __init__(self, tls: Callable[[], ssl.SSLContext], clock: Clock, client: Any) -> None:
        self._tls, self._clock, self._client = tls, clock, client
        self._idle: list[Any] = []
        self._places = asyncio.Semaphore(_MOST_TASKS)
        self._keeper: AsyncGenerator[None, None] | None = None

    async def exchange(self, outgoing: Outgoing, timeout: float, ends: float) -> Answer:
        """Send a request and read the whole answer, before the clock shows `ends`.

        Raises:
            APIConnectionError: There was no whole answer.
            ResponseDecodeError: The body was refused.
        """
        line: Any = None
        intake: Intake | None = None
        clean = False
        method, url, headers, form, limit = outgoing
        limits = {"timeout": dict.fromkeys(("connect", "read", "write", "pool"), timeout)}
        try:
            async with self._bounds(ends):
                request = httpx.Request(method, url, headers=headers, data=form, extensions=limits)
                line = None if self._client is not None else await self._take(ends)
                response = await self._open(line, request)
                async with aclosing(self._chunks(response, ends)) as chunks:
                    intake = Intake(response.status_code, response.headers, limit)
                    async for chunk in chunks:
                        intake.feed(chunk)
                        if intake.full:
                            break
                    else:
                        clean = True
                return intake.answer()
        except (HelpScoutError, Cancelled):
            raise
        except Exception as fault:
            if self._stopped():
                raise Cancelled from None
            if intake is not None and (answer := intake.cut()) is not None:
                return answer
            raise failure_of(fault) from fault
        finally:
            if line is not None:
                await self._put_back(line, clean and len(self._idle) < _MOST_IDLE)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._clock.pause(seconds)

    async def outcome(self, flight: Future[T], seconds: float) -> T:
        """Wait for what another call does.

        Raises:
            APITimeoutError: It takes longer than `seconds`.
        """
        try:
            async with asyncio.timeout(None if seconds == math.inf else seconds):
                return await asyncio.wrap_future(flight)
        except TimeoutError:
            raise APITimeoutError("the deadline passed while another task fetched a token") from None

    def crew(self, size: int) -> Crew:  # noqa: ARG002 - whoever starts tasks counts them
        """Hands to do several calls at a time."""
        return Crew(self)

    async def aclose(self) -> None:
        """Close all connections."""
        if self._keeper is not None:
            await self._keeper.aclose()

    def _bounds(self, ends: float) -> AbstractAsyncContextManager[None]:
        return self._timed(None if ends == math.inf else ends - self._clock.monotonic())

    @asynccontextmanager
    async def _timed(self, seconds: float | None) -> AsyncGenerator[None, None]:
        async with asyncio.timeout(seconds), self._places:
            yield

    async def _take(self, ends: float) -> Any:  # noqa: ARG002 - a timer cuts it off
        if self._keeper is None:
            self._keeper = self._keep()
            await anext(self._keeper)
        return self._idle.pop() if self._idle else AsyncLine(self._tls())

    async def _keep(self) -> AsyncGenerator[None, None]:
        # An event loop closes its asynchronous generators before it ends, also when nobody calls `aclose`. So no
        # connection outlives its loop.
        try:
            yield
        finally:
            while self._idle:
                await self._idle.pop().aclose()

    async def _put_back(self, line: Any, clean: bool) -> None:
        if clean:
            self._idle.append(line)
        else:
            await asyncio.shield(line.aclose())

    async def _open(self, line: Any, request: httpx.Request) -> httpx.Response:
        if line is not None:
            return cast(httpx.Response, await line.handle_async_request(request))
        client: httpx.AsyncClient = self._client
        return await client.send(request, auth=None, stream=True, follow_redirects=False)

    async def _chunks(self, response: httpx.Response, ends: float) -> AsyncGenerator[bytes, None]:  # noqa: ARG002
        try:
            async for chunk in cast(httpx.AsyncByteStream, response.stream):
                yield chunk
        finally:
            await asyncio.shield(response.aclose())

    def _stopped(self) -> bool:
        return False


class Crew:
    """Does calls side by side, in tasks."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._tasks: set[Any] = set()

    def start(self, call: Callable[[Wire], Coroutine[Any, Any, T]]) -> Any:
        """Start a call; gives a ticket for `result`."""
        task = asyncio.get_running_loop().create_task(call(self._wire))
        self._tasks.add(task)
        return task

    async def result(self, ticket: Any) -> Any:
        """What a call gave, or raises what it raised."""
        self._tasks.discard(ticket)
        return await ticket

    async def close(self) -> None:
        """Cancel what is still under way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


class BlockingWire(Wire):
    """What calls wait on, in plain code. A copy with `stop` serves threads that can be told to stop."""

    def __init__(self, tls: Callable[[], ssl.SSLContext], clock: Clock, client: httpx.Client | None) -> None:
        super().__init__(tls, clock, client)
        self.stop: threading.Event | None = None
        self._busy: dict[Line, threading.Event | None] = {}
        self._process = os.getpid()

    async def sleep(self, seconds: float) -> None:
        """Block the thread."""
        if self.stop is None:
            self._clock.sleep(seconds)
        elif self.stop.wait(seconds):
            raise Cancelled

    async def outcome(self, flight: Future[T], seconds: float) -> T:
        """Block the thread until another one has what it waits for."""
        try:
            return flight.result(None if seconds == math.inf else seconds)
        except FutureTimeoutError:
            raise APITimeoutError("the deadline passed while another thread fetched a token") from None

    def crew(self, size: int) -> Crew:
        """Threads to do several calls at a time."""
        return ThreadCrew(self, size)

    def cut(self) -> None:
        """End what is under way: with `stop` what its threads do, without it everything."""
        for line, stop in list(self._busy.items()):
            if self.stop is None or stop is self.stop:
                line.cut()

    def close(self) -> None:
        """Close all connections; in a forked child, let go of those of its parent without disturbing it."""
        if self._process != os.getpid():
            for line in [*self._idle, *self._busy]:
                line.abandon()
            return
        self.cut()
        while self._idle:
            self._idle.pop().close()

    def _bounds(self, ends: float) -> AbstractAsyncContextManager[None]:  # noqa: ARG002 - the line knows them
        return nullcontext()

    async def _take(self, ends: float) -> Line:
        try:
            line: Line = self._idle.pop()
        except IndexError:
            line = Line(self._tls(), self._clock)
        line.ends = ends
        self._busy[line] = self.stop
        if self._stopped():
            await self._put_back(line, clean=False)
            raise Cancelled
        return line

    async def _put_back(self, line: Line, clean: bool) -> None:
        self._busy.pop(line, None)
        if clean:
            self._idle.append(line)
        else:
            line.close()

    async def _open(self, line: Line | None, request: httpx.Request) -> httpx.Response:
        if line is not None:
            return line.handle_request(request)
        client: httpx.Client = self._client
        return client.send(request, auth=None, stream=True, follow_redirects=False)

    async def _chunks(self, response: httpx.Response, ends: float) -> AsyncGenerator[bytes, None]:
        try:
            for chunk in cast(httpx.SyncByteStream, response.stream):
                if self._clock.monotonic() > ends:  # for a client that was given to us, whose reads have no end
                    raise httpx.ReadTimeout("the attempt took too long")
                yield chunk
        finally:
            response.close()

    def _stopped(self) -> bool:
        return self.stop is not None and self.stop.is_set()


class ThreadCrew(Crew):
    """Does calls side by side, in threads."""

    def __init__(self, wire: BlockingWire, size: int) -> None:
        self._stop = threading.Event()
        self._branch = copy(wire)
        self._branch.stop = self._stop
        self._threads = ThreadPoolExecutor(size, thread_name_prefix="helpscout-reports")
        super().__init__(self._branch)

    def start(self, call: Callable[[Wire], Coroutine[Any, Any, T]]) -> Any:
        """Start a call; gives a ticket for `result`."""
        return self._threads.submit(lambda: run(call(self._branch)))

    async def result(self, ticket: Any) -> Any:
        """What a call gave, or raises what it raised."""
        return ticket.result()

    async def close(self) -> None:
        """Cancel what is still under way."""
        self._stop.set()
        self._branch.cut()
        self._threads.shutdown(wait=False, cancel_futures=True)
