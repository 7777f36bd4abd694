# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""What was asked, as columns beside each row, and what it says about the points of a series."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from itertools import pairwise
from numbers import Integral, Real
from typing import Any, Protocol

from .table import Column

_DAY = timedelta(days=1)
# Ranges may end with the last second of a day in place of the first of the next.
_LAST_SECOND = timedelta(seconds=1)
# A clock goes forward by no more than this; ends whose offsets differ by more are written in two zones.
_CLOCK_CHANGE = timedelta(hours=2)


class Asked(Protocol):
    """The keywords of a call: a mapping, or anything else that `**` takes, such as an `Interval`."""

    def keys(self) -> Iterable[str]:
        """The names."""
        ...

    def __getitem__(self, name: str, /) -> Any:
        """The value of one."""
        ...


def asked_columns(asked: Asked | None) -> tuple[tuple[Column, ...], dict[str, Any]]:
    """The columns `asked_…` of a call's own keywords, and their values; None is not asked."""
    columns, values = [], {}
    for name in () if asked is None else asked.keys():
        value = _plain(asked[name])  # type: ignore[index]
        if value is not None:
            columns.append(Column(f"asked_{name}", _kind(value)))
            values[f"asked_{name}"] = value
    return tuple(columns), values


def _plain(value: Any) -> Any:
    """A value as a cell holds it: never of a subclass, such as a time stamp of pandas, which frames do not take."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, datetime):
        moment = value.astimezone(UTC) if value.tzinfo is not None else value
        return datetime(*moment.timetuple()[:6], moment.microsecond, UTC)
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Real):
        return float(value)
    if isinstance(value, Sequence | set | frozenset | range):
        items = [_plain(item) for item in value]
        return items if all(isinstance(item, int) for item in items) else [str(item) for item in items]
    try:
        return [_plain(item) for item in value]
    except TypeError:
        return str(value)


def _kind(value: Any) -> str:
    if isinstance(value, list):
        return "List(Int64)" if value and all(isinstance(item, int) for item in value) else "List(String)"
    kinds = {bool: "Boolean", int: "Int64", float: "Float64", datetime: "Datetime[us, UTC]", date: "Date"}
    return kinds.get(type(value), "String")


class Wholeness:
    """Tells which points of a series are whole: their step ends by the end of the range that was asked for."""

    def __init__(self, asked: Asked | None, period: str, times: list[datetime | None]) -> None:
        prefix = "" if period == "current" else "previous_"
        names = set(asked.keys()) if asked is not None else set()
        start, end = (
            asked[prefix + name] if asked is not None and prefix + name in names else None for name in ("start", "end")
        )
        self._offset = _offset(start)
        self._end = _wall(end, self._offset) if isinstance(end, datetime) else None
        view_by = asked["view_by"] if asked is not None and "view_by" in names else None
        self._step = str(view_by.value if isinstance(view_by, Enum) else view_by) if view_by else _step(times)

    def of(self, time: datetime | None) -> bool | None:
        """Whether the point that begins at a time is whole; None where that cannot be said."""
        if time is None or self._end is None or self._step is None:
            return None
        try:
            begin = time.replace(tzinfo=None) + self._offset
            return _after(begin, self._step) <= self._end + _LAST_SECOND
        except (OverflowError, ValueError):  # a placeholder such as 9999-12-31, whose step leaves the calendar
            return None


def _offset(moment: Any) -> timedelta:
    return (moment.utcoffset() if isinstance(moment, datetime) else None) or timedelta()


def _wall(end: datetime, offset: timedelta) -> datetime:
    """What the clock of the beginning shows at the end of a range; a day of 23 hours is a whole day by the clock."""
    forward = _offset(end) - offset
    wall = end.replace(tzinfo=None)
    return wall if timedelta() <= forward <= _CLOCK_CHANGE else wall - forward


def _step(times: list[datetime | None]) -> str | timedelta | None:
    given = sorted({time for time in times if time is not None})
    gaps = [later - earlier for earlier, later in pairwise(given)]
    if not gaps:
        return None
    return "month" if min(gaps) >= 28 * _DAY else min(gaps)


def _after(begin: datetime, step: str | timedelta) -> datetime:
    if isinstance(step, timedelta):
        return begin + step
    if step == "month":
        year, month = divmod(begin.year * 12 + begin.month, 12)
        return begin.replace(year=year, month=month + 1, day=min(begin.day, monthrange(year, month + 1)[1]))
    return begin + (7 * _DAY if step == "week" else _DAY)
