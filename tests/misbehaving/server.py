"""A raw HTTP server on loopback, in a thread of its own. It does what a test tells it to, and keeps a log."""

import asyncio
import ssl
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from urllib.parse import parse_qsl

import trustme

TOKEN_PATH = "/v2/oauth2/token"
PATIENCE = 20.0
CLOSING = 2.0
AUTHORITY = trustme.CA()  # made anew in each run, so that no key lies in the tree
IDENTITY = AUTHORITY.issue_cert("127.0.0.1")


def tls_of_server() -> ssl.SSLContext:
    """What a server needs that the authority vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    IDENTITY.configure_cert(context)
    return context


def write_authority(folder: Path) -> str:
    """A file with the certificate of the authority, for `SSL_CERT_FILE`."""
    path = folder / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(path))
    return str(path)


@dataclass
class Seen:
    """One request, as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int
    at: float = field(default_factory=time.monotonic)

    @property
    def query(self) -> dict[str, str]:
        """Parameters of the query string."""
        return dict(parse_qsl(self.target.partition("?")[2]))

    @property
    def form(self) -> dict[str, str]:
        """Fields of the body."""
        return dict(parse_qsl(self.body.decode()))

    @property
    def page(self) -> int:
        """The page asked for."""
        return int(self.query.get("page", 1))


@dataclass
class Exchange:
    """One request, and the way to answer it."""

    seen: Seen
    writer: asyncio.StreamWriter
    server: "Server"

    async def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.writer.write(data)
        await self.writer.drain()


Behaviour = Callable[[Exchange], Awaitable[bool]]
"""Answers one request; True keeps the connection open."""


class Server:
    """Answers reports with one behaviour, token requests with another."""

    def __init__(self, report: Behaviour, token: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self.report, self.token = report, token
        self.seen: list[Seen] = []
        self.open = self.connections = self.under_way = self.most_under_way = 0
        self._tls = tls
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._changed = threading.Condition()
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def reports(self) -> list[Seen]:
        """The requests for reports, in order."""
        return [seen for seen in self.seen if not seen.target.endswith(TOKEN_PATH)]

    @property
    def tokens(self) -> list[Seen]:
        """The token requests, in order."""
        return [seen for seen in self.seen if seen.target.endswith(TOKEN_PATH)]

    def wait_until(self, holds: Callable[["Server"], bool]) -> None:
        """Wait until the log says so; fails when it never does."""
        with self._changed:
            assert self._changed.wait_for(lambda: holds(self), PATIENCE), "the server never came to see it"

    def __enter__(self) -> Self:
        self._thread.start()
        listening = asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls, backlog=512)
        self._server = asyncio.run_coroutine_threadsafe(listening, self._loop).result(PATIENCE)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *exc_info: object) -> None:
        if not self._loop.is_closed():
            self.stop()

    def stop(self) -> None:
        """Close every connection and the port."""
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(PATIENCE)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    async def _stop(self) -> None:
        for listener in self._server.sockets:
            self._loop.remove_reader(listener)
        await self._settle()  # a connection may just be on its way in, and asyncio loses it if closed now
        self._server.close()
        for _ in range(3):
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await self._settle()

    async def _settle(self) -> None:
        """Let the event loop do what it has put off; a TLS handshake waits for the other side as well."""
        for _ in range(10):
            await asyncio.sleep(0)
        if self._tls is not None:
            await asyncio.sleep(0.005)

    def _note(self, *, open_: int = 0, under_way: int = 0) -> None:
        with self._changed:
            self.open += open_
            self.connections += max(0, open_)
            self.under_way += under_way
            self.most_under_way = max(self.most_under_way, self.under_way)
            self._changed.notify_all()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self._note(open_=1)
        try:
            await self._converse(reader, writer, self.connections)
        except (OSError, EOFError, asyncio.CancelledError):
            pass  # the client has gone, or the test is over
        finally:
            writer.close()
            try:
                await asyncio.wait_for(writer.wait_closed(), CLOSING)
            except (OSError, asyncio.CancelledError):
                with suppress(AttributeError):  # early asyncio of Python 3.11 loses track of TLS that has gone
                    writer.transport.abort()
            self._tasks.discard(task)  # only now: whoever stops the server waits for what is in the set
            self._note(open_=-1)

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> None:
        keeps = True
        while keeps:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            method, target, _ = head[0].split(" ")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:-2])}
            body = await reader.readexactly(int(headers.get("content-length", 0)))
            seen = Seen(method, target, headers, body, number)
            self.seen.append(seen)
            self._note(under_way=1)
            hung_up = asyncio.ensure_future(self._hung_up(reader))
            behaviour = self.token if target.endswith(TOKEN_PATH) else self.report
            answering = asyncio.ensure_future(behaviour(Exchange(seen, writer, self)))
            try:
                await asyncio.wait({answering, hung_up}, return_when=asyncio.FIRST_COMPLETED)
                if not answering.done():
                    return
                keeps = answering.result()
            finally:
                answering.cancel()
                hung_up.cancel()
                await asyncio.gather(answering, hung_up, return_exceptions=True)
                self._note(under_way=-1)

    async def _hung_up(self, reader: asyncio.StreamReader) -> None:
        while not (reader.at_eof() or reader.exception()):
            await asyncio.sleep(0.005)


Serve = Callable[..., Server]
"""Makes a server whose reports and tokens behave as told."""
