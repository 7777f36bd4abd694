"""`helpscout-reports doctor`: why reports fail, in plain words."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import click

from ... import (
    APIConnectionError,
    AuthenticationError,
    ConfigurationError,
    HelpScoutError,
    Interval,
    OAuthError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
)
from ..commands import code_of
from ..connection import connected, credentials_file, make_client, source
from ..options import examples
from ..streams.safe import safe

if TYPE_CHECKING:
    from ... import HelpScoutReports

_PROXIES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy")


@click.command(
    "doctor",
    help="Find out why reports fail: credentials, network, plan, permissions.",
    epilog=examples("doctor --sandbox"),
)
@click.option("--sandbox", is_flag=True, help="Look at an invented company; needs the sandbox extra, no account.")
def command(sandbox: bool) -> int:
    """Check one thing after the other; the first that is wrong ends it."""
    found = "sandbox" if sandbox else source()
    if code := _check("credentials", lambda: _credentials(found)):
        return code
    proxies = sorted({name.upper() for name in _PROXIES if os.environ.get(name)})
    click.echo(f"ok    proxy: {', '.join(proxies) + ' in the environment' if proxies else 'none'}")
    with connected(sandbox) as client:
        for name, look in (("sign-in and network", _owner), ("reports", _report), ("rate limit", _limit)):
            if code := _check(name, partial(look, client)):
                return code
    return 0


def _check(name: str, look: Callable[[], str]) -> int:
    """Say how something is; gives the exit code."""
    try:
        click.echo(f"ok    {name}: {safe(look())}")
    except HelpScoutError as fault:
        click.echo(f"WRONG {name}: {safe(advice(fault))}")
        return code_of(fault)
    return 0


def _credentials(found: str | None) -> str:
    if found == "sandbox":
        return "an invented company needs none"
    make_client().close()
    return "from the environment" if found == "environment" else f"from {credentials_file()}"


def _owner(client: HelpScoutReports) -> str:
    me = client.lookup.me()
    return f"signed in as {me.first_name} {me.last_name}, time zone {me.timezone}"


def _report(client: HelpScoutReports) -> str:
    report = client.company.overall(**Interval.last_days(7, "UTC"))
    users = len(report.users or ())
    return f"the company report of the last 7 days came, with {users} user{'' if users == 1 else 's'}"


def _limit(client: HelpScoutReports) -> str:
    seen = client.rate_limit
    return "not said by the server" if seen is None else f"{seen.limit} calls a minute, {seen.remaining} left"


def advice(fault: HelpScoutError) -> str:
    """What an error means, and what to do about it."""
    match fault:
        case ConfigurationError():
            return str(fault)
        case OAuthError():
            return f"{fault}; check the app id and secret (Your profile > My apps)"
        case AuthenticationError():
            return f"{fault}; the token is not valid any more: sign in again with `helpscout-reports auth login`"
        case PaymentRequiredError():
            return f"{fault}; the account has an open payment"
        case PermissionDeniedError():
            return f"{fault}; most often the plan has no reports; else the API is off, or this user may not see reports"
        case RateLimitError():
            return f"{fault}; others use the account's limit too: wait a minute"
        case APIConnectionError():
            return f"{fault}; is there a network, and does it need a proxy (HTTPS_PROXY)? Is the clock right?"
    return str(fault)
