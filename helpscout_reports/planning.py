"""What a large request costs, before it is made: calls, and the minutes that the rate limit makes of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from math import ceil
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen

from .errors import HelpScoutError
from .interval import Comparison, Interval
from .jobs import Every, Selection, about_user, check_client, select
from .names import NamedId, Names, listed

if TYPE_CHECKING:
    from helpscout_reports_api.calls.index import Entry
    from helpscout_reports_api.calls.paging import Page

    from .client import HelpScoutReports

MOST_CALLS = 20
_SAMPLED = 16  # of these; the others are for what callers look up besides: the owner's zone, names of inboxes and tags
_BUSIER = 1.5
_SPREAD = 1.05  # how far from the shortest possible time a bulk reader is


@frozen
class Plan:
    """What a large request costs.

    Attributes:
        jobs: How many reports are asked for; a report in pages counts once.
        calls: The fewest and the most calls that takes.
        minutes: The shortest and the longest time that the rate limit makes of them.
        limit: Calls that the account has in a minute, None where the server did not say.
        intervals: The intervals asked for; those that have not begun are left out.
        reports: Ids of the reports.
        users: How many users reports about users are asked for.
        left_out: Reports that `all` leaves out, and why.
        calls_made: How many calls finding this out took, look-ups of names aside.
    """

    jobs: int
    calls: tuple[int, int]
    minutes: tuple[float, float]
    limit: int | None
    intervals: tuple[Interval, ...]
    reports: tuple[str, ...]
    users: int
    left_out: Mapping[str, str]
    calls_made: int


def plan(
    client: HelpScoutReports,
    interval: Interval,
    *,
    every: Every | None = None,
    reports: str | Sequence[str] = "all",
    users: str | Sequence[str | int] | None = None,
    compare: Comparison | None = None,
    **arguments: Any,
) -> Plan:
    """What `export_reports` with the same arguments costs, as a range.

    Reports in pages are asked for one page over the whole interval, those about users for some of the users; the rest
    is worked out. That takes 20 calls at most.

    Args:
        client: The client to ask with.
        interval: The whole days asked for.
        every: How to cut them: `day`, `week`, `month`, `quarter` or `year`; None: not at all.
        reports: Ids of reports, or `all`: all that need nothing but dates and a user.
        users: Ids or names, or `all`, which is without teams; None: no reports about single users.
        compare: `previous` or `year`, for the reports that compare.
        arguments: Further arguments of the reports, such as `mailboxes`, `tags`, `types`, `office_hours`, `view_by`.

    Raises:
        InvalidRequestError: Something of it does not exist, or does not fit together.
        HelpScoutError: The users could not be looked up.
    """
    check_client(client)
    users = listed_users(users)
    selection = select(interval, every=every, reports=reports, users=users, compare=compare, arguments=arguments)
    return _Estimate(client, interval, selection).plan(users)


class _Estimate:
    """Asks for a few pages and works the rest out."""

    def __init__(self, client: HelpScoutReports, interval: Interval, selection: Selection) -> None:
        self._client, self._selection = client, selection
        self._whole = Interval(selection.intervals[0].first, selection.intervals[-1].last, interval.tz)
        self._made = 0

    def plan(self, users: str | Sequence[str | int] | None) -> Plan:
        """The whole."""
        selection = self._selection
        sample, count = self._users(users) if selection.with_users else ([], 0)
        for _ in selection.jobs(sample[:1], validate=self._client.validate):
            pass  # what cannot be asked for at all is said here
        fewest = most = jobs = 0
        paged = [entry for entry in selection.entries if entry.paged]
        of_users = [entry for entry in paged if about_user(entry)]
        calls_left = _SAMPLED - self._made - (len(paged) - len(of_users))
        share = max(0, calls_left // len(of_users)) if of_users else 0
        for entry in selection.entries:
            many = count if about_user(entry) else 1
            jobs += many * len(selection.intervals)
            low, high = self._calls(entry, sample[:share], many)
            fewest, most = fewest + low, most + high
        limit = self._limit()
        shortest, longest = (max(0, fewest - 1) // limit, most / limit * _SPREAD) if limit else (0, 0)
        return Plan(
            jobs=jobs,
            calls=(fewest, most),
            minutes=(float(shortest), max(float(shortest), longest)),
            limit=limit,
            intervals=selection.intervals,
            reports=tuple(entry.operation_id for entry in selection.entries),
            users=count,
            left_out=selection.left_out,
            calls_made=self._made,
        )

    def _users(self, users: str | Sequence[str | int] | None) -> tuple[list[NamedId], int]:
        """Some of the users, and how many there are."""
        if users != "all":
            numbers = Names(self._client).ids("user", _entries(users), parameter="users")
            return [NamedId(number, "") for number in numbers], len(numbers)
        self._made += 1
        with closing(cast(Any, self._client.lookup.users().pages())) as pages:
            page = next(pages)
        people = [NamedId(user.id, "") for user in page.results if user.type != "team"]
        return people, max(len(page.results), page.count or 0) - (len(page.results) - len(people))

    def _calls(self, entry: Entry, sample: list[NamedId], many: int) -> tuple[int, int]:
        """The fewest and the most calls that a report takes, for so many users."""
        parts = len(self._selection.intervals)
        if not entry.paged:
            return many * parts, many * parts
        if not about_user(entry):
            return _range(self._pages(entry, None), parts)
        ranges = [_range(self._pages(entry, user), parts) for user in sample[:many]]
        if not ranges:
            return many * parts, many * parts
        low, high = sum(low for low, _ in ranges), sum(high for _, high in ranges)
        others = many - len(ranges)
        # Of the others some may have nothing at all, and some half as much again as the busiest of those asked about.
        return low + others * parts, high + ceil(others * _BUSIER * max(high for _, high in ranges))

    def _pages(self, entry: Entry, user: NamedId | None) -> int:
        """How many pages a report has over the whole interval; 1 where it does not come."""
        asked = self._selection.arguments_of(entry, self._whole)
        if user is not None:
            asked["user"] = user.id
        self._made += 1
        with suppress(HelpScoutError):
            report = getattr(getattr(self._client, entry.family), entry.report)
            with closing(report(**asked).pages()) as pages:
                return _pages_of(next(pages))
        return 1

    def _limit(self) -> int | None:
        if self._client.rate_limit is None and self._made < MOST_CALLS:
            self._made += 1
            self._client.lookup.me()
        return self._client.rate_limit.limit if self._client.rate_limit else None


def _pages_of(page: Page[Any]) -> int:
    if page.pages:
        return page.pages
    return ceil((page.count or 0) / len(page.results)) if page.results else 1


def _range(pages: int, parts: int) -> tuple[int, int]:
    """The fewest and the most pages that some parts have, when the whole has so many."""
    return max(pages, parts), max(pages, 1) + parts - 1


def find_users(client: HelpScoutReports, users: str | Sequence[str | int] | None) -> list[NamedId]:
    """The users that are meant, each once; `all` is without teams, whose figures are those of their members.

    Raises:
        UnknownNameError: Nobody is called that, or several are.
        HelpScoutError: They could not be looked up.
    """
    names = Names(client)
    everybody = names.all("user")
    if users == "all":
        return [user for user in everybody if not user.team]
    by_id = {user.id: user for user in everybody}
    return [by_id.get(number, NamedId(number, "")) for number in names.ids("user", _entries(users), parameter="users")]


def listed_users(users: str | Sequence[str | int] | None) -> str | list[str | int] | None:
    """The users asked for, as text or a list that can be read twice; None stays None.

    Raises:
        InvalidRequestError: They are no list.
    """
    if users is None or isinstance(users, str):
        return users
    return [users] if isinstance(users, int) and not isinstance(users, bool) else listed(users, "users")


def _entries(users: str | Sequence[str | int] | None) -> Sequence[str | int]:
    found = listed_users(users)
    return [found] if isinstance(found, str) else found or []
