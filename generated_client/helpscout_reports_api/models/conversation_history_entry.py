# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationHistoryEntry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, Known, keys_of, new, unlisted
from ..model import Model
from .conversation_status import ConversationStatus
from .history_customer import HistoryCustomer

_CONVERSATION_STATUS = Known(ConversationStatus)


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationHistoryEntry(Model):
    """A reply of a user, with the times of its conversation.

    Attributes:
        id: Id of the conversation.
        number: Number of the conversation.
        status: Status of the conversation (or None).
        customers: Customers of the conversation.
        avg_handle_time: Handle time, on average (seconds, or None).
        first_response_time: How long the customer waited for the first response of this user (seconds, or None).
        replies_sent: Replies in the conversation, whoever sent them (count).
        response_time: How long the customer waited for this user, on average (seconds, or None).
        resolve_time: From creation to resolution; nothing while the conversation is open (seconds, or None).
    """

    id: int
    number: int
    status: ConversationStatus | str | None = None
    customers: list[HistoryCustomer]
    avg_handle_time: float | None
    first_response_time: float | None
    replies_sent: int
    response_time: float | None
    resolve_time: float | None

    UNITS: ClassVar[Mapping[str, str]] = {
        "avg_handle_time": "seconds",
        "first_response_time": "seconds",
        "replies_sent": "count",
        "response_time": "seconds",
        "resolve_time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("number", "number", "integer"),
        Field("status", "status", "string", required=False, known=_CONVERSATION_STATUS),
        Field("customers", "customers", "object", many=True, model=HistoryCustomer),
        Field("avg_handle_time", "avgHandleTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("first_response_time", "firstResponseTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("replies_sent", "repliesSent", "integer", unit="count", always=True),
        Field("response_time", "responseTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("resolve_time", "resolveTime", "number", nullable=True, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read_all(rows: Any) -> list[ConversationHistoryEntry]:
    (
        id_key,
        number_key,
        status_key,
        customers_key,
        avg_handle_time_key,
        first_response_time_key,
        replies_sent_key,
        response_time_key,
        resolve_time_key,
    ) = keys_of(rows, ConversationHistoryEntry.FIELDS)
    found = []
    for data in rows:
        id_ = data[id_key]
        number_ = data[number_key]
        status_ = data.get(status_key)
        customers_ = data[customers_key]
        avg_handle_time_ = data[avg_handle_time_key]
        first_response_time_ = data[first_response_time_key]
        replies_sent_ = data[replies_sent_key]
        response_time_ = data[response_time_key]
        resolve_time_ = data[resolve_time_key]
        if not (
            id_.__class__ is int
            and number_.__class__ is int
            and customers_.__class__ is list
            and (
                (kind := avg_handle_time_.__class__) is int
                or (kind is float and not avg_handle_time_ - avg_handle_time_)
                or avg_handle_time_ is None
            )
            and (
                (kind := first_response_time_.__class__) is int
                or (kind is float and not first_response_time_ - first_response_time_)
                or first_response_time_ is None
            )
            and replies_sent_.__class__ is int
            and (
                (kind := response_time_.__class__) is int
                or (kind is float and not response_time_ - response_time_)
                or response_time_ is None
            )
            and (
                (kind := resolve_time_.__class__) is int
                or (kind is float and not resolve_time_ - resolve_time_)
                or resolve_time_ is None
            )
        ):
            raise TypeError
        left_out = 0
        if status_ is None:
            left_out += 1
        customers__found = []
        for customers__data in customers_:
            customers__id_ = customers__data["id"]
            customers__name_ = customers__data["name"]
            if not (
                customers__id_.__class__ is int and (customers__name_.__class__ is str or customers__name_ is None)
            ):
                raise TypeError
            customers__made = new(HistoryCustomer)
            customers__made.id = customers__id_
            customers__made.name = customers__name_
            if len(customers__data) != 2:
                customers__made.extra = unlisted(customers__data, HistoryCustomer._KEYS)
            customers__found.append(customers__made)
        made = new(ConversationHistoryEntry)
        made.id = id_
        made.number = number_
        made.status = None if status_ is None else _CONVERSATION_STATUS[status_]
        made.customers = customers__found
        made.avg_handle_time = avg_handle_time_
        made.first_response_time = first_response_time_
        made.replies_sent = replies_sent_
        made.response_time = response_time_
        made.resolve_time = resolve_time_
        if len(data) + left_out != 9 and not ConversationHistoryEntry._KEYS.issuperset(data):
            made.extra = unlisted(data, ConversationHistoryEntry._KEYS)
        found.append(made)
    return found


def _read(data: Any) -> ConversationHistoryEntry:
    return _read_all((data,))[0]


ConversationHistoryEntry._read_all = _read_all
ConversationHistoryEntry._read = _read
