"""Whole local days as a range to ask reports for: weeks, months, quarters, and the range to compare with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from operator import index
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypedDict

from attrs import field, frozen

from helpscout_reports_api.errors import InvalidRequestError

from .zones import zone_of

if TYPE_CHECKING:
    from helpscout_reports_api.models import ViewBy

Comparison = Literal["previous", "year"]
"""What an interval is compared with: the one just before, or the one a year before."""

_DAY = timedelta(days=1)
_WEEK = 7
MOST_DAYS = 36_600
"""How many days `Interval.last_days` has at most."""

# No zone is, or was, further from UTC than 16 hours; no two changes of a clock lie closer together than this.
_SURROUNDINGS = timedelta(hours=36)
# What the rule about lengths leaves for local days that cross a clock change.
_GRACE = timedelta(hours=2)


class DateRange(TypedDict):
    """The dates of a call, for `**`: aware datetimes. Every report with dates takes them."""

    start: datetime
    end: datetime


class ComparedDateRange(DateRange):
    """The dates of a call that compares, for `**`."""

    previous_start: datetime
    previous_end: datetime


def _refuse(name: str, value: object, rule: str) -> NoReturn:
    shown = value.isoformat() if isinstance(value, date) else repr(value)[:80]
    raise InvalidRequestError(f"{name}={shown}: {rule}", parameter=name)


@frozen(slots=True, repr=False)
class Interval:
    """Whole days by the clock of one time zone: `client.user.overall(user=4, **Interval.last_week("Europe/London"))`.

    `between`, `week`, `last_week`, `last_month`, `last_quarter` and `last_days` make one. Clock changes are right: a
    day may have 23 or 25 hours, and begins at the first instant at which the zone's clock shows it, midnight or not.

    Attributes:
        first: The first day.
        last: The last day, included.
        tz: The time zone whose days these are.
        start: When the first day begins, an aware datetime with the zone's offset at that time.
        end: When the last day ends, which is when the next one begins.
    """

    first: date
    last: date
    tz: tzinfo = field(converter=zone_of)
    start: datetime = field(init=False, eq=False)
    end: datetime = field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        for name, day in (("first", self.first), ("last", self.last)):
            if not isinstance(day, date) or isinstance(day, datetime):
                _refuse(name, day, "must be a datetime.date, such as date(2026, 10, 19)")
        if self.last < self.first:
            _refuse("last", self.last, f"must not be before first ({self.first})")
        try:
            start, end = _beginning(self.first, self.tz), _beginning(self.last + _DAY, self.tz)
        except OverflowError:
            _refuse("first", self.first, "is out of the range of dates")
        if end <= start:
            _refuse("first", self.first, f"there was no such day in {self.tz}")
        object.__setattr__(self, "start", start)
        object.__setattr__(self, "end", end)

    @classmethod
    def between(cls, first: date, last: date, tz: str | tzinfo) -> Interval:
        """The days from one to another, both included.

        Raises:
            InvalidRequestError: `last` is before `first`, there is no such time zone, or the zone has none of the days.
        """
        return cls(first, last, tz)

    @classmethod
    def week(cls, tz: str | tzinfo, *, today: date | None = None) -> Interval:
        """This week, Monday to Sunday, as far as it has come and to its end.

        Raises:
            InvalidRequestError: There is no such time zone, or `today` is no day.
        """
        zone = zone_of(tz)
        return _week_of(_today(zone, today), 0, zone)

    @classmethod
    def last_week(cls, tz: str | tzinfo, *, today: date | None = None) -> Interval:
        """The week before this one, Monday to Sunday.

        Raises:
            InvalidRequestError: There is no such time zone, or `today` is no day.
        """
        zone = zone_of(tz)
        return _week_of(_today(zone, today), -_WEEK, zone)

    @classmethod
    def last_month(cls, tz: str | tzinfo, *, today: date | None = None) -> Interval:
        """The calendar month before this one.

        Raises:
            InvalidRequestError: There is no such time zone, or `today` is no day.
        """
        zone = zone_of(tz)
        return _months(_today(zone, today).replace(day=1), -1, 1, zone)

    @classmethod
    def last_quarter(cls, tz: str | tzinfo, *, today: date | None = None) -> Interval:
        """The quarter of a calendar year before this one, such as July to September.

        Raises:
            InvalidRequestError: There is no such time zone, or `today` is no day.
        """
        zone = zone_of(tz)
        day = _today(zone, today)
        return _months(day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1), -3, 3, zone)

    @classmethod
    def last_days(cls, n: int, tz: str | tzinfo, *, today: date | None = None) -> Interval:
        """The last `n` days that are over: yesterday and the days before it.

        Raises:
            InvalidRequestError: `n` is no whole number from 1 to 36600, or there is no such time zone.
        """
        try:
            count = 0 if isinstance(n, bool) else index(n)  # whole numbers of numpy as well
        except TypeError:
            count = 0
        if not 1 <= count <= MOST_DAYS:
            _refuse("n", n, f"must be a whole number of days, 1 to {MOST_DAYS}")
        zone = zone_of(tz)
        return _days_before(_today(zone, today), count, zone)

    @property
    def days(self) -> int:
        """How many days it has; a day that the zone's calendar leaves out does not count."""
        return sum(1 for _ in _days(self.first, self.last, self.tz))

    def previous(self) -> Interval:
        """The interval of the same length just before: as many months for whole months, as many days for others."""
        months = self._whole_months()
        if months:
            return _months(self.first, -months, months, self.tz)
        return _days_before(self.first, self.days, self.tz)

    def year_before(self) -> Interval:
        """The same days a year earlier: the same months for whole months, 52 weeks before for weeks from Monday on."""
        months = self._whole_months()
        if months:
            return _months(self.first, -12, months, self.tz)
        if self.first.weekday() == 0 and self.last.weekday() == 6:
            return self._moved(self.first - 52 * _WEEK * _DAY, self.last - 52 * _WEEK * _DAY)
        return self._moved(_year_earlier(self.first), _year_earlier(self.last))

    def compared(self, to: Comparison = "previous") -> ComparedDateRange:
        """The dates of this interval and of the one before, for reports that compare: `**interval.compared()`.

        Args:
            to: `previous` for the interval just before, `year` for the one a year before.

        Raises:
            InvalidRequestError: `to` is neither.
        """
        if to not in ("previous", "year"):
            _refuse("to", to, "must be one of previous, year")
        other = self.previous() if to == "previous" else self.year_before()
        return {"start": self.start, "end": self.end, "previous_start": other.start, "previous_end": other.end}

    def split(self, view_by: ViewBy | Literal["day", "week", "month"]) -> list[Interval]:
        """Intervals that make up this one and that a series can be asked for, one after the other.

        A range that is too long for `day` or `week` is cut. Daily points step in UTC from `start`, so for `day` it is
        also cut after each day that is longer or shorter than 24 hours: each point then belongs to the local day in
        which it begins. What is short enough is given back as it is.

        Args:
            view_by: `day`, `week` or `month`, as in the call.

        Raises:
            InvalidRequestError: `view_by` is none of these.
        """
        if view_by not in ("day", "week", "month"):
            _refuse("view_by", view_by, "must be one of day, week, month")
        longest = _longest(view_by)
        if view_by != "day":
            if longest is None or self.end - self.start <= longest + _GRACE:
                return [self]
            step = (longest // _DAY // _WEEK * _WEEK if view_by == "week" else longest // _DAY) * _DAY
            return self._pieces(step)
        pieces, first, start = [], self.first, self.start
        for day, begin, end in _days(self.first, self.last, self.tz):
            if longest is not None and start < begin and end - start > longest + _GRACE:
                pieces.append(self._moved(first, day - _DAY))
                first, start = day, begin
            if end - begin != _DAY or end == self.end:
                pieces.append(self._moved(first, day))
                first, start = day + _DAY, end
        return pieces

    def keys(self) -> tuple[str, str]:
        """The parameters that `**interval` sets: start and end."""
        return ("start", "end")

    def __getitem__(self, name: str) -> Any:
        if name not in self.keys():
            raise KeyError(name)
        return getattr(self, name)

    def __repr__(self) -> str:
        return f"<Interval {self.first} to {self.last}, {self.tz}>"

    def _pieces(self, step: timedelta) -> list[Interval]:
        pieces, begin = [], self.first
        # No piece for a last day that the zone leaves out.
        while self.last - begin >= step and _beginning(begin + step, self.tz) < self.end:
            pieces.append(self._moved(begin, begin + step - _DAY))
            begin += step
        return [*pieces, self._moved(begin, self.last)]

    def _moved(self, first: date, last: date) -> Interval:
        return Interval(first, last, self.tz)

    def _whole_months(self) -> int:
        """How many calendar months it is made of, 0 if it is not."""
        try:
            after = self.last + _DAY
        except OverflowError:
            return 0
        if self.first.day != 1 or after.day != 1:
            return 0
        return (after.year - self.first.year) * 12 + after.month - self.first.month


def _today(zone: tzinfo, today: date | None) -> date:
    if today is None:
        return datetime.now(zone).date()
    if not isinstance(today, date) or today != today:  # pandas.NaT is a datetime and equals nothing
        _refuse("today", today, "must be a datetime.date")
    if not isinstance(today, datetime):
        return today
    if today.utcoffset() is None:
        _refuse("today", today, "has no time zone; give a datetime.date, or a datetime with a zone")
    return today.astimezone(zone).date()


def _week_of(day: date, offset: int, zone: tzinfo) -> Interval:
    """The week of a day, Monday to Sunday, so many days after it."""
    monday = day.toordinal() - day.weekday() + offset
    if not 1 <= monday <= date.max.toordinal() - 6:
        _refuse("today", day, "is out of the range of dates")
    return Interval(date.fromordinal(monday), date.fromordinal(monday + 6), zone)


def _months(first: date, offset: int, count: int, zone: tzinfo) -> Interval:
    """A number of calendar months, so many months after another one."""
    begin, end = (first.year * 12 + first.month - 1 + offset + extra for extra in (0, count))
    if begin < 12:
        _refuse("first", first, "nothing comes before the year 1")
    return Interval(date(begin // 12, begin % 12 + 1, 1), date(end // 12, end % 12 + 1, 1) - _DAY, zone)


def _days_before(border: date, count: int, zone: tzinfo) -> Interval:
    """The last days before one; those that the zone leaves out are not counted."""
    day = border
    found: list[date] = []
    try:
        while len(found) < count:
            day -= _DAY
            if _exists(day, zone):
                found.append(day)
    except OverflowError:
        _refuse("first", border, "nothing comes before the year 1")
    return Interval(found[-1], found[0], zone)


def _year_earlier(day: date) -> date:
    if day.year == 1:
        _refuse("first", day, "nothing comes before the year 1")
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _days(first: date, last: date, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """The days that the zone has: each with its beginning and its end."""
    begin = _beginning(first, zone)
    for number in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(number)
        end = _beginning(day + _DAY, zone)
        if begin < end:
            yield day, begin, end
        begin = end


def _exists(day: date, zone: tzinfo) -> bool:
    return _beginning(day, zone) < _beginning(day + _DAY, zone)


def _beginning(day: date, zone: tzinfo) -> datetime:
    """The first instant of a local day, or of the next one where the zone has no such day."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    # Only ever from UTC to local time: that way it is one answer for each instant, with zones of any library.
    offsets = {_offset(midnight + away, zone) for away in (-_SURROUNDINGS, _SURROUNDINGS)}
    if len(offsets) == 1:
        return _local(midnight - offsets.pop(), zone)
    instants = sorted(midnight - offset for offset in offsets)
    found = [instant for instant in instants if instant + _offset(instant, zone) == midnight]
    if found:
        return _local(found[0], zone)
    # The clock jumps over midnight, somewhere between the two: look for the second.
    before, after = instants[0] - timedelta(seconds=1), instants[-1]
    while (gap := (after - before) // timedelta(seconds=1)) > 1:
        middle = before + timedelta(seconds=gap // 2)
        if middle + _offset(middle, zone) < midnight:
            before = middle
        else:
            after = middle
    return _local(after, zone)


def _offset(instant: datetime, zone: tzinfo) -> timedelta:
    return instant.astimezone(zone).utcoffset() or timedelta()


def _local(instant: datetime, zone: tzinfo) -> datetime:
    # With the offset in place of the zone: differences are those of time that passes, and no instant is ambiguous.
    offset = _offset(instant, zone)
    return instant.astimezone(timezone(offset) if offset else UTC)


def _longest(view_by: str) -> timedelta | None:
    """How long a range may be for a series of that resolution; the specification says it."""
    from helpscout_reports_api import parameters
    from helpscout_reports_api.calls.rule import Rule

    for rule in vars(parameters).values():
        if isinstance(rule, Rule) and rule.kind == "span" and rule.parameters[0] == "view_by":
            days = rule.limits.get(view_by, {}).get("maxDays")
            return None if days is None else timedelta(days=days)
    return None
