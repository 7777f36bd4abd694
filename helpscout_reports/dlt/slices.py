"""What a warehouse is loaded in: a report, a week of the calendar, a user, filters; each replaces itself."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from .. import InvalidRequestError
from ..interval import Interval
from ..jobs import EVERY, Every, Job, Selection, check_client, check_interval, select
from ..names import NamedId, Names, listed
from ..planning import find_users, listed_users

if TYPE_CHECKING:
    from .. import HelpScoutReports

PER = {"user": None, "inbox": "mailboxes", "tag": "tags", "channel": "types"}
"""What slices can be about, besides the whole account, and the parameter that asks for it."""

KEY = ("slice_account", "slice_start", "slice_grain", "slice_user", "slice_filters_hash")
"""The columns that tell slices apart; none is ever null, for null equals nothing in SQL."""

NO_USER = 0
NO_FILTERS = "none"  # not empty: some databases take that for null
_DAY = timedelta(days=1)
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_OF_THE_KEY = ("start", "end", "user")


@frozen
class Slice:
    """One report about one piece of the calendar.

    Attributes:
        job: What is asked for.
        interval: The days it is about.
        grain: What piece of the calendar they are: one of `day`, `week`, `month`, `quarter`, `year`.
        account: Id of the account.
        user: Id of the user it is about, 0 where it is about all.
        filters: The further arguments as text, such as `types=chat,email`; `none` where there are none.
    """

    job: Job
    interval: Interval
    grain: str
    account: int
    user: int = field(init=False)
    filters: str = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "user", int(self.job.arguments.get("user", NO_USER)))
        object.__setattr__(self, "filters", filters_text(self.job.arguments))

    @property
    def stamp(self) -> dict[str, Any]:
        """What each of its rows says about it."""
        return {
            "slice_account": self.account,
            "slice_start": self.interval.start.astimezone(UTC),
            "slice_grain": self.grain,
            "slice_user": self.user,
            "slice_filters_hash": hashlib.sha256(self.filters.encode()).hexdigest()[:16],
            "slice_date": self.interval.first,
            "slice_end": self.interval.end.astimezone(UTC),
            "slice_filters": self.filters,
            "slice_user_name": self.job.user_name,
        }

    @property
    def identity(self) -> tuple[Any, ...]:
        """What tells it from every other slice of the same account and zone."""
        return (self.job.operation_id, self.interval.first, self.grain, self.user, self.filters)


@frozen
class Choice:
    """What is to be loaded, before it is known who the users are.

    Attributes:
        whole: What is asked for about the account.
        narrowed: What is asked for about each inbox, tag or channel, by the parameter that says it.
        intervals: The pieces of the calendar.
        grain: How long they are.
        users: Which users, None where reports about single users are not wanted.
        left_out: Reports that `all` leaves out, and why.
    """

    whole: Selection
    narrowed: Mapping[str, tuple[Selection, ...]]
    intervals: tuple[Interval, ...]
    grain: Every
    users: Any
    left_out: Mapping[str, str]

    def people(self, client: HelpScoutReports) -> list[NamedId]:
        """The users that are meant; nobody is looked up where there are no reports about them."""
        return find_users(client, self.users) if self.whole.with_users else []

    def slices(
        self, interval: Interval, account: int, people: Sequence[NamedId], *, validate: bool = True
    ) -> Iterator[Slice]:
        """The slices of one of the intervals."""
        for selection in (self.whole, *chain.from_iterable(self.narrowed.values())):
            for job in evolve(selection, intervals=(interval,)).jobs(people, validate=validate):
                yield Slice(job, interval, self.grain, account)


def choose(
    client: HelpScoutReports,
    interval: Interval,
    *,
    every: Every,
    reports: str | Sequence[str] = "all",
    per: str | Sequence[str] = (),
    users: str | Sequence[str | int] | None = None,
    arguments: Mapping[str, Any] | None = None,
    now: datetime | None = None,
) -> Choice:
    """What is to be loaded; inboxes and tags are looked up where `per` names them.

    Raises:
        InvalidRequestError: Something of it does not exist, or does not fit together.
        HelpScoutError: Inboxes or tags could not be looked up.
    """
    check_client(client)
    wanted = [per] if isinstance(per, str) else listed(per, "per")
    for name in wanted:
        if name not in PER:
            raise InvalidRequestError(f"per={name!r}: must be one of {', '.join(PER)}", parameter="per")
    users = "all" if users is None and "user" in wanted else listed_users(users)
    given: dict[str, Any] = {"every": every, "users": users, "compare": None, "now": now}
    whole = widened(interval, every)
    base = select(whole, reports=reports, arguments=arguments or {}, **given)
    for _ in base.jobs((NamedId(1, ""),), validate=client.validate):
        pass  # what cannot be asked for at all is said here, whoever the users are
    found: dict[str, tuple[Selection, ...]] = {}
    for name in wanted:
        parameter = PER[name]
        if parameter is None:
            if not base.with_users:
                raise InvalidRequestError(f"per={name!r}: none of these reports is about single users", parameter="per")
            continue
        takes = [entry.operation_id for entry in base.entries if any(p.name == parameter for p in entry.parameters)]
        if not takes:
            raise InvalidRequestError(f"per={name!r}: none of these reports has this filter", parameter="per")
        found[parameter] = tuple(
            select(whole, reports=takes, arguments={**base.arguments, parameter: [value]}, **given)
            for value in _values(client, base, parameter)
        )
    return Choice(base, found, base.intervals, every, users, base.left_out)


def widened(interval: Interval, every: Every) -> Interval:
    """The interval, made longer at both ends until it is whole pieces of the calendar.

    Raises:
        InvalidRequestError: `every` is no piece of the calendar, `interval` is no `Interval`, or the calendar ends
            before the pieces do.
    """
    check_interval(interval)
    if every not in EVERY:
        raise InvalidRequestError(f"every={every!r}: must be one of {', '.join(EVERY)}", parameter="every")
    first, last = interval.first, interval.last
    try:
        if every == "week":
            return Interval(first - first.weekday() * _DAY, last + (6 - last.weekday()) * _DAY, interval.tz)
        if every in _MONTHS:
            length = _MONTHS[every]
            return Interval(_months_on(first, length, 0), _months_on(last, length, length) - _DAY, interval.tz)
    except (OverflowError, ValueError):  # a refused Interval is one as well
        rule = f"its {every}s are out of the range of dates"
        raise InvalidRequestError(f"interval={interval!r}: {rule}", parameter="interval") from None
    return interval


def filters_text(arguments: Mapping[str, Any]) -> str:
    """The arguments of a call but for dates and user, as text that is the same however they were given."""
    said = [f"{name}={_said(value)}" for name, value in sorted(arguments.items()) if name not in _OF_THE_KEY]
    return "&".join(said) or NO_FILTERS


def _months_on(day: date, length: int, months: int) -> date:
    """The first day of the piece of the calendar that a day lies in, so many months on."""
    year, month = divmod(day.year * 12 + (day.month - 1) // length * length + months, 12)
    return date(year, month + 1, 1)


def _said(value: Any) -> str:
    if isinstance(value, list | tuple | set):
        return ",".join(sorted(map(str, value)))
    return str(value).lower() if isinstance(value, bool) else str(value)


def _values(client: HelpScoutReports, selection: Selection, name: str) -> list[Any]:
    """Everything that a parameter can be asked for."""
    for entry in selection.entries:
        for parameter in entry.parameters:
            if parameter.name == name:
                if parameter.refers_to:
                    return [found.id for found in Names(client).all(parameter.refers_to)]
                return list(parameter.enum or ())
    return []
