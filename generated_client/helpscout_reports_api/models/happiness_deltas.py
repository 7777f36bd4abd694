# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""HappinessDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


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

    great: float | None = None
    okay: float | None = None
    not_good: float | None = None
    happiness_score: float | None = None
    great_count: float | None = None
    okay_count: float | None = None
    not_good_count: float | None = None

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
        Field(
            "great", "great", "number", nullable=True, required=False, unit="points", better="higher", delta_of="great"
        ),
        Field("okay", "okay", "number", nullable=True, required=False, unit="points", delta_of="okay"),
        Field(
            "not_good",
            "notGood",
            "number",
            nullable=True,
            required=False,
            unit="points",
            better="lower",
            delta_of="not_good",
        ),
        Field(
            "happiness_score",
            "happinessScore",
            "number",
            nullable=True,
            required=False,
            unit="points",
            better="higher",
            delta_of="happiness_score",
        ),
        Field(
            "great_count",
            "greatCount",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="great_count",
        ),
        Field(
            "okay_count",
            "okayCount",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="okay_count",
        ),
        Field(
            "not_good_count",
            "notGoodCount",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="not_good_count",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_happiness_deltas = partial(new, HappinessDeltas)


def _read(data: Any) -> HappinessDeltas:
    size = len(data)
    if size == 7:
        great_ = data["great"]
        okay_ = data["okay"]
        not_good_ = data["notGood"]
        happiness_score_ = data["happinessScore"]
        great_count_ = data["greatCount"]
        okay_count_ = data["okayCount"]
        not_good_count_ = data["notGoodCount"]
    else:
        great_ = data.get("great", MISSING)
        okay_ = data.get("okay", MISSING)
        not_good_ = data.get("notGood", MISSING)
        happiness_score_ = data.get("happinessScore", MISSING)
        great_count_ = data.get("greatCount", MISSING)
        okay_count_ = data.get("okayCount", MISSING)
        not_good_count_ = data.get("notGoodCount", MISSING)
    left_out = absent = 0
    if not (great_.__class__ is float and -1e18 < great_ < 1e18) and great_.__class__ is not int:
        if great_ is MISSING:
            great_ = None
            left_out += 1
        elif great_ is None:
            absent |= 1
        else:
            raise TypeError
    if not (okay_.__class__ is float and -1e18 < okay_ < 1e18) and okay_.__class__ is not int:
        if okay_ is MISSING:
            okay_ = None
            left_out += 1
        elif okay_ is None:
            absent |= 4
        else:
            raise TypeError
    if not (not_good_.__class__ is float and -1e18 < not_good_ < 1e18) and not_good_.__class__ is not int:
        if not_good_ is MISSING:
            not_good_ = None
            left_out += 1
        elif not_good_ is None:
            absent |= 16
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
            absent |= 64
        else:
            raise TypeError
    if not (great_count_.__class__ is float and -1e18 < great_count_ < 1e18) and great_count_.__class__ is not int:
        if great_count_ is MISSING:
            great_count_ = None
            left_out += 1
        elif great_count_ is None:
            absent |= 256
        else:
            raise TypeError
    if not (okay_count_.__class__ is float and -1e18 < okay_count_ < 1e18) and okay_count_.__class__ is not int:
        if okay_count_ is MISSING:
            okay_count_ = None
            left_out += 1
        elif okay_count_ is None:
            absent |= 1024
        else:
            raise TypeError
    if (
        not (not_good_count_.__class__ is float and -1e18 < not_good_count_ < 1e18)
        and not_good_count_.__class__ is not int
    ):
        if not_good_count_ is MISSING:
            not_good_count_ = None
            left_out += 1
        elif not_good_count_ is None:
            absent |= 4096
        else:
            raise TypeError
    made = _new_happiness_deltas()
    made.great = great_
    made.okay = okay_
    made.not_good = not_good_
    made.happiness_score = happiness_score_
    made.great_count = great_count_
    made.okay_count = okay_count_
    made.not_good_count = not_good_count_
    if absent:
        made._absent = absent
    if size + left_out != 7:
        made.extra = unlisted(data, HappinessDeltas._KEYS)
    return made


HappinessDeltas._read = _read
