# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""HappinessDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class HappinessDeltas(Model):
    """How ratings moved; shares and score in percentage points, counts in percent. There is none for ratingsPercent,
    ratingsCount and the customers.

    Attributes:
        great: Change of the share of great ratings (points, or None).
        okay: Change of the share of okay ratings (points, or None).
        not_good: Change of the share of ratings that are not good (points, or None).
        happiness_score: Change of the score (points, or None).
        great_count: Change of the great ratings (percent-change, or None).
        okay_count: Change of the okay ratings (percent-change, or None).
        not_good_count: Change of the ratings that are not good (percent-change, or None).
    """

    great: float | None
    okay: float | None
    not_good: float | None
    happiness_score: float | None
    great_count: float | None
    okay_count: float | None
    not_good_count: float | None

    UNITS: ClassVar[Mapping[str, str]] = {
        "great": "points",
        "okay": "points",
        "not_good": "points",
        "happiness_score": "points",
        "great_count": "percent-change",
        "okay_count": "percent-change",
        "not_good_count": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("great", "great", "number", nullable=True, unit="points", better="higher", delta_of="great"),
        Field("okay", "okay", "number", nullable=True, unit="points", delta_of="okay"),
        Field("not_good", "notGood", "number", nullable=True, unit="points", better="lower", delta_of="not_good"),
        Field(
            "happiness_score",
            "happinessScore",
            "number",
            nullable=True,
            unit="points",
            better="higher",
            delta_of="happiness_score",
        ),
        Field(
            "great_count",
            "greatCount",
            "number",
            nullable=True,
            unit="percent-change",
            better="higher",
            delta_of="great_count",
        ),
        Field("okay_count", "okayCount", "number", nullable=True, unit="percent-change", delta_of="okay_count"),
        Field(
            "not_good_count",
            "notGoodCount",
            "number",
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="not_good_count",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> HappinessDeltas:
    great_ = data["great"]
    okay_ = data["okay"]
    not_good_ = data["notGood"]
    happiness_score_ = data["happinessScore"]
    great_count_ = data["greatCount"]
    okay_count_ = data["okayCount"]
    not_good_count_ = data["notGoodCount"]
    if not (
        ((kind := great_.__class__) is int or (kind is float and not great_ - great_) or great_ is None)
        and ((kind := okay_.__class__) is int or (kind is float and not okay_ - okay_) or okay_ is None)
        and ((kind := not_good_.__class__) is int or (kind is float and not not_good_ - not_good_) or not_good_ is None)
        and (
            (kind := happiness_score_.__class__) is int
            or (kind is float and not happiness_score_ - happiness_score_)
            or happiness_score_ is None
        )
        and (
            (kind := great_count_.__class__) is int
            or (kind is float and not great_count_ - great_count_)
            or great_count_ is None
        )
        and (
            (kind := okay_count_.__class__) is int
            or (kind is float and not okay_count_ - okay_count_)
            or okay_count_ is None
        )
        and (
            (kind := not_good_count_.__class__) is int
            or (kind is float and not not_good_count_ - not_good_count_)
            or not_good_count_ is None
        )
    ):
        raise TypeError
    made = new(HappinessDeltas)
    made.great = great_
    made.okay = okay_
    made.not_good = not_good_
    made.happiness_score = happiness_score_
    made.great_count = great_count_
    made.okay_count = okay_count_
    made.not_good_count = not_good_count_
    if len(data) != 7:
        made.extra = unlisted(data, HappinessDeltas._KEYS)
    return made


HappinessDeltas._read = _read
