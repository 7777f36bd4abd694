# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""HappinessReport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .filter_tag import FilterTag
from .happiness_deltas import HappinessDeltas
from .happiness_statistics import HappinessStatistics


@define(slots=True, eq=False, repr=False, kw_only=True)
class HappinessReport(Model):
    """What customers thought of replies.

    Attributes:
        filter_tags: Tags that reports of this account can be filtered by (or None).
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
    """

    filter_tags: list[FilterTag] | None = None
    current: HappinessStatistics
    previous: HappinessStatistics | None = None
    deltas: HappinessDeltas | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "filter_tags",
            "filterTags",
            "object",
            required=False,
            nullable=True,
            many=True,
            model=FilterTag,
            context=True,
        ),
        Field("current", "current", "object", model=HappinessStatistics),
        Field("previous", "previous", "object", required=False, nullable=True, model=HappinessStatistics),
        Field("deltas", "deltas", "object", required=False, nullable=True, model=HappinessDeltas),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> HappinessReport:
    filter_tags_ = data.get("filterTags")
    current_ = data["current"]
    previous_ = data.get("previous")
    deltas_ = data.get("deltas")
    left_out = 0
    if filter_tags_ is None:
        left_out += 1
    elif not (filter_tags_.__class__ is list):
        raise TypeError
    if previous_ is None:
        left_out += 1
    if deltas_ is None:
        left_out += 1
    filter_tags__found = []
    for filter_tags__data in filter_tags_ or ():
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
    made = new(HappinessReport)
    made.filter_tags = None if filter_tags_ is None else filter_tags__found
    made.current = HappinessStatistics._read(current_)
    made.previous = None if previous_ is None else HappinessStatistics._read(previous_)
    made.deltas = None if deltas_ is None else HappinessDeltas._read(deltas_)
    if len(data) + left_out != 4 and not HappinessReport._KEYS.issuperset(data):
        made.extra = unlisted(data, HappinessReport._KEYS)
    return made


HappinessReport._read = _read
