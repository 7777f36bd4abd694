# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomFieldSummary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class CustomFieldSummary(Model):
    """How often a custom field was filled in; the sample compares nothing here, although it compares tags.

    Attributes:
        total: Conversations that have the custom field (count).
        total_answered: Conversations whose custom field is filled in (count).
        previous_total: Conversations that have the custom field, in the range to compare with (count, or None).
        previous_total_answered: Conversations whose custom field is filled in, in the range to compare with
            (count, or None).
        unanswered_percent: Share of the conversations whose custom field is empty (percent, or None).
        unanswered_previous_percent: Share of the conversations whose custom field is empty, in the range to
            compare with (percent, or None).
        unanswered_delta: Share of the conversations whose custom field is empty, less the share before (points,
            or None).
    """

    total: int
    total_answered: int
    previous_total: int | None = None
    previous_total_answered: int | None = None
    unanswered_percent: float | None = None
    unanswered_previous_percent: float | None = None
    unanswered_delta: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "total": "count",
        "total_answered": "count",
        "previous_total": "count",
        "previous_total_answered": "count",
        "unanswered_percent": "percent",
        "unanswered_previous_percent": "percent",
        "unanswered_delta": "points",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("total", "total", "integer", required=False, unit="count", always=True),
        Field("total_answered", "totalAnswered", "integer", required=False, unit="count", always=True),
        Field(
            "previous_total",
            "previousTotal",
            "integer",
            nullable=True,
            required=False,
            unit="count",
            previous_of="total",
        ),
        Field(
            "previous_total_answered",
            "previousTotalAnswered",
            "integer",
            nullable=True,
            required=False,
            unit="count",
            previous_of="total_answered",
        ),
        Field("unanswered_percent", "unansweredPercent", "number", nullable=True, required=False, unit="percent"),
        Field(
            "unanswered_previous_percent",
            "unansweredPreviousPercent",
            "number",
            nullable=True,
            required=False,
            unit="percent",
            previous_of="unanswered_percent",
        ),
        Field(
            "unanswered_delta",
            "unansweredDelta",
            "number",
            nullable=True,
            required=False,
            unit="points",
            delta_of="unanswered_percent",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
