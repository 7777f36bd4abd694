# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationHistoryEntry."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, Known, keys_of, new, unlisted
from ..answers.model import Model
from .conversation_status import ConversationStatus
from .history_customer import HistoryCustomer

_CONVERSATION_STATUS = Known(ConversationStatus)


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationHistoryEntry(Model):
    """A reply of a user, with the times of its conversation.

    Attributes:
        id: Id of the conversation.
        number: Number of the conversation (or None).
        status: Status of the conversation (or None).
        customers: Customers of the conversation.
        avg_handle_time: Handle time, on average (seconds, or None).
        first_response_time: How long the customer waited for the first response of this user (seconds, or None).
        replies_sent: Replies in the conversation, whoever sent them (count).
        response_time: How long the customer waited for this user, on average (seconds, or None).
        resolve_time: From creation to resolution; nothing while the conversation is open (seconds, or None).
    """

    id: int
    number: int | None = None
    status: ConversationStatus | str | None = None
    customers: list[HistoryCustomer] = Factory(list)
    avg_handle_time: float | None = None
    first_response_time: float | None = None
    replies_sent: int
    response_time: float | None = None
    resolve_time: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "avg_handle_time": "seconds",
        "first_response_time": "seconds",
        "replies_sent": "count",
        "response_time": "seconds",
        "resolve_time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("number", "number", "integer", required=False),
        Field("status", "status", "string", known=_CONVERSATION_STATUS, required=False),
        Field("customers", "customers", "object", many=True, model=HistoryCustomer, required=False),
        Field(
            "avg_handle_time", "avgHandleTime", "number", nullable=True, required=False, unit="seconds", better="lower"
        ),
        Field(
            "first_response_time",
            "firstResponseTime",
            "number",
            nullable=True,
            required=False,
            unit="seconds",
            better="lower",
        ),
        Field("replies_sent", "repliesSent", "integer", required=False, unit="count", always=True),
        Field("response_time", "responseTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field("resolve_time", "resolveTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_conversation_history_entry = partial(new, ConversationHistoryEntry)
_new_history_customer = partial(new, HistoryCustomer)


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
        number_ = data.get(number_key, MISSING)
        status_ = data.get(status_key, MISSING)
        customers_ = data.get(customers_key, MISSING)
        avg_handle_time_ = data.get(avg_handle_time_key, MISSING)
        first_response_time_ = data.get(first_response_time_key, MISSING)
        replies_sent_ = data[replies_sent_key]
        response_time_ = data.get(response_time_key, MISSING)
        resolve_time_ = data.get(resolve_time_key, MISSING)
        if (id_.__class__ is not int) or (replies_sent_.__class__ is not int):
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
        if status_.__class__ is not str:
            if status_ is MISSING:
                status_ = None
                left_out += 1
            elif status_ is None:
                absent |= 16
            else:
                raise TypeError
        if customers_.__class__ is not list:
            if customers_ is MISSING:
                customers_ = []
                left_out += 1
                absent |= 128
            elif customers_ is None:
                customers_ = []
                absent |= 64
            else:
                raise TypeError
        if avg_handle_time_.__class__ is not int and not (
            avg_handle_time_.__class__ is float and -1e18 < avg_handle_time_ < 1e18
        ):
            if avg_handle_time_ is MISSING:
                avg_handle_time_ = None
                left_out += 1
            elif avg_handle_time_ is None:
                absent |= 256
            else:
                raise TypeError
        if first_response_time_.__class__ is not int and not (
            first_response_time_.__class__ is float and -1e18 < first_response_time_ < 1e18
        ):
            if first_response_time_ is MISSING:
                first_response_time_ = None
                left_out += 1
            elif first_response_time_ is None:
                absent |= 1024
            else:
                raise TypeError
        if response_time_.__class__ is not int and not (
            response_time_.__class__ is float and -1e18 < response_time_ < 1e18
        ):
            if response_time_ is MISSING:
                response_time_ = None
                left_out += 1
            elif response_time_ is None:
                absent |= 16384
            else:
                raise TypeError
        if resolve_time_.__class__ is not int and not (
            resolve_time_.__class__ is float and -1e18 < resolve_time_ < 1e18
        ):
            if resolve_time_ is MISSING:
                resolve_time_ = None
                left_out += 1
            elif resolve_time_ is None:
                absent |= 65536
            else:
                raise TypeError
        customers__found = []
        for customers__data in customers_:
            customers__id_ = customers__data["id"]
            customers__name_ = customers__data.get("name", MISSING)
            if customers__id_.__class__ is not int:
                raise TypeError
            customers__left_out = customers__absent = 0
            if customers__name_.__class__ is not str:
                if customers__name_ is MISSING:
                    customers__name_ = None
                    customers__left_out += 1
                elif customers__name_ is None:
                    customers__absent |= 4
                else:
                    raise TypeError
            customers__made = _new_history_customer()
            customers__made.id = customers__id_
            customers__made.name = customers__name_
            if customers__absent:
                customers__made._absent = customers__absent
            if len(customers__data) + customers__left_out != 2:
                customers__made.extra = unlisted(customers__data, HistoryCustomer._KEYS)
            customers__found.append(customers__made)
        made = _new_conversation_history_entry()
        made.id = id_
        made.number = number_
        made.status = _CONVERSATION_STATUS[status_]
        made.customers = customers__found
        made.avg_handle_time = avg_handle_time_
        made.first_response_time = first_response_time_
        made.replies_sent = replies_sent_
        made.response_time = response_time_
        made.resolve_time = resolve_time_
        if absent:
            made._absent = absent
        if len(data) + left_out != 9:
            made.extra = unlisted(data, ConversationHistoryEntry._KEYS)
        found.append(made)
    return found


def _read(data: Any) -> ConversationHistoryEntry:
    return _read_all((data,))[0]


ConversationHistoryEntry._read_all = _read_all
ConversationHistoryEntry._read = _read
