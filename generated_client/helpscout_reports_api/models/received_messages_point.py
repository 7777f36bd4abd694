# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ReceivedMessagesPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ReceivedMessagesPoint(Model):
    """Messages received from one point to the next, under one of two pairs of names.

    Attributes:
        date: Where the time of the point begins, as live answers call it (or None).
        messages: Messages received in the time of the point, as live answers call them (count, or None).
        start: Where the time of the point begins, as the documentation calls it (or None).
        count: Messages received in the time of the point, as the documentation calls them (count, or None).
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
        Field("date", "date", "date-time", nullable=True, required=False, role="time"),
        Field("messages", "messages", "integer", nullable=True, required=False, unit="count", additive=("time",)),
        Field("start", "start", "date-time", nullable=True, required=False, role="time", same_as="date"),
        Field(
            "count",
            "count",
            "integer",
            nullable=True,
            required=False,
            unit="count",
            additive=("time",),
            same_as="messages",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_received_messages_point = partial(new, ReceivedMessagesPoint)


def _read(data: Any) -> ReceivedMessagesPoint:
    size = len(data)
    if size == 4:
        date_ = data["date"]
        messages_ = data["messages"]
        start_ = data["start"]
        count_ = data["count"]
    else:
        date_ = data.get("date", MISSING)
        messages_ = data.get("messages", MISSING)
        start_ = data.get("start", MISSING)
        count_ = data.get("count", MISSING)
    left_out = absent = 0
    if date_.__class__ is str:
        date_ = from_iso(date_)
        if date_.tzinfo is not UTC:
            date_ = in_utc(date_)
    elif date_ is MISSING:
        date_ = None
        left_out += 1
    elif date_ is None:
        absent |= 1
    else:
        raise TypeError
    if messages_.__class__ is not int:
        if messages_ is MISSING:
            messages_ = None
            left_out += 1
        elif messages_ is None:
            absent |= 4
        else:
            raise TypeError
    if start_.__class__ is str:
        start_ = from_iso(start_)
        if start_.tzinfo is not UTC:
            start_ = in_utc(start_)
    elif start_ is MISSING:
        start_ = None
        left_out += 1
    elif start_ is None:
        absent |= 16
    else:
        raise TypeError
    if count_.__class__ is not int:
        if count_ is MISSING:
            count_ = None
            left_out += 1
        elif count_ is None:
            absent |= 64
        else:
            raise TypeError
    made = _new_received_messages_point()
    made.date = date_
    made.messages = messages_
    made.start = start_
    made.count = count_
    if absent:
        made._absent = absent
    if size + left_out != 4:
        made.extra = unlisted(data, ReceivedMessagesPoint._KEYS)
    return made


ReceivedMessagesPoint._read = _read
