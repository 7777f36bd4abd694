"""Single blocking connections whose operations end with the attempt; the clock of httpcore starts with each byte."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

import httpcore

from ..clock import Clock
from .background import in_background

IDLE_SECONDS = 5.0

Bound = Callable[[float | None], float]


class Connection:
    """A connection that is made again when the server has closed it meanwhile.

    Attributes:
        ends: When the attempt on it ends, by the clock.
    """

    def __init__(self, origin: httpcore.Origin, tls: ssl.SSLContext | None, clock: Clock) -> None:
        self.ends = 0.0
        self._origin, self._tls, self._clock = origin, tls, clock
        self._backend = _Backend(self._bound)
        self._http: httpcore.HTTPConnection | None = None

    def open(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; its answer has to be read or closed."""
        if self._http is not None and (self._http.is_closed() or self._http.has_expired()):
            self.close()
        if self._http is None:
            self._http = httpcore.HTTPConnection(
                self._origin, self._tls, keepalive_expiry=IDLE_SECONDS, network_backend=self._backend
            )
        return self._http.handle_request(request)

    def is_drained(self) -> bool:
        """Whether nothing came behind the last answer: the next call would take it for its own."""
        return is_drained(self._http)

    def cut(self) -> None:
        """End the attempt, from another thread."""
        self.ends = 0.0
        if self._backend.socket is not None:
            with suppress(OSError):
                # Wakes the thread that reads. Not the method of a TLS socket, which would change it under that thread.
                socket.socket.shutdown(self._backend.socket, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close it, in whatever state it is."""
        self._http = None
        if self._backend.socket is not None:
            self._backend.socket.close()

    def _bound(self, timeout: float | None) -> float:
        left = self.ends - self._clock.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the attempt took too long")
        return left if timeout is None else min(left, timeout)


def is_drained(connection: Any) -> bool:
    """Whether a connection has read nothing beyond its last answer. httpcore keeps that, and says so nowhere."""
    parser = getattr(getattr(connection, "_connection", None), "_h11_state", None)
    return parser is not None and parser.trailing_data[0] == b""


def _addresses(host: str, seconds: float) -> list[str]:
    """The addresses of a host, found within so many seconds; the system's own look-up would take the time it likes."""
    look_up = partial(socket.getaddrinfo, host, None, type=socket.SOCK_STREAM)
    try:
        found = look_up(flags=socket.AI_NUMERICHOST)
    except socket.gaierror:  # a name
        try:
            found = in_background(look_up).result(seconds)
        except TimeoutError:
            raise httpcore.ConnectTimeout(f"the address of {host} was not found in time") from None
    return [str(address[0]) for *_, address in found]


class _Backend(httpcore.SyncBackend):
    """Remembers its socket from the first moment on: an interrupted TLS handshake would leave it open."""

    socket: socket.socket | None = None

    def __init__(self, bound: Bound) -> None:
        self.bound = bound

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *args: Any, **more: Any) -> _Stream:
        fault: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in _addresses(host, self.bound(timeout)):
            try:
                stream = super().connect_tcp(address, port, self.bound(timeout), *args, **more)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as next_fault:
                fault = next_fault
                continue
            return _Stream(stream, self)
        raise fault


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, backend: _Backend) -> None:
        self._stream, self._backend, self._bound = stream, backend, backend.bound
        backend.socket = stream.get_extra_info("socket")

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._bound(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._bound(timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, self._bound(timeout)), self._backend)

    def close(self) -> None:
        self._stream.close()

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
