"""Connection pool for asyncio, in place of the one of `httpx.AsyncHTTPTransport`."""

from __future__ import annotations

import asyncio
import ssl
import sys
from contextlib import suppress
from typing import Any

import anyio._backends._asyncio  # noqa: F401 - httpcore's locks would load it late
import httpcore

from ...clock import Clock
from .addresses import look_up, not_found
from .asyncio_stream import Stream, connect
from .attempt import IDLE_SECONDS, Attempt
from .pool import Connection, Pool
from .proxies import Proxy
from .tls import proxy_tls_context


def _ask_sniffio_where_it_is_loaded() -> None:
    # httpcore's locks ask sniffio whether asyncio or trio runs. Where it is not installed, each of them would search
    # for it anew: that takes as long as a short call, and a fork in another thread may leave the import's lock taken.
    with suppress(ImportError, AttributeError):  # another version of httpcore may ask otherwise
        from httpcore import _synchronization as locks

        ask = locks.current_async_library
        locks.current_async_library = lambda: ask() if "sniffio" in sys.modules else "asyncio"


_ask_sniffio_where_it_is_loaded()


class AsyncConnectionPool(Pool["_Connection"]):
    """The connections of one event loop to one host; follows httpcore's interface of a pool."""

    def __init__(self, tls: ssl.SSLContext | None, proxy: Proxy | None, clock: Clock) -> None:
        super().__init__(lambda origin: _Connection(origin, tls, proxy), clock)
        self.handle_async_request = self.send

    async def aclose(self) -> None:
        """Close what is idle; what is busy is closed when its attempt ends."""
        closed = list(self._idle)
        self.close()
        for connection in closed:
            await connection.wait_closed()


class _Connection(Connection):
    def __init__(self, origin: httpcore.Origin, tls: ssl.SSLContext | None, proxy: Proxy | None) -> None:
        self._backend = backend = _Backend(proxy)
        http = httpcore.AsyncHTTPConnection(origin, tls, keepalive_expiry=IDLE_SECONDS, network_backend=backend)
        super().__init__(http)

    @property
    def answers(self) -> bool:  # type: ignore[override]
        """Whether anything came since the request was sent."""
        stream = self._backend.stream
        return stream is not None and stream.answers

    async def open(self, request: httpcore.Request, attempt: Attempt) -> httpcore.Response:  # noqa: ARG002
        """Send a request."""
        if self._backend.stream is not None:
            self._backend.stream.answers = False
        return await self._http.handle_async_request(request)  # type: ignore[union-attr]

    async def finish(self, body: Any) -> None:
        """Close the body of its response."""
        if hasattr(body, "aclose"):
            await body.aclose()

    def is_quiet(self) -> bool:
        """Whether nothing has come that was not read."""
        return self._backend.stream is not None and self._backend.stream.is_quiet()

    def close(self) -> None:
        """Close it, in whatever state it is."""
        if self._backend.stream is not None:
            self._backend.stream.abort()

    async def wait_closed(self) -> None:
        """Wait until its socket is closed."""
        if self._backend.stream is not None:
            await self._backend.stream.wait_closed()


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
