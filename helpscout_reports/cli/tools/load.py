"""`helpscout-reports load`: many reports, weeks and users into DuckDB, or into another warehouse."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from ..batch import count_of_reports, reports_of, reports_option, shared_parameters, tell_left_out, tell_plan
from ..interrupts import hold_interrupts
from ..options import examples, personal_option, refuse_dash, refuse_empty, sandbox_option
from ..output import note
from ..period import check_period, make_period, period_options, words_of
from ..report import arguments_of, option_of, zone_of

if TYPE_CHECKING:
    from ... import HelpScoutReports, Interval, Plan
    from ...dlt import Load, LoadProgress
    from ...dlt.slices import Choice
    from ...jobs import Selection

_NO_OPTIONS = ("start", "end", "compare")
_PER = ("user", "inbox", "tag", "channel")

_HELP = """Load many reports, weeks and users into a warehouse.

A table for each table of a report, named <report>_<table>, and views on them. The days asked for are widened to whole
weeks (or what --every says). Each week replaces itself: the same command twice changes nothing, and interrupted it goes
on where it was. What was asked for two weeks after its end is settled and not asked for again.
"""
_EXAMPLES = (
    "load --last month --every week --reports company_overall,email_overall --output weeks.duckdb --sandbox",
    "load --last quarter --every week --per user --dry-run --sandbox",
)


def _options() -> list[click.Parameter]:
    dates = [option for option in period_options() if option.name not in _NO_OPTIONS]
    return [
        *dates,
        click.Option(
            ["--every"],
            type=click.Choice(["day", "week", "month", "quarter", "year"]),
            default="week",
            show_default=True,
            help="Ask for each of these on its own.",
        ),
        reports_option(),
        click.Option(
            ["--per"],
            type=click.Choice(_PER),
            multiple=True,
            help="Ask for each of these as well; repeatable. The calls that takes are said first.",
        ),
        click.Option(["--users"], metavar="NAME", multiple=True, help="The users of --per user.  [default: all]"),
        *(option_of(parameter) for parameter in shared_parameters()),
        click.Option(["--output"], metavar="FILE", type=click.Path(), help="DuckDB file.  [default: helpscout.duckdb]"),
        click.Option(
            ["--destination"],
            metavar="NAME",
            default="duckdb",
            show_default=True,
            help="A destination of dlt, such as postgres, with credentials where dlt looks for them.",
        ),
        click.Option(["--dataset"], metavar="NAME", default="reports", show_default=True, help="Schema of the tables."),
        click.Option(["--refresh"], is_flag=True, help="Ask for settled weeks again."),
        click.Option(["--dry-run"], is_flag=True, help="Say how many calls and minutes it takes, and load nothing."),
        personal_option(),
        sandbox_option(),
    ]


def _run(**given: Any) -> int:
    given |= dict.fromkeys(_NO_OPTIONS)
    check_period(given)
    refuse_empty(given, "output", "destination", "dataset")
    refuse_dash(given, "output")
    if given["output"] and given["destination"] != "duckdb":
        raise click.UsageError("--output is a DuckDB file; --destination says where else")
    if given["users"] and "user" not in given["per"]:
        raise click.UsageError("--users needs --per user")
    with hold_interrupts():
        from ...dlt import LoadError, load
        from ...dlt.slices import choose
    from ...names import Names
    from ..connection import connected

    with connected(given["sandbox"]) as client:
        zone = zone_of(given["tz"], client)
        interval = make_period(given, zone).interval
        assert interval is not None  # whole days: instants are no options here
        wanted: dict[str, Any] = {
            "every": given["every"],
            "reports": reports_of(given["reports"]),
            "per": given["per"],
            "users": None if given["users"] in ((), ("all",)) else list(given["users"]),
        }
        arguments = arguments_of(shared_parameters(), given, Names(client))
        if given["dry_run"] or given["per"]:
            choice = choose(client, interval, **wanted, arguments=arguments)
            _tell_price(client, choice, click.echo if given["dry_run"] else note)
            if given["dry_run"]:
                note(words_of(_whole(choice.intervals)))
                return 0
        before = os.umask(0o077)  # what is written beside the file may hold personal data, too
        try:
            made = load(
                client,
                interval,
                destination=given["destination"],
                output=given["output"],
                dataset=given["dataset"],
                personal=not given["no_personal"],
                refresh=given["refresh"],
                on_progress=_tell_progress,
                **wanted,
                **arguments,
            )
        except LoadError as fault:
            raise click.ClickException(str(fault)) from fault
        finally:
            os.umask(before)
    note(words_of(_whole(made.intervals)))  # with what came only: an error is one line
    return _tell(made)


def _whole(pieces: tuple[Interval, ...]) -> Interval:
    """The days that are loaded: those asked for, widened, without what has not begun."""
    from ... import Interval

    return Interval(pieces[0].first, pieces[-1].last, pieces[0].tz)


def _tell_price(client: HelpScoutReports, choice: Choice, tell: Callable[[str], object]) -> None:
    days = _whole(choice.intervals)
    tell_plan(_plan(client, days, choice, choice.whole), tell=tell)
    for name, parts in choice.narrowed.items():
        # Not each is tried: one inbox has at most the pages of all.
        made = _plan(client, days, choice, parts[0]) if parts else None
        if made is not None:
            count = len(parts)
            tell(f"and as much again at most for each of {count} values of {name}: {count * made.calls[1]:,} calls")


def _plan(client: HelpScoutReports, days: Interval, choice: Choice, part: Selection) -> Plan:
    from ... import plan

    return plan(
        client,
        days,
        every=choice.grain,
        reports=[entry.operation_id for entry in part.entries],
        users=choice.users if part.with_users else None,
        **choice.whole.arguments,
    )


def _tell_progress(progress: LoadProgress) -> None:
    place = f"{progress.done + 1} of {progress.intervals}"
    asked = count_of_reports(progress.slices) if progress.slices else "settled"
    note(f"{place}: {_days(progress.interval)}: {asked}")


def _days(interval: Interval) -> str:
    return f"{interval.first:%d %b %Y} to {interval.last:%d %b %Y}"


def _tell(made: Load) -> int:
    tell_left_out(made.left_out)
    for failure in made.failures:
        note(f"failed: {failure.words}: {failure.error}")
    settled = f"; {made.settled:,} are settled" if made.settled else ""
    note(f"{count_of_reports(made.slices)} loaded into {made.place}, {made.dataset}: {made.rows:,} rows{settled}")
    if made.views:
        note(f"views: {', '.join(made.views)}")
    if made.failures:
        note(f"{count_of_reports(len(made.failures))} failed; the same command asks again")
    return 1 if made.failures else 0


command = click.Command(
    "load",
    callback=_run,
    params=_options(),
    help=_HELP,
    epilog=examples(*_EXAMPLES),
)
