# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailVolumeDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailVolumeDeltas(Model):
    """How the number of e-mail conversations moved.

    Attributes:
        email_conversations: Change of the conversations (percent-change, or None).
        emails_created: Change of the conversations created (percent-change, or None).
        replies_sent: Change of the replies sent (percent-change, or None).
        messages_received: Change of the messages received (percent-change, or None).
    """

    email_conversations: float | None
    emails_created: float | None
    replies_sent: float | None
    messages_received: float | None

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
            unit="percent-change",
            delta_of="email_conversations",
        ),
        Field(
            "emails_created", "emailsCreated", "number", nullable=True, unit="percent-change", delta_of="emails_created"
        ),
        Field(
            "replies_sent",
            "repliesSent",
            "number",
            nullable=True,
            unit="percent-change",
            better="higher",
            delta_of="replies_sent",
        ),
        Field(
            "messages_received",
            "messagesReceived",
            "number",
            nullable=True,
            unit="percent-change",
            delta_of="messages_received",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> EmailVolumeDeltas:
    email_conversations_ = data["emailConversations"]
    emails_created_ = data["emailsCreated"]
    replies_sent_ = data["repliesSent"]
    messages_received_ = data["messagesReceived"]
    if not (
        (
            (kind := email_conversations_.__class__) is int
            or (kind is float and not email_conversations_ - email_conversations_)
            or email_conversations_ is None
        )
        and (
            (kind := emails_created_.__class__) is int
            or (kind is float and not emails_created_ - emails_created_)
            or emails_created_ is None
        )
        and (
            (kind := replies_sent_.__class__) is int
            or (kind is float and not replies_sent_ - replies_sent_)
            or replies_sent_ is None
        )
        and (
            (kind := messages_received_.__class__) is int
            or (kind is float and not messages_received_ - messages_received_)
            or messages_received_ is None
        )
    ):
        raise TypeError
    made = new(EmailVolumeDeltas)
    made.email_conversations = email_conversations_
    made.emails_created = emails_created_
    made.replies_sent = replies_sent_
    made.messages_received = messages_received_
    if len(data) != 4:
        made.extra = unlisted(data, EmailVolumeDeltas._KEYS)
    return made


EmailVolumeDeltas._read = _read
