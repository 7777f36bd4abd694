# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailVolumeDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailVolumeDeltas(Model):
    """How the number of e-mail conversations moved.

    Attributes:
        email_conversations: Change of the conversations (percent-change, or None).
        emails_created: Change of the conversations created (percent-change, or None).
        replies_sent: Change of the replies sent (percent-change, or None).
        messages_received: Change of the messages received (percent-change, or None).
    """

    email_conversations: float | None = None
    emails_created: float | None = None
    replies_sent: float | None = None
    messages_received: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "email_conversations": "percent-change",
        "emails_created": "percent-change",
        "replies_sent": "percent-change",
        "messages_received": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "email_conversations",
            "emailConversations",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="email_conversations",
        ),
        Field(
            "emails_created",
            "emailsCreated",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="emails_created",
        ),
        Field(
            "replies_sent",
            "repliesSent",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="replies_sent",
        ),
        Field(
            "messages_received",
            "messagesReceived",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="messages_received",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
