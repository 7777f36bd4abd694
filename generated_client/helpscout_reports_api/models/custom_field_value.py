# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomFieldValue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class CustomFieldValue(Model):
    """How often an answer was given.

    Attributes:
        id: Id of the option.
        name: Label of the option.
        count: Conversations with this answer (count).
        percent: Their share of the conversations that have the field (percent, or None).
    """

    id: int
    name: str
    count: int
    percent: float | None

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "percent": "percent",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("name", "name", "string"),
        Field("count", "count", "integer", unit="count", always=True),
        Field("percent", "percent", "number", nullable=True, unit="percent"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> CustomFieldValue:
    id_ = data["id"]
    name_ = data["name"]
    count_ = data["count"]
    percent_ = data["percent"]
    if not (
        id_.__class__ is int
        and name_.__class__ is str
        and count_.__class__ is int
        and ((kind := percent_.__class__) is int or (kind is float and not percent_ - percent_) or percent_ is None)
    ):
        raise TypeError
    made = new(CustomFieldValue)
    made.id = id_
    made.name = name_
    made.count = count_
    made.percent = percent_
    if len(data) != 4:
        made.extra = unlisted(data, CustomFieldValue._KEYS)
    return made


CustomFieldValue._read = _read
