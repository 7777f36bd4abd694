# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TopTags."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
from ..model import Model
from .top_tag import TopTag


@define(slots=True, eq=False, repr=False, kw_only=True)
class TopTags(Model):
    """The leading tags.

    Attributes:
        count: Tags there are in all (count).
        top: Those met most often, largest first.
    """

    count: int
    top: list[TopTag]

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("count", "count", "integer"),
        Field("top", "top", "object", many=True, model=TopTag),
    )


def _read(data: Any) -> TopTags:
    count_ = data["count"]
    top_ = data["top"]
    if not (count_.__class__ is int and top_.__class__ is list):
        raise TypeError
    made = new(TopTags)
    made.count = count_
    made.top = TopTag._read_all(top_)
    if len(data) != 2:
        made.extra = {key: data[key] for key in data if key not in _KEYS}
    return made


TopTags._read = _read
_KEYS = frozenset(field.wire for field in TopTags.FIELDS)
