"""`helpscout-reports mcp`: the reports as tools for assistants, over the Model Context Protocol."""

from __future__ import annotations

import asyncio
import os
import secrets
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import click

from ... import AsyncHelpScoutReports
from ..commands import TERMINATED
from ..connection import credentials
from ..interrupts import hold_interrupts
from ..options import NO_PERSONAL, SANDBOX, examples, option
from ..output import note

if TYPE_CHECKING:
    from mcp.server.lowlevel import Server

TOKEN = "HELPSCOUT_MCP_TOKEN"
# Hosts give a question about a minute; they should hear why it takes longer before they give up.
_PATIENCE: dict[str, Any] = {"deadline": 55.0, "max_wait": 40.0}


@click.command(
    "mcp",
    help="Serve the reports to assistants over the Model Context Protocol, on standard input.",
    epilog=examples("mcp --sandbox"),
)
@click.option("--http", is_flag=True, help="Serve over HTTP on 127.0.0.1 instead; callers need the token.")
@option("--port", click.IntRange(0, 65535), None, "Port for --http; 0: any free one.  [default: 8765]", metavar="N")
@click.option("--sandbox", is_flag=True, help=SANDBOX)
@click.option("--no-personal", is_flag=True, help=NO_PERSONAL)
def command(http: bool, port: int | None, sandbox: bool, no_personal: bool) -> int:
    """Serve until standard input ends, or until Ctrl-C."""
    if port is not None and not http:
        raise click.UsageError("--port needs --http")
    with hold_interrupts():
        from ...mcp.server import make_server, serve_stdio

    with _settings(sandbox) as settings:

        async def serve() -> None:
            async with AsyncHelpScoutReports(**settings, **_PATIENCE) as client:
                server = make_server(client, personal=not no_personal)
                if http:
                    await _serve_http(server, 8765 if port is None else port)
                else:
                    _let_sigterm_cancel()
                    await serve_stdio(server)

        try:
            asyncio.run(serve())
        except asyncio.CancelledError:
            return TERMINATED
    return 0


def _let_sigterm_cancel() -> None:
    """Cancel this task on SIGTERM: an exception out of the handler would end up in whichever question is under way."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    assert task is not None
    with suppress(NotImplementedError):  # Windows, where no process gets one
        loop.add_signal_handler(signal.SIGTERM, task.cancel)


async def _serve_http(server: Server[Any], port: int) -> None:
    from ...mcp.http import check_token, serve_http

    given = os.environ.get(TOKEN, "").strip()
    token = check_token(given) if given else secrets.token_urlsafe(32)

    def ready(address: str) -> None:
        note(f"serving at {address} (Ctrl-C stops it)")
        note(
            f"callers need the token in {TOKEN}"
            if given
            else f"callers need this header: Authorization: Bearer {token}"
        )

    await serve_http(server, token=token, port=port, ready=ready)


@contextmanager
def _settings(sandbox: bool) -> Iterator[dict[str, Any]]:
    if not sandbox:
        yield credentials()
        return
    from ...sandbox import Sandbox

    with Sandbox() as box:
        yield {"app_id": "sandbox", "app_secret": "sandbox", "base_url": box.url}
