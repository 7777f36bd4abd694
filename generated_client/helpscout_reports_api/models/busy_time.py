# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""BusyTime."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class BusyTime(Model):
    """New conversations of one hour of the week.

    Attributes:
        day: Day of the week by the calendar of the company, 1 for Monday to 7 for Sunday (day-of-week).
        hour: Hour of the weekday, from 0 to 23 (hour-of-day).
        count: Conversations begun in the hour of the weekday (count).
    """

    day: int
    hour: int
    count: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "day": "day-of-week",
        "hour": "hour-of-day",
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("day", "day", "integer", unit="day-of-week"),
        Field("hour", "hour", "integer", unit="hour-of-day"),
        Field("count", "count", "integer", required=False, unit="count", additive=("time",), always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_busy_time = partial(new, BusyTime)


def _read(data: Any) -> BusyTime:
    day_ = data["day"]
    hour_ = data["hour"]
    count_ = data["count"]
    if (day_.__class__ is not int) or (hour_.__class__ is not int) or (count_.__class__ is not int):
        raise TypeError
    made = _new_busy_time()
    made.day = day_
    made.hour = hour_
    made.count = count_
    if len(data) != 3:
        made.extra = unlisted(data, BusyTime._KEYS)
    return made


BusyTime._read = _read
