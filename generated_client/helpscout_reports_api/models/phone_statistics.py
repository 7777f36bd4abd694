# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PhoneStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from attrs import define

from ..field import Field, from_iso, in_utc, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class PhoneStatistics(Model):
    """Phone calls of a range.

    Attributes:
        start_date: Start of the range.
        end_date: End of the range.
        phone_conversations: Phone conversations (count).
        phone_calls_created: Phone calls logged (count).
        customers: Customers who called (count).
    """

    start_date: datetime
    end_date: datetime
    phone_conversations: int
    phone_calls_created: int
    customers: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "phone_conversations": "count",
        "phone_calls_created": "count",
        "customers": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time"),
        Field("end_date", "endDate", "date-time"),
        Field("phone_conversations", "phoneConversations", "integer", unit="count", always=True),
        Field(
            "phone_calls_created",
            "phoneCallsCreated",
            "integer",
            unit="count",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field("customers", "customers", "integer", unit="count", always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> PhoneStatistics:
    start_date_ = data["startDate"]
    end_date_ = data["endDate"]
    phone_conversations_ = data["phoneConversations"]
    phone_calls_created_ = data["phoneCallsCreated"]
    customers_ = data["customers"]
    if (
        (start_date_.__class__ is not str)
        or (end_date_.__class__ is not str)
        or (phone_conversations_.__class__ is not int)
        or (phone_calls_created_.__class__ is not int)
        or (customers_.__class__ is not int)
    ):
        raise TypeError
    start_date_ = from_iso(start_date_)
    if start_date_.tzinfo is not UTC:
        start_date_ = in_utc(start_date_)
    end_date_ = from_iso(end_date_)
    if end_date_.tzinfo is not UTC:
        end_date_ = in_utc(end_date_)
    made = new(PhoneStatistics)
    made.start_date = start_date_
    made.end_date = end_date_
    made.phone_conversations = phone_conversations_
    made.phone_calls_created = phone_calls_created_
    made.customers = customers_
    if len(data) != 5:
        made.extra = unlisted(data, PhoneStatistics._KEYS)
    return made


PhoneStatistics._read = _read
