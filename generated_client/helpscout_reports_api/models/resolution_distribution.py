# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ResolutionDistribution."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .resolution_bucket import ResolutionBucket


@define(slots=True, eq=False, repr=False, kw_only=True)
class ResolutionDistribution(Model):
    """How resolved conversations are spread over fixed buckets.

    Attributes:
        count: Conversations in all buckets (count).
        previous_count: Conversations in all buckets, in the range to compare with (count, or None).
        ranges: The buckets; empty ones may be left out, and the order is not fixed.
    """

    count: int
    previous_count: int | None = None
    ranges: list[ResolutionBucket]

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "previous_count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
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
        Field("ranges", "ranges", "object", many=True, model=ResolutionBucket),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ResolutionDistribution:
    count_ = data["count"]
    previous_count_ = data.get("previousCount")
    ranges_ = data["ranges"]
    if not (count_.__class__ is int and ranges_.__class__ is list):
        raise TypeError
    left_out = 0
    if previous_count_ is None:
        left_out += 1
    elif not (previous_count_.__class__ is int):
        raise TypeError
    ranges__found = []
    for ranges__data in ranges_:
        ranges__id_ = ranges__data["id"]
        ranges__count_ = ranges__data["count"]
        ranges__previous_count_ = ranges__data.get("previousCount")
        ranges__percent_ = ranges__data["percent"]
        ranges__previous_percent_ = ranges__data.get("previousPercent")
        ranges__resolution_time_ = ranges__data["resolutionTime"]
        if not (
            ranges__id_.__class__ is int
            and ranges__count_.__class__ is int
            and (
                (kind := ranges__percent_.__class__) is int
                or (kind is float and not ranges__percent_ - ranges__percent_)
                or ranges__percent_ is None
            )
            and (
                (kind := ranges__resolution_time_.__class__) is int
                or (kind is float and not ranges__resolution_time_ - ranges__resolution_time_)
                or ranges__resolution_time_ is None
            )
        ):
            raise TypeError
        ranges__left_out = 0
        if ranges__previous_count_ is None:
            ranges__left_out += 1
        elif not (ranges__previous_count_.__class__ is int):
            raise TypeError
        if ranges__previous_percent_ is None:
            ranges__left_out += 1
        elif not (
            (kind := ranges__previous_percent_.__class__) is int
            or (kind is float and not ranges__previous_percent_ - ranges__previous_percent_)
        ):
            raise TypeError
        ranges__made = new(ResolutionBucket)
        ranges__made.id = ranges__id_
        ranges__made.count = ranges__count_
        ranges__made.previous_count = ranges__previous_count_
        ranges__made.percent = ranges__percent_
        ranges__made.previous_percent = ranges__previous_percent_
        ranges__made.resolution_time = ranges__resolution_time_
        if len(ranges__data) + ranges__left_out != 6 and not ResolutionBucket._KEYS.issuperset(ranges__data):
            ranges__made.extra = unlisted(ranges__data, ResolutionBucket._KEYS)
        ranges__found.append(ranges__made)
    made = new(ResolutionDistribution)
    made.count = count_
    made.previous_count = previous_count_
    made.ranges = ranges__found
    if len(data) + left_out != 3 and not ResolutionDistribution._KEYS.issuperset(data):
        made.extra = unlisted(data, ResolutionDistribution._KEYS)
    return made


ResolutionDistribution._read = _read
