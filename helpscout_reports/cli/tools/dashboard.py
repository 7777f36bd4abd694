"""`helpscout-reports dashboard`: figures and charts of a period as one file, as pictures, or as a mail."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC
from typing import Any

import click

from ... import operations
from ...files.replace import is_special, resolved
from ...zones import zone_named
from ..commands import FAILED
from ..connection import connected
from ..interrupts import hold_interrupts
from ..options import examples, refuse_dash, refuse_empty, sandbox_option
from ..output import note
from ..period import check_period, make_period, period_options
from ..report import zone_of

_LOOKED_UP = ("mailboxes", "tags")


def _options() -> list[click.Parameter]:
    channels = next(p.enum for p in operations.index["company_overall"].parameters if p.name == "types")
    many: dict[str, Any] = {"multiple": True, "metavar": "NAME"}
    return [
        *period_options(),
        click.Option(["--inbox", "--mailboxes", "mailboxes"], help="Only this inbox. Repeatable.", **many),
        click.Option(["--tag", "--tags", "tags"], help="Only conversations with this tag. Repeatable.", **many),
        click.Option(
            ["--channel", "--types", "types"],
            type=click.Choice(channels or ()),
            multiple=True,
            help="Only this channel. Repeatable.",
        ),
        click.Option(["--user"], metavar="NAME", help="The page of one person instead of the company's."),
        click.Option(
            ["--sort"], metavar="COLUMN", default="replies", show_default=True, help="What users are sorted by."
        ),
        click.Option(["--comments"], is_flag=True, help="Show customers' names, search terms and comments."),
        click.Option(
            ["--locale"],
            metavar="LOCALE",
            default="en",
            show_default=True,
            help="How numbers are written: en, de, fr, …",
        ),
        click.Option(["--output"], metavar="FILE", type=click.Path(), help="Write the page to this file."),
        click.Option(["--png"], metavar="DIR", type=click.Path(), help="Write each chart to this folder."),
        click.Option(["--email"], metavar="FILE", type=click.Path(), help="Write the page as a mail (.eml)."),
        click.Option(
            ["--strict"],
            is_flag=True,
            help="Exit code 1 where a report failed; otherwise a note on the page.",
        ),
        click.Option(["--dry-run"], is_flag=True, help="Say how many calls it takes, and send none."),
        sandbox_option(),
    ]


def run(**given: Any) -> int:
    """Build the page and write it; 1 where a report did not come and that was not allowed."""
    check_period(given)
    _check(given)
    with hold_interrupts():
        from ...dashboard import build_dashboard, check_options

        check_options(sort=given["sort"], locale=given["locale"])
    if given["dry_run"]:
        _say_calls(given)
        return 0
    with connected(given["sandbox"]) as client:
        zone = zone_of(given["tz"], client)
        period = make_period(given, zone)
        dashboard = build_dashboard(
            client,
            period.dates,
            tz=zone,
            mailboxes=given["mailboxes"],
            tags=given["tags"],
            types=given["types"],
            user=given["user"],
            sort=given["sort"],
            comments=given["comments"],
            locale=given["locale"],
        )
    if given["output"]:
        dashboard.save(given["output"])
    if given["png"]:
        dashboard.save_images(given["png"])
    if given["email"]:
        dashboard.save_email(given["email"])
    note(period.words)  # with a page only: an error is one line
    for operation_id, failure in dashboard.failures.items():
        note(f"{operation_id} did not come: {failure}")
    return FAILED if dashboard.failures and given["strict"] else 0


command = click.Command(
    "dashboard",
    callback=run,
    params=_options(),
    help="Build a page of a period: figures, charts and lists in one file that opens in a browser and prints well.",
    epilog=examples("dashboard --last quarter --compare previous --output report.html --sandbox"),
)


def _check(given: Mapping[str, Any]) -> None:
    """Refuse what cannot be written, before anything is sent."""
    if not given["dry_run"] and not any(given[name] for name in ("output", "png", "email")):
        raise click.UsageError("say where it is to be written: --output FILE, --png DIR or --email FILE")
    refuse_empty(given, "output", "png", "email")
    refuse_dash(given, "output", "png", "email")
    page, mail = given["output"], given["email"]
    if page and mail and not is_special(page) and resolved(page) == resolved(mail):
        raise click.UsageError(f"--output and --email name the same file, {page}")
    for name in ("output", "png", "email"):
        if given[name] is None or (name != "png" and is_special(given[name])):
            continue
        path = resolved(given[name])
        if name != "png" and path.is_dir():
            raise IsADirectoryError(None, "is a folder", str(given[name]))
        if name == "png" and path.exists() and not path.is_dir():
            raise NotADirectoryError(None, "is no folder", str(given[name]))
        folder = path if path.is_dir() else path.parent
        if not os.access(folder, os.W_OK):
            raise PermissionError(None, "cannot be written to", str(folder))


def _say_calls(given: Mapping[str, Any]) -> None:
    from ...dashboard import count_calls

    zone = zone_named(given["tz"], parameter="--tz") if given["tz"] else UTC
    period = make_period(given, zone)
    # The number stands for whoever it is.
    user = None if given["user"] is None else 1
    reports = count_calls(period.dates, zone, types=given["types"], user=user, comments=given["comments"])
    looked_up = [name for name in _LOOKED_UP if any(not _is_id(entry) for entry in given[name])]
    looked_up += ["user"] if given["user"] is not None else []
    looked_up += [] if given["tz"] else ["zone"]
    words = f"; look-ups of names and zone: {len(looked_up)}" if looked_up else ""
    click.echo(f"{reports + len(looked_up)} calls: {reports} of reports{words}; at most 8 at a time")


def _is_id(text: str) -> bool:
    return all(part.strip().isdecimal() for part in text.split(","))
