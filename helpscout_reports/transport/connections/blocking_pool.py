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
from ..failures import is_foreign
from ..protocol import run
from .addresses import look_up, not_found
from .attempt import IDLE_SECONDS, Attempt
from .pool import Connection, Pool
from .proxies import Proxy
from .tls import proxy_tls_context


class ConnectionPool(Pool["_Connection"]):
    """The connections of one process to one host; follows httpcore's interface of a pool."""

    def __init__(self, tls: ssl.SSLContext | None, proxy: Proxy | None, clock: Clock) -> None:
        super().__init__(lambda origin: _Connection(origin, tls, proxy), clock)

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; its response has to be read or closed."""
        return run(self.send(request))

    def abandon(self) -> None:
        """In a forked child: let go of the connections of its parent without disturbing them."""
        self._idle.extend(self._busy)
        self.close()


class _Connection(Connection):
    def __init__(self, origin: httpcore.Origin, tls: ssl.SSLContext | None, proxy: Proxy | None) -> None:
        self.attempt: Attempt | None = None
        self.socket: socket.socket | None = None
        self.addresses: Outcome[list[str]] | None = None  # what is being looked up
        backend = _Backend(self, proxy)
        super().__init__(httpcore.HTTPConnection(origin, tls, keepalive_expiry=IDLE_SECONDS, network_backend=backend))

    async def open(self, request: httpcore.Request, attempt: Attempt) -> httpcore.Response:
        """Send a request."""
        self.attempt, self.answers = attempt, False
        attempt.interrupt = self.interrupt
        return self._http.handle_request(request)  # type: ignore[union-attr]

    async def finish(self, body: Any) -> None:
        """Close the body of its response."""
        if hasattr(body, "close"):
            body.close()

    def is_quiet(self) -> bool:
        """Whether nothing has come that was not read; for the socket itself, httpcore looks."""
        return not isinstance(self.socket, ssl.SSLSocket) or self.socket.pending() == 0

    def interrupt(self) -> None:
        """Wake the thread that waits for it: for an address, for a connection, for TLS or for an answer."""
        if self.addresses is not None:
            self.addresses.set(error=httpcore.ReadTimeout("the attempt was cut off"))
        if self.socket is not None:
            with suppress(OSError):  # not the method of a TLS socket, which would change it under that thread
                socket.socket.shutdown(self.socket, socket.SHUT_RDWR)

    def left(self, timeout: float | None) -> float:
        """Seconds that the next operation may take."""
        return timeout or 0.0 if self.attempt is None else self.attempt.left(timeout)

    def close(self) -> None:
        """Close it, in whatever state it is."""
        if self.socket is not None:
            self.socket.close()


class _Backend(httpcore.NetworkBackend):
    """Connects with one of the addresses of a host, through a proxy where there is one."""

    def __init__(self, connection: _Connection, proxy: Proxy | None) -> None:
        self._connection, self._proxy = connection, proxy

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 - httpcore's interface
        socket_options: object = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        proxy = self._proxy
        near, near_port = (host, port) if proxy is None else (proxy.host, proxy.port)
        stream = self._connect(near, near_port, timeout)
        if proxy is None:
            return stream
        if proxy.scheme == "https":
            stream = stream.start_tls(proxy_tls_context(), proxy.host, timeout)
        talk = proxy.handshake(host, port)
        step = next(talk)
        with suppress(StopIteration):
            while True:
                if isinstance(step, int):
                    step = talk.send(stream.read(step, timeout))
                else:
                    stream.write(step, timeout)
                    step = next(talk)
        return stream

    def _connect(self, host: str, port: int, timeout: float | None) -> _Stream:
        left = self._connection.left
        self._connection.addresses = found = look_up(host)
        try:
            addresses = found.result(left(timeout))
        except OSError as unknown:
            raise not_found(host, unknown) from unknown
        fault: Exception = httpcore.ConnectError(f"{host} has no address")
        reserve = left(None) - left(timeout)  # of the attempt, for what comes after connecting
        for number, address in enumerate(addresses):
            share = max(0.0, left(None) - reserve) / (len(addresses) - number)  # a dead one does not use up the attempt
            try:
                return self._connect_to(address, port, share)
            except OSError as refused:
                if is_foreign(refused):
                    raise
                kind = httpcore.ConnectTimeout if isinstance(refused, TimeoutError) else httpcore.ConnectError
                fault = kind(str(refused))
        raise fault

    def _connect_to(self, address: str, port: int, timeout: float) -> _Stream:
        found = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        family, kind, protocol, _, place = found[0]
        self._connection.socket = sock = socket.socket(family, kind, protocol)
        try:
            sock.setblocking(False)
            with suppress(BlockingIOError):
                sock.connect(place)
            # From here on whoever cuts the attempt off is seen by `left`, or wakes the wait.
            if not _is_writable(sock, self._connection.left(timeout)):
                raise TimeoutError("timed out")
            self._connection.left(None)
            if reason := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                raise OSError(reason, os.strerror(reason))
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except BaseException:
            sock.close()
            raise
        return _Stream(SyncStream(sock), self._connection)


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
        data = self._stream.read(max_bytes, self._connection.left(timeout))
        self._connection.answers = self._connection.answers or data != b""
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if buffer:  # httpcore sends the empty body of a request as well
            self._stream.write(buffer, self._connection.left(timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        connection, plain = self._connection, self._stream.get_extra_info("socket")
        if isinstance(plain, ssl.SSLSocket):  # to a proxy
            secure = self._stream.start_tls(ssl_context, server_hostname, connection.left(timeout))
            return _Stream(secure, connection)
        try:
            sock = ssl_context.wrap_socket(plain, server_hostname=server_hostname, do_handshake_on_connect=False)
            connection.socket = sock  # from here on the handshake can be cut off
            sock.settimeout(connection.left(timeout))
            sock.do_handshake()
        except OSError as fault:
            late = isinstance(fault, TimeoutError)
            raise (httpcore.ConnectTimeout if late else httpcore.ConnectError)(str(fault)) from fault
        return _Stream(SyncStream(sock), connection)

    def close(self) -> None:
        self._stream.close()

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)
