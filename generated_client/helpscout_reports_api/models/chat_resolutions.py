# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatResolutions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatResolutions(Model):
    """How chats went.

    Attributes:
        messages_per_chat: Messages in a chat, on average (per-chat, or None).
        duration: How long a chat lasted, on average (seconds, or None).
    """

    messages_per_chat: float | None
    duration: float | None

    UNITS: ClassVar[Mapping[str, str]] = {
        "messages_per_chat": "per-chat",
        "duration": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("messages_per_chat", "messagesPerChat", "number", nullable=True, unit="per-chat"),
        Field("duration", "duration", "number", nullable=True, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ChatResolutions:
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
    made = new(ChatResolutions)
    made.messages_per_chat = messages_per_chat_
    made.duration = duration_
    if len(data) != 2:
        made.extra = unlisted(data, ChatResolutions._KEYS)
    return made


ChatResolutions._read = _read
