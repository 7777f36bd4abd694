# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomFieldSummary."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
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


_new_custom_field_summary = partial(new, CustomFieldSummary)


def _read(data: Any) -> CustomFieldSummary:
    size = len(data)
    if size == 7:
        total_ = data["total"]
        total_answered_ = data["totalAnswered"]
        previous_total_ = data["previousTotal"]
        previous_total_answered_ = data["previousTotalAnswered"]
        unanswered_percent_ = data["unansweredPercent"]
        unanswered_previous_percent_ = data["unansweredPreviousPercent"]
        unanswered_delta_ = data["unansweredDelta"]
    else:
        total_ = data["total"]
        total_answered_ = data["totalAnswered"]
        previous_total_ = data.get("previousTotal", MISSING)
        previous_total_answered_ = data.get("previousTotalAnswered", MISSING)
        unanswered_percent_ = data.get("unansweredPercent", MISSING)
        unanswered_previous_percent_ = data.get("unansweredPreviousPercent", MISSING)
        unanswered_delta_ = data.get("unansweredDelta", MISSING)
    if (total_.__class__ is not int) or (total_answered_.__class__ is not int):
        raise TypeError
    left_out = absent = 0
    if previous_total_.__class__ is not int:
        if previous_total_ is MISSING:
            previous_total_ = None
            left_out += 1
        elif previous_total_ is None:
            absent |= 16
        else:
            raise TypeError
    if previous_total_answered_.__class__ is not int:
        if previous_total_answered_ is MISSING:
            previous_total_answered_ = None
            left_out += 1
        elif previous_total_answered_ is None:
            absent |= 64
        else:
            raise TypeError
    if (
        not (unanswered_percent_.__class__ is float and -1e18 < unanswered_percent_ < 1e18)
        and unanswered_percent_.__class__ is not int
    ):
        if unanswered_percent_ is MISSING:
            unanswered_percent_ = None
            left_out += 1
        elif unanswered_percent_ is None:
            absent |= 256
        else:
            raise TypeError
    if (
        not (unanswered_previous_percent_.__class__ is float and -1e18 < unanswered_previous_percent_ < 1e18)
        and unanswered_previous_percent_.__class__ is not int
    ):
        if unanswered_previous_percent_ is MISSING:
            unanswered_previous_percent_ = None
            left_out += 1
        elif unanswered_previous_percent_ is None:
            absent |= 1024
        else:
            raise TypeError
    if (
        not (unanswered_delta_.__class__ is float and -1e18 < unanswered_delta_ < 1e18)
        and unanswered_delta_.__class__ is not int
    ):
        if unanswered_delta_ is MISSING:
            unanswered_delta_ = None
            left_out += 1
        elif unanswered_delta_ is None:
            absent |= 4096
        else:
            raise TypeError
    made = _new_custom_field_summary()
    made.total = total_
    made.total_answered = total_answered_
    made.previous_total = previous_total_
    made.previous_total_answered = previous_total_answered_
    made.unanswered_percent = unanswered_percent_
    made.unanswered_previous_percent = unanswered_previous_percent_
    made.unanswered_delta = unanswered_delta_
    if absent:
        made._absent = absent
    if size + left_out != 7:
        made.extra = unlisted(data, CustomFieldSummary._KEYS)
    return made


CustomFieldSummary._read = _read
