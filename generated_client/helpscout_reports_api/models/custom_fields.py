# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomFields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
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


_read_all_custom_field = CustomField._read_all
_new_custom_fields = partial(new, CustomFields)


def _read(data: Any) -> CustomFields:
    size = len(data)
    if size == 2:
        count_ = data["count"]
        fields_ = data["fields"]
    else:
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
    made = _new_custom_fields()
    made.count = count_
    made.fields = _read_all_custom_field(fields_)
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, CustomFields._KEYS)
    return made


CustomFields._read = _read
