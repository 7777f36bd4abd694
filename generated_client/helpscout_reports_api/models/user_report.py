# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserReport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
from ..model import Model
from .filter_tag import FilterTag
from .reported_user import ReportedUser
from .user_deltas import UserDeltas
from .user_statistics import UserStatistics


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserReport(Model):
    """What one user, or the members of one team, did.

    Attributes:
        filter_tags: Tags that reports of this account can be filtered by.
        user: Who it is about.
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
    """

    filter_tags: list[FilterTag]
    user: ReportedUser
    current: UserStatistics
    previous: UserStatistics | None = None
    deltas: UserDeltas | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("filter_tags", "filterTags", "object", many=True, model=FilterTag),
        Field("user", "user", "object", model=ReportedUser),
        Field("current", "current", "object", model=UserStatistics),
        Field("previous", "previous", "object", required=False, nullable=True, model=UserStatistics),
        Field("deltas", "deltas", "object", required=False, nullable=True, model=UserDeltas),
    )


def _read(data: Any) -> UserReport:
    filter_tags_ = data["filterTags"]
    user_ = data["user"]
    current_ = data["current"]
    previous_ = data.get("previous")
    deltas_ = data.get("deltas")
    if not (filter_tags_.__class__ is list):
        raise TypeError
    left_out = 0
    if previous_ is None:
        left_out += 1
    if deltas_ is None:
        left_out += 1
    made = new(UserReport)
    made.filter_tags = FilterTag._read_all(filter_tags_)
    made.user = ReportedUser._read(user_)
    made.current = UserStatistics._read(current_)
    made.previous = None if previous_ is None else UserStatistics._read(previous_)
    made.deltas = None if deltas_ is None else UserDeltas._read(deltas_)
    if len(data) + left_out != 5 and not _KEYS.issuperset(data):
        made.extra = {key: data[key] for key in data if key not in _KEYS}
    return made


UserReport._read = _read
_KEYS = frozenset(field.wire for field in UserReport.FIELDS)
