# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatResolutionsDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
