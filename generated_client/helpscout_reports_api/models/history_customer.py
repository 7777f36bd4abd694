# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""HistoryCustomer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class HistoryCustomer(Model):
    """A customer of a conversation.

    Attributes:
        id: Id of the customer.
        name: Name of the customer (or None).
    """

    id: int
    name: str | None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("name", "name", "string", nullable=True, personal=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> HistoryCustomer:
    id_ = data["id"]
    name_ = data["name"]
    if not (id_.__class__ is int and (name_.__class__ is str or name_ is None)):
        raise TypeError
    made = new(HistoryCustomer)
    made.id = id_
    made.name = name_
    if len(data) != 2:
        made.extra = unlisted(data, HistoryCustomer._KEYS)
    return made


HistoryCustomer._read = _read
