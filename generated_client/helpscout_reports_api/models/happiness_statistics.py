# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""HappinessStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


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
        ratings_count: Ratings in all (count).
        total_customers_with_ratings: Customers who rated (count).
        total_customers: Customers in all (count).
    """

    ratings_percent: float | None
    great: float | None
    okay: float | None
    not_good: float | None
    happiness_score: float | None
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
        Field("ratings_percent", "ratingsPercent", "number", nullable=True, unit="percent", better="higher"),
        Field("great", "great", "number", nullable=True, unit="percent", better="higher"),
        Field("okay", "okay", "number", nullable=True, unit="percent"),
        Field("not_good", "notGood", "number", nullable=True, unit="percent", better="lower"),
        Field("happiness_score", "happinessScore", "number", nullable=True, unit="score", better="higher"),
        Field(
            "great_count",
            "greatCount",
            "integer",
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
            unit="count",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field("total_customers_with_ratings", "totalCustomersWithRatings", "integer", unit="count", always=True),
        Field("total_customers", "totalCustomers", "integer", unit="count", always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> HappinessStatistics:
    ratings_percent_ = data["ratingsPercent"]
    great_ = data["great"]
    okay_ = data["okay"]
    not_good_ = data["notGood"]
    happiness_score_ = data["happinessScore"]
    great_count_ = data["greatCount"]
    okay_count_ = data["okayCount"]
    not_good_count_ = data["notGoodCount"]
    ratings_count_ = data["ratingsCount"]
    total_customers_with_ratings_ = data["totalCustomersWithRatings"]
    total_customers_ = data["totalCustomers"]
    if not (
        (
            (kind := ratings_percent_.__class__) is int
            or (kind is float and not ratings_percent_ - ratings_percent_)
            or ratings_percent_ is None
        )
        and ((kind := great_.__class__) is int or (kind is float and not great_ - great_) or great_ is None)
        and ((kind := okay_.__class__) is int or (kind is float and not okay_ - okay_) or okay_ is None)
        and ((kind := not_good_.__class__) is int or (kind is float and not not_good_ - not_good_) or not_good_ is None)
        and (
            (kind := happiness_score_.__class__) is int
            or (kind is float and not happiness_score_ - happiness_score_)
            or happiness_score_ is None
        )
        and great_count_.__class__ is int
        and okay_count_.__class__ is int
        and not_good_count_.__class__ is int
        and ratings_count_.__class__ is int
        and total_customers_with_ratings_.__class__ is int
        and total_customers_.__class__ is int
    ):
        raise TypeError
    made = new(HappinessStatistics)
    made.ratings_percent = ratings_percent_
    made.great = great_
    made.okay = okay_
    made.not_good = not_good_
    made.happiness_score = happiness_score_
    made.great_count = great_count_
    made.okay_count = okay_count_
    made.not_good_count = not_good_count_
    made.ratings_count = ratings_count_
    made.total_customers_with_ratings = total_customers_with_ratings_
    made.total_customers = total_customers_
    if len(data) != 11:
        made.extra = unlisted(data, HappinessStatistics._KEYS)
    return made


HappinessStatistics._read = _read
