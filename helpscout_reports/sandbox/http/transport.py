"""A transport for httpx clients that answers in this process, without a socket."""

from __future__ import annotations

import asyncio
import time

import httpx

from .messages import ServerRequest
from .service import Service


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Passes requests to a sandbox's service.

    Attributes:
        service: Answers the requests.
        latency: Seconds added to each answer.
    """

    def __init__(self, service: Service, latency: float = 0.0) -> None:
        self.service = service
        self.latency = latency

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of a blocking client."""
        request.read()
        if self.latency:
            time.sleep(self.latency)
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an asyncio client."""
        await request.aread()
        if self.latency:
            await asyncio.sleep(self.latency)
        return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        headers = {name.lower(): value for name, value in request.headers.items()}
        response = self.service.handle(
            ServerRequest(request.method, url.path, url.query.decode(), headers, request.content)
        )
        return httpx.Response(response.status, headers=response.headers, content=response.body, request=request)
