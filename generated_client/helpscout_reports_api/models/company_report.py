# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CompanyReport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
from ..model import Model
from .company_deltas import CompanyDeltas
from .company_statistics import CompanyStatistics
from .company_user import CompanyUser
from .filter_tag import FilterTag


@define(slots=True, eq=False, repr=False, kw_only=True)
class CompanyReport(Model):
    """What the whole account did, and each of its users.

    Attributes:
        filter_tags: Tags that reports of this account can be filtered by.
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
        users: The users who were active.
    """

    filter_tags: list[FilterTag]
    current: CompanyStatistics
    previous: CompanyStatistics | None = None
    deltas: CompanyDeltas | None = None
    users: list[CompanyUser]

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("filter_tags", "filterTags", "object", many=True, model=FilterTag),
        Field("current", "current", "object", model=CompanyStatistics),
        Field("previous", "previous", "object", required=False, nullable=True, model=CompanyStatistics),
        Field("deltas", "deltas", "object", required=False, nullable=True, model=CompanyDeltas),
        Field("users", "users", "object", many=True, model=CompanyUser),
    )


def _read(data: Any) -> CompanyReport:
    filter_tags_ = data["filterTags"]
    current_ = data["current"]
    previous_ = data.get("previous")
    deltas_ = data.get("deltas")
    users_ = data["users"]
    if not (filter_tags_.__class__ is list and users_.__class__ is list):
        raise TypeError
    left_out = 0
    if previous_ is None:
        left_out += 1
    if deltas_ is None:
        left_out += 1
    made = new(CompanyReport)
    made.filter_tags = FilterTag._read_all(filter_tags_)
    made.current = CompanyStatistics._read(current_)
    made.previous = None if previous_ is None else CompanyStatistics._read(previous_)
    made.deltas = None if deltas_ is None else CompanyDeltas._read(deltas_)
    made.users = CompanyUser._read_all(users_)
    if len(data) + left_out != 5 and not _KEYS.issuperset(data):
        made.extra = {key: data[key] for key in data if key not in _KEYS}
    return made


CompanyReport._read = _read
_KEYS = frozenset(field.wire for field in CompanyReport.FIELDS)
