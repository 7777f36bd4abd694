# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""HappinessStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class HappinessStatistics(Model):
    """Ratings of a range.

    Attributes:
        ratings_percent: Share of customers who rated (percent, or None).
        great: Share of ratings that are great (percent, or None).
        okay: Share of ratings that are okay (percent, or None).
        not_good: Share of ratings that are not good (percent, or None).
        happiness_score: Percentage of great ratings less the percentage of those that are not good (score, or
            None).
        great_count: Ratings that are great (count).
        okay_count: Ratings that are okay (count).
        not_good_count: Ratings that are not good (count).
        ratings_count: Ratings in all, of every kind (count).
        total_customers_with_ratings: Customers who gave a rating (count).
        total_customers: Customers in all, with or without a rating (count).
    """

    ratings_percent: float | None = None
    great: float | None = None
    okay: float | None = None
    not_good: float | None = None
    happiness_score: float | None = None
    great_count: int
    okay_count: int
    not_good_count: int
    ratings_count: int
    total_customers_with_ratings: int
    total_customers: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "ratings_percent": "percent",
        "great": "percent",
        "okay": "percent",
        "not_good": "percent",
        "happiness_score": "score",
        "great_count": "count",
        "okay_count": "count",
        "not_good_count": "count",
        "ratings_count": "count",
        "total_customers_with_ratings": "count",
        "total_customers": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "ratings_percent",
            "ratingsPercent",
            "number",
            nullable=True,
            required=False,
            unit="percent",
            better="higher",
        ),
        Field("great", "great", "number", nullable=True, required=False, unit="percent", better="higher"),
        Field("okay", "okay", "number", nullable=True, required=False, unit="percent"),
        Field("not_good", "notGood", "number", nullable=True, required=False, unit="percent", better="lower"),
        Field(
            "happiness_score", "happinessScore", "number", nullable=True, required=False, unit="score", better="higher"
        ),
        Field(
            "great_count",
            "greatCount",
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
            "okay_count",
            "okayCount",
            "integer",
            required=False,
            unit="count",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field(
            "not_good_count",
            "notGoodCount",
            "integer",
            required=False,
            unit="count",
            better="lower",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field(
            "ratings_count",
            "ratingsCount",
            "integer",
            required=False,
            unit="count",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field(
            "total_customers_with_ratings",
            "totalCustomersWithRatings",
            "integer",
            required=False,
            unit="count",
            always=True,
        ),
        Field("total_customers", "totalCustomers", "integer", required=False, unit="count", always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
