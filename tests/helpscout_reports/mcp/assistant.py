"""An assistant for tests: the SDK's own client, connected to a server in a process of its own."""

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import httpx2
import mcp_types
from attrs import frozen
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.client.streamable_http import streamable_http_client

TOKEN = "a-token-for-tests-only"
COMMAND = [sys.executable, "-m", "helpscout_reports.cli", "mcp"]


@frozen
class Reply:
    """What a tool gave back."""

    failed: bool
    text: str
    data: dict[str, Any]


class Assistant:
    """Asks from plain code; the client lives in a loop of a thread of its own."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self._loop = asyncio.new_event_loop()
        self._ready: Any = None
        self._done = asyncio.Event()
        self._failed: BaseException | None = None
        self._connected = threading.Event()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._live(),))
        self._thread.start()
        assert self._connected.wait(60)
        if self._failed is not None:
            raise self._failed

    async def _live(self) -> None:
        try:
            async with Client(self._server) as self._ready:
                self._connected.set()
                await self._done.wait()
        except BaseException as fault:
            self._failed = fault
        finally:
            self._connected.set()

    def close(self) -> None:
        """Leave."""
        self._loop.call_soon_threadsafe(self._done.set)
        self._thread.join(60)
        self._loop.close()

    def run(self, use: Callable[[Client], Any]) -> Any:
        """Let a coroutine use the client."""
        return asyncio.run_coroutine_threadsafe(use(self._ready), self._loop).result(60)

    def ask(self, tool: str, **arguments: Any) -> Reply:
        """Ask a tool."""
        result = self.run(lambda client: client.call_tool(tool, arguments))
        (content,) = result.content
        assert isinstance(content, mcp_types.TextContent)
        return Reply(result.is_error, content.text, result.structured_content)

    def cancel_after(self, seen: Callable[[], bool], tool: str, **arguments: Any) -> None:
        """Ask a tool, and take the question back once something is seen."""

        async def use(client: Client) -> None:
            question = asyncio.create_task(client.call_tool(tool, arguments))
            until = time.monotonic() + 30
            while not seen():
                assert time.monotonic() < until
                assert not question.done()
                await asyncio.sleep(0.02)
            question.cancel()
            await asyncio.wait([question])
            assert question.cancelled()

        self.run(use)


def environment(url: str) -> dict[str, str]:
    """The environment of a server that asks a sandbox."""
    given = {"HELPSCOUT_BASE_URL": url, "HELPSCOUT_APP_ID": "sandbox", "HELPSCOUT_APP_SECRET": "sandbox"}
    return {**os.environ, **given, "HELPSCOUT_MCP_TOKEN": TOKEN}


@contextmanager
def over_stdio(url: str, *options: str) -> Iterator[Assistant]:
    """An assistant whose host has started the command."""
    program, *arguments = [*COMMAND, *options]
    parameters = StdioServerParameters(command=program, args=arguments, env=environment(url))
    assistant = Assistant(stdio_client(parameters))
    try:
        yield assistant
    finally:
        assistant.close()


@contextmanager
def http_server(url: str, *options: str) -> Iterator[str]:
    """The command with --http; gives its address."""
    command = [*COMMAND, "--http", "--port", "0", *options]
    with subprocess.Popen(command, env=environment(url), stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        try:
            line = process.stderr.readline()
            assert line.startswith("serving at "), line
            yield line.split()[2]
        finally:
            process.terminate()
            process.communicate(timeout=30)


@contextmanager
def over_http(address: str) -> Iterator[Assistant]:
    """An assistant that connects to an address with the token."""
    headers = {"Authorization": f"Bearer {TOKEN}"}

    @asynccontextmanager
    async def transport() -> AsyncIterator[Any]:
        async with (
            httpx2.AsyncClient(headers=headers, timeout=60) as client,
            streamable_http_client(address, http_client=client) as streams,
        ):
            yield streams

    assistant = Assistant(transport())
    try:
        yield assistant
    finally:
        assistant.close()


def size(listed: mcp_types.ListToolsResult, instructions: str) -> int:
    """Characters of what a host puts in front of every conversation."""
    tools = [tool.model_dump(by_alias=True, exclude_none=True, mode="json") for tool in listed.tools]
    return len(json.dumps(tools, ensure_ascii=False)) + len(instructions)
