# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomFieldValue."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class CustomFieldValue(Model):
    """How often an answer was given.

    Attributes:
        id: Id of the option.
        name: Label of the option (or None).
        count: Conversations with this answer (count).
        percent: Share that conversations with this answer have of those that have the custom field (percent, or
            None).
    """

    id: int
    name: str | None = None
    count: int
    percent: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "percent": "percent",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("name", "name", "string", required=False),
        Field("count", "count", "integer", required=False, unit="count", always=True),
        Field("percent", "percent", "number", nullable=True, required=False, unit="percent"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_custom_field_value = partial(new, CustomFieldValue)


def _read(data: Any) -> CustomFieldValue:
    size = len(data)
    if size == 4:
        id_ = data["id"]
        name_ = data["name"]
        count_ = data["count"]
        percent_ = data["percent"]
    else:
        id_ = data["id"]
        name_ = data.get("name", MISSING)
        count_ = data["count"]
        percent_ = data.get("percent", MISSING)
    if (id_.__class__ is not int) or (count_.__class__ is not int):
        raise TypeError
    left_out = absent = 0
    if name_.__class__ is not str:
        if name_ is MISSING:
            name_ = None
            left_out += 1
        elif name_ is None:
            absent |= 4
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
    made = _new_custom_field_value()
    made.id = id_
    made.name = name_
    made.count = count_
    made.percent = percent_
    if absent:
        made._absent = absent
    if size + left_out != 4:
        made.extra = unlisted(data, CustomFieldValue._KEYS)
    return made


CustomFieldValue._read = _read
