# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PhoneStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
