# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PhoneUser."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, keys_of, new, unlisted
from ..answers.model import Model
from ..loading import loading
from .phone_user_statistics import PhoneUserStatistics

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class PhoneUser(Model):
    """Phone calls of one user.

    Attributes:
        id: Id of the user.
        name: Full name of the user (or None).
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
    """

    id: int
    name: str | None = None
    current: PhoneUserStatistics
    previous: PhoneUserStatistics | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="user"),
        Field("name", "name", "string", required=False),
        Field("current", "current", "object", model=PhoneUserStatistics, required=False, always=True),
        Field("previous", "previous", "object", nullable=True, model=PhoneUserStatistics, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_new_phone_user = partial(new, PhoneUser)
_new_phone_user_statistics = partial(new, PhoneUserStatistics)


def _read_all(rows: Any) -> list[PhoneUser]:
    (
        id_key,
        name_key,
        current_key,
        previous_key,
    ) = keys_of(rows, PhoneUser.FIELDS)
    found = []
    for data in rows:
        id_ = data[id_key]
        name_ = data.get(name_key, MISSING)
        current_ = data[current_key]
        previous_ = data.get(previous_key, MISSING)
        if id_.__class__ is not int:
            raise TypeError
        left_out = absent = 0
        if name_.__class__ is not str:
            if name_ is MISSING:
                name_ = None
                left_out += 1
            elif name_ is None:
                absent |= 4
            else:
                raise TypeError
        if previous_.__class__ is dict:
            previous__data = previous_
            previous__phone_conversations_ = previous__data["phoneConversations"]
            previous__phone_calls_created_ = previous__data["phoneCallsCreated"]
            previous__customers_ = previous__data["customers"]
            if (
                (previous__phone_conversations_.__class__ is not int)
                or (previous__phone_calls_created_.__class__ is not int)
                or (previous__customers_.__class__ is not int)
            ):
                raise TypeError
            previous__made = _new_phone_user_statistics()
            previous__made.phone_conversations = previous__phone_conversations_
            previous__made.phone_calls_created = previous__phone_calls_created_
            previous__made.customers = previous__customers_
            if len(previous__data) != 3:
                previous__made.extra = unlisted(previous__data, PhoneUserStatistics._KEYS)
            previous_ = previous__made
        elif previous_ is MISSING:
            previous_ = None
            left_out += 1
        elif previous_ is None:
            absent |= 64
        else:
            raise TypeError
        current__data = current_
        current__phone_conversations_ = current__data["phoneConversations"]
        current__phone_calls_created_ = current__data["phoneCallsCreated"]
        current__customers_ = current__data["customers"]
        if (
            (current__phone_conversations_.__class__ is not int)
            or (current__phone_calls_created_.__class__ is not int)
            or (current__customers_.__class__ is not int)
        ):
            raise TypeError
        current__made = _new_phone_user_statistics()
        current__made.phone_conversations = current__phone_conversations_
        current__made.phone_calls_created = current__phone_calls_created_
        current__made.customers = current__customers_
        if len(current__data) != 3:
            current__made.extra = unlisted(current__data, PhoneUserStatistics._KEYS)
        current_ = current__made
        made = _new_phone_user()
        made.id = id_
        made.name = name_
        made.current = current_
        made.previous = previous_
        if absent:
            made._absent = absent
        if len(data) + left_out != 4:
            made.extra = unlisted(data, PhoneUser._KEYS)
        found.append(made)
    return found


def _read(data: Any) -> PhoneUser:
    return _read_all((data,))[0]


PhoneUser._read_all = _read_all
PhoneUser._read = _read
