"""Intervals of a series, and limits of a distribution."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from .selection import Rows

MOST_POINTS = 1200
"""Points that a series may have: a century of months."""

# Limits for tables that have none in the document: five parts of the values there are.
_PARTS = (0.4, 0.65, 0.82, 0.93)


def points(start: datetime, end: datetime, view_by: str | None) -> Iterator[tuple[datetime, datetime]]:
    """The intervals of a series: a day, week or month each, from `start` on; the last may be shorter."""
    view_by = view_by or suitable(end - start)
    number, begin = 0, start
    while begin < end:
        number += 1
        following = _step(start, view_by, number, end)
        yield begin, min(following, end)
        begin = following


class TooManyPointsError(ValueError):
    """A series would have more than `MOST_POINTS`."""


def check_points(start: datetime, end: datetime, view_by: str | None) -> None:
    """Refuse a series that is too long.

    Raises:
        TooManyPointsError: It would have more than `MOST_POINTS`.
    """
    days = {"day": 1, "week": 7}.get(view_by or suitable(end - start), 30)
    number = (end - start) // timedelta(days=days)
    if number > MOST_POINTS:
        raise TooManyPointsError(f"the sandbox answers series of at most {MOST_POINTS:,} points, not {number:,}")


def suitable(span: timedelta) -> str:
    """The resolution where the request has none."""
    return "day" if span <= timedelta(days=60) else "week" if span <= timedelta(days=366) else "month"


def limits(
    table: Mapping[str, Any], base: Rows, values: str, over: str
) -> list[tuple[int, float | None, float | None]]:
    """The buckets of a table: id, least value, and the value below which it ends; None where it does not."""
    buckets = table["buckets"]
    if all("from" in bucket for bucket in buckets):
        return [(bucket["id"], bucket["from"], bucket.get("to")) for bucket in buckets]
    found = sorted(map(base.table.column(values).__getitem__, base.having(over).places)) or [0]
    cuts = [None, *(found[int(len(found) * part)] for part in _PARTS[: len(buckets) - 1]), None]
    return [(bucket["id"], cuts[place], cuts[place + 1]) for place, bucket in enumerate(buckets)]


def _step(start: datetime, view_by: str, number: int, latest: datetime) -> datetime:
    try:
        if view_by == "month":
            years, month = divmod(start.month - 1 + number, 12)
            year = start.year + years
            return start.replace(year=year, month=month + 1, day=min(start.day, monthrange(year, month + 1)[1]))
        return start + number * timedelta(days=1 if view_by == "day" else 7)
    except (OverflowError, ValueError):
        # Beyond the year 9999.
        return latest
