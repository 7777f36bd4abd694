# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ReceivedMessagesPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from attrs import define

from ..field import Field, moment, new
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
        Field("date", "date", "date-time", required=False, nullable=True),
        Field("messages", "messages", "integer", required=False, nullable=True),
        Field("start", "start", "date-time", required=False, nullable=True),
        Field("count", "count", "integer", required=False, nullable=True),
    )

    @classmethod
    def _read(cls, data: Any) -> ReceivedMessagesPoint:
        date_ = data.get("date")
        messages_ = data.get("messages")
        start_ = data.get("start")
        count_ = data.get("count")
        if not ((messages_ is None or (messages_.__class__ is int)) and (count_ is None or (count_.__class__ is int))):
            raise TypeError
        made = new(cls)
        made.date = None if date_ is None else moment(date_)
        made.messages = messages_
        made.start = None if start_ is None else moment(start_)
        made.count = count_
        made.extra = {} if _KEYS.issuperset(data) else {key: data[key] for key in data if key not in _KEYS}
        return made


_KEYS = frozenset(field.wire for field in ReceivedMessagesPoint.FIELDS)
