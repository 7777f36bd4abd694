"""Commands for many reports in one go: the parameters they take, and what they say of a plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil
from typing import TYPE_CHECKING

import click

from .. import operations
from .output import note

if TYPE_CHECKING:
    from helpscout_reports_api.calls.parameter import Parameter

    from .. import Plan

# What most reports with dates take; what only one or two take belongs to the commands of these.
_SHARED = ("mailboxes", "tags", "types", "folders", "office_hours", "view_by")


def shared_parameters() -> list[Parameter]:
    """The parameters that are options of commands for many reports."""
    entries = [entry for entry in operations.index.values() if not entry.deprecated]
    found = {parameter.name: parameter for entry in entries for parameter in entry.parameters}
    return [found[name] for name in _SHARED if name in found]


def reports_option() -> click.Option:
    """The option that says which reports are asked for."""
    return click.Option(
        ["--reports"],
        metavar="REPORTS",
        multiple=True,
        help="Reports with commas between, as `reports` lists them; repeatable.  "
        "[default: all that need dates and a user at most]",
    )


def reports_of(given: tuple[str, ...]) -> str | list[str]:
    """The reports that the option names: `all`, or their ids."""
    return "all" if given in ((), ("all",)) else [name for text in given for name in text.split(",")]


def tell_plan(made: Plan, *, tell: Callable[[str], object] = click.echo) -> None:
    """Say what something costs."""
    tell_left_out(made.left_out)
    whole = f"{len(made.intervals)} interval{'' if len(made.intervals) == 1 else 's'}"
    users = f", {made.users} user{'' if made.users == 1 else 's'}" if made.users else ""
    tell(f"{count_of_reports(len(made.reports))}, {whole}{users}: {made.jobs:,} to ask for")
    tell(f"calls: {_range(*map('{:,}'.format, made.calls))}")
    limit = f"{made.limit:,} calls a minute" if made.limit else "the limit is not known"
    low, high = made.minutes
    tell(f"minutes: {_range(str(int(low)), str(ceil(high)))} ({limit})")


def count_of_reports(number: int) -> str:
    """How many reports, in words."""
    return f"{number:,} report{'' if number == 1 else 's'}"


def _range(low: str, high: str) -> str:
    return low if low == high else f"{low} to {high}"


def tell_left_out(left_out: Mapping[str, str]) -> None:
    """Say which reports are left out, and why."""
    reasons: dict[str, list[str]] = {}
    for name, reason in left_out.items():
        reasons.setdefault(reason, []).append(name)
    for reason, names in reasons.items():
        note(f"left out, {reason}: {', '.join(names)}")
