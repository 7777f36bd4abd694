# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DurationPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class DurationPoint(Model):
    """An average time from one point to the next.

    Attributes:
        date: Where the time of the point begins.
        time: The average over the time of the point, of what the report is about (seconds, or None).
    """

    date: datetime
    time: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("date", "date", "date-time", role="time"),
        Field("time", "time", "number", nullable=True, required=False, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_duration_point = partial(new, DurationPoint)


def _read(data: Any) -> DurationPoint:
    size = len(data)
    if size == 2:
        date_ = data["date"]
        time_ = data["time"]
    else:
        date_ = data["date"]
        time_ = data.get("time", MISSING)
    if date_.__class__ is not str:
        raise TypeError
    left_out = absent = 0
    if not (time_.__class__ is float and -1e18 < time_ < 1e18) and time_.__class__ is not int:
        if time_ is MISSING:
            time_ = None
            left_out += 1
        elif time_ is None:
            absent |= 4
        else:
            raise TypeError
    date_ = from_iso(date_)
    if date_.tzinfo is not UTC:
        date_ = in_utc(date_)
    made = _new_duration_point()
    made.date = date_
    made.time = time_
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, DurationPoint._KEYS)
    return made


DurationPoint._read = _read
