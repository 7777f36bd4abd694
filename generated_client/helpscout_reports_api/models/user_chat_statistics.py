# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserChatStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserChatStatistics(Model):
    """Chats of one user or team in a range.

    Attributes:
        start_date: Start of the range (or None).
        end_date: End of the range (or None).
        total_days: Whole days of the range (days).
        new_conversations: Chats that were begun (count).
        messages_per_chat: Messages in a chat, on average (per-chat, or None).
        response_time: How long a customer waited for a response, on average (seconds, or None).
        wait_time: How long a customer waited until a user joined, on average (seconds, or None).
        duration: How long a chat lasted, on average (seconds, or None).
    """

    start_date: datetime | None = None
    end_date: datetime | None = None
    total_days: int
    new_conversations: int
    messages_per_chat: float | None = None
    response_time: float | None = None
    wait_time: float | None = None
    duration: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "total_days": "days",
        "new_conversations": "count",
        "messages_per_chat": "per-chat",
        "response_time": "seconds",
        "wait_time": "seconds",
        "duration": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time", required=False),
        Field("end_date", "endDate", "date-time", required=False),
        Field("total_days", "totalDays", "integer", required=False, unit="days", always=True),
        Field(
            "new_conversations",
            "newConversations",
            "integer",
            required=False,
            unit="count",
            additive=("time",),
            always=True,
        ),
        Field("messages_per_chat", "messagesPerChat", "number", nullable=True, required=False, unit="per-chat"),
        Field("response_time", "responseTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field("wait_time", "waitTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field("duration", "duration", "number", nullable=True, required=False, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
