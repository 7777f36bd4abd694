# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatVolume."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
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


_new_chat_volume = partial(new, ChatVolume)


def _read(data: Any) -> ChatVolume:
    size = len(data)
    if size == 4:
        chat_conversations_ = data["chatConversations"]
        completed_chats_ = data["completedChats"]
        missed_chats_ = data["missedChats"]
        chats_per_day_ = data["chatsPerDay"]
    else:
        chat_conversations_ = data["chatConversations"]
        completed_chats_ = data["completedChats"]
        missed_chats_ = data["missedChats"]
        chats_per_day_ = data.get("chatsPerDay", MISSING)
    if (
        (chat_conversations_.__class__ is not int)
        or (completed_chats_.__class__ is not int)
        or (missed_chats_.__class__ is not int)
    ):
        raise TypeError
    left_out = absent = 0
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
    made = _new_chat_volume()
    made.chat_conversations = chat_conversations_
    made.completed_chats = completed_chats_
    made.missed_chats = missed_chats_
    made.chats_per_day = chats_per_day_
    if absent:
        made._absent = absent
    if size + left_out != 4:
        made.extra = unlisted(data, ChatVolume._KEYS)
    return made


ChatVolume._read = _read
