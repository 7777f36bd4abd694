# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationsDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationsDeltas(Model):
    """How the volume of conversations moved.

    Attributes:
        new_conversations: Change of the new conversations (percent-change, or None).
        total_conversations: Change of the conversations in which anything happened (percent-change, or None).
        customers: Change of the customers (percent-change, or None).
        conversations_created: Change of the conversations created (percent-change, or None).
        conversations_per_day: Change of the conversations per day (percent-change, or None).
    """

    new_conversations: float | None = None
    total_conversations: float | None = None
    customers: float | None = None
    conversations_created: float | None = None
    conversations_per_day: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "new_conversations": "percent-change",
        "total_conversations": "percent-change",
        "customers": "percent-change",
        "conversations_created": "percent-change",
        "conversations_per_day": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "new_conversations",
            "newConversations",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="new_conversations",
        ),
        Field(
            "total_conversations",
            "totalConversations",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="total_conversations",
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
        Field(
            "conversations_created",
            "conversationsCreated",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="conversations_created",
        ),
        Field(
            "conversations_per_day",
            "conversationsPerDay",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="conversations_per_day",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
