"""The server: four read-only tools over the Model Context Protocol, on standard input and output."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from datetime import date, tzinfo
from typing import TYPE_CHECKING, Any

from .. import InvalidRequestError, __version__
from ..extras import extra
from .instructions import instructions
from .messages import sentence_of

with extra("mcp", "the assistant server needs"):
    from mcp import types
    from mcp.server.lowlevel import Server
    from mcp.server.stdio import stdio_server
    from mcp.shared.message import SessionMessage

    from .answering import Answering, local_day
    from .tools import announce

if TYPE_CHECKING:
    from .. import AsyncHelpScoutReports

NAME = "helpscout-reports"
_CHUNK, _CHUNKS_AHEAD = 2**16, 4


def make_server(
    client: AsyncHelpScoutReports, *, personal: bool = True, today: Callable[[tzinfo], date] = local_day
) -> Server[Any]:
    """A server that answers from one client, however many assistants ask at a time.

    Args:
        client: What asks the API; whoever made it closes it.
        personal: Whether answers hold customers' names, addresses and texts.
        today: What day it is in a zone.

    Raises:
        InvalidRequestError: The client is no `AsyncHelpScoutReports`.
    """
    if not hasattr(client, "lookup") or not hasattr(client, "aclose"):
        kind = type(client).__name__
        raise InvalidRequestError(f"client={kind}: must be an AsyncHelpScoutReports", parameter="client")
    answering = Answering(client, personal=personal, today=today)

    async def list_tools(_context: Any, _params: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=announce())

    async def call_tool(_context: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
        # The arguments as they came: an unknown one must be refused, since a dropped filter would mean all data.
        try:
            answer = await answering.answer(params.name, params.arguments or {})
        except Exception as fault:
            return _result(sentence_of(fault), None)
        return _result(answer.text, answer.data)

    return Server(
        NAME,
        version=__version__,
        title="Help Scout reports",
        instructions=instructions(),
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def _result(text: str, data: dict[str, Any] | None) -> types.CallToolResult:
    content: list[types.ContentBlock] = [types.TextContent(type="text", text=text)]
    return types.CallToolResult(content=content, structured_content=data, is_error=data is None)


async def serve_stdio(server: Server[Any]) -> None:
    """Serve one assistant until it closes standard input, or until the task is cancelled.

    Raises:
        OSError: There is no standard input or output, or nobody reads the output any more (`BrokenPipeError`).
    """
    for stream, name in ((sys.stdin, "input"), (sys.stdout, "output")):
        if stream is None or stream.closed:  # as Python has it when the shell has closed it: `<&-`
            raise OSError(f"there is no standard {name} to serve on")

    async def messages() -> AsyncIterator[str]:
        async for line in _lines_of(sys.stdin.fileno()):
            if (error := _error_of(line)) is None:
                yield line
            else:
                await writing.send(SessionMessage(error))

    lines: Any = messages()
    try:
        async with stdio_server(stdin=lines) as (reading, writing):
            await server.run(reading, writing, server.create_initialization_options())
    except ExceptionGroup as faults:
        # Ended while a message is on its way, the SDK's streams break, and their errors come in place of the reason.
        if (task := asyncio.current_task()) is not None and task.cancelling():
            raise asyncio.CancelledError from None
        if faults.subgroup(BrokenPipeError) is not None:
            raise BrokenPipeError("the assistant does not read any more") from None
        raise


def _error_of(line: str) -> types.JSONRPCError | None:
    """The answer to a line that is no message, which the SDK drops; None for messages and empty lines."""
    if not line.strip():
        return None
    try:
        types.jsonrpc_message_adapter.validate_json(line, by_name=False)
    except ValueError:
        identity, code, words = None, types.PARSE_ERROR, "this is no JSON"
        with suppress(ValueError, RecursionError):
            found = json.loads(line)
            code, words = types.INVALID_REQUEST, "this is no message of JSON-RPC 2.0"
            if isinstance(found, dict) and type(found.get("id")) in (str, int):
                identity = found["id"]
        return types.JSONRPCError(jsonrpc="2.0", id=identity, error=types.ErrorData(code=code, message=words))
    return None


async def _lines_of(descriptor: int) -> AsyncIterator[str]:
    """The lines of a file, read in a thread that nobody waits for.

    The SDK's own reader waits for the next line before it lets itself be cancelled: Ctrl-C would do nothing until the
    assistant says something. No buffered file is read from, since its lock would be held when Python ends.
    """
    loop = asyncio.get_running_loop()
    chunks: asyncio.Queue[bytes] = asyncio.Queue()
    room = threading.Semaphore(_CHUNKS_AHEAD)

    def read() -> None:
        chunk = b"more"
        with suppress(RuntimeError):  # the loop is closed
            while chunk:
                room.acquire()
                try:
                    chunk = os.read(descriptor, _CHUNK)
                except OSError:  # a terminal that is gone
                    chunk = b""
                loop.call_soon_threadsafe(chunks.put_nowait, chunk)

    threading.Thread(target=read, daemon=True).start()
    rest = b""
    while chunk := await chunks.get():
        room.release()
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            yield line.decode("utf-8", "replace")
    if rest:
        yield rest.decode("utf-8", "replace")
