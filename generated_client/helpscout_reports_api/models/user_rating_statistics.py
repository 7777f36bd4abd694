# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserRatingStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserRatingStatistics(Model):
    """Figures of conversations with a rating, by kind of rating.

    Attributes:
        rating_id: Kind of the rating (or None).
        replies_sent: Replies sent in conversations with a rating (count, or None).
        first_response_time: Time to the first response (seconds, or None).
        response_time: Time to a response (seconds, or None).
        resolve_time: Time to the resolution of conversations with a rating (seconds, or None).
    """

    rating_id: str | None = None
    replies_sent: float | None = None
    first_response_time: float | None = None
    response_time: float | None = None
    resolve_time: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "replies_sent": "count",
        "first_response_time": "seconds",
        "response_time": "seconds",
        "resolve_time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("rating_id", "ratingId", "string", nullable=True, required=False),
        Field(
            "replies_sent",
            "repliesSent",
            "number",
            nullable=True,
            required=False,
            unit="count",
            better="higher",
            additive=(
                "time",
                "users",
            ),
        ),
        Field(
            "first_response_time",
            "firstResponseTime",
            "number",
            nullable=True,
            required=False,
            unit="seconds",
            better="lower",
        ),
        Field("response_time", "responseTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field("resolve_time", "resolveTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
