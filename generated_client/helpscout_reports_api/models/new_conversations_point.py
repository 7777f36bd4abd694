# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""NewConversationsPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class NewConversationsPoint(Model):
    """New conversations from one point to the next.

    Attributes:
        start: Where the time of the point begins.
        count: Conversations that were begun in the time of the point (count).
    """

    start: datetime
    count: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start", "start", "date-time", role="time"),
        Field("count", "count", "integer", required=False, unit="count", additive=("time",), always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_new_conversations_point = partial(new, NewConversationsPoint)


def _read(data: Any) -> NewConversationsPoint:
    start_ = data["start"]
    count_ = data["count"]
    if (start_.__class__ is not str) or (count_.__class__ is not int):
        raise TypeError
    start_ = from_iso(start_)
    if start_.tzinfo is not UTC:
        start_ = in_utc(start_)
    made = _new_new_conversations_point()
    made.start = start_
    made.count = count_
    if len(data) != 2:
        made.extra = unlisted(data, NewConversationsPoint._KEYS)
    return made


NewConversationsPoint._read = _read
