# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CompanyStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class CompanyStatistics(Model):
    """What the whole account did in a range.

    Attributes:
        start_date: Start of the range (or None).
        end_date: End of the range (or None).
        customers_helped: Customers who got a reply; notes, changes of status and assignments are no help (count).
        closed: Conversations that were closed (count).
        total_replies: Replies that were sent (count).
        total_users: Users who helped a customer (count).
        total_days: Whole days of the range; a part of a day is cut off (days).
        replies_per_day_per_user: Replies a user sends on a day, on average (per-day-and-user, or None).
        replies_per_day: Replies sent on a day, on average (per-day, or None).
        resolved_per_day: Conversations resolved on a day, on average (per-day, or None).
    """

    start_date: datetime | None = None
    end_date: datetime | None = None
    customers_helped: int
    closed: int
    total_replies: int
    total_users: int
    total_days: int
    replies_per_day_per_user: float | None = None
    replies_per_day: float | None = None
    resolved_per_day: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "customers_helped": "count",
        "closed": "count",
        "total_replies": "count",
        "total_users": "count",
        "total_days": "days",
        "replies_per_day_per_user": "per-day-and-user",
        "replies_per_day": "per-day",
        "resolved_per_day": "per-day",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time", required=False),
        Field("end_date", "endDate", "date-time", required=False),
        Field(
            "customers_helped", "customersHelped", "integer", required=False, unit="count", better="higher", always=True
        ),
        Field(
            "closed",
            "closed",
            "integer",
            required=False,
            unit="count",
            better="higher",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field(
            "total_replies",
            "totalReplies",
            "integer",
            required=False,
            unit="count",
            better="higher",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field("total_users", "totalUsers", "integer", required=False, unit="count", always=True),
        Field("total_days", "totalDays", "integer", required=False, unit="days", always=True),
        Field(
            "replies_per_day_per_user",
            "repliesPerDayPerUser",
            "number",
            nullable=True,
            required=False,
            unit="per-day-and-user",
            better="higher",
        ),
        Field(
            "replies_per_day", "repliesPerDay", "number", nullable=True, required=False, unit="per-day", better="higher"
        ),
        Field(
            "resolved_per_day",
            "resolvedPerDay",
            "number",
            nullable=True,
            required=False,
            unit="per-day",
            better="higher",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
