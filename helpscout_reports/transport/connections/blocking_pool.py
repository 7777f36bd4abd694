"""Connection pool for blocking calls, in place of the one of `httpx.HTTPTransport`.

Every operation on a connection ends with the attempt, whatever drips, and another thread can cut it off.
"""

from __future__ import annotations

import os
import select
import socket
import ssl
from contextlib import suppress
from typing import Any

import httpcore
from httpcore._backends.sync import SyncStream

from ...clock import Clock
from ..background import Outcome
from ..protocol import run
from .addresses import look_up
from .attempt import IDLE_SECONDS, Attempt
from .pool import Connection, Pool
from .proxies import Proxy


class ConnectionPool(Pool["_Connection"]):
    """The connections of one process to one host; follows httpcore's interface of a pool."""

    def __init__(self, tls: ssl.SSLContext | None, proxy: Proxy | None, clock: Clock) -> None:
        super().__init__(lambda origin: _Connection(origin, tls, proxy, clock), clock)

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; its response has to be read or closed."""
        return run(self.send(request))

    def abandon(self) -> None:
        """In a forked child: let go of the connections of its parent without disturbing them."""
        self._idle.extend(self._busy)
        self.close()


class _Connection(Connection["_Stream"], httpcore.NetworkBackend):
    attempt: Attempt

    def __init__(self, origin: httpcore.Origin, tls: ssl.SSLContext | None, proxy: Proxy | None, clock: Clock) -> None:
        super().__init__(proxy, clock)
        self.socket: socket.socket | None = None
        self._addresses: Outcome[list[str]] | None = None  # what is being looked up
        self._http = httpcore.HTTPConnection(origin, tls, keepalive_expiry=IDLE_SECONDS, network_backend=self)

    async def open(self, request: httpcore.Request, attempt: Attempt) -> httpcore.Response:
        """Send a request."""
        self.attempt, self.answers = attempt, False
        attempt.interrupt = self._interrupt
        return self._http.handle_request(request)  # type: ignore[union-attr]

    async def finish(self, body: Any) -> None:
        """Close the body of its response."""
        if hasattr(body, "close"):
            body.close()

    def is_quiet(self) -> bool:
        """Whether nothing has come that was not read; for the socket itself, httpcore looks."""
        return not isinstance(self.socket, ssl.SSLSocket) or self.socket.pending() == 0

    def close(self) -> None:
        """Close it, in whatever state it is."""
        if self.socket is not None:
            self.socket.close()

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *_: object, **__: object) -> _Stream:
        """httpcore: connect."""
        return run(self.connect(host, port, self.attempt.left(timeout)))

    async def look_up(self, host: str, seconds: float) -> list[str]:
        """The addresses of a host; TimeoutError when it takes longer."""
        self._addresses = found = look_up(host)
        return found.result(self.attempt.left(seconds))

    async def connect_to(self, address: str, port: int, seconds: float) -> _Stream:
        """A stream to one address; OSError when there is none."""
        found = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        family, kind, protocol, _, place = found[0]
        self.socket = sock = socket.socket(family, kind, protocol)
        try:
            sock.setblocking(False)
            with suppress(BlockingIOError):
                sock.connect(place)
            # From here on whoever cuts the attempt off is seen by `left`, or wakes the wait.
            if not _is_writable(sock, self.attempt.left(seconds)):
                raise TimeoutError("timed out")
            self.attempt.left(None)
            if reason := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                raise OSError(reason, os.strerror(reason))
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except BaseException:
            sock.close()
            raise
        return _Stream(SyncStream(sock), self)

    def _interrupt(self) -> None:
        """Wake the thread that waits for it: for an address, for a connection, for TLS or for an answer."""
        if self._addresses is not None:
            self._addresses.set(error=httpcore.ReadTimeout("the attempt was cut off"))
        if self.socket is not None:
            with suppress(OSError):  # not the method of a TLS socket, which would change it under that thread
                socket.socket.shutdown(self.socket, socket.SHUT_RDWR)


def _is_writable(sock: socket.socket, seconds: float) -> bool:
    """Wait until something can be sent, or connecting has failed; False when it takes longer."""
    if not hasattr(select, "poll"):
        return any(select.select([], [sock], [sock], seconds))
    poll = select.poll()
    poll.register(sock, select.POLLOUT)
    return poll.poll(seconds * 1000) != []


class _Stream(httpcore.NetworkStream):
    """A socket whose operations end with the attempt."""

    def __init__(self, stream: httpcore.NetworkStream, connection: _Connection) -> None:
        self._stream, self._connection = stream, connection
        connection.socket = stream.get_extra_info("socket")

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        connection = self._connection
        data = self._stream.read(max_bytes, connection.attempt.left(timeout))
        connection.answers = connection.answers or data != b""
        if data:
            connection.attempt.came()
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if buffer:  # httpcore sends the empty body of a request as well
            self._stream.write(buffer, self._connection.attempt.left(timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        connection, plain = self._connection, self._stream.get_extra_info("socket")
        if isinstance(plain, ssl.SSLSocket):  # to a proxy
            secure = self._stream.start_tls(ssl_context, server_hostname, connection.attempt.left(timeout))
            return _Stream(secure, connection)
        try:
            sock = ssl_context.wrap_socket(plain, server_hostname=server_hostname, do_handshake_on_connect=False)
            connection.socket = sock  # from here on the handshake can be cut off
            sock.settimeout(connection.attempt.left(timeout))
            sock.do_handshake()
        except OSError as fault:
            late = isinstance(fault, TimeoutError)
            raise (httpcore.ConnectTimeout if late else httpcore.ConnectError)(str(fault)) from fault
        return _Stream(SyncStream(sock), connection)

    def close(self) -> None:
        self._stream.close()

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)
