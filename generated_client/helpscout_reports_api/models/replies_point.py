# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""RepliesPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class RepliesPoint(Model):
    """Replies sent from one point to the next.

    Attributes:
        date: Where the time of the point begins.
        replies: Replies that were sent in the time of the point (count).
    """

    date: datetime
    replies: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "replies": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("date", "date", "date-time", role="time"),
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
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_replies_point = partial(new, RepliesPoint)


def _read(data: Any) -> RepliesPoint:
    date_ = data["date"]
    replies_ = data["replies"]
    if (date_.__class__ is not str) or (replies_.__class__ is not int):
        raise TypeError
    date_ = from_iso(date_)
    if date_.tzinfo is not UTC:
        date_ = in_utc(date_)
    made = _new_replies_point()
    made.date = date_
    made.replies = replies_
    if len(data) != 2:
        made.extra = unlisted(data, RepliesPoint._KEYS)
    return made


RepliesPoint._read = _read
