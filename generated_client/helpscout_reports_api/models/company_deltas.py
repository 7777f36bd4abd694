# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CompanyDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
