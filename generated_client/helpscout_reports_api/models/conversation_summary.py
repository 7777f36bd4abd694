# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationSummary."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, Known, from_iso, in_utc, keys_of, new, unlisted
from ..answers.model import Model
from .conversation_status import ConversationStatus
from .conversation_tag import ConversationTag
from .conversation_type import ConversationType

_CONVERSATION_TYPE = Known(ConversationType)

_CONVERSATION_STATUS = Known(ConversationStatus)


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationSummary(Model):
    """A conversation in short.

    Attributes:
        id: Id of the conversation.
        number: Number of the conversation, as the web application shows it (or None).
        type: Channel of the conversation (or None).
        mailbox_id: Id of the inbox (or None).
        attachments: Whether anything is attached (or None).
        subject: Subject line of the conversation (or None).
        status: Status of the conversation (or None).
        thread_count: Messages and notes that are published; drafts and changes of status do not count (count).
        preview: How the newest text begins (or None).
        customer_name: Name of the first customer, or an e-mail address where there is no name (or None).
        customer_email: E-mail address of the first customer (or None).
        customer_ids: Ids of the customers.
        modified_at: When the conversation was last changed (or None).
        assigned_id: Id of the user the conversation is assigned to, 0 for nobody (or None).
        assigned_name: Name of the user the conversation is assigned to; missing when there is none (or None).
        waiting_since: Since when somebody has been waiting (or None).
        waiting_since_type: Who has been waiting; the values are not documented (or None).
        tags: Tags of the conversation.
    """

    id: int
    number: int | None = None
    type: ConversationType | str | None = None
    mailbox_id: int | None = None
    attachments: bool | None = None
    subject: str | None = None
    status: ConversationStatus | str | None = None
    thread_count: int
    preview: str | None = None
    customer_name: str | None = None
    customer_email: str | None = None
    customer_ids: list[int] = Factory(list)
    modified_at: datetime | None = None
    assigned_id: int | None = None
    assigned_name: str | None = None
    waiting_since: datetime | None = None
    waiting_since_type: int | None = None
    tags: list[ConversationTag] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {
        "thread_count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("number", "number", "integer", required=False),
        Field("type", "type", "string", known=_CONVERSATION_TYPE, required=False),
        Field("mailbox_id", "mailboxid", "integer", required=False, refers_to="mailbox"),
        Field("attachments", "attachments", "boolean", required=False),
        Field("subject", "subject", "string", nullable=True, required=False, personal=True),
        Field("status", "status", "string", known=_CONVERSATION_STATUS, required=False),
        Field("thread_count", "threadCount", "integer", required=False, unit="count", always=True),
        Field("preview", "preview", "string", nullable=True, required=False, personal=True),
        Field("customer_name", "customerName", "string", nullable=True, required=False, personal=True),
        Field("customer_email", "customerEmail", "string", nullable=True, required=False, personal=True),
        Field("customer_ids", "customerIds", "integer", nullable=True, many=True, required=False),
        Field("modified_at", "modifiedAt", "date-time", required=False),
        Field("assigned_id", "assignedid", "integer", required=False, refers_to="user"),
        Field("assigned_name", "assignedName", "string", nullable=True, required=False),
        Field("waiting_since", "waitingSince", "date-time", nullable=True, required=False),
        Field("waiting_since_type", "waitingSinceType", "integer", nullable=True, required=False),
        Field("tags", "tags", "object", many=True, model=ConversationTag, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_conversation_summary = partial(new, ConversationSummary)
_new_conversation_tag = partial(new, ConversationTag)


def _read_all(rows: Any) -> list[ConversationSummary]:
    (
        id_key,
        number_key,
        type_key,
        mailbox_id_key,
        attachments_key,
        subject_key,
        status_key,
        thread_count_key,
        preview_key,
        customer_name_key,
        customer_email_key,
        customer_ids_key,
        modified_at_key,
        assigned_id_key,
        assigned_name_key,
        waiting_since_key,
        waiting_since_type_key,
        tags_key,
    ) = keys_of(rows, ConversationSummary.FIELDS)
    found = []
    for data in rows:
        id_ = data[id_key]
        number_ = data.get(number_key, MISSING)
        type_ = data.get(type_key, MISSING)
        mailbox_id_ = data.get(mailbox_id_key, MISSING)
        attachments_ = data.get(attachments_key, MISSING)
        subject_ = data.get(subject_key, MISSING)
        status_ = data.get(status_key, MISSING)
        thread_count_ = data[thread_count_key]
        preview_ = data.get(preview_key, MISSING)
        customer_name_ = data.get(customer_name_key, MISSING)
        customer_email_ = data.get(customer_email_key, MISSING)
        customer_ids_ = data.get(customer_ids_key, MISSING)
        modified_at_ = data.get(modified_at_key, MISSING)
        assigned_id_ = data.get(assigned_id_key, MISSING)
        assigned_name_ = data.get(assigned_name_key, MISSING)
        waiting_since_ = data.get(waiting_since_key, MISSING)
        waiting_since_type_ = data.get(waiting_since_type_key, MISSING)
        tags_ = data.get(tags_key, MISSING)
        if (id_.__class__ is not int) or (thread_count_.__class__ is not int):
            raise TypeError
        left_out = absent = 0
        if number_.__class__ is not int:
            if number_ is MISSING:
                number_ = None
                left_out += 1
            elif number_ is None:
                absent |= 4
            else:
                raise TypeError
        if type_.__class__ is not str:
            if type_ is MISSING:
                type_ = None
                left_out += 1
            elif type_ is None:
                absent |= 16
            else:
                raise TypeError
        if mailbox_id_.__class__ is not int:
            if mailbox_id_ is MISSING:
                mailbox_id_ = None
                left_out += 1
            elif mailbox_id_ is None:
                absent |= 64
            else:
                raise TypeError
        if attachments_ is not True and attachments_ is not False:
            if attachments_ is MISSING:
                attachments_ = None
                left_out += 1
            elif attachments_ is None:
                absent |= 256
            else:
                raise TypeError
        if subject_.__class__ is not str:
            if subject_ is MISSING:
                subject_ = None
                left_out += 1
            elif subject_ is None:
                absent |= 1024
            else:
                raise TypeError
        if status_.__class__ is not str:
            if status_ is MISSING:
                status_ = None
                left_out += 1
            elif status_ is None:
                absent |= 4096
            else:
                raise TypeError
        if preview_.__class__ is not str:
            if preview_ is MISSING:
                preview_ = None
                left_out += 1
            elif preview_ is None:
                absent |= 65536
            else:
                raise TypeError
        if customer_name_.__class__ is not str:
            if customer_name_ is MISSING:
                customer_name_ = None
                left_out += 1
            elif customer_name_ is None:
                absent |= 262144
            else:
                raise TypeError
        if customer_email_.__class__ is not str:
            if customer_email_ is MISSING:
                customer_email_ = None
                left_out += 1
            elif customer_email_ is None:
                absent |= 1048576
            else:
                raise TypeError
        if customer_ids_.__class__ is not list:
            if customer_ids_ is MISSING:
                customer_ids_ = []
                left_out += 1
                absent |= 8388608
            elif customer_ids_ is None:
                customer_ids_ = []
                absent |= 4194304
            else:
                raise TypeError
        if modified_at_.__class__ is str:
            modified_at_ = from_iso(modified_at_)
            if modified_at_.tzinfo is not UTC:
                modified_at_ = in_utc(modified_at_)
        elif modified_at_ is MISSING:
            modified_at_ = None
            left_out += 1
        elif modified_at_ is None:
            absent |= 16777216
        else:
            raise TypeError
        if assigned_id_.__class__ is not int:
            if assigned_id_ is MISSING:
                assigned_id_ = None
                left_out += 1
            elif assigned_id_ is None:
                absent |= 67108864
            else:
                raise TypeError
        if assigned_name_.__class__ is not str:
            if assigned_name_ is MISSING:
                assigned_name_ = None
                left_out += 1
            elif assigned_name_ is None:
                absent |= 268435456
            else:
                raise TypeError
        if waiting_since_.__class__ is str:
            waiting_since_ = from_iso(waiting_since_)
            if waiting_since_.tzinfo is not UTC:
                waiting_since_ = in_utc(waiting_since_)
        elif waiting_since_ is MISSING:
            waiting_since_ = None
            left_out += 1
        elif waiting_since_ is None:
            absent |= 1073741824
        else:
            raise TypeError
        if waiting_since_type_.__class__ is not int:
            if waiting_since_type_ is MISSING:
                waiting_since_type_ = None
                left_out += 1
            elif waiting_since_type_ is None:
                absent |= 4294967296
            else:
                raise TypeError
        if tags_.__class__ is not list:
            if tags_ is MISSING:
                tags_ = []
                left_out += 1
                absent |= 34359738368
            elif tags_ is None:
                tags_ = []
                absent |= 17179869184
            else:
                raise TypeError
        for item in customer_ids_:
            if item.__class__ is not int:
                raise TypeError
        tags__found = []
        for tags__data in tags_:
            tags__id_ = tags__data["id"]
            tags__name_ = tags__data.get("name", MISSING)
            tags__color_ = tags__data.get("color", MISSING)
            if tags__id_.__class__ is not int:
                raise TypeError
            tags__left_out = tags__absent = 0
            if tags__name_.__class__ is not str:
                if tags__name_ is MISSING:
                    tags__name_ = None
                    tags__left_out += 1
                elif tags__name_ is None:
                    tags__absent |= 4
                else:
                    raise TypeError
            if tags__color_.__class__ is not str:
                if tags__color_ is MISSING:
                    tags__color_ = None
                    tags__left_out += 1
                elif tags__color_ is None:
                    tags__absent |= 16
                else:
                    raise TypeError
            tags__made = _new_conversation_tag()
            tags__made.id = tags__id_
            tags__made.name = tags__name_
            tags__made.color = tags__color_
            if tags__absent:
                tags__made._absent = tags__absent
            if len(tags__data) + tags__left_out != 3:
                tags__made.extra = unlisted(tags__data, ConversationTag._KEYS)
            tags__found.append(tags__made)
        made = _new_conversation_summary()
        made.id = id_
        made.number = number_
        made.type = _CONVERSATION_TYPE[type_]
        made.mailbox_id = mailbox_id_
        made.attachments = attachments_
        made.subject = subject_
        made.status = _CONVERSATION_STATUS[status_]
        made.thread_count = thread_count_
        made.preview = preview_
        made.customer_name = customer_name_
        made.customer_email = customer_email_
        made.customer_ids = customer_ids_
        made.modified_at = modified_at_
        made.assigned_id = assigned_id_
        made.assigned_name = assigned_name_
        made.waiting_since = waiting_since_
        made.waiting_since_type = waiting_since_type_
        made.tags = tags__found
        if absent:
            made._absent = absent
        if len(data) + left_out != 18:
            made.extra = unlisted(data, ConversationSummary._KEYS)
        found.append(made)
    return found


def _read(data: Any) -> ConversationSummary:
    return _read_all((data,))[0]


ConversationSummary._read_all = _read_all
ConversationSummary._read = _read
