# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""BusiestDay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class BusiestDay(Model):
    """The weekday with the most new conversations on average, by the clock of the company.

    Attributes:
        day: Day of the week by the calendar of the company, 1 for Monday to 7 for Sunday (day-of-week).
        hour: Hour of the weekday, from 0 to 23; what the hour covers is not certain (hour-of-day).
        count: Conversations begun; whether in that hour, on that weekday or on average is not certain (count).
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
        Field("day", "day", "integer", required=False, unit="day-of-week", always=True),
        Field("hour", "hour", "integer", required=False, unit="hour-of-day", always=True),
        Field("count", "count", "integer", required=False, unit="count", always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
