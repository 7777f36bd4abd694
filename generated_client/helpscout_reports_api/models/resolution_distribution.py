# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ResolutionDistribution."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
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
        Field("count", "count", "integer"),
        Field("previous_count", "previousCount", "integer", required=False, nullable=True),
        Field("ranges", "ranges", "object", many=True, model=ResolutionBucket),
    )


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
    made = new(ResolutionDistribution)
    made.count = count_
    made.previous_count = previous_count_
    made.ranges = ResolutionBucket._read_all(ranges_)
    if len(data) + left_out != 3 and not _KEYS.issuperset(data):
        made.extra = {key: data[key] for key in data if key not in _KEYS}
    return made


ResolutionDistribution._read = _read
_KEYS = frozenset(field.wire for field in ResolutionDistribution.FIELDS)
