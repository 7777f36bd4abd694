# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DurationSeries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from typing import Any, ClassVar

from attrs import define

from ..field import Field, from_iso, in_utc, new, unlisted
from ..model import Model
from .duration_point import DurationPoint


@define(slots=True, eq=False, repr=False, kw_only=True)
class DurationSeries(Model):
    """An average time, as a series.

    Attributes:
        current: Points of the range.
        previous: Points of the range to compare with, when one was given (or None).
    """

    current: list[DurationPoint]
    previous: list[DurationPoint] | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", many=True, model=DurationPoint),
        Field("previous", "previous", "object", required=False, nullable=True, many=True, model=DurationPoint),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> DurationSeries:
    current_ = data["current"]
    previous_ = data.get("previous")
    if not (current_.__class__ is list):
        raise TypeError
    left_out = 0
    if previous_ is None:
        left_out += 1
    elif not (previous_.__class__ is list):
        raise TypeError
    current__found = []
    for current__data in current_:
        current__date_ = current__data["date"]
        current__time_ = current__data["time"]
        if not (
            (kind := current__time_.__class__) is int
            or (kind is float and not current__time_ - current__time_)
            or current__time_ is None
        ):
            raise TypeError
        current__date_ = from_iso(current__date_)
        if current__date_.tzinfo is not UTC:
            current__date_ = in_utc(current__date_)
        current__made = new(DurationPoint)
        current__made.date = current__date_
        current__made.time = current__time_
        if len(current__data) != 2:
            current__made.extra = unlisted(current__data, DurationPoint._KEYS)
        current__found.append(current__made)
    previous__found = []
    for previous__data in previous_ or ():
        previous__date_ = previous__data["date"]
        previous__time_ = previous__data["time"]
        if not (
            (kind := previous__time_.__class__) is int
            or (kind is float and not previous__time_ - previous__time_)
            or previous__time_ is None
        ):
            raise TypeError
        previous__date_ = from_iso(previous__date_)
        if previous__date_.tzinfo is not UTC:
            previous__date_ = in_utc(previous__date_)
        previous__made = new(DurationPoint)
        previous__made.date = previous__date_
        previous__made.time = previous__time_
        if len(previous__data) != 2:
            previous__made.extra = unlisted(previous__data, DurationPoint._KEYS)
        previous__found.append(previous__made)
    made = new(DurationSeries)
    made.current = current__found
    made.previous = None if previous_ is None else previous__found
    if len(data) + left_out != 2 and not DurationSeries._KEYS.issuperset(data):
        made.extra = unlisted(data, DurationSeries._KEYS)
    return made


DurationSeries._read = _read
