# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""HappinessDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
