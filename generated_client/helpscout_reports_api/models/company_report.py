# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CompanyReport."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from ..loading import loading
from .company_deltas import CompanyDeltas
from .company_statistics import CompanyStatistics
from .company_user import CompanyUser
from .filter_tag import FilterTag

if TYPE_CHECKING:
    from ..tabular.summary import Summary


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

    filter_tags: list[FilterTag] = Factory(list)
    current: CompanyStatistics
    previous: CompanyStatistics | None = None
    deltas: CompanyDeltas | None = None
    users: list[CompanyUser] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("filter_tags", "filterTags", "object", many=True, model=FilterTag, required=False, context=True),
        Field("current", "current", "object", model=CompanyStatistics),
        Field("previous", "previous", "object", nullable=True, model=CompanyStatistics, required=False),
        Field("deltas", "deltas", "object", nullable=True, model=CompanyDeltas, required=False),
        Field("users", "users", "object", many=True, model=CompanyUser, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_read_company_statistics = CompanyStatistics._read
_read_company_deltas = CompanyDeltas._read
_new_company_report = partial(new, CompanyReport)
_new_filter_tag = partial(new, FilterTag)
_new_company_user = partial(new, CompanyUser)


def _read(data: Any) -> CompanyReport:
    size = len(data)
    if size == 5:
        filter_tags_ = data["filterTags"]
        current_ = data["current"]
        previous_ = data["previous"]
        deltas_ = data["deltas"]
        users_ = data["users"]
    else:
        filter_tags_ = data.get("filterTags", MISSING)
        current_ = data["current"]
        previous_ = data.get("previous", MISSING)
        deltas_ = data.get("deltas", MISSING)
        users_ = data.get("users", MISSING)
    left_out = absent = 0
    if filter_tags_.__class__ is not list:
        if filter_tags_ is MISSING:
            filter_tags_ = []
            left_out += 1
            absent |= 2
        elif filter_tags_ is None:
            filter_tags_ = []
            absent |= 1
        else:
            raise TypeError
    if previous_.__class__ is dict:
        previous_ = _read_company_statistics(previous_)
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 16
    else:
        raise TypeError
    if deltas_.__class__ is dict:
        deltas_ = _read_company_deltas(deltas_)
    elif deltas_ is MISSING:
        deltas_ = None
        left_out += 1
    elif deltas_ is None:
        absent |= 64
    else:
        raise TypeError
    if users_.__class__ is not list:
        if users_ is MISSING:
            users_ = []
            left_out += 1
            absent |= 512
        elif users_ is None:
            users_ = []
            absent |= 256
        else:
            raise TypeError
    filter_tags__found = []
    for filter_tags__data in filter_tags_:
        filter_tags__id_ = filter_tags__data["id"]
        filter_tags__name_ = filter_tags__data.get("name", MISSING)
        if filter_tags__id_.__class__ is not int:
            raise TypeError
        filter_tags__left_out = filter_tags__absent = 0
        if filter_tags__name_.__class__ is not str:
            if filter_tags__name_ is MISSING:
                filter_tags__name_ = None
                filter_tags__left_out += 1
            elif filter_tags__name_ is None:
                filter_tags__absent |= 4
            else:
                raise TypeError
        filter_tags__made = _new_filter_tag()
        filter_tags__made.id = filter_tags__id_
        filter_tags__made.name = filter_tags__name_
        if filter_tags__absent:
            filter_tags__made._absent = filter_tags__absent
        if len(filter_tags__data) + filter_tags__left_out != 2:
            filter_tags__made.extra = unlisted(filter_tags__data, FilterTag._KEYS)
        filter_tags__found.append(filter_tags__made)
    users__found = []
    for users__data in users_:
        users__user_ = users__data["user"]
        users__name_ = users__data.get("name", MISSING)
        users__customers_helped_ = users__data["customersHelped"]
        users__replies_ = users__data["replies"]
        users__happiness_score_ = users__data.get("happinessScore", MISSING)
        users__handle_time_ = users__data.get("handleTime", MISSING)
        users__previous_customers_helped_ = users__data.get("previousCustomersHelped", MISSING)
        users__previous_replies_ = users__data.get("previousReplies", MISSING)
        users__previous_happiness_score_ = users__data.get("previousHappinessScore", MISSING)
        users__previous_handle_time_ = users__data.get("previousHandleTime", MISSING)
        if (
            (users__user_.__class__ is not str)
            or (users__customers_helped_.__class__ is not int)
            or (users__replies_.__class__ is not int)
        ):
            raise TypeError
        users__left_out = users__absent = 0
        if users__name_.__class__ is not str:
            if users__name_ is MISSING:
                users__name_ = None
                users__left_out += 1
            elif users__name_ is None:
                users__absent |= 4
            else:
                raise TypeError
        if users__happiness_score_.__class__ is not int and not (
            users__happiness_score_.__class__ is float and -1e18 < users__happiness_score_ < 1e18
        ):
            if users__happiness_score_ is MISSING:
                users__happiness_score_ = None
                users__left_out += 1
            elif users__happiness_score_ is None:
                users__absent |= 256
            else:
                raise TypeError
        if users__handle_time_.__class__ is not int and not (
            users__handle_time_.__class__ is float and -1e18 < users__handle_time_ < 1e18
        ):
            if users__handle_time_ is MISSING:
                users__handle_time_ = None
                users__left_out += 1
            elif users__handle_time_ is None:
                users__absent |= 1024
            else:
                raise TypeError
        if users__previous_customers_helped_.__class__ is not int:
            if users__previous_customers_helped_ is MISSING:
                users__previous_customers_helped_ = None
                users__left_out += 1
            elif users__previous_customers_helped_ is None:
                users__absent |= 4096
            else:
                raise TypeError
        if users__previous_replies_.__class__ is not int:
            if users__previous_replies_ is MISSING:
                users__previous_replies_ = None
                users__left_out += 1
            elif users__previous_replies_ is None:
                users__absent |= 16384
            else:
                raise TypeError
        if users__previous_happiness_score_.__class__ is not int and not (
            users__previous_happiness_score_.__class__ is float and -1e18 < users__previous_happiness_score_ < 1e18
        ):
            if users__previous_happiness_score_ is MISSING:
                users__previous_happiness_score_ = None
                users__left_out += 1
            elif users__previous_happiness_score_ is None:
                users__absent |= 65536
            else:
                raise TypeError
        if users__previous_handle_time_.__class__ is not int and not (
            users__previous_handle_time_.__class__ is float and -1e18 < users__previous_handle_time_ < 1e18
        ):
            if users__previous_handle_time_ is MISSING:
                users__previous_handle_time_ = None
                users__left_out += 1
            elif users__previous_handle_time_ is None:
                users__absent |= 262144
            else:
                raise TypeError
        users__made = _new_company_user()
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
        if users__absent:
            users__made._absent = users__absent
        if len(users__data) + users__left_out != 10:
            users__made.extra = unlisted(users__data, CompanyUser._KEYS)
        users__found.append(users__made)
    made = _new_company_report()
    made.filter_tags = filter_tags__found
    made.current = _read_company_statistics(current_)
    made.previous = previous_
    made.deltas = deltas_
    made.users = users__found
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, CompanyReport._KEYS)
    return made


CompanyReport._read = _read
