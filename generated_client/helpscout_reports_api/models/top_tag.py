# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TopTag."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class TopTag(Model):
    """How often a tag was met.

    Attributes:
        id: Id of the tag; 1 stands for conversations without a tag.
        name: Name of the tag; the entry for untagged conversations has none (or None).
        count: Conversations of the range (count).
        previous_count: Conversations of the range to compare with (count, or None).
        percent: Share of the conversations of the range (percent, or None).
        previous_percent: Share of those of the range to compare with (percent, or None).
        delta_percent: Share less the share before (points, or None).
    """

    id: int
    name: str | None = None
    count: int
    previous_count: int | None = None
    percent: float | None
    previous_percent: float | None = None
    delta_percent: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "previous_count": "count",
        "percent": "percent",
        "previous_percent": "percent",
        "delta_percent": "points",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="tag"),
        Field("name", "name", "string", required=False, nullable=True),
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
        Field(
            "delta_percent", "deltaPercent", "number", required=False, nullable=True, unit="points", delta_of="percent"
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> TopTag:
    id_ = data["id"]
    name_ = data.get("name")
    count_ = data["count"]
    previous_count_ = data.get("previousCount")
    percent_ = data["percent"]
    previous_percent_ = data.get("previousPercent")
    delta_percent_ = data.get("deltaPercent")
    if not (
        id_.__class__ is int
        and count_.__class__ is int
        and ((kind := percent_.__class__) is int or (kind is float and not percent_ - percent_) or percent_ is None)
    ):
        raise TypeError
    left_out = 0
    if name_ is None:
        left_out += 1
    elif not (name_.__class__ is str):
        raise TypeError
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
    if delta_percent_ is None:
        left_out += 1
    elif not ((kind := delta_percent_.__class__) is int or (kind is float and not delta_percent_ - delta_percent_)):
        raise TypeError
    made = new(TopTag)
    made.id = id_
    made.name = name_
    made.count = count_
    made.previous_count = previous_count_
    made.percent = percent_
    made.previous_percent = previous_percent_
    made.delta_percent = delta_percent_
    if len(data) + left_out != 7 and not TopTag._KEYS.issuperset(data):
        made.extra = unlisted(data, TopTag._KEYS)
    return made


TopTag._read = _read
