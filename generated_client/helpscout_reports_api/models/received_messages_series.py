# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ReceivedMessagesSeries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model
from ..loading import loading
from .received_messages_point import ReceivedMessagesPoint

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class ReceivedMessagesSeries(Model):
    """Messages received from customers, as a series.

    Attributes:
        current: Points of the range.
        previous: Points of the range to compare with, when one was given.
    """

    current: list[ReceivedMessagesPoint] = Factory(list)
    previous: list[ReceivedMessagesPoint] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", many=True, model=ReceivedMessagesPoint),
        Field("previous", "previous", "object", nullable=True, many=True, model=ReceivedMessagesPoint, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_new_received_messages_series = partial(new, ReceivedMessagesSeries)
_new_received_messages_point = partial(new, ReceivedMessagesPoint)


def _read(data: Any) -> ReceivedMessagesSeries:
    size = len(data)
    if size == 2:
        current_ = data["current"]
        previous_ = data["previous"]
    else:
        current_ = data.get("current", MISSING)
        previous_ = data.get("previous", MISSING)
    left_out = absent = 0
    if current_.__class__ is not list:
        if current_ is MISSING:
            current_ = []
            left_out += 1
            absent |= 2
        elif current_ is None:
            current_ = []
            absent |= 1
        else:
            raise TypeError
    if previous_.__class__ is not list:
        if previous_ is MISSING:
            previous_ = []
            left_out += 1
            absent |= 8
        elif previous_ is None:
            previous_ = []
            absent |= 4
        else:
            raise TypeError
    current__found = []
    for current__data in current_:
        current__date_ = current__data.get("date", MISSING)
        current__messages_ = current__data.get("messages", MISSING)
        current__start_ = current__data.get("start", MISSING)
        current__count_ = current__data.get("count", MISSING)
        current__left_out = current__absent = 0
        if current__date_.__class__ is str:
            current__date_ = from_iso(current__date_)
            if current__date_.tzinfo is not UTC:
                current__date_ = in_utc(current__date_)
        elif current__date_ is MISSING:
            current__date_ = None
            current__left_out += 1
        elif current__date_ is None:
            current__absent |= 1
        else:
            raise TypeError
        if current__messages_.__class__ is not int:
            if current__messages_ is MISSING:
                current__messages_ = None
                current__left_out += 1
            elif current__messages_ is None:
                current__absent |= 4
            else:
                raise TypeError
        if current__start_.__class__ is str:
            current__start_ = from_iso(current__start_)
            if current__start_.tzinfo is not UTC:
                current__start_ = in_utc(current__start_)
        elif current__start_ is MISSING:
            current__start_ = None
            current__left_out += 1
        elif current__start_ is None:
            current__absent |= 16
        else:
            raise TypeError
        if current__count_.__class__ is not int:
            if current__count_ is MISSING:
                current__count_ = None
                current__left_out += 1
            elif current__count_ is None:
                current__absent |= 64
            else:
                raise TypeError
        current__made = _new_received_messages_point()
        current__made.date = current__date_
        current__made.messages = current__messages_
        current__made.start = current__start_
        current__made.count = current__count_
        if current__absent:
            current__made._absent = current__absent
        if len(current__data) + current__left_out != 4:
            current__made.extra = unlisted(current__data, ReceivedMessagesPoint._KEYS)
        current__found.append(current__made)
    previous__found = []
    for previous__data in previous_:
        previous__date_ = previous__data.get("date", MISSING)
        previous__messages_ = previous__data.get("messages", MISSING)
        previous__start_ = previous__data.get("start", MISSING)
        previous__count_ = previous__data.get("count", MISSING)
        previous__left_out = previous__absent = 0
        if previous__date_.__class__ is str:
            previous__date_ = from_iso(previous__date_)
            if previous__date_.tzinfo is not UTC:
                previous__date_ = in_utc(previous__date_)
        elif previous__date_ is MISSING:
            previous__date_ = None
            previous__left_out += 1
        elif previous__date_ is None:
            previous__absent |= 1
        else:
            raise TypeError
        if previous__messages_.__class__ is not int:
            if previous__messages_ is MISSING:
                previous__messages_ = None
                previous__left_out += 1
            elif previous__messages_ is None:
                previous__absent |= 4
            else:
                raise TypeError
        if previous__start_.__class__ is str:
            previous__start_ = from_iso(previous__start_)
            if previous__start_.tzinfo is not UTC:
                previous__start_ = in_utc(previous__start_)
        elif previous__start_ is MISSING:
            previous__start_ = None
            previous__left_out += 1
        elif previous__start_ is None:
            previous__absent |= 16
        else:
            raise TypeError
        if previous__count_.__class__ is not int:
            if previous__count_ is MISSING:
                previous__count_ = None
                previous__left_out += 1
            elif previous__count_ is None:
                previous__absent |= 64
            else:
                raise TypeError
        previous__made = _new_received_messages_point()
        previous__made.date = previous__date_
        previous__made.messages = previous__messages_
        previous__made.start = previous__start_
        previous__made.count = previous__count_
        if previous__absent:
            previous__made._absent = previous__absent
        if len(previous__data) + previous__left_out != 4:
            previous__made.extra = unlisted(previous__data, ReceivedMessagesPoint._KEYS)
        previous__found.append(previous__made)
    made = _new_received_messages_series()
    made.current = current__found
    made.previous = previous__found
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, ReceivedMessagesSeries._KEYS)
    return made


ReceivedMessagesSeries._read = _read
