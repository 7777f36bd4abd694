"""A server that costs next to nothing: canned pages from a process of its own, each after a wait."""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from subprocess import PIPE, Popen
from urllib.parse import parse_qs, urlsplit

from bench.bodies import drilldown_page

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"


@contextmanager
def serving(pages: int, latency: float = 0.0, rows: int = 50) -> Iterator[str]:
    """Serve so many pages; gives the address."""
    command = [sys.executable, "-m", "bench.serving", *map(str, (pages, latency, rows))]
    with Popen(command, stdout=PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


class Canned:
    """Answers every request with the page it asks for."""

    def __init__(self, pages: int, latency: float, rows: int) -> None:
        bodies = [drilldown_page(page + 1, pages, rows) for page in range(pages)]
        self.answers = [HEAD % len(body) + body for body in bodies]
        self.latency = latency

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        try:
            while request := await reader.readuntil(b"\r\n\r\n"):
                query = parse_qs(urlsplit(request.split(b" ", 2)[1].decode()).query)
                if self.latency:
                    await asyncio.sleep(self.latency)
                writer.write(self.answers[int(query.get("page", ["1"])[0]) - 1])
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()


async def main(arguments: list[str]) -> None:
    """Serve until the process is ended."""
    pages, latency, rows = arguments
    canned = Canned(int(pages), float(latency), int(rows))
    server = await asyncio.start_server(canned, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
