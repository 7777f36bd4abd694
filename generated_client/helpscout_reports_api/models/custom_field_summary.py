# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomFieldSummary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class CustomFieldSummary(Model):
    """How often a custom field was filled in; the sample compares nothing here, although it compares tags.

    Attributes:
        total: Conversations that have the field (count).
        total_answered: Those in which it is filled in (count).
        previous_total: Conversations that have the field, in the range to compare with (count, or None).
        previous_total_answered: Those in which it is filled in, in the range to compare with (count, or None).
        unanswered_percent: Share in which it is empty (percent, or None).
        unanswered_previous_percent: Share in which it is empty, in the range to compare with (percent, or None).
        unanswered_delta: Share in which it is empty less the share before (points, or None).
    """

    total: int
    total_answered: int
    previous_total: int | None
    previous_total_answered: int | None
    unanswered_percent: float | None
    unanswered_previous_percent: float | None
    unanswered_delta: float | None

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
        Field("total", "total", "integer", unit="count", always=True),
        Field("total_answered", "totalAnswered", "integer", unit="count", always=True),
        Field("previous_total", "previousTotal", "integer", nullable=True, unit="count", previous_of="total"),
        Field(
            "previous_total_answered",
            "previousTotalAnswered",
            "integer",
            nullable=True,
            unit="count",
            previous_of="total_answered",
        ),
        Field("unanswered_percent", "unansweredPercent", "number", nullable=True, unit="percent"),
        Field(
            "unanswered_previous_percent",
            "unansweredPreviousPercent",
            "number",
            nullable=True,
            unit="percent",
            previous_of="unanswered_percent",
        ),
        Field(
            "unanswered_delta", "unansweredDelta", "number", nullable=True, unit="points", delta_of="unanswered_percent"
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> CustomFieldSummary:
    total_ = data["total"]
    total_answered_ = data["totalAnswered"]
    previous_total_ = data["previousTotal"]
    previous_total_answered_ = data["previousTotalAnswered"]
    unanswered_percent_ = data["unansweredPercent"]
    unanswered_previous_percent_ = data["unansweredPreviousPercent"]
    unanswered_delta_ = data["unansweredDelta"]
    if not (
        total_.__class__ is int
        and total_answered_.__class__ is int
        and (previous_total_.__class__ is int or previous_total_ is None)
        and (previous_total_answered_.__class__ is int or previous_total_answered_ is None)
        and (
            (kind := unanswered_percent_.__class__) is int
            or (kind is float and not unanswered_percent_ - unanswered_percent_)
            or unanswered_percent_ is None
        )
        and (
            (kind := unanswered_previous_percent_.__class__) is int
            or (kind is float and not unanswered_previous_percent_ - unanswered_previous_percent_)
            or unanswered_previous_percent_ is None
        )
        and (
            (kind := unanswered_delta_.__class__) is int
            or (kind is float and not unanswered_delta_ - unanswered_delta_)
            or unanswered_delta_ is None
        )
    ):
        raise TypeError
    made = new(CustomFieldSummary)
    made.total = total_
    made.total_answered = total_answered_
    made.previous_total = previous_total_
    made.previous_total_answered = previous_total_answered_
    made.unanswered_percent = unanswered_percent_
    made.unanswered_previous_percent = unanswered_previous_percent_
    made.unanswered_delta = unanswered_delta_
    if len(data) != 7:
        made.extra = unlisted(data, CustomFieldSummary._KEYS)
    return made


CustomFieldSummary._read = _read
