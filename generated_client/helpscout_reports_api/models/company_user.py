# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CompanyUser."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class CompanyUser(Model):
    """What one user did in the range, and in the range to compare with.

    Attributes:
        user: Id of the user, as digits in a text.
        name: Full name of the user (or None).
        customers_helped: Customers the user helped (count).
        replies: Replies the user sent (count).
        happiness_score: Percentage of great ratings less the percentage of those that were not good (score, or
            None).
        handle_time: How long the user had a conversation open before sending, on average (seconds, or None).
        previous_customers_helped: Customers helped in the range to compare with (count, or None).
        previous_replies: Replies sent in the range to compare with (count, or None).
        previous_happiness_score: Happiness score of the range to compare with (score, or None).
        previous_handle_time: Average handle time of the range to compare with (seconds, or None).
    """

    user: str
    name: str | None = None
    customers_helped: int
    replies: int
    happiness_score: float | None = None
    handle_time: float | None = None
    previous_customers_helped: int | None = None
    previous_replies: int | None = None
    previous_happiness_score: float | None = None
    previous_handle_time: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "customers_helped": "count",
        "replies": "count",
        "happiness_score": "score",
        "handle_time": "seconds",
        "previous_customers_helped": "count",
        "previous_replies": "count",
        "previous_happiness_score": "score",
        "previous_handle_time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("user", "user", "string", refers_to="user"),
        Field("name", "name", "string", required=False),
        Field(
            "customers_helped", "customersHelped", "integer", required=False, unit="count", better="higher", always=True
        ),
        Field(
            "replies",
            "replies",
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
            "happiness_score", "happinessScore", "number", nullable=True, required=False, unit="score", better="higher"
        ),
        Field("handle_time", "handleTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field(
            "previous_customers_helped",
            "previousCustomersHelped",
            "integer",
            nullable=True,
            required=False,
            unit="count",
            better="higher",
            previous_of="customers_helped",
        ),
        Field(
            "previous_replies",
            "previousReplies",
            "integer",
            nullable=True,
            required=False,
            unit="count",
            better="higher",
            additive=(
                "time",
                "users",
            ),
            previous_of="replies",
        ),
        Field(
            "previous_happiness_score",
            "previousHappinessScore",
            "number",
            nullable=True,
            required=False,
            unit="score",
            better="higher",
            previous_of="happiness_score",
        ),
        Field(
            "previous_handle_time",
            "previousHandleTime",
            "number",
            nullable=True,
            required=False,
            unit="seconds",
            better="lower",
            previous_of="handle_time",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
