"""Connection pool for asyncio, in place of the one of `httpx.AsyncHTTPTransport`."""

from __future__ import annotations

import asyncio
import ssl
import sys
from contextlib import suppress
from typing import Any, cast

import anyio._backends._asyncio  # noqa: F401 - httpcore's locks would load it late
import httpcore

from ...clock import Clock
from .addresses import look_up
from .asyncio_stream import Stream, connect
from .attempt import IDLE_SECONDS, Attempt
from .pool import Connection, Pool
from .proxies import Proxy


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
        super().__init__(lambda origin: _Connection(origin, tls, proxy, clock), clock)
        self.handle_async_request = self.send

    async def aclose(self) -> None:
        """Close what is idle; what is busy is closed when its attempt ends."""
        closed = list(self._idle)
        self.close()
        for connection in closed:
            await connection.wait_closed()


class _Connection(Connection[Stream], httpcore.AsyncNetworkBackend):
    _stream: Stream | None = None  # from the first moment on: a cancelled TLS handshake would leave it open

    def __init__(self, origin: httpcore.Origin, tls: ssl.SSLContext | None, proxy: Proxy | None, clock: Clock) -> None:
        super().__init__(proxy, clock)
        self._http = httpcore.AsyncHTTPConnection(origin, tls, keepalive_expiry=IDLE_SECONDS, network_backend=self)

    @property
    def answers(self) -> bool:  # type: ignore[override]
        """Whether anything came since the request was sent."""
        return self._stream is not None and self._stream.answers

    async def open(self, request: httpcore.Request, attempt: Attempt) -> httpcore.Response:  # noqa: ARG002
        """Send a request."""
        if self._stream is not None:
            self._stream.answers = False
        return await self._http.handle_async_request(request)  # type: ignore[union-attr]

    async def finish(self, body: Any) -> None:
        """Close the body of its response."""
        if hasattr(body, "aclose"):
            await body.aclose()

    def is_quiet(self) -> bool:
        """Whether nothing has come that was not read."""
        return self._stream is not None and self._stream.is_quiet()

    def close(self) -> None:
        """Close it, in whatever state it is."""
        if self._stream is not None:
            self._stream.abort()

    async def wait_closed(self) -> None:
        """Wait until its socket is closed."""
        if self._stream is not None:
            await self._stream.wait_closed()

    async def connect_tcp(self, host: str, port: int, timeout: float | None = None, *_: object, **__: object) -> Stream:
        """httpcore: connect."""
        return await self.connect(host, port, cast(float, timeout))

    async def look_up(self, host: str, seconds: float) -> list[str]:
        """The addresses of a host; TimeoutError when it takes longer."""
        async with asyncio.timeout(seconds):
            return await look_up(host)

    async def connect_to(self, address: str, port: int, seconds: float) -> Stream:
        """A stream to one address; OSError when there is none."""
        async with asyncio.timeout(seconds):
            self._stream = stream = await connect(address, port)
            return stream
