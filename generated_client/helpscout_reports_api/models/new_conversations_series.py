# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""NewConversationsSeries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model
from ..loading import loading
from .new_conversations_point import NewConversationsPoint

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class NewConversationsSeries(Model):
    """New conversations, as a series.

    Attributes:
        current: Points of the range.
        previous: Points of the range to compare with, when one was given.
    """

    current: list[NewConversationsPoint] = Factory(list)
    previous: list[NewConversationsPoint] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", many=True, model=NewConversationsPoint),
        Field("previous", "previous", "object", nullable=True, many=True, model=NewConversationsPoint, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_new_new_conversations_series = partial(new, NewConversationsSeries)
_new_new_conversations_point = partial(new, NewConversationsPoint)


def _read(data: Any) -> NewConversationsSeries:
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
        current__start_ = current__data["start"]
        current__count_ = current__data["count"]
        if (current__start_.__class__ is not str) or (current__count_.__class__ is not int):
            raise TypeError
        current__start_ = from_iso(current__start_)
        if current__start_.tzinfo is not UTC:
            current__start_ = in_utc(current__start_)
        current__made = _new_new_conversations_point()
        current__made.start = current__start_
        current__made.count = current__count_
        if len(current__data) != 2:
            current__made.extra = unlisted(current__data, NewConversationsPoint._KEYS)
        current__found.append(current__made)
    previous__found = []
    for previous__data in previous_:
        previous__start_ = previous__data["start"]
        previous__count_ = previous__data["count"]
        if (previous__start_.__class__ is not str) or (previous__count_.__class__ is not int):
            raise TypeError
        previous__start_ = from_iso(previous__start_)
        if previous__start_.tzinfo is not UTC:
            previous__start_ = in_utc(previous__start_)
        previous__made = _new_new_conversations_point()
        previous__made.start = previous__start_
        previous__made.count = previous__count_
        if len(previous__data) != 2:
            previous__made.extra = unlisted(previous__data, NewConversationsPoint._KEYS)
        previous__found.append(previous__made)
    made = _new_new_conversations_series()
    made.current = current__found
    made.previous = previous__found
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, NewConversationsSeries._KEYS)
    return made


NewConversationsSeries._read = _read
