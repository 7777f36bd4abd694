# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomField."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
from ..model import Model
from .custom_field_summary import CustomFieldSummary
from .custom_field_value import CustomFieldValue


@define(slots=True, eq=False, repr=False, kw_only=True)
class CustomField(Model):
    """What was entered in one custom field.

    Attributes:
        id: Id of the field.
        name: Name of the field.
        mailbox_id: Id of the inbox it belongs to.
        values: The answers given.
        summary: How often it was filled in.
    """

    id: int
    name: str
    mailbox_id: int
    values: list[CustomFieldValue]
    summary: CustomFieldSummary

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("name", "name", "string"),
        Field("mailbox_id", "mailboxId", "integer"),
        Field("values", "values", "object", many=True, model=CustomFieldValue),
        Field("summary", "summary", "object", model=CustomFieldSummary),
    )


def _read_all(rows: Any) -> list[CustomField]:
    found = []
    for data in rows:
        id_ = data["id"]
        name_ = data["name"]
        mailbox_id_ = data["mailboxId"]
        values_ = data["values"]
        summary_ = data["summary"]
        if not (
            id_.__class__ is int
            and name_.__class__ is str
            and mailbox_id_.__class__ is int
            and values_.__class__ is list
        ):
            raise TypeError
        made = new(CustomField)
        made.id = id_
        made.name = name_
        made.mailbox_id = mailbox_id_
        made.values = CustomFieldValue._read_all(values_)
        made.summary = CustomFieldSummary._read(summary_)
        if len(data) != 5:
            made.extra = {key: data[key] for key in data if key not in _KEYS}
        found.append(made)
    return found


def _read(data: Any) -> CustomField:
    return _read_all((data,))[0]


CustomField._read_all = _read_all
CustomField._read = _read
_KEYS = frozenset(field.wire for field in CustomField.FIELDS)
