# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserRatingStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
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


_new_user_rating_statistics = partial(new, UserRatingStatistics)


def _read(data: Any) -> UserRatingStatistics:
    size = len(data)
    if size == 5:
        rating_id_ = data["ratingId"]
        replies_sent_ = data["repliesSent"]
        first_response_time_ = data["firstResponseTime"]
        response_time_ = data["responseTime"]
        resolve_time_ = data["resolveTime"]
    else:
        rating_id_ = data.get("ratingId", MISSING)
        replies_sent_ = data.get("repliesSent", MISSING)
        first_response_time_ = data.get("firstResponseTime", MISSING)
        response_time_ = data.get("responseTime", MISSING)
        resolve_time_ = data.get("resolveTime", MISSING)
    left_out = absent = 0
    if rating_id_.__class__ is not str:
        if rating_id_ is MISSING:
            rating_id_ = None
            left_out += 1
        elif rating_id_ is None:
            absent |= 1
        else:
            raise TypeError
    if not (replies_sent_.__class__ is float and -1e18 < replies_sent_ < 1e18) and replies_sent_.__class__ is not int:
        if replies_sent_ is MISSING:
            replies_sent_ = None
            left_out += 1
        elif replies_sent_ is None:
            absent |= 4
        else:
            raise TypeError
    if (
        not (first_response_time_.__class__ is float and -1e18 < first_response_time_ < 1e18)
        and first_response_time_.__class__ is not int
    ):
        if first_response_time_ is MISSING:
            first_response_time_ = None
            left_out += 1
        elif first_response_time_ is None:
            absent |= 16
        else:
            raise TypeError
    if (
        not (response_time_.__class__ is float and -1e18 < response_time_ < 1e18)
        and response_time_.__class__ is not int
    ):
        if response_time_ is MISSING:
            response_time_ = None
            left_out += 1
        elif response_time_ is None:
            absent |= 64
        else:
            raise TypeError
    if not (resolve_time_.__class__ is float and -1e18 < resolve_time_ < 1e18) and resolve_time_.__class__ is not int:
        if resolve_time_ is MISSING:
            resolve_time_ = None
            left_out += 1
        elif resolve_time_ is None:
            absent |= 256
        else:
            raise TypeError
    made = _new_user_rating_statistics()
    made.rating_id = rating_id_
    made.replies_sent = replies_sent_
    made.first_response_time = first_response_time_
    made.response_time = response_time_
    made.resolve_time = resolve_time_
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, UserRatingStatistics._KEYS)
    return made


UserRatingStatistics._read = _read
