# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatVolumeDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatVolumeDeltas(Model):
    """How the number of chats moved.

    Attributes:
        chat_conversations: Change of the chats (percent-change, or None).
        completed_chats: Change of the chats that a user joined (percent-change, or None).
        missed_chats: Change of the chats that nobody joined (percent-change, or None).
        chats_per_day: Change of the chats on a day (percent-change, or None).
    """

    chat_conversations: float | None
    completed_chats: float | None
    missed_chats: float | None
    chats_per_day: float | None

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
            unit="percent-change",
            delta_of="chat_conversations",
        ),
        Field(
            "completed_chats",
            "completedChats",
            "number",
            nullable=True,
            unit="percent-change",
            better="higher",
            delta_of="completed_chats",
        ),
        Field(
            "missed_chats",
            "missedChats",
            "number",
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="missed_chats",
        ),
        Field("chats_per_day", "chatsPerDay", "number", nullable=True, unit="percent-change", delta_of="chats_per_day"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ChatVolumeDeltas:
    chat_conversations_ = data["chatConversations"]
    completed_chats_ = data["completedChats"]
    missed_chats_ = data["missedChats"]
    chats_per_day_ = data["chatsPerDay"]
    if not (
        (
            (kind := chat_conversations_.__class__) is int
            or (kind is float and not chat_conversations_ - chat_conversations_)
            or chat_conversations_ is None
        )
        and (
            (kind := completed_chats_.__class__) is int
            or (kind is float and not completed_chats_ - completed_chats_)
            or completed_chats_ is None
        )
        and (
            (kind := missed_chats_.__class__) is int
            or (kind is float and not missed_chats_ - missed_chats_)
            or missed_chats_ is None
        )
        and (
            (kind := chats_per_day_.__class__) is int
            or (kind is float and not chats_per_day_ - chats_per_day_)
            or chats_per_day_ is None
        )
    ):
        raise TypeError
    made = new(ChatVolumeDeltas)
    made.chat_conversations = chat_conversations_
    made.completed_chats = completed_chats_
    made.missed_chats = missed_chats_
    made.chats_per_day = chats_per_day_
    if len(data) != 4:
        made.extra = unlisted(data, ChatVolumeDeltas._KEYS)
    return made


ChatVolumeDeltas._read = _read
