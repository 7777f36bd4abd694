# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ReceivedMessagesSeries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from typing import Any, ClassVar

from attrs import define

from ..field import Field, from_iso, in_utc, new, unlisted
from ..model import Model
from .received_messages_point import ReceivedMessagesPoint


@define(slots=True, eq=False, repr=False, kw_only=True)
class ReceivedMessagesSeries(Model):
    """Messages received from customers, as a series.

    Attributes:
        current: Points of the range.
        previous: Points of the range to compare with, when one was given (or None).
    """

    current: list[ReceivedMessagesPoint]
    previous: list[ReceivedMessagesPoint] | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", many=True, model=ReceivedMessagesPoint),
        Field("previous", "previous", "object", required=False, nullable=True, many=True, model=ReceivedMessagesPoint),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ReceivedMessagesSeries:
    current_ = data["current"]
    previous_ = data.get("previous")
    if not (current_.__class__ is list):
        raise TypeError
    left_out = 0
    if previous_ is None:
        left_out += 1
    elif not (previous_.__class__ is list):
        raise TypeError
    current__found = []
    for current__data in current_:
        current__date_ = current__data.get("date")
        current__messages_ = current__data.get("messages")
        current__start_ = current__data.get("start")
        current__count_ = current__data.get("count")
        current__left_out = 0
        if current__date_ is None:
            current__left_out += 1
        if current__messages_ is None:
            current__left_out += 1
        elif not (current__messages_.__class__ is int):
            raise TypeError
        if current__start_ is None:
            current__left_out += 1
        if current__count_ is None:
            current__left_out += 1
        elif not (current__count_.__class__ is int):
            raise TypeError
        if current__date_ is not None:
            current__date_ = from_iso(current__date_)
            if current__date_.tzinfo is not UTC:
                current__date_ = in_utc(current__date_)
        if current__start_ is not None:
            current__start_ = from_iso(current__start_)
            if current__start_.tzinfo is not UTC:
                current__start_ = in_utc(current__start_)
        current__made = new(ReceivedMessagesPoint)
        current__made.date = current__date_
        current__made.messages = current__messages_
        current__made.start = current__start_
        current__made.count = current__count_
        if len(current__data) + current__left_out != 4 and not ReceivedMessagesPoint._KEYS.issuperset(current__data):
            current__made.extra = unlisted(current__data, ReceivedMessagesPoint._KEYS)
        current__found.append(current__made)
    previous__found = []
    for previous__data in previous_ or ():
        previous__date_ = previous__data.get("date")
        previous__messages_ = previous__data.get("messages")
        previous__start_ = previous__data.get("start")
        previous__count_ = previous__data.get("count")
        previous__left_out = 0
        if previous__date_ is None:
            previous__left_out += 1
        if previous__messages_ is None:
            previous__left_out += 1
        elif not (previous__messages_.__class__ is int):
            raise TypeError
        if previous__start_ is None:
            previous__left_out += 1
        if previous__count_ is None:
            previous__left_out += 1
        elif not (previous__count_.__class__ is int):
            raise TypeError
        if previous__date_ is not None:
            previous__date_ = from_iso(previous__date_)
            if previous__date_.tzinfo is not UTC:
                previous__date_ = in_utc(previous__date_)
        if previous__start_ is not None:
            previous__start_ = from_iso(previous__start_)
            if previous__start_.tzinfo is not UTC:
                previous__start_ = in_utc(previous__start_)
        previous__made = new(ReceivedMessagesPoint)
        previous__made.date = previous__date_
        previous__made.messages = previous__messages_
        previous__made.start = previous__start_
        previous__made.count = previous__count_
        if len(previous__data) + previous__left_out != 4 and not ReceivedMessagesPoint._KEYS.issuperset(previous__data):
            previous__made.extra = unlisted(previous__data, ReceivedMessagesPoint._KEYS)
        previous__found.append(previous__made)
    made = new(ReceivedMessagesSeries)
    made.current = current__found
    made.previous = None if previous_ is None else previous__found
    if len(data) + left_out != 2 and not ReceivedMessagesSeries._KEYS.issuperset(data):
        made.extra = unlisted(data, ReceivedMessagesSeries._KEYS)
    return made


ReceivedMessagesSeries._read = _read
