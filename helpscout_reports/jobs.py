"""What a large request is made of: intervals × reports × users, as calls; and the answer to each of them."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, get_args

from attrs import field, frozen

from helpscout_reports_api.catalogue import operations

from .errors import InvalidRequestError
from .interval import ComparedDateRange, Comparison, Interval
from .names import NamedId, listed, nearest_names

if TYPE_CHECKING:
    from helpscout_reports_api.calls.index import Entry

    from .client import HelpScoutReports

Every = Literal["day", "week", "month", "quarter", "year"]
"""How an interval can be cut."""

EVERY: tuple[Every, ...] = get_args(Every)

_PAGES_AT_ONCE = 4
_DAY = timedelta(days=1)
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_ASKED_BY_JOB = ("start", "end", "previous_start", "previous_end", "user", "page", "rows")
_ALWAYS_KNOWN = {"start", "end", "user"}
_COMPARISONS = (None, "previous", "year")
_DATES = tuple(ComparedDateRange.__annotations__)


@frozen
class Job:
    """One report to ask for.

    Attributes:
        operation_id: The report.
        arguments: What is asked for; it is stamped on the rows.
        ends: When its interval ends.
        user_name: Name of the user that it is about, None where it is about all.
    """

    operation_id: str
    arguments: Mapping[str, Any]
    ends: datetime
    user_name: str | None = None

    @property
    def words(self) -> str:
        """What is asked for, for people."""
        about = f", {self.user_name or self.arguments['user']}" if "user" in self.arguments else ""
        last = self.arguments["end"] - timedelta(seconds=1)
        return f"{self.operation_id}, {self.arguments['start']:%Y-%m-%d} to {last:%Y-%m-%d}{about}"


@frozen
class Selection:
    """What is asked for, before it is known who the users are.

    Attributes:
        intervals: The intervals, one after the other; those that have not begun are not among them.
        entries: The reports.
        left_out: Reports that `all` leaves out, and why.
        compare: What each interval is compared with, in reports that compare.
        arguments: Further arguments, for the reports that take them.
        with_users: Whether there are reports about single users.
    """

    intervals: tuple[Interval, ...]
    entries: tuple[Entry, ...]
    left_out: Mapping[str, str]
    compare: Comparison | None
    arguments: Mapping[str, Any] = field(factory=dict)

    @property
    def with_users(self) -> bool:
        """Whether any of the reports is about a single user."""
        return any(about_user(entry) for entry in self.entries)

    def jobs(self, users: Sequence[NamedId], *, validate: bool = True) -> Iterator[Job]:
        """The calls: interval by interval, report by report, user by user.

        Raises:
            InvalidRequestError: A report cannot be asked so.
        """
        for interval in self.intervals:
            for entry in self.entries:
                arguments = self.arguments_of(entry, interval)
                for user in users if about_user(entry) else (None,):
                    asked = arguments if user is None else {"user": user.id, **arguments}
                    operations[entry.operation_id].request(asked, validate=validate)
                    yield Job(entry.operation_id, asked, interval.end, (user.name or None) if user else None)

    def arguments_of(self, entry: Entry, interval: Interval) -> dict[str, Any]:
        """The keywords of a report for an interval, but for the user."""
        names = {parameter.name for parameter in entry.parameters}
        dates = interval.compared(self.compare) if self.compare and "previous_start" in names else {**interval}
        return {**dates, **{name: value for name, value in self.arguments.items() if name in names}}


def select(
    interval: Interval,
    *,
    every: Every | None,
    reports: str | Sequence[str],
    users: object,
    compare: Comparison | None,
    arguments: Mapping[str, Any],
    now: datetime | None = None,
) -> Selection:
    """What is asked for.

    Args:
        interval: The whole days asked for.
        every: How to cut them, one of `EVERY`; None: not at all.
        reports: Ids of reports, or `all`: all that need nothing but dates and a user.
        users: The users asked for; with None `all` has no reports about single users.
        compare: `previous` or `year`.
        arguments: Further arguments by name; None is not given. Lists say which data are meant: a report that does not
            take one is left out of `all`. Anything else goes to the reports that take it; one of them has to.
        now: What intervals must have begun by.

    Raises:
        InvalidRequestError: Something of it does not exist, or does not fit together.
    """
    check_interval(interval)
    if compare not in _COMPARISONS:
        _refuse("compare", compare, "must be previous or year")
    begun = [piece for piece in pieces(interval, every) if piece.start <= (now or datetime.now(UTC))]
    if not begun:
        _refuse("interval", interval, "has not begun yet")
    if users is not None and not users:
        _refuse("users", users, "must name a user; None leaves reports about users out")
    dated = {entry.operation_id: entry for entry in operations.index.values() if _dated(entry)}
    given = _plain(arguments, dated.values())
    left_out: dict[str, str] = {}
    if isinstance(reports, str) and reports == "all":
        for entry in dated.values():
            if reason := _unfit(entry, users, given):
                left_out[entry.operation_id] = reason
        entries = tuple(entry for name, entry in dated.items() if name not in left_out)
    else:
        entries = _named(reports, dated, users, given)
    if not entries:
        _refuse("reports", reports, "no report is left that these arguments fit")
    if compare and not any(_takes(entry, "previous_start") for entry in entries):
        _refuse("compare", compare, "none of these reports compares")
    for name, value in given.items():
        if not any(_takes(entry, name) for entry in entries):
            _refuse(name, value, "none of these reports takes it")
    return Selection(tuple(begun), entries, left_out, compare, given)


def answers(client: HelpScoutReports, job: Job) -> Generator[Any, None, None]:
    """The answer to a job; page by page, as they come, where it has pages.

    Raises:
        HelpScoutError: It could not be asked for.
    """
    entry = operations.index[job.operation_id]
    answer = getattr(getattr(client, entry.family), entry.report)(**job.arguments)
    if entry.paged:
        yield from answer.pages(_PAGES_AT_ONCE)
    elif answer is not None:
        yield answer


def pieces(interval: Interval, every: Every | None) -> list[Interval]:
    """An interval cut at calendar borders: days, weeks from Monday, months, quarters, years; its ends stay its own.

    Raises:
        InvalidRequestError: `every` is none of these.
    """
    if every is None:
        return [interval]
    if every not in EVERY:
        _refuse("every", every, f"must be one of {', '.join(EVERY)}")
    found, first = [], interval.first
    while first <= interval.last:
        following = _border_after(first, every)
        last = interval.last if following is None else min(interval.last, following - _DAY)
        try:
            found.append(Interval(first, last, interval.tz))
        except InvalidRequestError:  # a day that the zone left out
            if first != last:
                raise
        first = last + _DAY
    return found


def check_client(client: object) -> None:
    """Refuse what is no blocking client, before anything is asked.

    Raises:
        InvalidRequestError: It is an `AsyncHelpScoutReports`, or something else.
    """
    if not hasattr(client, "lookup") or hasattr(client, "aclose"):
        raise InvalidRequestError(f"client={type(client).__name__}: must be a HelpScoutReports", parameter="client")


def check_interval(value: object, *, parameter: str = "interval", or_dates: bool = False) -> None:
    """Refuse what is no `Interval`, before it is reckoned with.

    Args:
        value: What was given.
        parameter: What it was given as.
        or_dates: Whether it may be the dates of a call as well, such as `interval.compared()`.

    Raises:
        InvalidRequestError: It is something else.
    """
    if isinstance(value, Interval) or (or_dates and isinstance(value, Mapping) and {*value} <= {*_DATES}):
        return
    example = "Interval.last_week('Europe/London')"
    if or_dates:
        rule = f"must be an Interval or a mapping of {', '.join(_DATES)}, such as {example}.compared()"
    else:
        rule = f"must be an Interval, such as {example}"
    raise InvalidRequestError(f"{parameter}={repr(value)[:200]}: {rule}", parameter=parameter)


def about_user(entry: Entry) -> bool:
    """Whether a report is about a single user."""
    return any(parameter.name == "user" and parameter.required for parameter in entry.parameters)


def _border_after(day: date, every: Every) -> date | None:
    try:
        if every == "day":
            return day + _DAY
        if every == "week":
            return day + (7 - day.weekday()) * _DAY
        months = _MONTHS[every]
        year, month = divmod(day.year * 12 + (day.month - 1) // months * months + months, 12)
        return date(year, month + 1, 1)
    except (OverflowError, ValueError):
        return None


def _dated(entry: Entry) -> bool:
    return not entry.deprecated and _takes(entry, "start")


def _takes(entry: Entry, name: str) -> bool:
    return any(parameter.name == name for parameter in entry.parameters)


def _unfit(entry: Entry, users: object, given: Mapping[str, Any]) -> str | None:
    """Why a report cannot be asked for with what is given; None where it can."""
    missing = [p.name for p in entry.parameters if p.required and p.name not in _ALWAYS_KNOWN and p.name not in given]
    if missing:
        return f"needs {' and '.join(missing)}"
    if about_user(entry) and users is None:
        return "needs users"
    narrowing = [name for name, value in given.items() if isinstance(value, list) and not _takes(entry, name)]
    return f"takes no {' and no '.join(narrowing)}" if narrowing else None


def _named(
    reports: str | Sequence[str], dated: Mapping[str, Entry], users: object, given: Mapping[str, Any]
) -> tuple[Entry, ...]:
    wanted = reports.split(",") if isinstance(reports, str) else listed(reports, "reports")
    found: dict[str, Entry] = {}
    for name in wanted:
        key = re.sub("[ -]+", "_", name.strip()) if isinstance(name, str) else ""
        if key not in dated:
            nearest = ", ".join(nearest_names(str(name), dated))
            _refuse("reports", name, f"there is no such report with dates; nearest: {nearest}")
        if reason := _unfit(dated[key], users, given):
            _refuse("reports", name, reason)
        found[key] = dated[key]
    return tuple(found.values())


def _plain(arguments: Mapping[str, Any], entries: Iterable[Entry]) -> dict[str, Any]:
    """The arguments that are given, in plain form: they are read for each call, kept in journals and compared there."""
    known = {p.name: p for entry in entries for p in entry.parameters if p.name not in _ASKED_BY_JOB}
    given: dict[str, Any] = {}
    for name, value in arguments.items():
        if value is None:
            continue
        if name not in known:
            raise InvalidRequestError(f"{name}: must be one of {', '.join(sorted(known))}", parameter=name)
        # What breaks a rule is refused with the calls, where the client checks.
        entries_of = listed(value, name) if isinstance(value, set | frozenset) else value
        given[name] = known[name].normalize(entries_of, validate=False)
    return given


def _refuse(name: str, value: object, rule: str) -> Any:
    raise InvalidRequestError(f"{name}={value!r}: {rule}", parameter=name)
