"""The options that say for which time a report is asked, and the dates they mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .. import InvalidRequestError
from .options import refuse_empty

if TYPE_CHECKING:
    from ..interval import ComparedDateRange, DateRange, Interval

_LAST = re.compile(r"([1-9][0-9]{0,4})d", re.ASCII)
_WEEK = re.compile(r"[0-9]{4}-?W[0-9]{2}", re.ASCII)


class Period(NamedTuple):
    """What was asked for.

    Attributes:
        dates: The dates of the call.
        words: The range as people write it, with the zone.
        interval: The whole local days, None for instants.
    """

    dates: DateRange | ComparedDateRange
    words: str
    interval: Interval | None


def period_options() -> list[click.Option]:
    """The options of a command that takes a period."""
    return [
        click.Option(["--last"], metavar="PERIOD", help="week, month, quarter, or a number of days such as 7d."),
        click.Option(["--from", "from_"], metavar="DAY", help="First day, such as 2026-10-01."),
        click.Option(["--to"], metavar="DAY", help="Last day, included."),
        click.Option(["--start"], metavar="INSTANT", help="Beginning, such as 2026-10-01T00:00:00Z."),
        click.Option(["--end"], metavar="INSTANT", help="End, not included."),
        click.Option(["--tz"], metavar="ZONE", help="Time zone of the days.  [default: that of the token's owner]"),
        click.Option(
            ["--compare"],
            type=click.Choice(["previous", "year"]),
            help="Compare with the range before, or a year before.",
        ),
    ]


def check_period(given: Mapping[str, Any]) -> None:
    """Refuse options that say nothing or too much; before anything is sent.

    Raises:
        UsageError: No period is given, half of one, or two.
    """
    ways = [bool(given["last"]), bool(given["from_"] or given["to"]), bool(given["start"] or given["end"])]
    if sum(ways) > 1:
        raise click.UsageError("give one of --last, --from with --to, and --start with --end")
    if not any(ways):
        raise click.UsageError("a period is needed: --last week, or --from DAY --to DAY")
    for first, second in (("from_", "to"), ("start", "end")):
        if bool(given[first]) != bool(given[second]):
            name = {"from_": "from"}.get(first, first)
            there, missing = (name, second) if given[first] else (second, name)
            raise click.UsageError(f"--{there} needs --{missing}")
    refuse_empty(given, "tz")  # days of another zone would have other figures
    if given["last"] and given["last"] not in ("week", "month", "quarter"):
        _check_days(given["last"])
    first, last = (_parsed(name.strip("_"), given[name], _day, "a day such as 2026-10-01") for name in ("from_", "to"))
    if first and last < first:  # said here in terms of the options: `last` is one of them, and means something else
        raise click.UsageError(f"--to {given['to']!r}: must not be before --from ({first})")
    for name in ("start", "end"):
        moment = _parsed(name, given[name], datetime.fromisoformat, "an instant such as 2026-10-01T00:00:00Z")
        if moment is not None and moment.tzinfo is None:
            raise click.UsageError(f"--{name} {given[name]!r}: needs a zone, such as 2026-10-01T00:00:00Z")


def _check_days(last: str) -> None:
    from ..interval import MOST_DAYS

    days = _LAST.fullmatch(last)
    if days is None:
        raise click.UsageError(f"--last {last!r}: must be week, month, quarter, or days such as 7d")
    if int(days[1]) > MOST_DAYS:
        raise click.UsageError(f"--last {last!r}: must be {MOST_DAYS}d at most")


def make_period(given: Mapping[str, Any], zone: str | tzinfo) -> Period:
    """The dates that the options mean, in a zone.

    Raises:
        UsageError: There is no such zone or day.
    """
    try:
        if given["start"]:
            return _instants(given)
        interval = _interval(given, zone)
        dates: DateRange | ComparedDateRange = {"start": interval.start, "end": interval.end}
        if given["compare"]:
            dates = interval.compared(given["compare"])
    except InvalidRequestError as fault:
        raise click.UsageError(str(fault)) from fault
    return Period(dates, words_of(interval), interval)


def words_of(interval: Interval) -> str:
    """Whole days as people write them, with their zone."""
    words = f"{interval.first:%d %b %Y}"
    if interval.last != interval.first:
        words += f" to {interval.last:%d %b %Y}"
    return f"{words}, {interval.tz}"


def _interval(given: Mapping[str, Any], zone: str | tzinfo) -> Interval:
    from ..interval import Interval

    last = given["last"]
    if last is None:
        return Interval.between(date.fromisoformat(given["from_"]), date.fromisoformat(given["to"]), zone)
    if days := _LAST.fullmatch(last):
        return Interval.last_days(int(days[1]), zone)
    make = {"week": Interval.last_week, "month": Interval.last_month, "quarter": Interval.last_quarter}
    return make[last](zone)


def _instants(given: Mapping[str, Any]) -> Period:
    start, end = datetime.fromisoformat(given["start"]), datetime.fromisoformat(given["end"])
    dates: DateRange | ComparedDateRange = {"start": start, "end": end}
    if given["compare"]:
        year = given["compare"] == "year"
        try:
            before = _year_before(start, end) if year else (start - (end - start), start)
        except (OverflowError, ValueError):
            raise click.UsageError(f"--compare: nothing comes before {given['start']}") from None
        dates = {"start": start, "end": end, "previous_start": before[0], "previous_end": before[1]}
    return Period(dates, f"{start.isoformat()} to {end.isoformat()}", None)


def _year_before(start: datetime, end: datetime) -> tuple[datetime, datetime]:
    first = start.replace(year=start.year - 1, day=28 if _is_leap_day(start) else start.day)
    # The 28th in place of the 29th would take a day away.
    return first, first + (end - start) if _is_leap_day(end) else end.replace(year=end.year - 1)


def _is_leap_day(moment: datetime) -> bool:
    return (moment.month, moment.day) == (2, 29)


def _day(text: str) -> date:
    if _WEEK.fullmatch(text):
        raise ValueError  # Python takes it for its Monday
    return date.fromisoformat(text)


def _parsed(name: str, text: str | None, parse: Any, wanted: str) -> Any:
    if text is None:
        return None
    try:
        return parse(text)
    except ValueError:
        raise click.UsageError(f"--{name} {text!r}: must be {wanted}") from None
