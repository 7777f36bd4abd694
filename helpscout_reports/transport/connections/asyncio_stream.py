"""A network stream of asyncio that knows what it has received, so that nothing uninvited waits unseen."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable
from typing import TypeVar, cast

import httpcore
from httpcore._utils import is_socket_readable

T = TypeVar("T")

_MOST_BUFFERED = 256 * 1024
_MOST_AT_A_TIME = 16 * 1024  # of the smallest heads as many as are parsed in a fifth of a second


class Stream(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """One connection.

    Attributes:
        answers: Whether anything came since this was last set to False.
    """

    def __init__(self) -> None:
        self.answers = False
        self._buffer = bytearray()
        self._fault: Exception | None = None
        self._ended = False  # nothing more will come
        self._transport: asyncio.Transport | None = None
        self._reads: asyncio.Future[None] | None = None
        self._writes: asyncio.Future[None] | None = None
        self._closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """asyncio: it is open."""
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        """asyncio: something came."""
        self._buffer += data
        self.answers = True
        if len(self._buffer) > _MOST_BUFFERED and self._transport is not None:
            self._transport.pause_reading()
        _wake(self._reads)

    def eof_received(self) -> None:
        """asyncio: the server sends nothing more."""
        self._ended = True
        _wake(self._reads)

    def connection_lost(self, exc: Exception | None) -> None:
        """asyncio: it is closed."""
        self._ended, self._fault = True, self._fault or exc
        _wake(self._reads)
        _wake(self._writes)
        _wake(self._closed)

    def pause_writing(self) -> None:
        """asyncio: too much waits to be sent."""
        self._writes = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        """asyncio: there is room again."""
        _wake(self._writes)
        self._writes = None

    def is_quiet(self) -> bool:
        """Whether it is open, and nothing has come that was not read."""
        if self._transport is None or self._ended or self._buffer or self._transport.is_closing():
            return False
        return not is_socket_readable(self._transport.get_extra_info("socket"))

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """At least one byte; none at the end."""
        if self._buffer:
            await asyncio.sleep(0)  # others have their turn, and so has the deadline, whatever floods in
        while not self._buffer and not self._ended:
            self._reads = asyncio.get_running_loop().create_future()
            try:
                await _within(self._reads, timeout, httpcore.ReadTimeout)
            except httpcore.ReadTimeout:
                if self.is_quiet():  # else something came while the process was stopped
                    raise
        if not self._buffer and self._fault is not None:
            raise httpcore.ReadError(str(self._fault)) from self._fault
        count = min(max_bytes, _MOST_AT_A_TIME)
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        if len(self._buffer) < _MOST_BUFFERED and self._transport is not None and not self._transport.is_closing():
            self._transport.resume_reading()
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send everything."""
        if self._transport is None or self._transport.is_closing():
            raise httpcore.WriteError("the connection is closed")
        self._transport.write(buffer)
        if self._writes is not None:
            await _within(self._writes, timeout, httpcore.WriteTimeout)
            if self._fault is not None:
                raise httpcore.WriteError(str(self._fault)) from self._fault

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        """Go on encrypted."""
        assert self._transport is not None
        loop = asyncio.get_running_loop()
        try:
            if self._buffer:  # a proxy or somebody before it sent this; it would be read as if it had come encrypted
                raise ssl.SSLError(ssl.SSL_ERROR_SSL, "something came in plain text before the TLS handshake")
            handshake = loop.start_tls(self._transport, self, ssl_context, server_hostname=server_hostname)
            self._transport = await _within(handshake, timeout, httpcore.ConnectTimeout)
        except OSError as fault:
            raise httpcore.ConnectError(str(fault)) from fault
        if self._transport is None:
            raise httpcore.ConnectError("the server closed the connection during the TLS handshake")
        self.answers = False
        return self

    def abort(self) -> None:
        """Close it at once; what it has not sent is lost."""
        if self._transport is not None:
            self._transport.abort()

    async def aclose(self) -> None:
        """Close it."""
        self.abort()

    async def wait_closed(self) -> None:
        """Wait until the socket is closed, after `abort`."""
        await self._closed

    def get_extra_info(self, info: str) -> object:
        """What httpcore asks for."""
        if info == "is_readable":
            return not self.is_quiet()
        return None if self._transport is None else self._transport.get_extra_info(info)


async def connect(address: str, port: int) -> Stream:
    """A connection to an address.

    Raises:
        OSError: There is none.
    """
    _, stream = await asyncio.get_running_loop().create_connection(Stream, address, port)
    return stream


def _wake(future: asyncio.Future[None] | None) -> None:
    if future is not None and not future.done():
        future.set_result(None)


async def _within(waiting: Awaitable[T], timeout: float | None, late: type[httpcore.TimeoutException]) -> T:
    bound = asyncio.timeout(timeout)
    try:
        async with bound:
            return await waiting
    except TimeoutError as fault:
        if not bound.expired():
            raise
        raise late(f"not done within {timeout:g} s") from fault
