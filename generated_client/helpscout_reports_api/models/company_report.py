# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CompanyReport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
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
        Field("filter_tags", "filterTags", "object", many=True, model=FilterTag, context=True),
        Field("current", "current", "object", model=CompanyStatistics),
        Field("previous", "previous", "object", required=False, nullable=True, model=CompanyStatistics),
        Field("deltas", "deltas", "object", required=False, nullable=True, model=CompanyDeltas),
        Field("users", "users", "object", many=True, model=CompanyUser),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


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
    users__found = []
    for users__data in users_:
        users__user_ = users__data["user"]
        users__name_ = users__data["name"]
        users__customers_helped_ = users__data["customersHelped"]
        users__replies_ = users__data["replies"]
        users__happiness_score_ = users__data["happinessScore"]
        users__handle_time_ = users__data["handleTime"]
        users__previous_customers_helped_ = users__data.get("previousCustomersHelped")
        users__previous_replies_ = users__data.get("previousReplies")
        users__previous_happiness_score_ = users__data.get("previousHappinessScore")
        users__previous_handle_time_ = users__data.get("previousHandleTime")
        if not (
            users__user_.__class__ is str
            and users__name_.__class__ is str
            and users__customers_helped_.__class__ is int
            and users__replies_.__class__ is int
            and (
                (kind := users__happiness_score_.__class__) is int
                or (kind is float and not users__happiness_score_ - users__happiness_score_)
                or users__happiness_score_ is None
            )
            and (
                (kind := users__handle_time_.__class__) is int
                or (kind is float and not users__handle_time_ - users__handle_time_)
                or users__handle_time_ is None
            )
        ):
            raise TypeError
        users__left_out = 0
        if users__previous_customers_helped_ is None:
            users__left_out += 1
        elif not (users__previous_customers_helped_.__class__ is int):
            raise TypeError
        if users__previous_replies_ is None:
            users__left_out += 1
        elif not (users__previous_replies_.__class__ is int):
            raise TypeError
        if users__previous_happiness_score_ is None:
            users__left_out += 1
        elif not (
            (kind := users__previous_happiness_score_.__class__) is int
            or (kind is float and not users__previous_happiness_score_ - users__previous_happiness_score_)
        ):
            raise TypeError
        if users__previous_handle_time_ is None:
            users__left_out += 1
        elif not (
            (kind := users__previous_handle_time_.__class__) is int
            or (kind is float and not users__previous_handle_time_ - users__previous_handle_time_)
        ):
            raise TypeError
        users__made = new(CompanyUser)
        users__made.user = users__user_
        users__made.name = users__name_
        users__made.customers_helped = users__customers_helped_
        users__made.replies = users__replies_
        users__made.happiness_score = users__happiness_score_
        users__made.handle_time = users__handle_time_
        users__made.previous_customers_helped = users__previous_customers_helped_
        users__made.previous_replies = users__previous_replies_
        users__made.previous_happiness_score = users__previous_happiness_score_
        users__made.previous_handle_time = users__previous_handle_time_
        if len(users__data) + users__left_out != 10 and not CompanyUser._KEYS.issuperset(users__data):
            users__made.extra = unlisted(users__data, CompanyUser._KEYS)
        users__found.append(users__made)
    made = new(CompanyReport)
    made.filter_tags = filter_tags__found
    made.current = CompanyStatistics._read(current_)
    made.previous = None if previous_ is None else CompanyStatistics._read(previous_)
    made.deltas = None if deltas_ is None else CompanyDeltas._read(deltas_)
    made.users = users__found
    if len(data) + left_out != 5 and not CompanyReport._KEYS.issuperset(data):
        made.extra = unlisted(data, CompanyReport._KEYS)
    return made


CompanyReport._read = _read
