# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PhoneDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class PhoneDeltas(Model):
    """How phone calls moved.

    Attributes:
        new_conversations: Change of the phone conversations (percent-change, or None).
        phone_calls_created: Change of the phone calls logged (percent-change, or None).
        customers: Change of the customers who called (percent-change, or None).
    """

    new_conversations: float | None = None
    phone_calls_created: float | None = None
    customers: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "new_conversations": "percent-change",
        "phone_calls_created": "percent-change",
        "customers": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "new_conversations",
            "newConversations",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="phone_conversations",
        ),
        Field(
            "phone_calls_created",
            "phoneCallsCreated",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="phone_calls_created",
        ),
        Field(
            "customers",
            "customers",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="customers",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
