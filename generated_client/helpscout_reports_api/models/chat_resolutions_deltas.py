# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatResolutionsDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatResolutionsDeltas(Model):
    """How chats went differently.

    Attributes:
        messages_per_chat: Change of the messages in a chat (percent-change, or None).
        duration: Change of the average length (percent-change, or None).
    """

    messages_per_chat: float | None
    duration: float | None

    UNITS: ClassVar[Mapping[str, str]] = {
        "messages_per_chat": "percent-change",
        "duration": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "messages_per_chat",
            "messagesPerChat",
            "number",
            nullable=True,
            unit="percent-change",
            delta_of="messages_per_chat",
        ),
        Field(
            "duration", "duration", "number", nullable=True, unit="percent-change", better="lower", delta_of="duration"
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ChatResolutionsDeltas:
    messages_per_chat_ = data["messagesPerChat"]
    duration_ = data["duration"]
    if not (
        (
            (kind := messages_per_chat_.__class__) is int
            or (kind is float and not messages_per_chat_ - messages_per_chat_)
            or messages_per_chat_ is None
        )
        and ((kind := duration_.__class__) is int or (kind is float and not duration_ - duration_) or duration_ is None)
    ):
        raise TypeError
    made = new(ChatResolutionsDeltas)
    made.messages_per_chat = messages_per_chat_
    made.duration = duration_
    if len(data) != 2:
        made.extra = unlisted(data, ChatResolutionsDeltas._KEYS)
    return made


ChatResolutionsDeltas._read = _read
