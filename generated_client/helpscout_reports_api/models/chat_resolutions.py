# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatResolutions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
