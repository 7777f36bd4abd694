# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatVolumeDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatVolumeDeltas(Model):
    """How the number of chats moved.

    Attributes:
        chat_conversations: Change of the chats (percent-change, or None).
        completed_chats: Change of the chats that a user joined (percent-change, or None).
        missed_chats: Change of the chats that nobody joined (percent-change, or None).
        chats_per_day: Change of the chats on a day (percent-change, or None).
    """

    chat_conversations: float | None = None
    completed_chats: float | None = None
    missed_chats: float | None = None
    chats_per_day: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "chat_conversations": "percent-change",
        "completed_chats": "percent-change",
        "missed_chats": "percent-change",
        "chats_per_day": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "chat_conversations",
            "chatConversations",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="chat_conversations",
        ),
        Field(
            "completed_chats",
            "completedChats",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="completed_chats",
        ),
        Field(
            "missed_chats",
            "missedChats",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="missed_chats",
        ),
        Field(
            "chats_per_day",
            "chatsPerDay",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="chats_per_day",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
