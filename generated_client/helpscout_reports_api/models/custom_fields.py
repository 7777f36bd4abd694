# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomFields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .custom_field import CustomField


@define(slots=True, eq=False, repr=False, kw_only=True)
class CustomFields(Model):
    """What was entered in custom fields.

    Attributes:
        count: Custom fields listed here (count).
        fields: The custom fields of inboxes.
    """

    count: int
    fields: list[CustomField] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("count", "count", "integer", required=False, unit="count", always=True),
        Field("fields", "fields", "object", many=True, model=CustomField, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


def _read(data: Any) -> CustomFields:
    count_ = data["count"]
    fields_ = data.get("fields", MISSING)
    if count_.__class__ is not int:
        raise TypeError
    left_out = absent = 0
    if fields_.__class__ is not list:
        if fields_ is MISSING:
            fields_ = []
            left_out += 1
            absent |= 8
        elif fields_ is None:
            fields_ = []
            absent |= 4
        else:
            raise TypeError
    made = new(CustomFields)
    made.count = count_
    made.fields = CustomField._read_all(fields_)
    if absent:
        made._absent = absent
    if len(data) + left_out != 2:
        made.extra = unlisted(data, CustomFields._KEYS)
    return made


CustomFields._read = _read
