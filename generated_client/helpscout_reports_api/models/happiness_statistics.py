# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""HappinessStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
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


_new_happiness_statistics = partial(new, HappinessStatistics)


def _read(data: Any) -> HappinessStatistics:
    size = len(data)
    if size == 11:
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
    else:
        ratings_percent_ = data.get("ratingsPercent", MISSING)
        great_ = data.get("great", MISSING)
        okay_ = data.get("okay", MISSING)
        not_good_ = data.get("notGood", MISSING)
        happiness_score_ = data.get("happinessScore", MISSING)
        great_count_ = data["greatCount"]
        okay_count_ = data["okayCount"]
        not_good_count_ = data["notGoodCount"]
        ratings_count_ = data["ratingsCount"]
        total_customers_with_ratings_ = data["totalCustomersWithRatings"]
        total_customers_ = data["totalCustomers"]
    if (
        (great_count_.__class__ is not int)
        or (okay_count_.__class__ is not int)
        or (not_good_count_.__class__ is not int)
        or (ratings_count_.__class__ is not int)
        or (total_customers_with_ratings_.__class__ is not int)
        or (total_customers_.__class__ is not int)
    ):
        raise TypeError
    left_out = absent = 0
    if (
        not (ratings_percent_.__class__ is float and -1e18 < ratings_percent_ < 1e18)
        and ratings_percent_.__class__ is not int
    ):
        if ratings_percent_ is MISSING:
            ratings_percent_ = None
            left_out += 1
        elif ratings_percent_ is None:
            absent |= 1
        else:
            raise TypeError
    if not (great_.__class__ is float and -1e18 < great_ < 1e18) and great_.__class__ is not int:
        if great_ is MISSING:
            great_ = None
            left_out += 1
        elif great_ is None:
            absent |= 4
        else:
            raise TypeError
    if not (okay_.__class__ is float and -1e18 < okay_ < 1e18) and okay_.__class__ is not int:
        if okay_ is MISSING:
            okay_ = None
            left_out += 1
        elif okay_ is None:
            absent |= 16
        else:
            raise TypeError
    if not (not_good_.__class__ is float and -1e18 < not_good_ < 1e18) and not_good_.__class__ is not int:
        if not_good_ is MISSING:
            not_good_ = None
            left_out += 1
        elif not_good_ is None:
            absent |= 64
        else:
            raise TypeError
    if (
        not (happiness_score_.__class__ is float and -1e18 < happiness_score_ < 1e18)
        and happiness_score_.__class__ is not int
    ):
        if happiness_score_ is MISSING:
            happiness_score_ = None
            left_out += 1
        elif happiness_score_ is None:
            absent |= 256
        else:
            raise TypeError
    made = _new_happiness_statistics()
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
    if absent:
        made._absent = absent
    if size + left_out != 11:
        made.extra = unlisted(data, HappinessStatistics._KEYS)
    return made


HappinessStatistics._read = _read
