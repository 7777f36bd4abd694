"""`helpscout-reports auth`: sign in once, and let later commands use it. Secrets are asked for, never arguments."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic
from typing import Any
from urllib.parse import parse_qs, urlsplit

import click

from ... import AuthorizationCode, ClientCredentials, FileTokenStore, HelpScoutReports, authorize_url
from ...files import replace_file
from ...settings import from_environment
from ..connection import VARIABLES, credentials_file, folder, make_client, source, stored, token_file
from ..options import examples
from ..streams.safe import safe

PORT = 8931
REDIRECT = f"http://127.0.0.1:{PORT}/callback"
_PATIENCE = 300
_LOOK_UP_ANSWERS = 0.2  # seconds


@click.group("auth", help="Sign in, see how you are signed in, sign out.", epilog=examples("auth status"))
def command() -> None:
    """The commands of signing in."""


@command.command(
    "login",
    help="Ask for the app id and secret, try them, and keep them in a file that only you can read.",
    epilog=examples("auth login"),
)
@click.option("--code", is_flag=True, help=f"Sign in to another account in the browser; redirect address: {REDIRECT}")
@click.option("--no-browser", is_flag=True, help="With --code: paste the code in place of waiting for the redirect.")
def login(code: bool, no_browser: bool) -> None:
    """Sign in."""
    app_id = click.prompt("App id").strip()
    app_secret = click.prompt("App secret", hide_input=True).strip()
    entries = {"app_id": app_id, "app_secret": app_secret}
    folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    store = FileTokenStore(token_file())
    if code:
        entries["code"] = _pasted(app_id) if no_browser else _redirected(app_id)
        auth: Any = AuthorizationCode(app_id, app_secret, entries["code"], token_store=store)
    else:
        auth = ClientCredentials(app_id, app_secret, token_store=store)
    with HelpScoutReports(auth=auth) as client:
        me = client.lookup.me()
    with replace_file(credentials_file(), private=True) as beside:
        beside.write_text(json.dumps(entries), encoding="utf-8")
    click.echo(f"Signed in as {safe(f'{me.first_name} {me.last_name}')}; kept in {credentials_file()}")


@command.command("status", help="Say where credentials come from, and whose they are.", epilog=examples("auth status"))
def status() -> int:
    """Say who is signed in."""
    found = source()
    if found is None:
        click.echo("Not signed in: helpscout-reports auth login")
        return 2
    given = ", ".join(name for name in VARIABLES if from_environment(name))
    where = f"environment ({given})" if found == "environment" else str(credentials_file())
    if found == "file":
        stored()
    with make_client() as client:
        me = client.lookup.me()
    click.echo(
        f"Signed in as {safe(f'{me.first_name} {me.last_name}')}, time zone {safe(str(me.timezone))}; from {where}"
    )
    return 0


@command.command("logout", help="Delete what `auth login` has stored here.", epilog=examples("auth logout"))
def logout() -> None:
    """Sign out."""
    gone = [
        path for path in (credentials_file(), token_file(), token_file().with_name("token.json.lock")) if path.exists()
    ]
    for path in gone:
        path.unlink(missing_ok=True)
    click.echo("Signed out." if gone else "Nothing was stored.")
    if source() == "environment":
        click.echo("Credentials of the environment are still there.")


def _pasted(app_id: str) -> str:
    click.echo(
        f"Open this address, allow access, and copy the code from where it leads:\n{authorize_url(app_id, 'cli')}"
    )
    return str(click.prompt("Code", hide_input=True)).strip()


def _redirected(app_id: str) -> str:
    state = secrets.token_urlsafe(16)
    address = authorize_url(app_id, state)
    answers: list[dict[str, list[str]]] = []
    # A thread for each connection: browsers open some ahead, and leave them idle.
    with ThreadingHTTPServer(("127.0.0.1", PORT), _handler(answers)) as server:
        server.timeout = _LOOK_UP_ANSWERS
        click.echo(f"Opening the browser; if nothing happens, open this address:\n{address}")
        click.launch(address)
        ends = monotonic() + _PATIENCE
        while not answers:
            server.handle_request()
            if monotonic() > ends:
                raise click.ClickException(f"no answer came within {_PATIENCE} s; try `auth login --code --no-browser`")
    given = answers[0]
    if given.get("state") != [state]:
        raise click.ClickException("the answer does not belong to this sign-in; start again")
    if not given.get("code"):
        raise click.ClickException("access was not allowed")
    return given["code"][0]


def _handler(answers: list[dict[str, list[str]]]) -> Callable[..., BaseHTTPRequestHandler]:
    class Redirect(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Take the answer of the browser."""
            parts = urlsplit(self.path)
            right = parts.path == "/callback"
            if right:
                answers.append(parse_qs(parts.query))
            self.send_response(200 if right else 404)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            self.end_headers()
            self.wfile.write(b"You can close this page." if right else b"")

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: the line would show the code."""

    return Redirect
