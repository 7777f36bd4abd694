# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Distribution."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .distribution_bucket import DistributionBucket


@define(slots=True, eq=False, repr=False, kw_only=True)
class Distribution(Model):
    """How conversations are spread over fixed buckets.

    Attributes:
        count: Conversations in all buckets (count).
        previous_count: Conversations in all buckets, in the range to compare with (count, or None).
        ranges: The buckets; empty ones may be left out, and the order is not fixed.
    """

    count: int
    previous_count: int | None = None
    ranges: list[DistributionBucket]

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
        Field("ranges", "ranges", "object", many=True, model=DistributionBucket),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> Distribution:
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
        if not (
            ranges__id_.__class__ is int
            and ranges__count_.__class__ is int
            and (
                (kind := ranges__percent_.__class__) is int
                or (kind is float and not ranges__percent_ - ranges__percent_)
                or ranges__percent_ is None
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
        ranges__made = new(DistributionBucket)
        ranges__made.id = ranges__id_
        ranges__made.count = ranges__count_
        ranges__made.previous_count = ranges__previous_count_
        ranges__made.percent = ranges__percent_
        ranges__made.previous_percent = ranges__previous_percent_
        if len(ranges__data) + ranges__left_out != 5 and not DistributionBucket._KEYS.issuperset(ranges__data):
            ranges__made.extra = unlisted(ranges__data, DistributionBucket._KEYS)
        ranges__found.append(ranges__made)
    made = new(Distribution)
    made.count = count_
    made.previous_count = previous_count_
    made.ranges = ranges__found
    if len(data) + left_out != 3 and not Distribution._KEYS.issuperset(data):
        made.extra = unlisted(data, Distribution._KEYS)
    return made


Distribution._read = _read
