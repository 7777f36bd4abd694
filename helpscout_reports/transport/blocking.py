"""Blocking transport: one request, one response; no retry or pacing decisions.

Everything above is written once, as coroutines that wait on a transport. Those of this one block instead of
suspending, so that `run` can drive the same code to its end in a plain function call.

Each attempt has a connection for itself, and one that was not left in perfect order is closed. The shared pool of httpx
cannot promise that: there, a cancelled request may keep its place for ever. So a transport has its own connections, of
httpcore, the engine of httpx; httpx itself, twice as slow to import, is only needed for a client that the caller gives.
"""

from __future__ import annotations

import math
import os
import ssl
import sys
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager, aclosing, nullcontext
from copy import copy
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar, cast
from urllib.parse import urlencode

import httpcore

from ..clock import Clock
from ..errors import APIConnectionError, APITimeoutError, HelpScoutError
from ..responses import BodyReader, HTTPResponse
from .background import in_background
from .connections import Connection

if TYPE_CHECKING:
    from concurrent.futures import Future

    import httpx

T = TypeVar("T")

MOST_CONNECTIONS = 100  # idle ones, and all of an event loop


class HTTPRequest(NamedTuple):
    """One request, ready to be sent."""

    method: str
    url: str
    headers: Mapping[str, str]
    form: Mapping[str, str] | None
    limit: int


class Cancelled(Exception):
    """Nobody waits for this call any more."""


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Drive a coroutine that waits on a plain BlockingTransport."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        return cast(T, done.value)
    coroutine.close()
    raise RuntimeError("a blocking call was given something to wait for that does not block")


def failure_of(fault: Exception) -> APIConnectionError:
    """The error for what the connection, or something below it, raised."""
    late: tuple[type[Exception], ...] = (httpcore.TimeoutException, TimeoutError)
    passing: tuple[type[Exception], ...] = (httpcore.NetworkError, httpcore.ProtocolError, OSError)
    if (httpx := sys.modules.get("httpx")) is not None:
        late, passing = (*late, httpx.TimeoutException), (*passing, httpx.TransportError)
    links: list[BaseException] = []
    link: BaseException | None = fault
    while link is not None and link not in links:
        links.append(link)
        link = link.__cause__ or link.__context__
    kind = APITimeoutError if isinstance(fault, late) else APIConnectionError
    failure = kind("no answer: " + ": ".join(filter(None, (type(fault).__name__, str(fault)))))
    # A handshake that was cut or still waited may work next time; a certificate that does not fit will not.
    cut = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
    waiting = (ssl.SSLWantReadError, ssl.SSLWantWriteError)
    refused = any(isinstance(link, ssl.SSLError) and not isinstance(link, (*cut, *waiting)) for link in links)
    failure.final = refused or not isinstance(fault, (*late, *passing))
    return failure


class _Idle(list[Any]):
    most = MOST_CONNECTIONS  # none once the client is closed


