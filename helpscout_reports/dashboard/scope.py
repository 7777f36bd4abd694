"""What a page is about: its range, its filters, its person, and how its numbers are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from attrs import frozen

from ..zones import local_time

_DAYS_BY_DAY = timedelta(days=35)
_DAYS_STEP_BY_STEP = timedelta(days=14)
_DAYS_BY_WEEK = timedelta(days=200)


@frozen(kw_only=True)
class Scope:
    """What was asked for.

    Attributes:
        dates: `start` and `end`, with `previous_start` and `previous_end` where the page compares.
        zone: The zone whose days these are.
        mailboxes: Ids of the inboxes that count; none: all.
        tags: Ids of the tags that count; none: all.
        types: Channels that count; none: all.
        user: Id of the person whose page it is; None: the page of the company.
        comments: Whether customers' names, subjects, search terms and comments are shown.
        said: Filters as people read them: `{"Inbox": "Support"}`.
    """

    dates: Mapping[str, datetime]
    zone: tzinfo
    mailboxes: Sequence[int] = ()
    tags: Sequence[int] = ()
    types: Sequence[str] = ()
    user: int | None = None
    comments: bool = False
    said: Mapping[str, str] = {}

    @property
    def compared(self) -> bool:
        """Whether there is a range to compare with."""
        return "previous_start" in self.dates

    @property
    def filters(self) -> dict[str, Any]:
        """The filters that are set, as parameters of a call."""
        given = {"mailboxes": self.mailboxes, "tags": self.tags, "types": self.types}
        return {name: list(value) for name, value in given.items() if value}

    @property
    def step(self) -> str:
        """The resolution of its series: `day`, `week` or `month`; nothing of the kind without dates."""
        if not self.dates:
            return ""
        length = self.dates["end"] - self.dates["start"]
        return "day" if length <= _DAYS_BY_DAY else "week" if length <= _DAYS_BY_WEEK else "month"

    @property
    def own_step(self) -> str:
        """The resolution of figures that are asked for step by step, each pair of steps with a call: coarser."""
        length = self.dates["end"] - self.dates["start"]
        return "day" if length <= _DAYS_STEP_BY_STEP else "week" if length <= _DAYS_BY_WEEK else "month"

    def local_day(self, moment: datetime) -> datetime:
        """The local midnight nearest to a moment: weekly points in UTC slip by an hour where clocks change."""
        near = local_time(moment, self.zone).replace(tzinfo=None)
        if near.date() < date.max:
            near += timedelta(hours=12)
        return near.replace(hour=0, minute=0, second=0, microsecond=0)


@frozen
class Step:
    """One step of a series that is asked for step by step.

    Attributes:
        start: When it begins.
        end: When it ends, or when the range does.
        whole: Whether the range holds all of it.
    """

    start: datetime
    end: datetime
    whole: bool


def steps(scope: Scope) -> list[Step]:
    """The steps of the range: weeks or months from its beginning, days for a short one; the last may be a part."""
    size = scope.own_step
    # By the clock of the zone: a day with a clock change has 23 or 25 hours.
    first = scope.dates["start"].astimezone(scope.zone)
    made, begin, number = [], first, 0
    while begin < scope.dates["end"]:
        number += 1
        after = _later(first, size, number)
        if after.astimezone(UTC) > begin.astimezone(UTC):  # else a day that the zone left out, when it changed its side
            made.append(Step(begin, min(after, scope.dates["end"]), after <= scope.dates["end"]))
        begin = after
    return made


def _later(first: datetime, size: str, number: int) -> datetime:
    if size != "month":
        return first + number * timedelta(days=7 if size == "week" else 1)
    year, month = divmod(first.year * 12 + first.month - 1 + number, 12)
    return first.replace(year=year, month=month + 1, day=min(first.day, 28))
