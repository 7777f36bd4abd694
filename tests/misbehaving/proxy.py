"""Proxies on loopback that connect (CONNECT, SOCKS5), and note what they were asked for."""

import asyncio
import base64
import ssl
import threading
from contextlib import suppress
from typing import Self

PATIENCE = 20.0


class Proxy:
    """Connects everybody with one port of this machine, whatever host they ask for.

    Attributes:
        asked: The first line of each request.
        heads: Everything that came with each.

    What stands in `behind` comes in one piece with the answer to CONNECT, as if it came from the other end.
    """

    scheme = "http"

    def __init__(
        self,
        port: int,
        *,
        credentials: str | None = None,
        reply: bytes | None = None,
        pause: float = 0.0,
        behind: bytes = b"",
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.asked: list[str] = []
        self.heads: list[str] = []
        self._target, self._credentials, self._reply, self._pause = port, credentials, reply, pause
        self._behind = behind
        self._tls = tls
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        """Where it listens."""
        scheme = self.scheme if self._tls is None else "https"
        return f"{scheme}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._thread.start()
        listening = asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls)
        self._server = asyncio.run_coroutine_threadsafe(listening, self._loop).result(PATIENCE)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *exc_info: object) -> None:
        async def stop() -> None:
            self._server.close()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

        asyncio.run_coroutine_threadsafe(stop(), self._loop).result(PATIENCE)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await self._converse(reader, writer)
        except (OSError, EOFError):
            pass
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        self.asked.append(head.split("\r\n")[0])
        self.heads.append(head)
        if self._credentials is not None:
            wanted = base64.b64encode(self._credentials.encode()).decode()
            if f"Proxy-Authorization: Basic {wanted}\r\n" not in head:
                writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
                return
        if self._behind:
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n" + self._behind)
            await self._connect(reader, writer)
            return
        for byte in self._reply or b"HTTP/1.1 200 Connection established\r\n\r\n":
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(self._pause)
        if self._reply is not None:
            await reader.read()
            return
        await self._connect(reader, writer)

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target)
        try:
            await asyncio.gather(_pass_on(reader, far_writer), _pass_on(far_reader, writer))
        finally:
            far_writer.close()


class SocksProxy(Proxy):
    """The same in the words of SOCKS5; `asked` has the host and port of each request."""

    scheme = "socks5"

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, count = await reader.readexactly(2)
        methods = await reader.readexactly(count)
        method = 0 if self._credentials is None else 2
        if method not in methods:
            writer.write(b"\x05\xff")
            return
        writer.write(bytes([5, method]))
        if self._credentials is not None:
            given = []
            await reader.readexactly(1)
            for _ in range(2):
                given.append((await reader.readexactly((await reader.readexactly(1))[0])).decode())
            fits = ":".join(given) == self._credentials
            writer.write(b"\x01\x00" if fits else b"\x01\x01")
            if not fits:
                return
        *_, kind = await reader.readexactly(4)
        length = {1: 4, 3: None, 4: 16}[kind]
        host = await reader.readexactly((await reader.readexactly(1))[0] if length is None else length)
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.asked.append(f"{host.decode('latin-1')}:{port}")
        writer.write(self._reply or b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
        if self._reply is None:
            await self._connect(reader, writer)


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()
