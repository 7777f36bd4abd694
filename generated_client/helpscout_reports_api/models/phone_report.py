# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PhoneReport."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
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


_read_phone_statistics = PhoneStatistics._read
_read_phone_deltas = PhoneDeltas._read
_read_all_phone_user = PhoneUser._read_all
_new_phone_report = partial(new, PhoneReport)


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
        previous_ = _read_phone_statistics(previous_)
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 4
    else:
        raise TypeError
    if deltas_.__class__ is dict:
        deltas_ = _read_phone_deltas(deltas_)
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
    made = _new_phone_report()
    made.current = _read_phone_statistics(current_)
    made.previous = previous_
    made.deltas = deltas_
    made.users = _read_all_phone_user(users_)
    if absent:
        made._absent = absent
    if size + left_out != 4:
        made.extra = unlisted(data, PhoneReport._KEYS)
    return made


PhoneReport._read = _read
