# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationsStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationsStatistics(Model):
    """Conversations of a range.

    Attributes:
        start_date: Start of the range (or None).
        end_date: End of the range (or None).
        total_conversations: Conversations in which anything happened, spam and deleted ones left out (count).
        conversations_created: Conversations that were created (count).
        new_conversations: Conversations that are new; the same as those created in every sample (count).
        customers: Customers whose conversations were created or changed (count).
        conversations_per_day: Conversations new or changed on a day, on average (per-day, or None).
    """

    start_date: datetime | None = None
    end_date: datetime | None = None
    total_conversations: int
    conversations_created: int
    new_conversations: int
    customers: int
    conversations_per_day: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "total_conversations": "count",
        "conversations_created": "count",
        "new_conversations": "count",
        "customers": "count",
        "conversations_per_day": "per-day",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time", required=False),
        Field("end_date", "endDate", "date-time", required=False),
        Field("total_conversations", "totalConversations", "integer", required=False, unit="count", always=True),
        Field(
            "conversations_created",
            "conversationsCreated",
            "integer",
            required=False,
            unit="count",
            additive=("time",),
            always=True,
        ),
        Field(
            "new_conversations",
            "newConversations",
            "integer",
            required=False,
            unit="count",
            additive=("time",),
            always=True,
        ),
        Field("customers", "customers", "integer", required=False, unit="count", always=True),
        Field("conversations_per_day", "conversationsPerDay", "number", nullable=True, required=False, unit="per-day"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_conversations_statistics = partial(new, ConversationsStatistics)


def _read(data: Any) -> ConversationsStatistics:
    size = len(data)
    if size == 7:
        start_date_ = data["startDate"]
        end_date_ = data["endDate"]
        total_conversations_ = data["totalConversations"]
        conversations_created_ = data["conversationsCreated"]
        new_conversations_ = data["newConversations"]
        customers_ = data["customers"]
        conversations_per_day_ = data["conversationsPerDay"]
    else:
        start_date_ = data.get("startDate", MISSING)
        end_date_ = data.get("endDate", MISSING)
        total_conversations_ = data["totalConversations"]
        conversations_created_ = data["conversationsCreated"]
        new_conversations_ = data["newConversations"]
        customers_ = data["customers"]
        conversations_per_day_ = data.get("conversationsPerDay", MISSING)
    if (
        (total_conversations_.__class__ is not int)
        or (conversations_created_.__class__ is not int)
        or (new_conversations_.__class__ is not int)
        or (customers_.__class__ is not int)
    ):
        raise TypeError
    left_out = absent = 0
    if start_date_.__class__ is str:
        start_date_ = from_iso(start_date_)
        if start_date_.tzinfo is not UTC:
            start_date_ = in_utc(start_date_)
    elif start_date_ is MISSING:
        start_date_ = None
        left_out += 1
    elif start_date_ is None:
        absent |= 1
    else:
        raise TypeError
    if end_date_.__class__ is str:
        end_date_ = from_iso(end_date_)
        if end_date_.tzinfo is not UTC:
            end_date_ = in_utc(end_date_)
    elif end_date_ is MISSING:
        end_date_ = None
        left_out += 1
    elif end_date_ is None:
        absent |= 4
    else:
        raise TypeError
    if (
        not (conversations_per_day_.__class__ is float and -1e18 < conversations_per_day_ < 1e18)
        and conversations_per_day_.__class__ is not int
    ):
        if conversations_per_day_ is MISSING:
            conversations_per_day_ = None
            left_out += 1
        elif conversations_per_day_ is None:
            absent |= 4096
        else:
            raise TypeError
    made = _new_conversations_statistics()
    made.start_date = start_date_
    made.end_date = end_date_
    made.total_conversations = total_conversations_
    made.conversations_created = conversations_created_
    made.new_conversations = new_conversations_
    made.customers = customers_
    made.conversations_per_day = conversations_per_day_
    if absent:
        made._absent = absent
    if size + left_out != 7:
        made.extra = unlisted(data, ConversationsStatistics._KEYS)
    return made


ConversationsStatistics._read = _read
