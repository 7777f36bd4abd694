"""The server over streamable HTTP: on this machine only, for whoever has the token."""

from __future__ import annotations

import hmac
import socket
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any

from .. import ConfigurationError
from ..extras import extra

with extra("mcp", "the assistant server needs"):
    import uvicorn
    from mcp.server.lowlevel import Server

PATH = "/mcp"
_LOOPBACK = "127.0.0.1"
_NAMES = (_LOOPBACK, "localhost")
_SHORTEST_TOKEN = 16

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]


class Guard:
    """Lets through who addresses this machine by name, is no page of another site, and has the token.

    A browser sends `Host` and `Origin` as they are: pages of other sites, and names that lead here by a trick of DNS,
    are refused before anything is read.
    """

    def __init__(self, application: Application, token: str, port: int) -> None:
        self._application = application
        self._token = token.encode()
        self._hosts = {f"{name}:{port}" for name in _NAMES}
        self._origins = {f"http://{host}" for host in self._hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or refuse it."""
        refused = self._refusal(scope) if scope["type"] == "http" else None
        if refused is None:
            await self._application(scope, receive, send)
            return
        status, reason, headers = refused
        plain = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(reason)).encode())]
        await send({"type": "http.response.start", "status": status, "headers": [*plain, *headers]})
        await send({"type": "http.response.body", "body": reason.encode()})

    def _refusal(self, scope: Scope) -> tuple[int, str, list[tuple[bytes, bytes]]] | None:
        given: dict[bytes, list[bytes]] = {}
        for name, value in scope["headers"]:
            given.setdefault(name.lower(), []).append(value)
        hosts, origins = ([value.decode("latin-1") for value in given.get(name, [])] for name in (b"host", b"origin"))
        if len(hosts) != 1 or hosts[0].lower() not in self._hosts:
            return 421, "the Host header does not name this machine", []
        if any(origin.lower() not in self._origins for origin in origins):
            return 403, "the Origin header names another site", []
        scheme, _, token = b"".join(given.get(b"authorization", [])).partition(b" ")
        if scheme.lower() != b"bearer" or not hmac.compare_digest(token.strip(), self._token):
            return 401, "the bearer token is missing or wrong", [(b"www-authenticate", b"Bearer")]
        return None


def check_token(token: str) -> str:
    """A token that is long enough to be none that is guessed.

    Raises:
        ConfigurationError: It is too short, or has characters that no header can carry.
    """
    if len(token) < _SHORTEST_TOKEN or not token.isascii() or not token.isprintable() or " " in token:
        raise ConfigurationError(f"the token must be {_SHORTEST_TOKEN} or more printable ASCII characters, no spaces")
    return token


async def serve_http(server: Server[Any], *, token: str, port: int, ready: Callable[[str], object]) -> None:
    """Serve on 127.0.0.1 until the process is told to stop.

    Args:
        server: What answers.
        token: What callers must bring as `Authorization: Bearer …`.
        port: Port to listen on; 0: any free one.
        ready: Called with the address once it is listening.

    Raises:
        OSError: The port is taken.
    """
    listening = socket.create_server((_LOOPBACK, port))
    with listening:
        port = listening.getsockname()[1]
        application = Guard(server.streamable_http_app(streamable_http_path=PATH, host=_LOOPBACK), token, port)
        # When it is told to stop, uvicorn calls each stream that an assistant holds open an error.
        settings: Mapping[str, Any] = {"log_level": "critical", "access_log": False, "server_header": False}
        running = uvicorn.Server(uvicorn.Config(application, **settings, timeout_graceful_shutdown=2))
        ready(f"http://{_LOOPBACK}:{port}{PATH}")
        await running.serve(sockets=[listening])
