# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Distribution."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
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
    ranges: list[DistributionBucket] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "previous_count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
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
        Field("ranges", "ranges", "object", many=True, model=DistributionBucket, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_distribution = partial(new, Distribution)
_new_distribution_bucket = partial(new, DistributionBucket)


def _read(data: Any) -> Distribution:
    size = len(data)
    if size == 3:
        count_ = data["count"]
        previous_count_ = data["previousCount"]
        ranges_ = data["ranges"]
    else:
        count_ = data["count"]
        previous_count_ = data.get("previousCount", MISSING)
        ranges_ = data.get("ranges", MISSING)
    if count_.__class__ is not int:
        raise TypeError
    left_out = absent = 0
    if previous_count_.__class__ is not int:
        if previous_count_ is MISSING:
            previous_count_ = None
            left_out += 1
        elif previous_count_ is None:
            absent |= 4
        else:
            raise TypeError
    if ranges_.__class__ is not list:
        if ranges_ is MISSING:
            ranges_ = []
            left_out += 1
            absent |= 32
        elif ranges_ is None:
            ranges_ = []
            absent |= 16
        else:
            raise TypeError
    ranges__found = []
    for ranges__data in ranges_:
        ranges__id_ = ranges__data["id"]
        ranges__count_ = ranges__data["count"]
        ranges__previous_count_ = ranges__data.get("previousCount", MISSING)
        ranges__percent_ = ranges__data.get("percent", MISSING)
        ranges__previous_percent_ = ranges__data.get("previousPercent", MISSING)
        if (ranges__id_.__class__ is not int) or (ranges__count_.__class__ is not int):
            raise TypeError
        ranges__left_out = ranges__absent = 0
        if ranges__previous_count_.__class__ is not int:
            if ranges__previous_count_ is MISSING:
                ranges__previous_count_ = None
                ranges__left_out += 1
            elif ranges__previous_count_ is None:
                ranges__absent |= 16
            else:
                raise TypeError
        if ranges__percent_.__class__ is not int and not (
            ranges__percent_.__class__ is float and -1e18 < ranges__percent_ < 1e18
        ):
            if ranges__percent_ is MISSING:
                ranges__percent_ = None
                ranges__left_out += 1
            elif ranges__percent_ is None:
                ranges__absent |= 64
            else:
                raise TypeError
        if ranges__previous_percent_.__class__ is not int and not (
            ranges__previous_percent_.__class__ is float and -1e18 < ranges__previous_percent_ < 1e18
        ):
            if ranges__previous_percent_ is MISSING:
                ranges__previous_percent_ = None
                ranges__left_out += 1
            elif ranges__previous_percent_ is None:
                ranges__absent |= 256
            else:
                raise TypeError
        ranges__made = _new_distribution_bucket()
        ranges__made.id = ranges__id_
        ranges__made.count = ranges__count_
        ranges__made.previous_count = ranges__previous_count_
        ranges__made.percent = ranges__percent_
        ranges__made.previous_percent = ranges__previous_percent_
        if ranges__absent:
            ranges__made._absent = ranges__absent
        if len(ranges__data) + ranges__left_out != 5:
            ranges__made.extra = unlisted(ranges__data, DistributionBucket._KEYS)
        ranges__found.append(ranges__made)
    made = _new_distribution()
    made.count = count_
    made.previous_count = previous_count_
    made.ranges = ranges__found
    if absent:
        made._absent = absent
    if size + left_out != 3:
        made.extra = unlisted(data, Distribution._KEYS)
    return made


Distribution._read = _read
