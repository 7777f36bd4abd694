# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DurationSeries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model
from ..loading import loading
from .duration_point import DurationPoint

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class DurationSeries(Model):
    """An average time, as a series.

    Attributes:
        current: Points of the range.
        previous: Points of the range to compare with, when one was given.
    """

    current: list[DurationPoint] = Factory(list)
    previous: list[DurationPoint] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", many=True, model=DurationPoint),
        Field("previous", "previous", "object", nullable=True, many=True, model=DurationPoint, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_new_duration_series = partial(new, DurationSeries)
_new_duration_point = partial(new, DurationPoint)


def _read(data: Any) -> DurationSeries:
    size = len(data)
    if size == 2:
        current_ = data["current"]
        previous_ = data["previous"]
    else:
        current_ = data.get("current", MISSING)
        previous_ = data.get("previous", MISSING)
    left_out = absent = 0
    if current_.__class__ is not list:
        if current_ is MISSING:
            current_ = []
            left_out += 1
            absent |= 2
        elif current_ is None:
            current_ = []
            absent |= 1
        else:
            raise TypeError
    if previous_.__class__ is not list:
        if previous_ is MISSING:
            previous_ = []
            left_out += 1
            absent |= 8
        elif previous_ is None:
            previous_ = []
            absent |= 4
        else:
            raise TypeError
    current__found = []
    for current__data in current_:
        current__date_ = current__data["date"]
        current__time_ = current__data.get("time", MISSING)
        if current__date_.__class__ is not str:
            raise TypeError
        current__left_out = current__absent = 0
        if current__time_.__class__ is not int and not (
            current__time_.__class__ is float and -1e18 < current__time_ < 1e18
        ):
            if current__time_ is MISSING:
                current__time_ = None
                current__left_out += 1
            elif current__time_ is None:
                current__absent |= 4
            else:
                raise TypeError
        current__date_ = from_iso(current__date_)
        if current__date_.tzinfo is not UTC:
            current__date_ = in_utc(current__date_)
        current__made = _new_duration_point()
        current__made.date = current__date_
        current__made.time = current__time_
        if current__absent:
            current__made._absent = current__absent
        if len(current__data) + current__left_out != 2:
            current__made.extra = unlisted(current__data, DurationPoint._KEYS)
        current__found.append(current__made)
    previous__found = []
    for previous__data in previous_:
        previous__date_ = previous__data["date"]
        previous__time_ = previous__data.get("time", MISSING)
        if previous__date_.__class__ is not str:
            raise TypeError
        previous__left_out = previous__absent = 0
        if previous__time_.__class__ is not int and not (
            previous__time_.__class__ is float and -1e18 < previous__time_ < 1e18
        ):
            if previous__time_ is MISSING:
                previous__time_ = None
                previous__left_out += 1
            elif previous__time_ is None:
                previous__absent |= 4
            else:
                raise TypeError
        previous__date_ = from_iso(previous__date_)
        if previous__date_.tzinfo is not UTC:
            previous__date_ = in_utc(previous__date_)
        previous__made = _new_duration_point()
        previous__made.date = previous__date_
        previous__made.time = previous__time_
        if previous__absent:
            previous__made._absent = previous__absent
        if len(previous__data) + previous__left_out != 2:
            previous__made.extra = unlisted(previous__data, DurationPoint._KEYS)
        previous__found.append(previous__made)
    made = _new_duration_series()
    made.current = current__found
    made.previous = previous__found
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, DurationSeries._KEYS)
    return made


DurationSeries._read = _read
