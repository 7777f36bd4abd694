"""The rules of both connection pools, which stand in place of those of `httpx.HTTPTransport` and its asyncio sibling.

Each attempt has a connection for itself; one that was not left in perfect order is closed, so that whoever is cut off,
interrupted or cancelled loses no place and nobody reads what was meant for another. As the session, it is written once,
as coroutines; those of the blocking pool block instead of suspending.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any, Generic, TypeVar
from weakref import WeakSet

import httpcore

from ...clock import Clock
from ..protocol import run
from .attempt import EXTENSION, IDLE_SECONDS, MOST_CONNECTIONS, Attempt, has_trailing_data
from .connecting import Connector, S

C = TypeVar("C", bound="Connection[Any]")


class Connection(Connector[S]):
    """A connection of httpcore, and the network below it.

    Attributes:
        last_used: When its last response was read to the end, by the clock.
        answers: Whether anything came since the last request was sent.
    """

    last_used = 0.0  # never
    answers = False
    _http: httpcore.HTTPConnection | httpcore.AsyncHTTPConnection

    @abstractmethod
    async def open(self, request: httpcore.Request, attempt: Attempt) -> httpcore.Response:
        """Send a request."""

    @abstractmethod
    async def finish(self, body: Any) -> None:
        """Close the body of its response."""

    @abstractmethod
    def close(self) -> None:
        """Close it, in whatever state it is."""

    @abstractmethod
    def is_quiet(self) -> bool:
        """Whether nothing has come that was not read."""

    def is_usable(self, origin: httpcore.Origin) -> bool:
        """Whether the server has neither closed it nor sent anything that nobody asked for since it was last used."""
        return self._http.can_handle_request(origin) and self.is_quiet() and not self._http.has_expired()

    def is_clean(self) -> bool:
        """Whether the last response was read to its end, and nothing came behind it."""
        in_order = self._http.is_idle() and not self._http.is_closed() and not has_trailing_data(self._http)
        return in_order and self.is_quiet()


class Pool(Generic[C]):
    """The connections to one host of one process, or of one event loop."""

    def __init__(self, connect: Callable[[httpcore.Origin], C], clock: Clock) -> None:
        self._connect, self._clock = connect, clock
        self._idle: list[C] = []
        self._busy: WeakSet[C] = WeakSet()
        self._most = MOST_CONNECTIONS

    async def send(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; its response has to be read or closed."""
        attempt: Attempt = request.extensions[EXTENSION]
        origin = request.url.origin
        connection: C | None = None
        try:
            connection = self._take(origin)
            kept = connection.last_used > 0
            try:
                response = await connection.open(request, attempt)
            except (httpcore.NetworkError, httpcore.RemoteProtocolError):
                if not kept or connection.answers or not attempt.repeatable:
                    raise
                # The server has closed it, and most likely all the others that were idle: no fault of this request.
                self.discard(connection)
                self._drop_idle()
                connection = self._new(origin)
                response = await connection.open(request, attempt)
        except BaseException:
            if connection is not None:
                self.discard(connection)
            raise
        response.stream = Body(response.stream, self, connection)
        return response

    def give_back(self, connection: C) -> None:
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

    def discard(self, connection: C) -> None:
        """Close a connection that is not in order."""
        self._busy.discard(connection)
        connection.close()

    def close(self) -> None:
        """Close what is idle; what is busy is closed when its attempt ends."""
        self._most = 0
        self._drop_idle()

    def _take(self, origin: httpcore.Origin) -> C:
        self._close_expired()
        while True:
            try:
                connection = self._idle.pop()
            except IndexError:
                return self._new(origin)
            self._busy.add(connection)
            if connection.is_usable(origin):
                return connection
            self.discard(connection)

    def _new(self, origin: httpcore.Origin) -> C:
        connection = self._connect(origin)
        self._busy.add(connection)
        return connection

    def _close_expired(self) -> None:
        if self._idle:
            oldest = self._clock.monotonic() - IDLE_SECONDS
            with suppress(IndexError):  # none is left, or another thread took it
                while self._idle[0].last_used < oldest:
                    self._idle.pop(0).close()

    def _drop_idle(self) -> None:
        while self._idle:
            with suppress(IndexError):
                self._idle.pop().close()


class Body(Generic[C]):
    """The body of a response; closing it gives the connection back."""

    def __init__(self, body: Any, pool: Pool[C], connection: C) -> None:
        self._body, self._pool = body, pool
        self._connection: C | None = connection

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._body)

    def close(self) -> None:
        """httpcore: it is not needed any more."""
        run(self.aclose())

    async def aclose(self) -> None:
        """The same for asyncio."""
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                await connection.finish(self._body)
            except BaseException:  # interrupted half-way, it may look as if it were in order
                self._pool.discard(connection)
                raise
            self._pool.give_back(connection)
