# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationSummary."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from attrs import Factory, define

from ..field import MISSING, Field, Known, from_iso, in_utc, keys_of, new, unlisted
from ..model import Model
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
        number: Number of the conversation, as the web application shows it.
        type: Channel.
        mailbox_id: Id of the inbox.
        attachments: Whether anything is attached.
        subject: Subject line (or None).
        status: Status.
        thread_count: Messages and notes that are published; drafts and changes of status do not count (count).
        preview: How the newest text begins (or None).
        customer_name: Name of the first customer, or an e-mail address where there is no name (or None).
        customer_email: E-mail address of the first customer (or None).
        customer_ids: Ids of the customers.
        modified_at: When it was last changed.
        assigned_id: Id of the user it is assigned to, 0 for nobody.
        assigned_name: Name of the user it is assigned to; missing when there is none (or None).
        waiting_since: Since when somebody has been waiting (or None).
        waiting_since_type: Who has been waiting; the values are not documented (or None).
        tags: Its tags.
    """

    id: int
    number: int
    type: ConversationType | str
    mailbox_id: int
    attachments: bool
    subject: str | None = None
    status: ConversationStatus | str
    thread_count: int
    preview: str | None = None
    customer_name: str | None = None
    customer_email: str | None = None
    customer_ids: list[int] = Factory(list)
    modified_at: datetime
    assigned_id: int
    assigned_name: str | None = None
    waiting_since: datetime | None = None
    waiting_since_type: int | None = None
    tags: list[ConversationTag] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {
        "thread_count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("number", "number", "integer"),
        Field("type", "type", "string", known=_CONVERSATION_TYPE),
        Field("mailbox_id", "mailboxid", "integer", refers_to="mailbox"),
        Field("attachments", "attachments", "boolean"),
        Field("subject", "subject", "string", nullable=True, personal=True),
        Field("status", "status", "string", known=_CONVERSATION_STATUS),
        Field("thread_count", "threadCount", "integer", unit="count", always=True),
        Field("preview", "preview", "string", nullable=True, personal=True),
        Field("customer_name", "customerName", "string", nullable=True, personal=True),
        Field("customer_email", "customerEmail", "string", nullable=True, required=False, personal=True),
        Field("customer_ids", "customerIds", "integer", nullable=True, many=True, required=False),
        Field("modified_at", "modifiedAt", "date-time"),
        Field("assigned_id", "assignedid", "integer", refers_to="user"),
        Field("assigned_name", "assignedName", "string", nullable=True, required=False),
        Field("waiting_since", "waitingSince", "date-time", nullable=True, required=False),
        Field("waiting_since_type", "waitingSinceType", "integer", nullable=True, required=False),
        Field("tags", "tags", "object", many=True, model=ConversationTag),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


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
        number_ = data[number_key]
        type_ = data[type_key]
        mailbox_id_ = data[mailbox_id_key]
        attachments_ = data[attachments_key]
        subject_ = data.get(subject_key, MISSING)
        status_ = data[status_key]
        thread_count_ = data[thread_count_key]
        preview_ = data.get(preview_key, MISSING)
        customer_name_ = data.get(customer_name_key, MISSING)
        customer_email_ = data.get(customer_email_key, MISSING)
        customer_ids_ = data.get(customer_ids_key, MISSING)
        modified_at_ = data[modified_at_key]
        assigned_id_ = data[assigned_id_key]
        assigned_name_ = data.get(assigned_name_key, MISSING)
        waiting_since_ = data.get(waiting_since_key, MISSING)
        waiting_since_type_ = data.get(waiting_since_type_key, MISSING)
        tags_ = data.get(tags_key, MISSING)
        if (
            (id_.__class__ is not int)
            or (number_.__class__ is not int)
            or (type_.__class__ is not str)
            or (mailbox_id_.__class__ is not int)
            or (attachments_ is not True and attachments_ is not False)
            or (status_.__class__ is not str)
            or (thread_count_.__class__ is not int)
            or (modified_at_.__class__ is not str)
            or (assigned_id_.__class__ is not int)
        ):
            raise TypeError
        left_out = absent = 0
        if subject_.__class__ is not str:
            if subject_ is MISSING:
                subject_ = None
                left_out += 1
            elif subject_ is None:
                absent |= 1024
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
        modified_at_ = from_iso(modified_at_)
        if modified_at_.tzinfo is not UTC:
            modified_at_ = in_utc(modified_at_)
        tags__found = []
        for tags__data in tags_:
            tags__id_ = tags__data["id"]
            tags__name_ = tags__data["name"]
            tags__color_ = tags__data["color"]
            if (
                (tags__id_.__class__ is not int)
                or (tags__name_.__class__ is not str)
                or (tags__color_.__class__ is not str)
            ):
                raise TypeError
            tags__made = new(ConversationTag)
            tags__made.id = tags__id_
            tags__made.name = tags__name_
            tags__made.color = tags__color_
            if len(tags__data) != 3:
                tags__made.extra = unlisted(tags__data, ConversationTag._KEYS)
            tags__found.append(tags__made)
        made = new(ConversationSummary)
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
