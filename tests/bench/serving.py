"""A server that costs next to nothing: canned pages from a process of its own, each after a wait."""

import asyncio
import math
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from subprocess import PIPE, Popen
from urllib.parse import parse_qs, urlsplit

from tests.bench.bodies import drilldown_page

REFUSED = "/refused"
UNLIMITED = 10**9
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"


@contextmanager
def serving(
    pages: int, latency: float = 0.0, rows: int = 50, limit: int = UNLIMITED, minute: float = 60.0
) -> Iterator[str]:
    """Serve so many pages, at most `limit` in a minute of that many seconds; gives the address."""
    command = [sys.executable, "-m", "tests.bench.serving", *map(str, (pages, latency, rows, limit, minute))]
    with Popen(command, stdout=PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


class Canned:
    """Answers every request with the page it asks for, or with a 429 when the minute is used up."""

    def __init__(self, pages: int, latency: float, rows: int, limit: int, minute: float) -> None:
        bodies = [drilldown_page(page + 1, pages, rows) for page in range(pages)]
        self.answers = [HEAD % len(body) + body for body in bodies]
        self.latency, self.limit, self.minute = latency, limit, minute
        self.opened, self.used, self.refused = -math.inf, 0, 0

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        try:
            while request := await reader.readuntil(b"\r\n\r\n"):
                target = urlsplit(request.split(b" ", 2)[1].decode())
                if self.latency:
                    await asyncio.sleep(self.latency)
                if target.path == REFUSED:
                    text = b"%d" % self.refused
                    writer.write(HEAD % len(text) + text)
                else:
                    writer.write(self.answer(int(parse_qs(target.query).get("page", ["1"])[0])))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    def answer(self, page: int) -> bytes:
        """The answer to a request for a page, with what is left of the minute."""
        if self.limit == UNLIMITED:
            return self.answers[page - 1]
        now = time.monotonic()
        if now >= self.opened + self.minute:
            self.opened, self.used = now, 0
        left = self.limit - self.used
        said = b"X-RateLimit-Limit-Minute: %d\r\nX-RateLimit-Remaining-Minute: %d\r\n" % (self.limit, max(0, left - 1))
        if left > 0:
            self.used += 1
            return self.answers[page - 1].replace(b"\r\n", b"\r\n" + said, 1)
        self.refused += 1
        wait = (self.opened + self.minute - now) * 60 / self.minute
        said += b"X-RateLimit-Retry-After: %d\r\nContent-Length: 0\r\n\r\n" % math.ceil(wait)
        return b"HTTP/1.1 429 Too Many Requests\r\n" + said


async def main(arguments: list[str]) -> None:
    """Serve until the process is ended."""
    pages, latency, rows, limit, minute = arguments
    canned = Canned(int(pages), float(latency), int(rows), int(limit), float(minute))
    server = await asyncio.start_server(canned, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
