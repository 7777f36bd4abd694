# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Distribution."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
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
        Field("count", "count", "integer"),
        Field("previous_count", "previousCount", "integer", required=False, nullable=True),
        Field("ranges", "ranges", "object", many=True, model=DistributionBucket),
    )

    @classmethod
    def _read(cls, data: Any) -> Distribution:
        count_ = data["count"]
        previous_count_ = data.get("previousCount")
        ranges_ = data["ranges"]
        if not (
            (count_.__class__ is int)
            and (previous_count_ is None or (previous_count_.__class__ is int))
            and (ranges_.__class__ is list)
        ):
            raise TypeError
        made = new(cls)
        made.count = count_
        made.previous_count = previous_count_
        made.ranges = [DistributionBucket._read(item) for item in ranges_]
        made.extra = {} if _KEYS.issuperset(data) else {key: data[key] for key in data if key not in _KEYS}
        return made


_KEYS = frozenset(field.wire for field in Distribution.FIELDS)
