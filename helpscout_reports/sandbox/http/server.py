"""The sandbox as a server on 127.0.0.1: Starlette on uvicorn, in a thread of its own."""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
from threading import Event, Thread
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.types import Receive, Scope, Send

from ...clock import Clock
from .messages import ServerRequest
from .service import Service

HOST = "127.0.0.1"
# Other names in the Host header are refused: a page of another site may have its name resolved to 127.0.0.1.
_HOSTS = [HOST, "localhost"]
# Origins that may send requests from a browser: pages of this machine, such as the API reference.
_ORIGINS = r"http://(127\.0\.0\.1|localhost)(:\d+)?"
_LARGEST_BODY = 1024 * 1024
_PATIENCE = 5.0
_CLOCK = Clock()
# Without a handler, uvicorn's warnings about broken requests would be printed to stderr.
logging.getLogger("uvicorn").addHandler(logging.NullHandler())


def application(service: Service, latency: float = 0.0) -> Starlette:
    """The sandbox as an ASGI application."""

    async def respond(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = bytearray()
        async for chunk in request.stream():
            # No request needs more; the rest is read and dropped.
            if len(body) <= _LARGEST_BODY:
                body += chunk
        if latency:
            await asyncio.sleep(latency)
        headers = {name.lower(): value for name, value in request.headers.items()}
        query = scope["query_string"].decode("ascii", "replace")
        answered = service.handle(ServerRequest(scope["method"], scope["path"], query, headers, bytes(body)))
        response = Response(answered.body, answered.status, answered.headers)
        await response(scope, receive, send)

    trusted = Middleware(TrustedHostMiddleware, allowed_hosts=_HOSTS, www_redirect=False)
    asking = Middleware(
        CORSMiddleware,
        allow_origin_regex=_ORIGINS,
        allow_methods=["GET", "POST"],
        allow_headers=["Authorization", "X-Requested-With"],
        expose_headers=["X-RateLimit-Limit-Minute", "X-RateLimit-Remaining-Minute", "X-RateLimit-Retry-After"],
    )
    return Starlette(routes=[Mount("/", app=respond)], middleware=[trusted, asking])


def listen(port: int) -> socket.socket:
    """A listening socket on 127.0.0.1; port 0 takes any free one.

    Raises:
        OSError: The port cannot be used.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((HOST, port))
        listening.listen(socket.SOMAXCONN)
    except OSError as fault:
        listening.close()
        if fault.errno == errno.EADDRINUSE:
            raise OSError(fault.errno, f"port {port} on {HOST} is in use; choose another one, or 0 for any") from None
        if fault.errno == errno.EACCES:
            raise OSError(fault.errno, f"port {port} may not be used by this user; choose one from 1024 on") from None
        raise
    except OverflowError:
        listening.close()
        raise OSError(errno.EINVAL, f"port {port} does not exist; choose one from 0 to 65535") from None
    return listening


class _Loop(asyncio.SelectorEventLoop):
    """An event loop whose time goes on where a test freezes the clocks of Python."""

    def time(self) -> float:
        return _CLOCK.monotonic()


class _Server(uvicorn.Server):
    """A uvicorn server with an event for the end of its startup."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.up.set()


class ServerThread:
    """A uvicorn server in a thread."""

    def __init__(self, app: Any, listening: socket.socket) -> None:
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=1,
        )
        self._listening = listening
        self._server = _Server(config)
        self._thread = Thread(target=self._run, name="helpscout-reports sandbox", daemon=True)
        self._thread.start()
        if not self._server.up.wait(_PATIENCE):
            self.stop()
            raise RuntimeError("the sandbox did not start")

    def stop(self) -> None:
        """Stop the server and close its connections."""
        self._server.should_exit = True
        self._thread.join(_PATIENCE)
        self._listening.close()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=_Loop) as runner:
            runner.run(self._server.serve(sockets=[self._listening]))
