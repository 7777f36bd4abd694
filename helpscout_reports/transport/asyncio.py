"""Asyncio transport: what the blocking one does, but it suspends where that one blocks."""

from __future__ import annotations

import asyncio
import math
import ssl
from collections.abc import AsyncGenerator, Callable, Coroutine
from concurrent.futures import Future
from contextlib import asynccontextmanager
from copy import copy
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

import httpcore

from ..clock import Clock
from ..errors import APITimeoutError
from .blocking import MOST_CONNECTIONS, BlockingTransport, HTTPRequest, run
from .connections import IDLE_SECONDS, is_drained

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")


class AsyncTransport(BlockingTransport):
    """What calls of one event loop wait on."""

    def __init__(self, base_url: str, clock: Clock, client: Any) -> None:
        super().__init__(base_url, clock, client)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._unfinished: set[asyncio.Task[Any]] = set()
        self._places = asyncio.Semaphore(MOST_CONNECTIONS)
        self._keeper = self._keep()
        run(anext(self._keeper))

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._clock.pause(seconds)

    async def outcome(self, flight: Future[T], seconds: float) -> T:
        """Wait for what another call does; APITimeoutError when it takes longer than `seconds`."""
        try:
            async with asyncio.timeout(None if seconds == math.inf else seconds):
                return await asyncio.wrap_future(flight)
        except TimeoutError:
            raise APITimeoutError("the deadline passed while another call fetched a token") from None

    async def finish(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run something that has to come to its end even if nobody waits for it any more."""
        task = asyncio.get_running_loop().create_task(coroutine)
        self._unfinished.add(task)  # or it might be forgotten half-way
        task.add_done_callback(self._finished)
        await asyncio.wait([task])  # which is not cancelled with whoever waits
        return task.result()

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._unfinished.discard(task)
        if not task.cancelled():
            task.exception()  # seen: asyncio need not complain that nobody waited for it

    def branch(self) -> Self:
        """The same transport for several calls side by side, in tasks."""
        branch = copy(self)
        branch._tasks = set()
        return branch

    def start(self, call: Callable[[BlockingTransport, T], Coroutine[Any, Any, Any]], request: T) -> Any:
        """Start a call on a branch; gives a ticket for `result`."""
        task = asyncio.get_running_loop().create_task(call(self, request))
        self._tasks.add(task)
        return task

    async def result(self, ticket: Any) -> Any:
        """What a call on a branch gave; or raises what it raised."""
        self._tasks.discard(ticket)
        return await ticket

    async def leave(self) -> None:
        """Give up a branch: cancel what is under way on it."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._keeper.aclose()

    @asynccontextmanager
    async def _bounds(self, timeout: float, ends: float) -> AsyncGenerator[None, None]:
        left = None if ends == math.inf else ends - self._clock.monotonic()
        async with asyncio.timeout(left), self._places, asyncio.timeout(2 * timeout):
            yield

    async def _take(self, http_request: HTTPRequest, ends: float) -> Any:  # noqa: ARG002 - a timer cuts it off
        return self._idle.pop() if self._idle else AsyncConnection(self._origin, self._tls())

    async def _keep(self) -> AsyncGenerator[None, None]:
        # An event loop closes its asynchronous generators before it ends, also when nobody calls `aclose`. So no
        # connection outlives its loop.
        try:
            yield
        finally:
            self._idle.most = 0
            while self._idle:
                await self._idle.pop().aclose()

    async def _put_back(self, connection: Any, clean: bool) -> None:
        if clean:
            self._idle.append(connection)
        else:
            await asyncio.shield(connection.aclose())

    async def _open(self, connection: Any, http_request: HTTPRequest, timeout: float) -> httpcore.Response:
        if connection is not None:
            return await cast(AsyncConnection, connection).open(self._request(http_request, timeout))
        client: httpx.AsyncClient = self._client
        request = self._request_for_httpx(http_request, timeout)
        response = await client.send(request, auth=None, stream=True, follow_redirects=False)
        return httpcore.Response(response.status_code, headers=response.headers.raw, content=response.stream)

    async def _chunks(self, response: httpcore.Response, ends: float) -> AsyncGenerator[bytes, None]:  # noqa: ARG002
        try:
            async for chunk in response.aiter_stream():
                yield chunk
        finally:
            await asyncio.shield(response.aclose())


class AsyncConnection:
    """A connection that is made again when the server has closed it meanwhile."""

    def __init__(self, origin: httpcore.Origin, tls: ssl.SSLContext | None) -> None:
        self._origin, self._tls = origin, tls
        self._backend = _Backend()
        self._http: httpcore.AsyncHTTPConnection | None = None

    async def open(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; its answer has to be read or closed."""
        if self._http is not None and (self._http.is_closed() or self._http.has_expired()):
            await self.aclose()
        if self._http is None:
            self._http = httpcore.AsyncHTTPConnection(
                self._origin, self._tls, keepalive_expiry=IDLE_SECONDS, network_backend=self._backend
            )
        return await self._http.handle_async_request(request)

    def is_drained(self) -> bool:
        """Whether nothing came behind the last answer: the next call would take it for its own."""
        return is_drained(self._http)

    async def aclose(self) -> None:
        """Close it, in whatever state it is."""
        self._http = None
        if self._backend.stream is not None:
            await self._backend.stream.aclose()


class _Backend(httpcore.AsyncNetworkBackend):
    """Remembers its connection from the first moment on: a cancelled TLS handshake would leave it open."""

    stream: httpcore.AsyncNetworkStream | None = None

    def __init__(self) -> None:
        self._backend: httpcore.AsyncNetworkBackend = cast(Any, httpcore.AnyIOBackend)()

    async def connect_tcp(self, *args: Any, **more: Any) -> httpcore.AsyncNetworkStream:
        self.stream = stream = await self._backend.connect_tcp(*args, **more)
        return stream
