# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ResolutionBucket."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ResolutionBucket(Model):
    """Resolved conversations in one bucket, and how long they took.

    Attributes:
        id: Id of the bucket; the table that the distribution names has its limits.
        count: Conversations in it (count).
        previous_count: Conversations in it, in the range to compare with (count, or None).
        percent: Its share (percent, or None).
        previous_percent: Its share in the range to compare with, cut off to a whole number by the e-mail report
            (percent, or None).
        resolution_time: From creation to resolution, on average (seconds, or None).
    """

    id: int
    count: int
    previous_count: int | None = None
    percent: float | None
    previous_percent: float | None = None
    resolution_time: float | None

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "previous_count": "count",
        "percent": "percent",
        "previous_percent": "percent",
        "resolution_time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("count", "count", "integer", unit="count", always=True),
        Field(
            "previous_count",
            "previousCount",
            "integer",
            required=False,
            nullable=True,
            unit="count",
            previous_of="count",
        ),
        Field("percent", "percent", "number", nullable=True, unit="percent"),
        Field(
            "previous_percent",
            "previousPercent",
            "number",
            required=False,
            nullable=True,
            unit="percent",
            previous_of="percent",
        ),
        Field("resolution_time", "resolutionTime", "number", nullable=True, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ResolutionBucket:
    id_ = data["id"]
    count_ = data["count"]
    previous_count_ = data.get("previousCount")
    percent_ = data["percent"]
    previous_percent_ = data.get("previousPercent")
    resolution_time_ = data["resolutionTime"]
    if not (
        id_.__class__ is int
        and count_.__class__ is int
        and ((kind := percent_.__class__) is int or (kind is float and not percent_ - percent_) or percent_ is None)
        and (
            (kind := resolution_time_.__class__) is int
            or (kind is float and not resolution_time_ - resolution_time_)
            or resolution_time_ is None
        )
    ):
        raise TypeError
    left_out = 0
    if previous_count_ is None:
        left_out += 1
    elif not (previous_count_.__class__ is int):
        raise TypeError
    if previous_percent_ is None:
        left_out += 1
    elif not (
        (kind := previous_percent_.__class__) is int or (kind is float and not previous_percent_ - previous_percent_)
    ):
        raise TypeError
    made = new(ResolutionBucket)
    made.id = id_
    made.count = count_
    made.previous_count = previous_count_
    made.percent = percent_
    made.previous_percent = previous_percent_
    made.resolution_time = resolution_time_
    if len(data) + left_out != 6 and not ResolutionBucket._KEYS.issuperset(data):
        made.extra = unlisted(data, ResolutionBucket._KEYS)
    return made


ResolutionBucket._read = _read
