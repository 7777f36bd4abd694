# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ReceivedMessagesPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from attrs import define

from ..field import Field, from_iso, in_utc, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ReceivedMessagesPoint(Model):
    """Messages received from one point to the next, under one of two pairs of names.

    Attributes:
        date: Where the time of the point begins, as live answers call it (or None).
        messages: Messages received in it, as live answers call them (count, or None).
        start: Where the time of the point begins, as the documentation calls it (or None).
        count: Messages received in it, as the documentation calls them (count, or None).
    """

    date: datetime | None = None
    messages: int | None = None
    start: datetime | None = None
    count: int | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "messages": "count",
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("date", "date", "date-time", required=False, nullable=True, role="time"),
        Field("messages", "messages", "integer", required=False, nullable=True, unit="count", additive=("time",)),
        Field("start", "start", "date-time", required=False, nullable=True, role="time", same_as="date"),
        Field(
            "count",
            "count",
            "integer",
            required=False,
            nullable=True,
            unit="count",
            additive=("time",),
            same_as="messages",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ReceivedMessagesPoint:
    date_ = data.get("date")
    messages_ = data.get("messages")
    start_ = data.get("start")
    count_ = data.get("count")
    left_out = 0
    if date_ is None:
        left_out += 1
    if messages_ is None:
        left_out += 1
    elif not (messages_.__class__ is int):
        raise TypeError
    if start_ is None:
        left_out += 1
    if count_ is None:
        left_out += 1
    elif not (count_.__class__ is int):
        raise TypeError
    if date_ is not None:
        date_ = from_iso(date_)
        if date_.tzinfo is not UTC:
            date_ = in_utc(date_)
    if start_ is not None:
        start_ = from_iso(start_)
        if start_.tzinfo is not UTC:
            start_ = in_utc(start_)
    made = new(ReceivedMessagesPoint)
    made.date = date_
    made.messages = messages_
    made.start = start_
    made.count = count_
    if len(data) + left_out != 4 and not ReceivedMessagesPoint._KEYS.issuperset(data):
        made.extra = unlisted(data, ReceivedMessagesPoint._KEYS)
    return made


ReceivedMessagesPoint._read = _read
