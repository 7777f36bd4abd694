# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatResolutionsDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatResolutionsDeltas(Model):
    """How chats went differently.

    Attributes:
        messages_per_chat: Change of the messages in a chat (percent-change, or None).
        duration: Change of the average length (percent-change, or None).
    """

    messages_per_chat: float | None = None
    duration: float | None = None

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
            required=False,
            unit="percent-change",
            delta_of="messages_per_chat",
        ),
        Field(
            "duration",
            "duration",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="duration",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_chat_resolutions_deltas = partial(new, ChatResolutionsDeltas)


def _read(data: Any) -> ChatResolutionsDeltas:
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
    made = _new_chat_resolutions_deltas()
    made.messages_per_chat = messages_per_chat_
    made.duration = duration_
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, ChatResolutionsDeltas._KEYS)
    return made


ChatResolutionsDeltas._read = _read
