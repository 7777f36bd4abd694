# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PhoneReport."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model
from ..loading import loading
from .phone_deltas import PhoneDeltas
from .phone_statistics import PhoneStatistics
from .phone_user import PhoneUser

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class PhoneReport(Model):
    """How many phone calls were logged, and by whom.

    Attributes:
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
        users: The users who logged calls.
    """

    current: PhoneStatistics
    previous: PhoneStatistics | None = None
    deltas: PhoneDeltas | None = None
    users: list[PhoneUser] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", model=PhoneStatistics),
        Field("previous", "previous", "object", nullable=True, model=PhoneStatistics, required=False),
        Field("deltas", "deltas", "object", nullable=True, model=PhoneDeltas, required=False),
        Field("users", "users", "object", many=True, model=PhoneUser, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_read_all_phone_user = PhoneUser._read_all
_new_phone_report = partial(new, PhoneReport)
_new_phone_statistics = partial(new, PhoneStatistics)
_new_phone_deltas = partial(new, PhoneDeltas)


def _read(data: Any) -> PhoneReport:
    size = len(data)
    if size == 4:
        current_ = data["current"]
        previous_ = data["previous"]
        deltas_ = data["deltas"]
        users_ = data["users"]
    else:
        current_ = data["current"]
        previous_ = data.get("previous", MISSING)
        deltas_ = data.get("deltas", MISSING)
        users_ = data.get("users", MISSING)
    left_out = absent = 0
    if previous_.__class__ is dict:
        previous__data = previous_
        previous__size = len(previous__data)
        if previous__size == 5:
            previous__start_date_ = previous__data["startDate"]
            previous__end_date_ = previous__data["endDate"]
            previous__phone_conversations_ = previous__data["phoneConversations"]
            previous__phone_calls_created_ = previous__data["phoneCallsCreated"]
            previous__customers_ = previous__data["customers"]
        else:
            previous__start_date_ = previous__data.get("startDate", MISSING)
            previous__end_date_ = previous__data.get("endDate", MISSING)
            previous__phone_conversations_ = previous__data["phoneConversations"]
            previous__phone_calls_created_ = previous__data["phoneCallsCreated"]
            previous__customers_ = previous__data["customers"]
        if (
            (previous__phone_conversations_.__class__ is not int)
            or (previous__phone_calls_created_.__class__ is not int)
            or (previous__customers_.__class__ is not int)
        ):
            raise TypeError
        previous__left_out = previous__absent = 0
        if previous__start_date_.__class__ is str:
            previous__start_date_ = from_iso(previous__start_date_)
            if previous__start_date_.tzinfo is not UTC:
                previous__start_date_ = in_utc(previous__start_date_)
        elif previous__start_date_ is MISSING:
            previous__start_date_ = None
            previous__left_out += 1
        elif previous__start_date_ is None:
            previous__absent |= 1
        else:
            raise TypeError
        if previous__end_date_.__class__ is str:
            previous__end_date_ = from_iso(previous__end_date_)
            if previous__end_date_.tzinfo is not UTC:
                previous__end_date_ = in_utc(previous__end_date_)
        elif previous__end_date_ is MISSING:
            previous__end_date_ = None
            previous__left_out += 1
        elif previous__end_date_ is None:
            previous__absent |= 4
        else:
            raise TypeError
        previous__made = _new_phone_statistics()
        previous__made.start_date = previous__start_date_
        previous__made.end_date = previous__end_date_
        previous__made.phone_conversations = previous__phone_conversations_
        previous__made.phone_calls_created = previous__phone_calls_created_
        previous__made.customers = previous__customers_
        if previous__absent:
            previous__made._absent = previous__absent
        if previous__size + previous__left_out != 5:
            previous__made.extra = unlisted(previous__data, PhoneStatistics._KEYS)
        previous_ = previous__made
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 4
    else:
        raise TypeError
    if deltas_.__class__ is dict:
        deltas__data = deltas_
        deltas__size = len(deltas__data)
        if deltas__size == 3:
            deltas__new_conversations_ = deltas__data["newConversations"]
            deltas__phone_calls_created_ = deltas__data["phoneCallsCreated"]
            deltas__customers_ = deltas__data["customers"]
        else:
            deltas__new_conversations_ = deltas__data.get("newConversations", MISSING)
            deltas__phone_calls_created_ = deltas__data.get("phoneCallsCreated", MISSING)
            deltas__customers_ = deltas__data.get("customers", MISSING)
        deltas__left_out = deltas__absent = 0
        if (
            not (deltas__new_conversations_.__class__ is float and -1e18 < deltas__new_conversations_ < 1e18)
            and deltas__new_conversations_.__class__ is not int
        ):
            if deltas__new_conversations_ is MISSING:
                deltas__new_conversations_ = None
                deltas__left_out += 1
            elif deltas__new_conversations_ is None:
                deltas__absent |= 1
            else:
                raise TypeError
        if (
            not (deltas__phone_calls_created_.__class__ is float and -1e18 < deltas__phone_calls_created_ < 1e18)
            and deltas__phone_calls_created_.__class__ is not int
        ):
            if deltas__phone_calls_created_ is MISSING:
                deltas__phone_calls_created_ = None
                deltas__left_out += 1
            elif deltas__phone_calls_created_ is None:
                deltas__absent |= 4
            else:
                raise TypeError
        if (
            not (deltas__customers_.__class__ is float and -1e18 < deltas__customers_ < 1e18)
            and deltas__customers_.__class__ is not int
        ):
            if deltas__customers_ is MISSING:
                deltas__customers_ = None
                deltas__left_out += 1
            elif deltas__customers_ is None:
                deltas__absent |= 16
            else:
                raise TypeError
        deltas__made = _new_phone_deltas()
        deltas__made.new_conversations = deltas__new_conversations_
        deltas__made.phone_calls_created = deltas__phone_calls_created_
        deltas__made.customers = deltas__customers_
        if deltas__absent:
            deltas__made._absent = deltas__absent
        if deltas__size + deltas__left_out != 3:
            deltas__made.extra = unlisted(deltas__data, PhoneDeltas._KEYS)
        deltas_ = deltas__made
    elif deltas_ is MISSING:
        deltas_ = None
        left_out += 1
    elif deltas_ is None:
        absent |= 16
    else:
        raise TypeError
    if users_.__class__ is not list:
        if users_ is MISSING:
            users_ = []
            left_out += 1
            absent |= 128
        elif users_ is None:
            users_ = []
            absent |= 64
        else:
            raise TypeError
    current__data = current_
    current__size = len(current__data)
    if current__size == 5:
        current__start_date_ = current__data["startDate"]
        current__end_date_ = current__data["endDate"]
        current__phone_conversations_ = current__data["phoneConversations"]
        current__phone_calls_created_ = current__data["phoneCallsCreated"]
        current__customers_ = current__data["customers"]
    else:
        current__start_date_ = current__data.get("startDate", MISSING)
        current__end_date_ = current__data.get("endDate", MISSING)
        current__phone_conversations_ = current__data["phoneConversations"]
        current__phone_calls_created_ = current__data["phoneCallsCreated"]
        current__customers_ = current__data["customers"]
    if (
        (current__phone_conversations_.__class__ is not int)
        or (current__phone_calls_created_.__class__ is not int)
        or (current__customers_.__class__ is not int)
    ):
        raise TypeError
    current__left_out = current__absent = 0
    if current__start_date_.__class__ is str:
        current__start_date_ = from_iso(current__start_date_)
        if current__start_date_.tzinfo is not UTC:
            current__start_date_ = in_utc(current__start_date_)
    elif current__start_date_ is MISSING:
        current__start_date_ = None
        current__left_out += 1
    elif current__start_date_ is None:
        current__absent |= 1
    else:
        raise TypeError
    if current__end_date_.__class__ is str:
        current__end_date_ = from_iso(current__end_date_)
        if current__end_date_.tzinfo is not UTC:
            current__end_date_ = in_utc(current__end_date_)
    elif current__end_date_ is MISSING:
        current__end_date_ = None
        current__left_out += 1
    elif current__end_date_ is None:
        current__absent |= 4
    else:
        raise TypeError
    current__made = _new_phone_statistics()
    current__made.start_date = current__start_date_
    current__made.end_date = current__end_date_
    current__made.phone_conversations = current__phone_conversations_
    current__made.phone_calls_created = current__phone_calls_created_
    current__made.customers = current__customers_
    if current__absent:
        current__made._absent = current__absent
    if current__size + current__left_out != 5:
        current__made.extra = unlisted(current__data, PhoneStatistics._KEYS)
    current_ = current__made
    made = _new_phone_report()
    made.current = current_
    made.previous = previous_
    made.deltas = deltas_
    made.users = _read_all_phone_user(users_)
    if absent:
        made._absent = absent
    if size + left_out != 4:
        made.extra = unlisted(data, PhoneReport._KEYS)
    return made


PhoneReport._read = _read
