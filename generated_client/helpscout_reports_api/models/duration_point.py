# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DurationPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from attrs import define

from ..field import Field, from_iso, in_utc, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class DurationPoint(Model):
    """An average time from one point to the next.

    Attributes:
        date: Where the time of the point begins.
        time: The average of it (seconds, or None).
    """

    date: datetime
    time: float | None

    UNITS: ClassVar[Mapping[str, str]] = {
        "time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("date", "date", "date-time", role="time"),
        Field("time", "time", "number", nullable=True, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> DurationPoint:
    date_ = data["date"]
    time_ = data["time"]
    if not ((kind := time_.__class__) is int or (kind is float and not time_ - time_) or time_ is None):
        raise TypeError
    date_ = from_iso(date_)
    if date_.tzinfo is not UTC:
        date_ = in_utc(date_)
    made = new(DurationPoint)
    made.date = date_
    made.time = time_
    if len(data) != 2:
        made.extra = unlisted(data, DurationPoint._KEYS)
    return made


DurationPoint._read = _read
