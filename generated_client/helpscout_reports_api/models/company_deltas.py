# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CompanyDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


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

    customers_helped: float | None
    total_replies: float | None
    replies_per_day: float | None
    closed: float | None
    total_users: float | None
    replies_per_day_per_user: float | None

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
            unit="percent-change",
            better="higher",
            delta_of="customers_helped",
        ),
        Field(
            "total_replies",
            "totalReplies",
            "number",
            nullable=True,
            unit="percent-change",
            better="higher",
            delta_of="total_replies",
        ),
        Field(
            "replies_per_day",
            "repliesPerDay",
            "number",
            nullable=True,
            unit="percent-change",
            better="higher",
            delta_of="replies_per_day",
        ),
        Field("closed", "closed", "number", nullable=True, unit="percent-change", better="higher", delta_of="closed"),
        Field("total_users", "totalUsers", "number", nullable=True, unit="percent-change", delta_of="total_users"),
        Field(
            "replies_per_day_per_user",
            "repliesPerDayPerUser",
            "number",
            nullable=True,
            unit="percent-change",
            better="higher",
            delta_of="replies_per_day_per_user",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> CompanyDeltas:
    customers_helped_ = data["customersHelped"]
    total_replies_ = data["totalReplies"]
    replies_per_day_ = data["repliesPerDay"]
    closed_ = data["closed"]
    total_users_ = data["totalUsers"]
    replies_per_day_per_user_ = data["repliesPerDayPerUser"]
    if not (
        (
            (kind := customers_helped_.__class__) is int
            or (kind is float and not customers_helped_ - customers_helped_)
            or customers_helped_ is None
        )
        and (
            (kind := total_replies_.__class__) is int
            or (kind is float and not total_replies_ - total_replies_)
            or total_replies_ is None
        )
        and (
            (kind := replies_per_day_.__class__) is int
            or (kind is float and not replies_per_day_ - replies_per_day_)
            or replies_per_day_ is None
        )
        and ((kind := closed_.__class__) is int or (kind is float and not closed_ - closed_) or closed_ is None)
        and (
            (kind := total_users_.__class__) is int
            or (kind is float and not total_users_ - total_users_)
            or total_users_ is None
        )
        and (
            (kind := replies_per_day_per_user_.__class__) is int
            or (kind is float and not replies_per_day_per_user_ - replies_per_day_per_user_)
            or replies_per_day_per_user_ is None
        )
    ):
        raise TypeError
    made = new(CompanyDeltas)
    made.customers_helped = customers_helped_
    made.total_replies = total_replies_
    made.replies_per_day = replies_per_day_
    made.closed = closed_
    made.total_users = total_users_
    made.replies_per_day_per_user = replies_per_day_per_user_
    if len(data) != 6:
        made.extra = unlisted(data, CompanyDeltas._KEYS)
    return made


CompanyDeltas._read = _read
