# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationsStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationsStatistics(Model):
    """Conversations of a range.

    Attributes:
        start_date: Start of the range (or None).
        end_date: End of the range (or None).
        total_conversations: Conversations in which anything happened, spam and deleted ones left out (count).
        conversations_created: Conversations that were created (count).
        new_conversations: Conversations that are new; the same as those created in every sample (count).
        customers: Customers whose conversations were created or changed (count).
        conversations_per_day: Conversations new or changed on a day, on average (per-day, or None).
    """

    start_date: datetime | None = None
    end_date: datetime | None = None
    total_conversations: int
    conversations_created: int
    new_conversations: int
    customers: int
    conversations_per_day: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "total_conversations": "count",
        "conversations_created": "count",
        "new_conversations": "count",
        "customers": "count",
        "conversations_per_day": "per-day",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time", required=False),
        Field("end_date", "endDate", "date-time", required=False),
        Field("total_conversations", "totalConversations", "integer", required=False, unit="count", always=True),
        Field(
            "conversations_created",
            "conversationsCreated",
            "integer",
            required=False,
            unit="count",
            additive=("time",),
            always=True,
        ),
        Field(
            "new_conversations",
            "newConversations",
            "integer",
            required=False,
            unit="count",
            additive=("time",),
            always=True,
        ),
        Field("customers", "customers", "integer", required=False, unit="count", always=True),
        Field("conversations_per_day", "conversationsPerDay", "number", nullable=True, required=False, unit="per-day"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
