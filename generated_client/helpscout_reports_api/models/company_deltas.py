# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CompanyDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class CompanyDeltas(Model):
    """How the figures of the whole account moved; there is none for resolvedPerDay.

    Attributes:
        customers_helped: Change of the customers helped (percent-change, or None).
        total_replies: Change of the replies sent (percent-change, or None).
        replies_per_day: Change of the replies per day (percent-change, or None).
        closed: Change of the conversations closed (percent-change, or None).
        total_users: Change of the users who helped (percent-change, or None).
        replies_per_day_per_user: Change of the replies per day and user (percent-change, or None).
    """

    customers_helped: float | None = None
    total_replies: float | None = None
    replies_per_day: float | None = None
    closed: float | None = None
    total_users: float | None = None
    replies_per_day_per_user: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "customers_helped": "percent-change",
        "total_replies": "percent-change",
        "replies_per_day": "percent-change",
        "closed": "percent-change",
        "total_users": "percent-change",
        "replies_per_day_per_user": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "customers_helped",
            "customersHelped",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="customers_helped",
        ),
        Field(
            "total_replies",
            "totalReplies",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="total_replies",
        ),
        Field(
            "replies_per_day",
            "repliesPerDay",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="replies_per_day",
        ),
        Field(
            "closed",
            "closed",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="closed",
        ),
        Field(
            "total_users",
            "totalUsers",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="total_users",
        ),
        Field(
            "replies_per_day_per_user",
            "repliesPerDayPerUser",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="replies_per_day_per_user",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_company_deltas = partial(new, CompanyDeltas)


def _read(data: Any) -> CompanyDeltas:
    size = len(data)
    if size == 6:
        customers_helped_ = data["customersHelped"]
        total_replies_ = data["totalReplies"]
        replies_per_day_ = data["repliesPerDay"]
        closed_ = data["closed"]
        total_users_ = data["totalUsers"]
        replies_per_day_per_user_ = data["repliesPerDayPerUser"]
    else:
        customers_helped_ = data.get("customersHelped", MISSING)
        total_replies_ = data.get("totalReplies", MISSING)
        replies_per_day_ = data.get("repliesPerDay", MISSING)
        closed_ = data.get("closed", MISSING)
        total_users_ = data.get("totalUsers", MISSING)
        replies_per_day_per_user_ = data.get("repliesPerDayPerUser", MISSING)
    left_out = absent = 0
    if (
        not (customers_helped_.__class__ is float and -1e18 < customers_helped_ < 1e18)
        and customers_helped_.__class__ is not int
    ):
        if customers_helped_ is MISSING:
            customers_helped_ = None
            left_out += 1
        elif customers_helped_ is None:
            absent |= 1
        else:
            raise TypeError
    if (
        not (total_replies_.__class__ is float and -1e18 < total_replies_ < 1e18)
        and total_replies_.__class__ is not int
    ):
        if total_replies_ is MISSING:
            total_replies_ = None
            left_out += 1
        elif total_replies_ is None:
            absent |= 4
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
            absent |= 16
        else:
            raise TypeError
    if not (closed_.__class__ is float and -1e18 < closed_ < 1e18) and closed_.__class__ is not int:
        if closed_ is MISSING:
            closed_ = None
            left_out += 1
        elif closed_ is None:
            absent |= 64
        else:
            raise TypeError
    if not (total_users_.__class__ is float and -1e18 < total_users_ < 1e18) and total_users_.__class__ is not int:
        if total_users_ is MISSING:
            total_users_ = None
            left_out += 1
        elif total_users_ is None:
            absent |= 256
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
            absent |= 1024
        else:
            raise TypeError
    made = _new_company_deltas()
    made.customers_helped = customers_helped_
    made.total_replies = total_replies_
    made.replies_per_day = replies_per_day_
    made.closed = closed_
    made.total_users = total_users_
    made.replies_per_day_per_user = replies_per_day_per_user_
    if absent:
        made._absent = absent
    if size + left_out != 6:
        made.extra = unlisted(data, CompanyDeltas._KEYS)
    return made


CompanyDeltas._read = _read
