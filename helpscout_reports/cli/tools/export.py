"""`helpscout-reports export`: many reports, intervals and users in one go, as files."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from ..batch import count_of_reports, reports_of, reports_option, shared_parameters, tell_left_out, tell_plan
from ..interrupts import hold_interrupts
from ..options import examples, personal_option, sandbox_option
from ..output import note
from ..period import check_period, make_period, period_options
from ..report import arguments_of, option_of, zone_of
from ..streams.safe import safe

if TYPE_CHECKING:
    from ... import Export, ExportProgress

_INSTANTS = ("start", "end")

_WIDE = 110

_HELP = """Write many reports, weeks and users to files.

A folder gets a Parquet or CSV file for each table, named <report>_<table>; a name that ends in .xlsx is a workbook with
a sheet for each. Each row says what was asked (asked_start, asked_end, asked_user, ...). Interrupted, the same command
goes on where it was. Reports that fail are listed, the others are written, and the exit code is 1.
"""
_EXAMPLES = (
    "export --last week --compare previous --users all --output week.xlsx --sandbox \\\n"
    "    --reports company_overall,user_overall,email_overall,happiness_ratings",
    "export --last month --every week --reports company_overall,docs_overall --output weeks --format csv --sandbox",
)


def _options() -> list[click.Parameter]:
    dates = [option for option in period_options() if option.name not in _INSTANTS]
    return [
        *dates,
        click.Option(
            ["--every"],
            type=click.Choice(["day", "week", "month", "quarter", "year"]),
            help="Ask for each of these on its own.",
        ),
        reports_option(),
        click.Option(
            ["--users"],
            metavar="NAME",
            multiple=True,
            help="all (but teams), or names or ids; repeatable. Without it reports about single users are left out.",
        ),
        *(option_of(parameter) for parameter in shared_parameters()),
        click.Option(
            ["--output"], metavar="PATH", type=click.Path(), help="A folder, or a workbook whose name ends in .xlsx."
        ),
        click.Option(
            ["--format"], type=click.Choice(["parquet", "csv", "xlsx"]), help="What is written.  [default: parquet]"
        ),
        click.Option(["--dry-run"], is_flag=True, help="Say how many calls and minutes it takes, and write nothing."),
        personal_option(),
        sandbox_option(),
    ]


def _run(**given: Any) -> int:
    given |= {"start": None, "end": None}
    check_period(given)
    if (not given["output"] or given["output"] == "-") and not given["dry_run"]:
        raise click.UsageError("--output is needed: a folder, or a workbook such as week.xlsx")
    with hold_interrupts():
        from ... import export_reports, plan
        from ...names import Names
        from ..connection import connected

    with connected(given["sandbox"]) as client:
        zone = zone_of(given["tz"], client)
        period = make_period(given, zone)
        assert period.interval is not None  # whole days: instants are no options here
        users = list(given["users"])
        wanted: dict[str, Any] = {
            "every": given["every"],
            "reports": reports_of(given["reports"]),
            "users": "all" if users == ["all"] else users or None,
            "compare": given["compare"],
            **arguments_of(shared_parameters(), given, Names(client)),
        }
        if given["dry_run"]:
            planned = plan(client, period.interval, **wanted)
            note(period.words)
            tell_plan(planned)
            return 0
        with _progress() as tell:
            made = export_reports(
                client,
                period.interval,
                output=given["output"],
                format=given["format"],
                personal=not given["no_personal"],
                on_progress=tell,
                **wanted,
            )
    note(period.words)  # with what came only: an error is one line
    return _tell(made, given["output"])


def _tell(made: Export, output: str) -> int:
    tell_left_out(made.left_out)
    for failure in made.failures:
        note(f"failed: {failure.words}: {failure.error}")
    if made.files:
        files = f"{len(made.files)} file{'' if len(made.files) == 1 else 's'}"
        came = count_of_reports(made.jobs - len(made.failures))
        note(f"{files} written to {output}: {made.rows:,} rows of {came}")
    if made.failures:
        note(f"{len(made.failures):,} of {made.jobs:,} reports failed; the same command asks for these again")
    return 1 if made.failures else 0


@contextmanager
def _progress() -> Iterator[Callable[[ExportProgress], None] | None]:
    """A bar on a terminal; nothing elsewhere."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    console = Console(stderr=True, highlight=False)
    wide = console.width >= _WIDE
    bar = BarColumn(bar_width=30 if wide else 8)
    with Progress(bar, TextColumn("{task.description}"), console=console, transient=True) as progress:
        task = progress.add_task("asking", total=None)

        def tell(told: ExportProgress) -> None:
            settled = told.done + told.failed
            progress.update(task, total=told.jobs, completed=settled, description=safe(_words(told, wide)))

        yield tell


def _words(told: ExportProgress, wide: bool) -> str:
    parts = [f"{told.done + told.failed:,}/{told.jobs:,} reports", f"{told.pages:,} pages", f"{told.rows:,} rows"]
    if told.failed:
        parts.append(f"{told.failed:,} failed")
    if told.calls_left is not None:
        parts.append(f"{told.calls_left:,} calls left this minute" if wide else f"{told.calls_left:,} calls left")
    if told.seconds_left is not None:
        minutes, seconds = divmod(round(told.seconds_left), 60)
        parts.append(f"{minutes}:{seconds:02} to go")
    return ", ".join(parts)


command = click.Command(
    "export",
    callback=_run,
    params=_options(),
    help=_HELP,
    epilog=examples(*_EXAMPLES),
)
