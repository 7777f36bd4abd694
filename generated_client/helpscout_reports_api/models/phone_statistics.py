# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PhoneStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class PhoneStatistics(Model):
    """Phone calls of a range.

    Attributes:
        start_date: Start of the range (or None).
        end_date: End of the range (or None).
        phone_conversations: Conversations by phone (count).
        phone_calls_created: Phone calls that were logged (count).
        customers: Customers who called (count).
    """

    start_date: datetime | None = None
    end_date: datetime | None = None
    phone_conversations: int
    phone_calls_created: int
    customers: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "phone_conversations": "count",
        "phone_calls_created": "count",
        "customers": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time", required=False),
        Field("end_date", "endDate", "date-time", required=False),
        Field("phone_conversations", "phoneConversations", "integer", required=False, unit="count", always=True),
        Field(
            "phone_calls_created",
            "phoneCallsCreated",
            "integer",
            required=False,
            unit="count",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field("customers", "customers", "integer", required=False, unit="count", always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_phone_statistics = partial(new, PhoneStatistics)


def _read(data: Any) -> PhoneStatistics:
    size = len(data)
    if size == 5:
        start_date_ = data["startDate"]
        end_date_ = data["endDate"]
        phone_conversations_ = data["phoneConversations"]
        phone_calls_created_ = data["phoneCallsCreated"]
        customers_ = data["customers"]
    else:
        start_date_ = data.get("startDate", MISSING)
        end_date_ = data.get("endDate", MISSING)
        phone_conversations_ = data["phoneConversations"]
        phone_calls_created_ = data["phoneCallsCreated"]
        customers_ = data["customers"]
    if (
        (phone_conversations_.__class__ is not int)
        or (phone_calls_created_.__class__ is not int)
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
    made = _new_phone_statistics()
    made.start_date = start_date_
    made.end_date = end_date_
    made.phone_conversations = phone_conversations_
    made.phone_calls_created = phone_calls_created_
    made.customers = customers_
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, PhoneStatistics._KEYS)
    return made


PhoneStatistics._read = _read
