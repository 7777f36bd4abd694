# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserReport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
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
        Field("filter_tags", "filterTags", "object", many=True, model=FilterTag, context=True),
        Field("user", "user", "object", model=ReportedUser, always=True),
        Field("current", "current", "object", model=UserStatistics),
        Field("previous", "previous", "object", required=False, nullable=True, model=UserStatistics),
        Field("deltas", "deltas", "object", required=False, nullable=True, model=UserDeltas),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


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
    filter_tags__found = []
    for filter_tags__data in filter_tags_:
        filter_tags__id_ = filter_tags__data["id"]
        filter_tags__name_ = filter_tags__data["name"]
        if not (filter_tags__id_.__class__ is int and filter_tags__name_.__class__ is str):
            raise TypeError
        filter_tags__made = new(FilterTag)
        filter_tags__made.id = filter_tags__id_
        filter_tags__made.name = filter_tags__name_
        if len(filter_tags__data) != 2:
            filter_tags__made.extra = unlisted(filter_tags__data, FilterTag._KEYS)
        filter_tags__found.append(filter_tags__made)
    made = new(UserReport)
    made.filter_tags = filter_tags__found
    made.user = ReportedUser._read(user_)
    made.current = UserStatistics._read(current_)
    made.previous = None if previous_ is None else UserStatistics._read(previous_)
    made.deltas = None if deltas_ is None else UserDeltas._read(deltas_)
    if len(data) + left_out != 5 and not UserReport._KEYS.issuperset(data):
        made.extra = unlisted(data, UserReport._KEYS)
    return made


UserReport._read = _read
