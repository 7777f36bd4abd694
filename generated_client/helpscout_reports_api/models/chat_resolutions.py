# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatResolutions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatResolutions(Model):
    """How chats went.

    Attributes:
        messages_per_chat: Messages in a chat, on average (per-chat, or None).
        duration: How long a chat lasted, on average (seconds, or None).
    """

    messages_per_chat: float | None = None
    duration: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "messages_per_chat": "per-chat",
        "duration": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("messages_per_chat", "messagesPerChat", "number", nullable=True, required=False, unit="per-chat"),
        Field("duration", "duration", "number", nullable=True, required=False, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_chat_resolutions = partial(new, ChatResolutions)


def _read(data: Any) -> ChatResolutions:
    size = len(data)
    if size == 2:
        messages_per_chat_ = data["messagesPerChat"]
        duration_ = data["duration"]
    else:
        messages_per_chat_ = data.get("messagesPerChat", MISSING)
        duration_ = data.get("duration", MISSING)
    left_out = absent = 0
    if (
        not (messages_per_chat_.__class__ is float and -1e18 < messages_per_chat_ < 1e18)
        and messages_per_chat_.__class__ is not int
    ):
        if messages_per_chat_ is MISSING:
            messages_per_chat_ = None
            left_out += 1
        elif messages_per_chat_ is None:
            absent |= 1
        else:
            raise TypeError
    if not (duration_.__class__ is float and -1e18 < duration_ < 1e18) and duration_.__class__ is not int:
        if duration_ is MISSING:
            duration_ = None
            left_out += 1
        elif duration_ is None:
            absent |= 4
        else:
            raise TypeError
    made = _new_chat_resolutions()
    made.messages_per_chat = messages_per_chat_
    made.duration = duration_
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, ChatResolutions._KEYS)
    return made


ChatResolutions._read = _read
