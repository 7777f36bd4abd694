# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""HappinessReport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
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
        Field("filter_tags", "filterTags", "object", required=False, nullable=True, many=True, model=FilterTag),
        Field("current", "current", "object", model=HappinessStatistics),
        Field("previous", "previous", "object", required=False, nullable=True, model=HappinessStatistics),
        Field("deltas", "deltas", "object", required=False, nullable=True, model=HappinessDeltas),
    )


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
    made = new(HappinessReport)
    made.filter_tags = None if filter_tags_ is None else FilterTag._read_all(filter_tags_)
    made.current = HappinessStatistics._read(current_)
    made.previous = None if previous_ is None else HappinessStatistics._read(previous_)
    made.deltas = None if deltas_ is None else HappinessDeltas._read(deltas_)
    if len(data) + left_out != 4 and not _KEYS.issuperset(data):
        made.extra = {key: data[key] for key in data if key not in _KEYS}
    return made


HappinessReport._read = _read
_KEYS = frozenset(field.wire for field in HappinessReport.FIELDS)
