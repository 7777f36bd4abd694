# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserChatDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserChatDeltas(Model):
    """How the chats of a user moved.

    Attributes:
        new_conversations: Change of the chats begun (percent-change, or None).
        messages_per_chat: Change of the messages in a chat (percent-change, or None).
        response_time: Change of the average time to a response (percent-change, or None).
        wait_time: Change of the average wait (percent-change, or None).
        duration: Change of the average length (percent-change, or None).
    """

    new_conversations: float | None = None
    messages_per_chat: float | None = None
    response_time: float | None = None
    wait_time: float | None = None
    duration: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "new_conversations": "percent-change",
        "messages_per_chat": "percent-change",
        "response_time": "percent-change",
        "wait_time": "percent-change",
        "duration": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "new_conversations",
            "newConversations",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="new_conversations",
        ),
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
            "response_time",
            "responseTime",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="response_time",
        ),
        Field(
            "wait_time",
            "waitTime",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="wait_time",
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


_new_user_chat_deltas = partial(new, UserChatDeltas)


def _read(data: Any) -> UserChatDeltas:
    size = len(data)
    if size == 5:
        new_conversations_ = data["newConversations"]
        messages_per_chat_ = data["messagesPerChat"]
        response_time_ = data["responseTime"]
        wait_time_ = data["waitTime"]
        duration_ = data["duration"]
    else:
        new_conversations_ = data.get("newConversations", MISSING)
        messages_per_chat_ = data.get("messagesPerChat", MISSING)
        response_time_ = data.get("responseTime", MISSING)
        wait_time_ = data.get("waitTime", MISSING)
        duration_ = data.get("duration", MISSING)
    left_out = absent = 0
    if (
        not (new_conversations_.__class__ is float and -1e18 < new_conversations_ < 1e18)
        and new_conversations_.__class__ is not int
    ):
        if new_conversations_ is MISSING:
            new_conversations_ = None
            left_out += 1
        elif new_conversations_ is None:
            absent |= 1
        else:
            raise TypeError
    if (
        not (messages_per_chat_.__class__ is float and -1e18 < messages_per_chat_ < 1e18)
        and messages_per_chat_.__class__ is not int
    ):
        if messages_per_chat_ is MISSING:
            messages_per_chat_ = None
            left_out += 1
        elif messages_per_chat_ is None:
            absent |= 4
        else:
            raise TypeError
    if (
        not (response_time_.__class__ is float and -1e18 < response_time_ < 1e18)
        and response_time_.__class__ is not int
    ):
        if response_time_ is MISSING:
            response_time_ = None
            left_out += 1
        elif response_time_ is None:
            absent |= 16
        else:
            raise TypeError
    if not (wait_time_.__class__ is float and -1e18 < wait_time_ < 1e18) and wait_time_.__class__ is not int:
        if wait_time_ is MISSING:
            wait_time_ = None
            left_out += 1
        elif wait_time_ is None:
            absent |= 64
        else:
            raise TypeError
    if not (duration_.__class__ is float and -1e18 < duration_ < 1e18) and duration_.__class__ is not int:
        if duration_ is MISSING:
            duration_ = None
            left_out += 1
        elif duration_ is None:
            absent |= 256
        else:
            raise TypeError
    made = _new_user_chat_deltas()
    made.new_conversations = new_conversations_
    made.messages_per_chat = messages_per_chat_
    made.response_time = response_time_
    made.wait_time = wait_time_
    made.duration = duration_
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, UserChatDeltas._KEYS)
    return made


UserChatDeltas._read = _read
