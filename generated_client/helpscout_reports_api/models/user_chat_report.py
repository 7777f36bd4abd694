# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserChatReport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .user_chat_deltas import UserChatDeltas
from .user_chat_statistics import UserChatStatistics


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
        Field("previous", "previous", "object", required=False, nullable=True, model=UserChatStatistics),
        Field("deltas", "deltas", "object", required=False, nullable=True, model=UserChatDeltas),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> UserChatReport:
    current_ = data["current"]
    previous_ = data.get("previous")
    deltas_ = data.get("deltas")
    left_out = 0
    if previous_ is None:
        left_out += 1
    if deltas_ is None:
        left_out += 1
    made = new(UserChatReport)
    made.current = UserChatStatistics._read(current_)
    made.previous = None if previous_ is None else UserChatStatistics._read(previous_)
    made.deltas = None if deltas_ is None else UserChatDeltas._read(deltas_)
    if len(data) + left_out != 3 and not UserChatReport._KEYS.issuperset(data):
        made.extra = unlisted(data, UserChatReport._KEYS)
    return made


UserChatReport._read = _read