class BlockingTransport:
    """What calls wait on."""

    def __init__(self, base_url: str, clock: Clock, client: Any) -> None:
        self._stop: threading.Event | None = None
        self._clock, self._client = clock, client
        self._origin = httpcore.URL(base_url).origin
        self._path_at = f"{base_url}/".index("/", 8)
        self._host = base_url[base_url.index("/") + 2 : self._path_at]
        self._tls_context: ssl.SSLContext | None = None
        self._idle = _Idle()
        self._busy: dict[Connection, threading.Event | None] = {}
        self._process = os.getpid()

    async def exchange(self, http_request: HTTPRequest, timeout: float, ends: float) -> HTTPResponse:
        """Send a request and read the whole answer: within twice the timeout, and before the clock shows `ends`.

        Raises:
            APIConnectionError: There was no whole answer.
            ResponseDecodeError: The body was refused.
        """
        connection: Any = None
        reader: BodyReader | None = None
        clean = False
        try:
            async with self._bounds(timeout, ends):
                ends = min(ends, self._clock.monotonic() + 2 * timeout)
                if self._client is None:
                    connection = await self._take(http_request, ends)
                response = await self._open(connection, http_request, timeout)
                async with aclosing(self._chunks(response, ends)) as chunks:
                    headers: dict[str, str] = {}
                    for name, value in response.headers:
                        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
                        headers[key] = f"{headers[key]}, {text}" if key in headers else text
                    reader = BodyReader(response.status, headers, http_request.limit)
                    async for chunk in chunks:
                        reader.feed(chunk)
                        if reader.full:
                            break
                    else:
                        clean = True
                return reader.answer()
        except (HelpScoutError, Cancelled):
            raise
        except Exception as fault:
            self._raise_if_stopped()
            if reader is not None and (answer := reader.cut()) is not None:
                return answer
            raise failure_of(fault) from fault
        finally:
            if connection is not None:
                kept = clean and len(self._idle) < self._idle.most and connection.is_drained()
                await self._put_back(connection, kept)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        if self._stop is None:
            self._clock.sleep(seconds)
        else:
            self._clock.wait(seconds, self._stop)
            self._raise_if_stopped()

    async def outcome(self, flight: Future[T], seconds: float) -> T:
        """Wait for what another call does.

        Raises:
            APITimeoutError: It takes longer than `seconds`.
        """
        try:
            return flight.result(None if seconds == math.inf else seconds)
        except TimeoutError:
            raise APITimeoutError("the deadline passed while another call fetched a token") from None

    async def finish(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run something that has to come to its end even if nobody waits for it any more."""
        return await coroutine

    def branch(self) -> Self:
        """The same transport for calls side by side, in threads, which can be told to stop."""
        branch = copy(self)
        branch._stop = threading.Event()
        return branch

    def start(self, call: Callable[[BlockingTransport, T], Coroutine[Any, Any, Any]], request: T) -> Any:
        """Start a call on a branch; gives a ticket for `result`."""
        return in_background(lambda: run(call(self, request)))

    async def result(self, ticket: Any) -> Any:
        """What a call on a branch gave; or raises what it raised."""
        return ticket.result()

    async def leave(self) -> None:
        """Give up a branch: cancel what is under way on it."""
        cast(threading.Event, self._stop).set()
        self._cut()

    def _cut(self) -> None:
        for connection, stop in list(self._busy.items()):
            if self._stop is None or stop is self._stop:
                connection.cut()

    def close(self) -> None:
        """Close all connections; in a forked child, let go of those of its parent without disturbing it."""
        self._idle.most = 0
        if self._process == os.getpid():
            self._cut()
        else:
            self._idle.extend(self._busy)
        while self._idle:
            self._idle.pop().close()

    def _bounds(self, timeout: float, ends: float) -> AbstractAsyncContextManager[None]:  # noqa: ARG002 - a connection has its own
        return nullcontext()

    async def _take(self, http_request: HTTPRequest, ends: float) -> Any:
        try:
            connection: Connection = self._idle.pop()
        except IndexError:
            connection = Connection(self._origin, self._tls(), self._clock)
        connection.ends = ends
        # A token under way is let come, also when this reader is not needed any more: its request may work only once.
        self._busy[connection] = self._stop if http_request.form is None else None
        try:
            self._raise_if_stopped()
        except Cancelled:
            await self._put_back(connection, clean=False)
            raise
        return connection

    async def _put_back(self, connection: Any, clean: bool) -> None:
        self._busy.pop(connection, None)
        if clean:
            self._idle.append(connection)
        else:
            connection.close()

    async def _open(self, connection: Any, http_request: HTTPRequest, timeout: float) -> httpcore.Response:
        if connection is not None:
            return cast(Connection, connection).open(self._request(http_request, timeout))
        client: httpx.Client = self._client
        request = self._request_for_httpx(http_request, timeout)
        response = client.send(request, auth=None, stream=True, follow_redirects=False)
        return httpcore.Response(response.status_code, headers=response.headers.raw, content=response.stream)

    async def _chunks(self, response: httpcore.Response, ends: float) -> AsyncGenerator[bytes, None]:
        try:
            for chunk in response.iter_stream():
                if self._clock.monotonic() > ends:  # for a client that was given to us, whose reads have no end
                    raise httpcore.ReadTimeout("the attempt took too long")
                yield chunk
        finally:
            response.close()

    def _request(self, http_request: HTTPRequest, timeout: float) -> httpcore.Request:
        method, url, headers, form, _ = http_request
        content = None if form is None else urlencode(form).encode()
        headers = {"Host": self._host, **headers}
        if content is not None:
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Content-Length": str(len(content))}
        address = httpcore.URL(
            scheme=self._origin.scheme, host=self._origin.host, port=self._origin.port, target=url[self._path_at :]
        )
        fields = list(headers.items())
        return httpcore.Request(method, address, headers=fields, content=content, extensions=_limits(timeout))

    def _request_for_httpx(self, http_request: HTTPRequest, timeout: float) -> httpx.Request:
        import httpx

        method, url, headers, form, _ = http_request
        return httpx.Request(method, url, headers=headers, data=form, extensions=_limits(timeout))

    def _raise_if_stopped(self) -> None:
        if self._stop is not None and self._stop.is_set():
            raise Cancelled

    def _tls(self) -> ssl.SSLContext | None:
        if self._tls_context is None and self._origin.scheme == b"https":
            self._tls_context = httpcore.default_ssl_context()
        return self._tls_context


def _limits(timeout: float) -> dict[str, dict[str, float]]:
    return {"timeout": {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}}
