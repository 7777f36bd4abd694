# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomFieldValue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class CustomFieldValue(Model):
    """How often an answer was given.

    Attributes:
        id: Id of the option.
        name: Label of the option.
        count: Conversations with this answer (count).
        percent: Their share of the conversations (percent, or None).
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
        Field("count", "count", "integer"),
        Field("percent", "percent", "number", nullable=True),
    )


def _read_all(rows: Any) -> list[CustomFieldValue]:
    found = []
    for data in rows:
        id_ = data["id"]
        name_ = data["name"]
        count_ = data["count"]
        percent_ = data["percent"]
        if not (
            id_.__class__ is int
            and name_.__class__ is str
            and count_.__class__ is int
            and (
                percent_.__class__ is int
                or (percent_.__class__ is float and not percent_ - percent_)
                or percent_ is None
            )
        ):
            raise TypeError
        made = new(CustomFieldValue)
        made.id = id_
        made.name = name_
        made.count = count_
        made.percent = percent_
        if len(data) != 4:
            made.extra = {key: data[key] for key in data if key not in _KEYS}
        found.append(made)
    return found


def _read(data: Any) -> CustomFieldValue:
    return _read_all((data,))[0]


CustomFieldValue._read_all = _read_all
CustomFieldValue._read = _read
_KEYS = frozenset(field.wire for field in CustomFieldValue.FIELDS)
