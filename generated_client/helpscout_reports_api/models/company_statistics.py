# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CompanyStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
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


_new_company_statistics = partial(new, CompanyStatistics)


def _read(data: Any) -> CompanyStatistics:
    size = len(data)
    if size == 10:
        start_date_ = data["startDate"]
        end_date_ = data["endDate"]
        customers_helped_ = data["customersHelped"]
        closed_ = data["closed"]
        total_replies_ = data["totalReplies"]
        total_users_ = data["totalUsers"]
        total_days_ = data["totalDays"]
        replies_per_day_per_user_ = data["repliesPerDayPerUser"]
        replies_per_day_ = data["repliesPerDay"]
        resolved_per_day_ = data["resolvedPerDay"]
    else:
        start_date_ = data.get("startDate", MISSING)
        end_date_ = data.get("endDate", MISSING)
        customers_helped_ = data["customersHelped"]
        closed_ = data["closed"]
        total_replies_ = data["totalReplies"]
        total_users_ = data["totalUsers"]
        total_days_ = data["totalDays"]
        replies_per_day_per_user_ = data.get("repliesPerDayPerUser", MISSING)
        replies_per_day_ = data.get("repliesPerDay", MISSING)
        resolved_per_day_ = data.get("resolvedPerDay", MISSING)
    if (
        (customers_helped_.__class__ is not int)
        or (closed_.__class__ is not int)
        or (total_replies_.__class__ is not int)
        or (total_users_.__class__ is not int)
        or (total_days_.__class__ is not int)
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
        not (replies_per_day_per_user_.__class__ is float and -1e18 < replies_per_day_per_user_ < 1e18)
        and replies_per_day_per_user_.__class__ is not int
    ):
        if replies_per_day_per_user_ is MISSING:
            replies_per_day_per_user_ = None
            left_out += 1
        elif replies_per_day_per_user_ is None:
            absent |= 16384
        else:
            raise TypeError
    if (
        not (replies_per_day_.__class__ is float and -1e18 < replies_per_day_ < 1e18)
        and replies_per_day_.__class__ is not int
    ):
        if replies_per_day_ is MISSING:
            replies_per_day_ = None
            left_out += 1
        elif replies_per_day_ is None:
            absent |= 65536
        else:
            raise TypeError
    if (
        not (resolved_per_day_.__class__ is float and -1e18 < resolved_per_day_ < 1e18)
        and resolved_per_day_.__class__ is not int
    ):
        if resolved_per_day_ is MISSING:
            resolved_per_day_ = None
            left_out += 1
        elif resolved_per_day_ is None:
            absent |= 262144
        else:
            raise TypeError
    made = _new_company_statistics()
    made.start_date = start_date_
    made.end_date = end_date_
    made.customers_helped = customers_helped_
    made.closed = closed_
    made.total_replies = total_replies_
    made.total_users = total_users_
    made.total_days = total_days_
    made.replies_per_day_per_user = replies_per_day_per_user_
    made.replies_per_day = replies_per_day_
    made.resolved_per_day = resolved_per_day_
    if absent:
        made._absent = absent
    if size + left_out != 10:
        made.extra = unlisted(data, CompanyStatistics._KEYS)
    return made


CompanyStatistics._read = _read
