# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""HistoryCustomer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class HistoryCustomer(Model):
    """A customer of a conversation.

    Attributes:
        id: Id of the customer.
        name: Name of the customer (or None).
    """

    id: int
    name: str | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("name", "name", "string", nullable=True, required=False, personal=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_history_customer = partial(new, HistoryCustomer)


def _read(data: Any) -> HistoryCustomer:
    size = len(data)
    if size == 2:
        id_ = data["id"]
        name_ = data["name"]
    else:
        id_ = data["id"]
        name_ = data.get("name", MISSING)
    if id_.__class__ is not int:
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
    made = _new_history_customer()
    made.id = id_
    made.name = name_
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, HistoryCustomer._KEYS)
    return made


HistoryCustomer._read = _read
