"""Connection pool for asyncio, in place of the one of `httpx.AsyncHTTPTransport`.

Each attempt has a connection for itself; one that was not left in perfect order is closed, so that a cancelled task
loses no place and nobody reads what was meant for another.
"""

from __future__ import annotations

import asyncio
import ssl
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import suppress

import anyio._backends._asyncio  # noqa: F401 - httpcore's locks would load it late
import httpcore
import httpcore._synchronization as locks

from ..clock import Clock
from .addresses import look_up, not_found
from .asyncio_stream import Stream, connect
from .attempt import IDLE_SECONDS, MOST_CONNECTIONS, attempt_of, has_trailing_data
from .proxies import Proxy
from .tls import proxy_tls_context


def _library(ask: Callable[[], str] = locks.current_async_library) -> str:
    return ask() if "sniffio" in sys.modules else "asyncio"


# httpcore's locks ask sniffio whether asyncio or trio runs. Where it is not installed, each of them would search for it
# anew: that takes as long as a short call, and a fork in another thread may leave the lock of the import taken.
locks.current_async_library = _library


class AsyncConnectionPool:
    """The connections of one event loop to one host; follows httpcore's interface of a pool."""

    def __init__(self, tls: ssl.SSLContext | None, proxy: Proxy | None, clock: Clock) -> None:
        self._tls, self._proxy, self._clock = tls, proxy, clock
        self._idle: list[_Connection] = []
        self._most = MOST_CONNECTIONS

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; its response has to be read or closed."""
        connection = self._take(request)
        kept = connection.last_used > 0
        try:
            try:
                response = await connection.open(request)
            except (httpcore.NetworkError, httpcore.RemoteProtocolError):
                if not kept or connection.answers or not attempt_of(request.extensions).repeatable:
                    raise
                # The server has closed it, and most likely all the others that were idle: no fault of this request.
                connection.abort()
                self._drop_idle()
                connection = _Connection(request.url.origin, self._tls, self._proxy)
                response = await connection.open(request)
        except BaseException:
            connection.abort()
            raise
        return httpcore.Response(
            response.status,
            headers=response.headers,
            content=_Body(response, self, connection),
            extensions=response.extensions,
        )

    def give_back(self, connection: _Connection) -> None:
        """Keep a connection whose response was read, or close it where it is not in order."""
        self._close_expired()
        if len(self._idle) < self._most and connection.is_clean():
            connection.last_used = self._clock.monotonic()
            self._idle.append(connection)
        else:
            connection.abort()

    async def aclose(self) -> None:
        """Close what is idle; what is busy is closed when its attempt ends."""
        self._most = 0
        closed, self._idle = self._idle, []
        for connection in closed:
            connection.abort()
        for connection in closed:
            await connection.wait_closed()

    async def __aenter__(self) -> AsyncConnectionPool:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def _take(self, request: httpcore.Request) -> _Connection:
        self._close_expired()
        while self._idle:
            connection = self._idle.pop()
            if connection.is_usable(request.url.origin):
                return connection
            connection.abort()
        return _Connection(request.url.origin, self._tls, self._proxy)

    def _close_expired(self) -> None:
        oldest = self._clock.monotonic() - IDLE_SECONDS
        while self._idle and self._idle[0].last_used < oldest:
            self._idle.pop(0).abort()

    def _drop_idle(self) -> None:
        while self._idle:
            self._idle.pop().abort()


class _Connection:
    """A connection of httpcore, and the stream below it."""

    def __init__(self, origin: httpcore.Origin, tls: ssl.SSLContext | None, proxy: Proxy | None) -> None:
        self.last_used = 0.0  # never
        self._backend = _Backend(proxy)
        self._http = httpcore.AsyncHTTPConnection(
            origin, tls, keepalive_expiry=IDLE_SECONDS, network_backend=self._backend
        )

    @property
    def answers(self) -> bool:
        """Whether anything came since the request was sent."""
        stream = self._backend.stream
        return stream is not None and stream.answers

    async def open(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request."""
        if self._backend.stream is not None:
            self._backend.stream.answers = False
        return await self._http.handle_async_request(request)

    def is_usable(self, origin: httpcore.Origin) -> bool:
        """Whether the server has neither closed it nor sent anything that nobody asked for."""
        return self._http.can_handle_request(origin) and self.is_clean() and not self._http.has_expired()

    def is_clean(self) -> bool:
        """Whether the last response was read to its end, and nothing came behind it."""
        stream = self._backend.stream
        quiet = stream is not None and stream.is_quiet() and not has_trailing_data(self._http)
        return quiet and self._http.is_idle() and not self._http.is_closed()

    def abort(self) -> None:
        """Close it, in whatever state it is."""
        if self._backend.stream is not None:
            self._backend.stream.abort()

    async def wait_closed(self) -> None:
        """Wait until its socket is closed."""
        if self._backend.stream is not None:
            await self._backend.stream.wait_closed()


class _Body:
    """The body of a response; closing it gives the connection back."""

    def __init__(self, response: httpcore.Response, pool: AsyncConnectionPool, connection: _Connection) -> None:
        self._response, self._pool = response, pool
        self._connection: _Connection | None = connection

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._response.aiter_stream()

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                await self._response.aclose()
            except BaseException:  # interrupted half-way, it may look as if it were in order
                connection.abort()
                raise
            self._pool.give_back(connection)


class _Backend(httpcore.AsyncNetworkBackend):
    """Connects with one of the addresses of a host, through a proxy where there is one.

    It knows its stream from the first moment on: a cancelled TLS handshake would leave it open.
    """

    def __init__(self, proxy: Proxy | None) -> None:
        self.stream: Stream | None = None
        self._proxy = proxy

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 - httpcore's interface
        socket_options: object = None,  # noqa: ARG002
    ) -> Stream:
        proxy = self._proxy
        if proxy is None:
            self.stream = stream = await self._connect(host, port, timeout)
            return stream
        self.stream = stream = await self._connect(proxy.host, proxy.port, timeout)
        if proxy.scheme == "https":
            await stream.start_tls(proxy_tls_context(), proxy.host, timeout)
        talk = proxy.handshake(host, port)
        step = next(talk)
        with suppress(StopIteration):
            while True:
                if isinstance(step, int):
                    step = talk.send(await stream.read(step, timeout))
                else:
                    await stream.write(step, timeout)
                    step = next(talk)
        return stream

    async def _connect(self, host: str, port: int, timeout: float | None) -> Stream:
        loop = asyncio.get_running_loop()
        ends = loop.time() + (60.0 if timeout is None else timeout)
        try:
            async with asyncio.timeout_at(ends):
                addresses = await look_up(host)
        except OSError as unknown:
            raise not_found(host, unknown) from unknown
        fault: Exception = httpcore.ConnectError(f"{host} has no address")
        for number, address in enumerate(addresses):
            share = (ends - loop.time()) / (len(addresses) - number)  # a dead one does not use up the attempt
            try:
                async with asyncio.timeout(share):
                    return await connect(address, port)
            except TimeoutError as refused:
                fault = httpcore.ConnectTimeout(str(refused))
            except OSError as refused:
                fault = httpcore.ConnectError(str(refused))
        raise fault
