"""Connection pool for blocking calls, in place of the one of `httpx.HTTPTransport`.

Each attempt has a connection for itself; one that was not left in perfect order is closed. Every operation on it ends
with the attempt, whatever drips, and another thread can cut it off.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import suppress
from weakref import WeakSet

import httpcore

from ..clock import Clock
from .addresses import look_up, not_found
from .attempt import IDLE_SECONDS, MOST_CONNECTIONS, Attempt, attempt_of, has_trailing_data
from .proxies import Proxy
from .tls import proxy_tls_context


class ConnectionPool:
    """The connections of one process to one host; follows httpcore's interface of a pool."""

    def __init__(self, tls: ssl.SSLContext | None, proxy: Proxy | None, clock: Clock) -> None:
        self._tls, self._proxy, self._clock = tls, proxy, clock
        self._idle: list[_Connection] = []
        self._busy: WeakSet[_Connection] = WeakSet()
        self._most = MOST_CONNECTIONS

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; its response has to be read or closed."""
        attempt = attempt_of(request.extensions)
        connection: _Connection | None = None
        try:
            connection = self._take(request)
            kept = connection.last_used > 0
            try:
                response = connection.open(request, attempt)
            except (httpcore.NetworkError, httpcore.RemoteProtocolError):
                if not kept or connection.answers or not attempt.repeatable:
                    raise
                # The server has closed it, and most likely all the others that were idle: no fault of this request.
                self.discard(connection)
                self._drop_idle()
                connection = self._new(request)
                response = connection.open(request, attempt)
        except BaseException:
            if connection is not None:
                self.discard(connection)
            raise
        return httpcore.Response(
            response.status,
            headers=response.headers,
            content=_Body(response, self, connection),
            extensions=response.extensions,
        )

    def give_back(self, connection: _Connection) -> None:
        """Keep a connection whose response was read, or close it where it is not in order."""
        self._busy.discard(connection)
        self._close_expired()
        if len(self._idle) < self._most and connection.is_clean():
            connection.last_used = self._clock.monotonic()
            self._idle.append(connection)
            if not self._most:  # closed meanwhile, by another thread
                self._drop_idle()
            return
        connection.close()

    def close(self) -> None:
        """Close what is idle; what is busy is closed when its attempt ends."""
        self._most = 0
        self._drop_idle()

    def abandon(self) -> None:
        """In a forked child: let go of the connections of its parent without disturbing them."""
        self._most = 0
        self._idle.extend(self._busy)
        self._drop_idle()

    def __enter__(self) -> ConnectionPool:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def _take(self, request: httpcore.Request) -> _Connection:
        self._close_expired()
        while True:
            try:
                connection = self._idle.pop()
            except IndexError:
                return self._new(request)
            self._busy.add(connection)
            if connection.is_usable(request.url.origin):
                return connection
            self.discard(connection)

    def _new(self, request: httpcore.Request) -> _Connection:
        connection = _Connection(request.url.origin, self._tls, self._proxy)
        self._busy.add(connection)
        return connection

    def discard(self, connection: _Connection) -> None:
        """Close a connection that is not in order."""
        self._busy.discard(connection)
        connection.close()

    def _close_expired(self) -> None:
        oldest = self._clock.monotonic() - IDLE_SECONDS
        while self._idle and self._idle[0].last_used < oldest:
            with suppress(IndexError):  # another thread took it
                self._idle.pop(0).close()

    def _drop_idle(self) -> None:
        while self._idle:
            with suppress(IndexError):
                self._idle.pop().close()


class _Connection:
    """A connection of httpcore, and the socket below it."""

    def __init__(self, origin: httpcore.Origin, tls: ssl.SSLContext | None, proxy: Proxy | None) -> None:
        self.attempt: Attempt | None = None
        self.last_used = 0.0  # never
        self.answers = False
        self.socket: socket.socket | None = None
        self._http = httpcore.HTTPConnection(
            origin, tls, keepalive_expiry=IDLE_SECONDS, network_backend=_Backend(self, proxy)
        )

    def open(self, request: httpcore.Request, attempt: Attempt) -> httpcore.Response:
        """Send a request."""
        self.attempt, self.answers = attempt, False
        attempt.interrupt = self.interrupt
        return self._http.handle_request(request)

    def is_usable(self, origin: httpcore.Origin) -> bool:
        """Whether the server has neither closed it nor sent anything that nobody asked for."""
        return self._http.can_handle_request(origin) and self.is_clean() and not self._http.has_expired()

    def is_clean(self) -> bool:
        """Whether the last response was read to its end, and nothing came behind it."""
        pending = isinstance(self.socket, ssl.SSLSocket) and self.socket.pending() > 0
        return self._http.is_idle() and not self._http.is_closed() and not has_trailing_data(self._http) and not pending

    def interrupt(self) -> None:
        """Wake the thread that waits for it."""
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


class _Body:
    """The body of a response; closing it gives the connection back."""

    def __init__(self, response: httpcore.Response, pool: ConnectionPool, connection: _Connection) -> None:
        self._response, self._pool = response, pool
        self._connection: _Connection | None = connection

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._response.iter_stream())

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                self._response.close()
            except BaseException:  # interrupted half-way, it may look as if it were in order
                self._pool.discard(connection)
                raise
            self._pool.give_back(connection)


class _Backend(httpcore.SyncBackend):
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
        stream: httpcore.NetworkStream = self._connect(near, near_port, timeout)
        if proxy is None:
            return stream
        try:
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
        except BaseException:
            stream.close()
            raise
        return stream

    def _connect(self, host: str, port: int, timeout: float | None) -> _Stream:
        left = self._connection.left
        try:
            addresses = look_up(host).result(left(timeout))
        except OSError as unknown:
            raise not_found(host, unknown) from unknown
        ends = left(timeout)
        fault: Exception = httpcore.ConnectError(f"{host} has no address")
        began = self._connection.left(None)
        for number, address in enumerate(addresses):
            spent = began - self._connection.left(None)
            share = max(0.0, ends - spent) / (len(addresses) - number)  # a dead one does not use up the attempt
            try:
                return _Stream(super().connect_tcp(address, port, left(share)), self._connection)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as refused:
                fault = refused
        raise fault


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
        self._stream.write(buffer, self._connection.left(timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        left = self._connection.left(timeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, left), self._connection)

    def close(self) -> None:
        self._stream.close()

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)
