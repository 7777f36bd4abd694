# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DurationPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
