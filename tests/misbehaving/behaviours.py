"""What the server can do to a request, by name."""

import asyncio
import gzip
import itertools
import json
import socket
import struct
from collections.abc import Iterable
from typing import Any

from .server import Behaviour, Exchange

REASONS = {200: "OK", 302: "Found", 307: "Temporary Redirect", 308: "Permanent Redirect", 429: "Too Many Requests"}


def head(status: int = 200, headers: dict[str, str] | None = None) -> bytes:
    """The beginning of an answer."""
    lines = [f"HTTP/1.1 {status} {REASONS.get(status, 'Whatever')}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


def _body(content: Any) -> bytes:
    return content if isinstance(content, bytes) else json.dumps(content).encode()


def answer(
    content: Any = b"", status: int = 200, headers: dict[str, str] | None = None, kind: str | None = "application/json"
) -> Behaviour:
    """A proper answer: JSON of an object, or bytes as they are."""
    body = _body(content)
    fields = {"Content-Length": str(len(body))} | ({"Content-Type": kind} if kind else {}) | (headers or {})

    async def behave(exchange: Exchange) -> bool:
        await exchange.send(head(status, fields) + body)
        return True

    return behave


def raw(data: bytes) -> Behaviour:
    """Bytes as they are, and the connection closed behind them."""

    async def behave(exchange: Exchange) -> bool:
        await exchange.send(data)
        return False

    return behave


def cut(content: Any, at: int = 10) -> Behaviour:
    """The promised length, but only the first bytes of it."""
    body = _body(content)
    return raw(head(200, {"Content-Type": "application/json", "Content-Length": str(len(body))}) + body[:at])


def cut_chunk(content: Any, at: int = 10) -> Behaviour:
    """A chunked answer that ends in the middle of a chunk."""
    body = _body(content)
    fields = {"Content-Type": "application/json", "Transfer-Encoding": "chunked"}
    return raw(head(200, fields) + f"{len(body):x}\r\n".encode() + body[:at])


def unframed(content: Any, at: int | None = None) -> Behaviour:
    """An answer that only the end of the connection ends; `at` ends it too early."""
    return raw(head(200, {"Content-Type": "application/json", "Connection": "close"}) + _body(content)[:at])


def lie(content: Any, by: int) -> Behaviour:
    """An answer whose length is given wrongly."""
    body = _body(content)
    return raw(head(200, {"Content-Type": "application/json", "Content-Length": str(len(body) + by)}) + body)


def followed(content: Any, by: bytes) -> Behaviour:
    """A proper answer, and right behind it something that nobody asked for."""
    body = _body(content)
    fields = {"Content-Type": "application/json", "Content-Length": str(len(body))}

    async def behave(exchange: Exchange) -> bool:
        await exchange.send(head(200, fields) + body + by)
        return True

    return behave


def nothing() -> Behaviour:
    """The connection closed without a word."""
    return raw(b"")


def reset(after: bytes = b"") -> Behaviour:
    """The connection reset."""

    async def behave(exchange: Exchange) -> bool:
        await exchange.send(after)
        sock: socket.socket = exchange.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        exchange.writer.transport.abort()
        return False

    return behave


def silence() -> Behaviour:
    """No answer, ever."""

    async def behave(_: Exchange) -> bool:
        await asyncio.Event().wait()
        return False

    return behave


def drip(data: bytes) -> Behaviour:
    """Bytes one at a time, and again from the start of the last line: never an end."""

    async def behave(exchange: Exchange) -> bool:
        for byte in itertools.chain(data, itertools.repeat(ord("x"))):
            await exchange.send(bytes([byte]))
            await asyncio.sleep(0.02)
        return False

    return behave


def drip_head() -> Behaviour:
    """Headers that never end."""
    return drip(b"HTTP/1.1 200 OK\r\nX-Slow: ")


def drip_body(status: int = 200, headers: dict[str, str] | None = None, start: bytes = b'{"a": "') -> Behaviour:
    """A body that never ends."""
    fields = {"Content-Type": "application/json", "Content-Length": "1000000"} | (headers or {})

    async def behave(exchange: Exchange) -> bool:
        await exchange.send(head(status, fields))
        return await drip(start)(exchange)

    return behave


def interim(pause: float) -> Behaviour:
    """`102 Processing`, over and over, and never the answer."""

    async def behave(exchange: Exchange) -> bool:
        while True:
            await exchange.send(b"HTTP/1.1 102 Processing\r\n\r\n")
            await asyncio.sleep(pause)

    return behave


def late(seconds: float, then: Behaviour) -> Behaviour:
    """A pause first."""

    async def behave(exchange: Exchange) -> bool:
        await asyncio.sleep(seconds)
        return await then(exchange)

    return behave


def endless(chunk: bytes = b" " * 65536, packed: bool = False) -> Behaviour:
    """A chunked body without an end, as fast as it is taken."""
    fields = {"Content-Type": "application/json", "Transfer-Encoding": "chunked"}
    if packed:
        fields["Content-Encoding"] = "gzip"

    async def behave(exchange: Exchange) -> bool:
        await exchange.send(head(200, fields))
        while True:
            await exchange.send(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")

    return behave


def bomb() -> Behaviour:
    """A small packed body that unpacks to a large one."""
    return answer(gzip.compress(b" " * 64 * 1024 * 1024), headers={"Content-Encoding": "gzip"})


def redirect(to: str, status: int = 307) -> Behaviour:
    """Another place to go."""
    return answer(b"", status, {"Location": to})


def refusal(retry_after: str | None = None, headers: dict[str, str] | None = None) -> Behaviour:
    """A 429, with the seconds that the server asks to wait."""
    fields = ({} if retry_after is None else {"X-RateLimit-Retry-After": retry_after}) | (headers or {})
    return answer({"message": "API rate limit exceeded"}, 429, fields)


def script(*behaviours: Behaviour) -> Behaviour:
    """One after the other; the last for all that follow."""
    left = list(behaviours)

    async def behave(exchange: Exchange) -> bool:
        return await (left.pop(0) if len(left) > 1 else left[0])(exchange)

    return behave


def token(access_token: str = "first-token", **fields: Any) -> Behaviour:
    """A token; `expires_in=None` leaves it out."""
    entries = {"token_type": "bearer", "access_token": access_token, "expires_in": 172800} | fields
    return answer({name: value for name, value in entries.items() if value is not None})


def counted_tokens(**fields: Any) -> Behaviour:
    """Tokens by number: token-1, token-2, …, each with a refresh token of its own."""
    numbers = itertools.count(1)

    async def behave(exchange: Exchange) -> bool:
        number = next(numbers)
        return await token(f"token-{number}", refresh_token=f"refresh-{number}", **fields)(exchange)

    return behave


def only_with(accepted: Iterable[str], then: Behaviour) -> Behaviour:
    """A report for those who show one of these tokens, a 401 for the others."""
    headers = {f"Bearer {token}" for token in accepted}

    async def behave(exchange: Exchange) -> bool:
        known = exchange.seen.headers.get("authorization") in headers
        return await (then if known else answer({"message": "no such token"}, 401))(exchange)

    return behave
