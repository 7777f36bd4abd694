# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatVolumeDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
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


_new_chat_volume_deltas = partial(new, ChatVolumeDeltas)


def _read(data: Any) -> ChatVolumeDeltas:
    size = len(data)
    if size == 4:
        chat_conversations_ = data["chatConversations"]
        completed_chats_ = data["completedChats"]
        missed_chats_ = data["missedChats"]
        chats_per_day_ = data["chatsPerDay"]
    else:
        chat_conversations_ = data.get("chatConversations", MISSING)
        completed_chats_ = data.get("completedChats", MISSING)
        missed_chats_ = data.get("missedChats", MISSING)
        chats_per_day_ = data.get("chatsPerDay", MISSING)
    left_out = absent = 0
    if (
        not (chat_conversations_.__class__ is float and -1e18 < chat_conversations_ < 1e18)
        and chat_conversations_.__class__ is not int
    ):
        if chat_conversations_ is MISSING:
            chat_conversations_ = None
            left_out += 1
        elif chat_conversations_ is None:
            absent |= 1
        else:
            raise TypeError
    if (
        not (completed_chats_.__class__ is float and -1e18 < completed_chats_ < 1e18)
        and completed_chats_.__class__ is not int
    ):
        if completed_chats_ is MISSING:
            completed_chats_ = None
            left_out += 1
        elif completed_chats_ is None:
            absent |= 4
        else:
            raise TypeError
    if not (missed_chats_.__class__ is float and -1e18 < missed_chats_ < 1e18) and missed_chats_.__class__ is not int:
        if missed_chats_ is MISSING:
            missed_chats_ = None
            left_out += 1
        elif missed_chats_ is None:
            absent |= 16
        else:
            raise TypeError
    if (
        not (chats_per_day_.__class__ is float and -1e18 < chats_per_day_ < 1e18)
        and chats_per_day_.__class__ is not int
    ):
        if chats_per_day_ is MISSING:
            chats_per_day_ = None
            left_out += 1
        elif chats_per_day_ is None:
            absent |= 64
        else:
            raise TypeError
    made = _new_chat_volume_deltas()
    made.chat_conversations = chat_conversations_
    made.completed_chats = completed_chats_
    made.missed_chats = missed_chats_
    made.chats_per_day = chats_per_day_
    if absent:
        made._absent = absent
    if size + left_out != 4:
        made.extra = unlisted(data, ChatVolumeDeltas._KEYS)
    return made


ChatVolumeDeltas._read = _read
