# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DistributionBucket."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class DistributionBucket(Model):
    """Conversations in one bucket.

    Attributes:
        id: Id of the bucket; the table that the distribution names has its limits.
        count: Conversations in the bucket (count).
        previous_count: Conversations in the bucket, in the range to compare with (count, or None).
        percent: Share of the bucket (percent, or None).
        previous_percent: Share of the bucket in the range to compare with, cut off to a whole number by the chat
            and e-mail reports (percent, or None).
    """

    id: int
    count: int
    previous_count: int | None = None
    percent: float | None = None
    previous_percent: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "previous_count": "count",
        "percent": "percent",
        "previous_percent": "percent",
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
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_distribution_bucket = partial(new, DistributionBucket)


def _read(data: Any) -> DistributionBucket:
    size = len(data)
    if size == 5:
        id_ = data["id"]
        count_ = data["count"]
        previous_count_ = data["previousCount"]
        percent_ = data["percent"]
        previous_percent_ = data["previousPercent"]
    else:
        id_ = data["id"]
        count_ = data["count"]
        previous_count_ = data.get("previousCount", MISSING)
        percent_ = data.get("percent", MISSING)
        previous_percent_ = data.get("previousPercent", MISSING)
    if (id_.__class__ is not int) or (count_.__class__ is not int):
        raise TypeError
    left_out = absent = 0
    if previous_count_.__class__ is not int:
        if previous_count_ is MISSING:
            previous_count_ = None
            left_out += 1
        elif previous_count_ is None:
            absent |= 16
        else:
            raise TypeError
    if not (percent_.__class__ is float and -1e18 < percent_ < 1e18) and percent_.__class__ is not int:
        if percent_ is MISSING:
            percent_ = None
            left_out += 1
        elif percent_ is None:
            absent |= 64
        else:
            raise TypeError
    if (
        not (previous_percent_.__class__ is float and -1e18 < previous_percent_ < 1e18)
        and previous_percent_.__class__ is not int
    ):
        if previous_percent_ is MISSING:
            previous_percent_ = None
            left_out += 1
        elif previous_percent_ is None:
            absent |= 256
        else:
            raise TypeError
    made = _new_distribution_bucket()
    made.id = id_
    made.count = count_
    made.previous_count = previous_count_
    made.percent = percent_
    made.previous_percent = previous_percent_
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, DistributionBucket._KEYS)
    return made


DistributionBucket._read = _read
