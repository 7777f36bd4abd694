# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ResolutionBucket."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ResolutionBucket(Model):
    """Resolved conversations in one bucket, and how long they took.

    Attributes:
        id: Id of the bucket; the table that the distribution names has its limits.
        count: Conversations in the bucket (count).
        previous_count: Conversations in the bucket, in the range to compare with (count, or None).
        percent: Share of the bucket (percent, or None).
        previous_percent: Share of the bucket in the range to compare with, cut off to a whole number by the
            e-mail report (percent, or None).
        resolution_time: From creation to resolution, on average (seconds, or None).
    """

    id: int
    count: int
    previous_count: int | None = None
    percent: float | None = None
    previous_percent: float | None = None
    resolution_time: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "previous_count": "count",
        "percent": "percent",
        "previous_percent": "percent",
        "resolution_time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("count", "count", "integer", required=False, unit="count", always=True),
        Field(
            "previous_count",
            "previousCount",
            "integer",
            nullable=True,
            required=False,
            unit="count",
            previous_of="count",
        ),
        Field("percent", "percent", "number", nullable=True, required=False, unit="percent"),
        Field(
            "previous_percent",
            "previousPercent",
            "number",
            nullable=True,
            required=False,
            unit="percent",
            previous_of="percent",
        ),
        Field(
            "resolution_time", "resolutionTime", "number", nullable=True, required=False, unit="seconds", better="lower"
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
