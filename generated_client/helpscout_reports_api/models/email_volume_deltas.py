# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailVolumeDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
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


_new_email_volume_deltas = partial(new, EmailVolumeDeltas)


def _read(data: Any) -> EmailVolumeDeltas:
    size = len(data)
    if size == 4:
        email_conversations_ = data["emailConversations"]
        emails_created_ = data["emailsCreated"]
        replies_sent_ = data["repliesSent"]
        messages_received_ = data["messagesReceived"]
    else:
        email_conversations_ = data.get("emailConversations", MISSING)
        emails_created_ = data.get("emailsCreated", MISSING)
        replies_sent_ = data.get("repliesSent", MISSING)
        messages_received_ = data.get("messagesReceived", MISSING)
    left_out = absent = 0
    if (
        not (email_conversations_.__class__ is float and -1e18 < email_conversations_ < 1e18)
        and email_conversations_.__class__ is not int
    ):
        if email_conversations_ is MISSING:
            email_conversations_ = None
            left_out += 1
        elif email_conversations_ is None:
            absent |= 1
        else:
            raise TypeError
    if (
        not (emails_created_.__class__ is float and -1e18 < emails_created_ < 1e18)
        and emails_created_.__class__ is not int
    ):
        if emails_created_ is MISSING:
            emails_created_ = None
            left_out += 1
        elif emails_created_ is None:
            absent |= 4
        else:
            raise TypeError
    if not (replies_sent_.__class__ is float and -1e18 < replies_sent_ < 1e18) and replies_sent_.__class__ is not int:
        if replies_sent_ is MISSING:
            replies_sent_ = None
            left_out += 1
        elif replies_sent_ is None:
            absent |= 16
        else:
            raise TypeError
    if (
        not (messages_received_.__class__ is float and -1e18 < messages_received_ < 1e18)
        and messages_received_.__class__ is not int
    ):
        if messages_received_ is MISSING:
            messages_received_ = None
            left_out += 1
        elif messages_received_ is None:
            absent |= 64
        else:
            raise TypeError
    made = _new_email_volume_deltas()
    made.email_conversations = email_conversations_
    made.emails_created = emails_created_
    made.replies_sent = replies_sent_
    made.messages_received = messages_received_
    if absent:
        made._absent = absent
    if size + left_out != 4:
        made.extra = unlisted(data, EmailVolumeDeltas._KEYS)
    return made


EmailVolumeDeltas._read = _read
