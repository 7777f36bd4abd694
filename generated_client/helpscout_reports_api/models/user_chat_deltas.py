# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserChatDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
