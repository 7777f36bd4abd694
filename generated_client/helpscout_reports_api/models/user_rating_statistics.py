# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserRatingStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserRatingStatistics(Model):
    """Figures of conversations with a rating, by kind of rating.

    Attributes:
        rating_id: Kind of rating (or None).
        replies_sent: Replies sent (count, or None).
        first_response_time: Time to the first response (seconds, or None).
        response_time: Time to a response (seconds, or None).
        resolve_time: Time to resolution (seconds, or None).
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
        Field("rating_id", "ratingId", "string", required=False, nullable=True),
        Field(
            "replies_sent",
            "repliesSent",
            "number",
            required=False,
            nullable=True,
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
            required=False,
            nullable=True,
            unit="seconds",
            better="lower",
        ),
        Field("response_time", "responseTime", "number", required=False, nullable=True, unit="seconds", better="lower"),
        Field("resolve_time", "resolveTime", "number", required=False, nullable=True, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> UserRatingStatistics:
    rating_id_ = data.get("ratingId")
    replies_sent_ = data.get("repliesSent")
    first_response_time_ = data.get("firstResponseTime")
    response_time_ = data.get("responseTime")
    resolve_time_ = data.get("resolveTime")
    left_out = 0
    if rating_id_ is None:
        left_out += 1
    elif not (rating_id_.__class__ is str):
        raise TypeError
    if replies_sent_ is None:
        left_out += 1
    elif not ((kind := replies_sent_.__class__) is int or (kind is float and not replies_sent_ - replies_sent_)):
        raise TypeError
    if first_response_time_ is None:
        left_out += 1
    elif not (
        (kind := first_response_time_.__class__) is int
        or (kind is float and not first_response_time_ - first_response_time_)
    ):
        raise TypeError
    if response_time_ is None:
        left_out += 1
    elif not ((kind := response_time_.__class__) is int or (kind is float and not response_time_ - response_time_)):
        raise TypeError
    if resolve_time_ is None:
        left_out += 1
    elif not ((kind := resolve_time_.__class__) is int or (kind is float and not resolve_time_ - resolve_time_)):
        raise TypeError
    made = new(UserRatingStatistics)
    made.rating_id = rating_id_
    made.replies_sent = replies_sent_
    made.first_response_time = first_response_time_
    made.response_time = response_time_
    made.resolve_time = resolve_time_
    if len(data) + left_out != 5 and not UserRatingStatistics._KEYS.issuperset(data):
        made.extra = unlisted(data, UserRatingStatistics._KEYS)
    return made


UserRatingStatistics._read = _read
