# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserChatReport."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from ..loading import loading
from .user_chat_deltas import UserChatDeltas
from .user_chat_statistics import UserChatStatistics

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserChatReport(Model):
    """The chats of one user, or of the members of one team.

    Attributes:
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
    """

    current: UserChatStatistics
    previous: UserChatStatistics | None = None
    deltas: UserChatDeltas | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", model=UserChatStatistics),
        Field("previous", "previous", "object", nullable=True, model=UserChatStatistics, required=False),
        Field("deltas", "deltas", "object", nullable=True, model=UserChatDeltas, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_read_user_chat_statistics = UserChatStatistics._read
_read_user_chat_deltas = UserChatDeltas._read
_new_user_chat_report = partial(new, UserChatReport)


def _read(data: Any) -> UserChatReport:
    size = len(data)
    if size == 3:
        current_ = data["current"]
        previous_ = data["previous"]
        deltas_ = data["deltas"]
    else:
        current_ = data["current"]
        previous_ = data.get("previous", MISSING)
        deltas_ = data.get("deltas", MISSING)
    left_out = absent = 0
    if previous_.__class__ is dict:
        previous_ = _read_user_chat_statistics(previous_)
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 4
    else:
        raise TypeError
    if deltas_.__class__ is dict:
        deltas_ = _read_user_chat_deltas(deltas_)
    elif deltas_ is MISSING:
        deltas_ = None
        left_out += 1
    elif deltas_ is None:
        absent |= 16
    else:
        raise TypeError
    made = _new_user_chat_report()
    made.current = _read_user_chat_statistics(current_)
    made.previous = previous_
    made.deltas = deltas_
    if absent:
        made._absent = absent
    if size + left_out != 3:
        made.extra = unlisted(data, UserChatReport._KEYS)
    return made


UserChatReport._read = _read
