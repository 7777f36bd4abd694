# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailVolume."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailVolume(Model):
    """How many e-mail conversations there were.

    Attributes:
        email_conversations: E-mail conversations of the range (count).
        emails_created: E-mail conversations that were created (count).
        replies_sent: Replies sent by e-mail (count).
        messages_received: Messages received from customers (count).
    """

    email_conversations: int
    emails_created: int
    replies_sent: int
    messages_received: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "email_conversations": "count",
        "emails_created": "count",
        "replies_sent": "count",
        "messages_received": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("email_conversations", "emailConversations", "integer", required=False, unit="count", always=True),
        Field(
            "emails_created", "emailsCreated", "integer", required=False, unit="count", additive=("time",), always=True
        ),
        Field(
            "replies_sent",
            "repliesSent",
            "integer",
            required=False,
            unit="count",
            better="higher",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field(
            "messages_received",
            "messagesReceived",
            "integer",
            required=False,
            unit="count",
            additive=("time",),
            always=True,
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
