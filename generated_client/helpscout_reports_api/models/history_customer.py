# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""HistoryCustomer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
