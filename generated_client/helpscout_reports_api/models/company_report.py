# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CompanyReport."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
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


_new_company_report = partial(new, CompanyReport)
_new_filter_tag = partial(new, FilterTag)
_new_company_statistics = partial(new, CompanyStatistics)
_new_company_deltas = partial(new, CompanyDeltas)
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
        previous__data = previous_
        previous__size = len(previous__data)
        if previous__size == 10:
            previous__start_date_ = previous__data["startDate"]
            previous__end_date_ = previous__data["endDate"]
            previous__customers_helped_ = previous__data["customersHelped"]
            previous__closed_ = previous__data["closed"]
            previous__total_replies_ = previous__data["totalReplies"]
            previous__total_users_ = previous__data["totalUsers"]
            previous__total_days_ = previous__data["totalDays"]
            previous__replies_per_day_per_user_ = previous__data["repliesPerDayPerUser"]
            previous__replies_per_day_ = previous__data["repliesPerDay"]
            previous__resolved_per_day_ = previous__data["resolvedPerDay"]
        else:
            previous__start_date_ = previous__data.get("startDate", MISSING)
            previous__end_date_ = previous__data.get("endDate", MISSING)
            previous__customers_helped_ = previous__data["customersHelped"]
            previous__closed_ = previous__data["closed"]
            previous__total_replies_ = previous__data["totalReplies"]
            previous__total_users_ = previous__data["totalUsers"]
            previous__total_days_ = previous__data["totalDays"]
            previous__replies_per_day_per_user_ = previous__data.get("repliesPerDayPerUser", MISSING)
            previous__replies_per_day_ = previous__data.get("repliesPerDay", MISSING)
            previous__resolved_per_day_ = previous__data.get("resolvedPerDay", MISSING)
        if (
            (previous__customers_helped_.__class__ is not int)
            or (previous__closed_.__class__ is not int)
            or (previous__total_replies_.__class__ is not int)
            or (previous__total_users_.__class__ is not int)
            or (previous__total_days_.__class__ is not int)
        ):
            raise TypeError
        previous__left_out = previous__absent = 0
        if previous__start_date_.__class__ is str:
            previous__start_date_ = from_iso(previous__start_date_)
            if previous__start_date_.tzinfo is not UTC:
                previous__start_date_ = in_utc(previous__start_date_)
        elif previous__start_date_ is MISSING:
            previous__start_date_ = None
            previous__left_out += 1
        elif previous__start_date_ is None:
            previous__absent |= 1
        else:
            raise TypeError
        if previous__end_date_.__class__ is str:
            previous__end_date_ = from_iso(previous__end_date_)
            if previous__end_date_.tzinfo is not UTC:
                previous__end_date_ = in_utc(previous__end_date_)
        elif previous__end_date_ is MISSING:
            previous__end_date_ = None
            previous__left_out += 1
        elif previous__end_date_ is None:
            previous__absent |= 4
        else:
            raise TypeError
        if (
            not (
                previous__replies_per_day_per_user_.__class__ is float
                and -1e18 < previous__replies_per_day_per_user_ < 1e18
            )
            and previous__replies_per_day_per_user_.__class__ is not int
        ):
            if previous__replies_per_day_per_user_ is MISSING:
                previous__replies_per_day_per_user_ = None
                previous__left_out += 1
            elif previous__replies_per_day_per_user_ is None:
                previous__absent |= 16384
            else:
                raise TypeError
        if (
            not (previous__replies_per_day_.__class__ is float and -1e18 < previous__replies_per_day_ < 1e18)
            and previous__replies_per_day_.__class__ is not int
        ):
            if previous__replies_per_day_ is MISSING:
                previous__replies_per_day_ = None
                previous__left_out += 1
            elif previous__replies_per_day_ is None:
                previous__absent |= 65536
            else:
                raise TypeError
        if (
            not (previous__resolved_per_day_.__class__ is float and -1e18 < previous__resolved_per_day_ < 1e18)
            and previous__resolved_per_day_.__class__ is not int
        ):
            if previous__resolved_per_day_ is MISSING:
                previous__resolved_per_day_ = None
                previous__left_out += 1
            elif previous__resolved_per_day_ is None:
                previous__absent |= 262144
            else:
                raise TypeError
        previous__made = _new_company_statistics()
        previous__made.start_date = previous__start_date_
        previous__made.end_date = previous__end_date_
        previous__made.customers_helped = previous__customers_helped_
        previous__made.closed = previous__closed_
        previous__made.total_replies = previous__total_replies_
        previous__made.total_users = previous__total_users_
        previous__made.total_days = previous__total_days_
        previous__made.replies_per_day_per_user = previous__replies_per_day_per_user_
        previous__made.replies_per_day = previous__replies_per_day_
        previous__made.resolved_per_day = previous__resolved_per_day_
        if previous__absent:
            previous__made._absent = previous__absent
        if previous__size + previous__left_out != 10:
            previous__made.extra = unlisted(previous__data, CompanyStatistics._KEYS)
        previous_ = previous__made
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 16
    else:
        raise TypeError
    if deltas_.__class__ is dict:
        deltas__data = deltas_
        deltas__size = len(deltas__data)
        if deltas__size == 6:
            deltas__customers_helped_ = deltas__data["customersHelped"]
            deltas__total_replies_ = deltas__data["totalReplies"]
            deltas__replies_per_day_ = deltas__data["repliesPerDay"]
            deltas__closed_ = deltas__data["closed"]
            deltas__total_users_ = deltas__data["totalUsers"]
            deltas__replies_per_day_per_user_ = deltas__data["repliesPerDayPerUser"]
        else:
            deltas__customers_helped_ = deltas__data.get("customersHelped", MISSING)
            deltas__total_replies_ = deltas__data.get("totalReplies", MISSING)
            deltas__replies_per_day_ = deltas__data.get("repliesPerDay", MISSING)
            deltas__closed_ = deltas__data.get("closed", MISSING)
            deltas__total_users_ = deltas__data.get("totalUsers", MISSING)
            deltas__replies_per_day_per_user_ = deltas__data.get("repliesPerDayPerUser", MISSING)
        deltas__left_out = deltas__absent = 0
        if (
            not (deltas__customers_helped_.__class__ is float and -1e18 < deltas__customers_helped_ < 1e18)
            and deltas__customers_helped_.__class__ is not int
        ):
            if deltas__customers_helped_ is MISSING:
                deltas__customers_helped_ = None
                deltas__left_out += 1
            elif deltas__customers_helped_ is None:
                deltas__absent |= 1
            else:
                raise TypeError
        if (
            not (deltas__total_replies_.__class__ is float and -1e18 < deltas__total_replies_ < 1e18)
            and deltas__total_replies_.__class__ is not int
        ):
            if deltas__total_replies_ is MISSING:
                deltas__total_replies_ = None
                deltas__left_out += 1
            elif deltas__total_replies_ is None:
                deltas__absent |= 4
            else:
                raise TypeError
        if (
            not (deltas__replies_per_day_.__class__ is float and -1e18 < deltas__replies_per_day_ < 1e18)
            and deltas__replies_per_day_.__class__ is not int
        ):
            if deltas__replies_per_day_ is MISSING:
                deltas__replies_per_day_ = None
                deltas__left_out += 1
            elif deltas__replies_per_day_ is None:
                deltas__absent |= 16
            else:
                raise TypeError
        if (
            not (deltas__closed_.__class__ is float and -1e18 < deltas__closed_ < 1e18)
            and deltas__closed_.__class__ is not int
        ):
            if deltas__closed_ is MISSING:
                deltas__closed_ = None
                deltas__left_out += 1
            elif deltas__closed_ is None:
                deltas__absent |= 64
            else:
                raise TypeError
        if (
            not (deltas__total_users_.__class__ is float and -1e18 < deltas__total_users_ < 1e18)
            and deltas__total_users_.__class__ is not int
        ):
            if deltas__total_users_ is MISSING:
                deltas__total_users_ = None
                deltas__left_out += 1
            elif deltas__total_users_ is None:
                deltas__absent |= 256
            else:
                raise TypeError
        if (
            not (
                deltas__replies_per_day_per_user_.__class__ is float
                and -1e18 < deltas__replies_per_day_per_user_ < 1e18
            )
            and deltas__replies_per_day_per_user_.__class__ is not int
        ):
            if deltas__replies_per_day_per_user_ is MISSING:
                deltas__replies_per_day_per_user_ = None
                deltas__left_out += 1
            elif deltas__replies_per_day_per_user_ is None:
                deltas__absent |= 1024
            else:
                raise TypeError
        deltas__made = _new_company_deltas()
        deltas__made.customers_helped = deltas__customers_helped_
        deltas__made.total_replies = deltas__total_replies_
        deltas__made.replies_per_day = deltas__replies_per_day_
        deltas__made.closed = deltas__closed_
        deltas__made.total_users = deltas__total_users_
        deltas__made.replies_per_day_per_user = deltas__replies_per_day_per_user_
        if deltas__absent:
            deltas__made._absent = deltas__absent
        if deltas__size + deltas__left_out != 6:
            deltas__made.extra = unlisted(deltas__data, CompanyDeltas._KEYS)
        deltas_ = deltas__made
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
    current__data = current_
    current__size = len(current__data)
    if current__size == 10:
        current__start_date_ = current__data["startDate"]
        current__end_date_ = current__data["endDate"]
        current__customers_helped_ = current__data["customersHelped"]
        current__closed_ = current__data["closed"]
        current__total_replies_ = current__data["totalReplies"]
        current__total_users_ = current__data["totalUsers"]
        current__total_days_ = current__data["totalDays"]
        current__replies_per_day_per_user_ = current__data["repliesPerDayPerUser"]
        current__replies_per_day_ = current__data["repliesPerDay"]
        current__resolved_per_day_ = current__data["resolvedPerDay"]
    else:
        current__start_date_ = current__data.get("startDate", MISSING)
        current__end_date_ = current__data.get("endDate", MISSING)
        current__customers_helped_ = current__data["customersHelped"]
        current__closed_ = current__data["closed"]
        current__total_replies_ = current__data["totalReplies"]
        current__total_users_ = current__data["totalUsers"]
        current__total_days_ = current__data["totalDays"]
        current__replies_per_day_per_user_ = current__data.get("repliesPerDayPerUser", MISSING)
        current__replies_per_day_ = current__data.get("repliesPerDay", MISSING)
        current__resolved_per_day_ = current__data.get("resolvedPerDay", MISSING)
    if (
        (current__customers_helped_.__class__ is not int)
        or (current__closed_.__class__ is not int)
        or (current__total_replies_.__class__ is not int)
        or (current__total_users_.__class__ is not int)
        or (current__total_days_.__class__ is not int)
    ):
        raise TypeError
    current__left_out = current__absent = 0
    if current__start_date_.__class__ is str:
        current__start_date_ = from_iso(current__start_date_)
        if current__start_date_.tzinfo is not UTC:
            current__start_date_ = in_utc(current__start_date_)
    elif current__start_date_ is MISSING:
        current__start_date_ = None
        current__left_out += 1
    elif current__start_date_ is None:
        current__absent |= 1
    else:
        raise TypeError
    if current__end_date_.__class__ is str:
        current__end_date_ = from_iso(current__end_date_)
        if current__end_date_.tzinfo is not UTC:
            current__end_date_ = in_utc(current__end_date_)
    elif current__end_date_ is MISSING:
        current__end_date_ = None
        current__left_out += 1
    elif current__end_date_ is None:
        current__absent |= 4
    else:
        raise TypeError
    if (
        not (
            current__replies_per_day_per_user_.__class__ is float and -1e18 < current__replies_per_day_per_user_ < 1e18
        )
        and current__replies_per_day_per_user_.__class__ is not int
    ):
        if current__replies_per_day_per_user_ is MISSING:
            current__replies_per_day_per_user_ = None
            current__left_out += 1
        elif current__replies_per_day_per_user_ is None:
            current__absent |= 16384
        else:
            raise TypeError
    if (
        not (current__replies_per_day_.__class__ is float and -1e18 < current__replies_per_day_ < 1e18)
        and current__replies_per_day_.__class__ is not int
    ):
        if current__replies_per_day_ is MISSING:
            current__replies_per_day_ = None
            current__left_out += 1
        elif current__replies_per_day_ is None:
            current__absent |= 65536
        else:
            raise TypeError
    if (
        not (current__resolved_per_day_.__class__ is float and -1e18 < current__resolved_per_day_ < 1e18)
        and current__resolved_per_day_.__class__ is not int
    ):
        if current__resolved_per_day_ is MISSING:
            current__resolved_per_day_ = None
            current__left_out += 1
        elif current__resolved_per_day_ is None:
            current__absent |= 262144
        else:
            raise TypeError
    current__made = _new_company_statistics()
    current__made.start_date = current__start_date_
    current__made.end_date = current__end_date_
    current__made.customers_helped = current__customers_helped_
    current__made.closed = current__closed_
    current__made.total_replies = current__total_replies_
    current__made.total_users = current__total_users_
    current__made.total_days = current__total_days_
    current__made.replies_per_day_per_user = current__replies_per_day_per_user_
    current__made.replies_per_day = current__replies_per_day_
    current__made.resolved_per_day = current__resolved_per_day_
    if current__absent:
        current__made._absent = current__absent
    if current__size + current__left_out != 10:
        current__made.extra = unlisted(current__data, CompanyStatistics._KEYS)
    current_ = current__made
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
    made.current = current_
    made.previous = previous_
    made.deltas = deltas_
    made.users = users__found
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, CompanyReport._KEYS)
    return made


CompanyReport._read = _read
