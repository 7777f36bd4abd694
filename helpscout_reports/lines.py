"""Single connections: httpx transports with a pool of one, and what httpx cannot do about a connection.

The backend below a blocking line ends every read and write with the attempt; httpx's own clock starts anew with each
byte. That below an asyncio line remembers its connection, as a cancelled TLS handshake would leave it open.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from typing import Any, cast

import httpcore
import httpx

from .clock import Clock

_IDLE_SECONDS = 5.0

Bound = Callable[[float | None], float]


def tls_context(base_url: str) -> ssl.SSLContext:
    """The certificates to trust, loaded only where they are needed."""
    return httpx.create_ssl_context() if base_url.startswith("https:") else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class Line(httpx.HTTPTransport):
    """One connection of a blocking client; made again when the server has closed it meanwhile.

    Attributes:
        ends: When the attempt on it ends, by the clock.
    """

    def __init__(self, tls: ssl.SSLContext, clock: Clock) -> None:
        self.ends = 0.0
        self._clock = clock
        self._backend = _Backend(self._bound)
        self._pool = httpcore.ConnectionPool(
            ssl_context=tls, max_connections=1, keepalive_expiry=_IDLE_SECONDS, network_backend=self._backend
        )

    def cut(self) -> None:
        """End the attempt, from another thread."""
        self.ends = 0.0
        if self._backend.socket is not None:
            with suppress(OSError):
                socket.socket.shutdown(self._backend.socket, socket.SHUT_RDWR)  # wakes the thread that reads

    def abandon(self) -> None:
        """Close it in a forked child, past the lock of the pool, which the parent may have held while it forked."""
        for connection in self._pool.connections:
            connection.close()

    def _bound(self, timeout: float | None) -> float:
        left = self.ends - self._clock.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the attempt took too long")
        return left if timeout is None else min(left, timeout)


class _Backend(httpcore.SyncBackend):
    socket: socket.socket | None = None

    def __init__(self, bound: Bound) -> None:
        self._bound = bound

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *args: Any, **more: Any) -> _Stream:
        fault: Exception = httpcore.ConnectError(f"{host} has no address")
        for *_, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
            try:
                stream = super().connect_tcp(str(address[0]), port, self._bound(timeout), *args, **more)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as next_fault:
                fault = next_fault
                continue
            self.socket = stream.get_extra_info("socket")
            return _Stream(stream, self._bound)
        raise fault


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, bound: Bound) -> None:
        self._stream, self._bound = stream, bound

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._bound(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._bound(timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, self._bound(timeout)), self._bound)

    def close(self) -> None:
        self._stream.close()

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class AsyncLine(httpx.AsyncHTTPTransport):
    """One connection of an asyncio client."""

    def __init__(self, tls: ssl.SSLContext) -> None:
        self._backend = _AsyncBackend()
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=tls, max_connections=1, keepalive_expiry=_IDLE_SECONDS, network_backend=self._backend
        )

    async def aclose(self) -> None:
        """Close it, in whatever state it is."""
        await super().aclose()
        if self._backend.stream is not None:
            await self._backend.stream.aclose()


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    stream: httpcore.AsyncNetworkStream | None = None

    def __init__(self) -> None:
        self._backend: httpcore.AsyncNetworkBackend = cast(Any, httpcore.AnyIOBackend)()

    async def connect_tcp(self, *args: Any, **more: Any) -> httpcore.AsyncNetworkStream:
        self.stream = stream = await self._backend.connect_tcp(*args, **more)
        return stream
