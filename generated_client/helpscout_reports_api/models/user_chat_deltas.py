# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserChatDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


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

    new_conversations: float | None
    messages_per_chat: float | None
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
            unit="percent-change",
            delta_of="new_conversations",
        ),
        Field(
            "messages_per_chat",
            "messagesPerChat",
            "number",
            nullable=True,
            unit="percent-change",
            delta_of="messages_per_chat",
        ),
        Field(
            "response_time",
            "responseTime",
            "number",
            required=False,
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="response_time",
        ),
        Field(
            "wait_time",
            "waitTime",
            "number",
            required=False,
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="wait_time",
        ),
        Field(
            "duration",
            "duration",
            "number",
            required=False,
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="duration",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> UserChatDeltas:
    new_conversations_ = data["newConversations"]
    messages_per_chat_ = data["messagesPerChat"]
    response_time_ = data.get("responseTime")
    wait_time_ = data.get("waitTime")
    duration_ = data.get("duration")
    if not (
        (
            (kind := new_conversations_.__class__) is int
            or (kind is float and not new_conversations_ - new_conversations_)
            or new_conversations_ is None
        )
        and (
            (kind := messages_per_chat_.__class__) is int
            or (kind is float and not messages_per_chat_ - messages_per_chat_)
            or messages_per_chat_ is None
        )
    ):
        raise TypeError
    left_out = 0
    if response_time_ is None:
        left_out += 1
    elif not ((kind := response_time_.__class__) is int or (kind is float and not response_time_ - response_time_)):
        raise TypeError
    if wait_time_ is None:
        left_out += 1
    elif not ((kind := wait_time_.__class__) is int or (kind is float and not wait_time_ - wait_time_)):
        raise TypeError
    if duration_ is None:
        left_out += 1
    elif not ((kind := duration_.__class__) is int or (kind is float and not duration_ - duration_)):
        raise TypeError
    made = new(UserChatDeltas)
    made.new_conversations = new_conversations_
    made.messages_per_chat = messages_per_chat_
    made.response_time = response_time_
    made.wait_time = wait_time_
    made.duration = duration_
    if len(data) + left_out != 5 and not UserChatDeltas._KEYS.issuperset(data):
        made.extra = unlisted(data, UserChatDeltas._KEYS)
    return made


UserChatDeltas._read = _read
