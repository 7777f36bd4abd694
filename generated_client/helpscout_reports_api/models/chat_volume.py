# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatVolume."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatVolume(Model):
    """How many chats there were.

    Attributes:
        chat_conversations: Chats held through Beacon (count).
        completed_chats: Chats that a user joined (count).
        missed_chats: Chats that nobody joined (count).
        chats_per_day: Chats on a day, on average (per-day, or None).
    """

    chat_conversations: int
    completed_chats: int
    missed_chats: int
    chats_per_day: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "chat_conversations": "count",
        "completed_chats": "count",
        "missed_chats": "count",
        "chats_per_day": "per-day",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "chat_conversations",
            "chatConversations",
            "integer",
            required=False,
            unit="count",
            additive=("time",),
            always=True,
        ),
        Field(
            "completed_chats",
            "completedChats",
            "integer",
            required=False,
            unit="count",
            better="higher",
            additive=("time",),
            always=True,
        ),
        Field(
            "missed_chats",
            "missedChats",
            "integer",
            required=False,
            unit="count",
            better="lower",
            additive=("time",),
            always=True,
        ),
        Field("chats_per_day", "chatsPerDay", "number", nullable=True, required=False, unit="per-day"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
