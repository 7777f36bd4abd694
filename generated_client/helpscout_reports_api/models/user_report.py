# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserReport."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model
from ..loading import loading
from .filter_tag import FilterTag
from .reported_user import ReportedUser
from .user_deltas import UserDeltas
from .user_statistics import UserStatistics

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserReport(Model):
    """What one user, or the members of one team, did.

    Attributes:
        filter_tags: Tags that reports of this account can be filtered by.
        user: The user or team that the report is about.
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
    """

    filter_tags: list[FilterTag] = Factory(list)
    user: ReportedUser
    current: UserStatistics
    previous: UserStatistics | None = None
    deltas: UserDeltas | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("filter_tags", "filterTags", "object", many=True, model=FilterTag, required=False, context=True),
        Field("user", "user", "object", model=ReportedUser, required=False, always=True),
        Field("current", "current", "object", model=UserStatistics),
        Field("previous", "previous", "object", nullable=True, model=UserStatistics, required=False),
        Field("deltas", "deltas", "object", nullable=True, model=UserDeltas, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_read_user_statistics = UserStatistics._read
_new_user_report = partial(new, UserReport)
_new_filter_tag = partial(new, FilterTag)
_new_reported_user = partial(new, ReportedUser)
_new_user_deltas = partial(new, UserDeltas)


def _read(data: Any) -> UserReport:
    size = len(data)
    if size == 5:
        filter_tags_ = data["filterTags"]
        user_ = data["user"]
        current_ = data["current"]
        previous_ = data["previous"]
        deltas_ = data["deltas"]
    else:
        filter_tags_ = data.get("filterTags", MISSING)
        user_ = data["user"]
        current_ = data["current"]
        previous_ = data.get("previous", MISSING)
        deltas_ = data.get("deltas", MISSING)
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
        previous_ = _read_user_statistics(previous_)
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 64
    else:
        raise TypeError
    if deltas_.__class__ is dict:
        deltas__data = deltas_
        deltas__size = len(deltas__data)
        if deltas__size == 15:
            deltas__total_conversations_ = deltas__data["totalConversations"]
            deltas__customers_helped_ = deltas__data["customersHelped"]
            deltas__happiness_score_ = deltas__data["happinessScore"]
            deltas__replies_per_day_ = deltas__data["repliesPerDay"]
            deltas__resolved_on_first_reply_ = deltas__data["resolvedOnFirstReply"]
            deltas__handle_time_ = deltas__data["handleTime"]
            deltas__conversations_per_day_ = deltas__data["conversationsPerDay"]
            deltas__resolved_ = deltas__data["resolved"]
            deltas__replies_to_resolve_ = deltas__data["repliesToResolve"]
            deltas__active_conversations_ = deltas__data["activeConversations"]
            deltas__total_replies_ = deltas__data["totalReplies"]
            deltas__closed_ = deltas__data["closed"]
            deltas__response_time_ = deltas__data["responseTime"]
            deltas__resolution_time_ = deltas__data["resolutionTime"]
            deltas__conversations_created_ = deltas__data["conversationsCreated"]
        else:
            deltas__total_conversations_ = deltas__data.get("totalConversations", MISSING)
            deltas__customers_helped_ = deltas__data.get("customersHelped", MISSING)
            deltas__happiness_score_ = deltas__data.get("happinessScore", MISSING)
            deltas__replies_per_day_ = deltas__data.get("repliesPerDay", MISSING)
            deltas__resolved_on_first_reply_ = deltas__data.get("resolvedOnFirstReply", MISSING)
            deltas__handle_time_ = deltas__data.get("handleTime", MISSING)
            deltas__conversations_per_day_ = deltas__data.get("conversationsPerDay", MISSING)
            deltas__resolved_ = deltas__data.get("resolved", MISSING)
            deltas__replies_to_resolve_ = deltas__data.get("repliesToResolve", MISSING)
            deltas__active_conversations_ = deltas__data.get("activeConversations", MISSING)
            deltas__total_replies_ = deltas__data.get("totalReplies", MISSING)
            deltas__closed_ = deltas__data.get("closed", MISSING)
            deltas__response_time_ = deltas__data.get("responseTime", MISSING)
            deltas__resolution_time_ = deltas__data.get("resolutionTime", MISSING)
            deltas__conversations_created_ = deltas__data.get("conversationsCreated", MISSING)
        deltas__left_out = deltas__absent = 0
        if (
            not (deltas__total_conversations_.__class__ is float and -1e18 < deltas__total_conversations_ < 1e18)
            and deltas__total_conversations_.__class__ is not int
        ):
            if deltas__total_conversations_ is MISSING:
                deltas__total_conversations_ = None
                deltas__left_out += 1
            elif deltas__total_conversations_ is None:
                deltas__absent |= 1
            else:
                raise TypeError
        if (
            not (deltas__customers_helped_.__class__ is float and -1e18 < deltas__customers_helped_ < 1e18)
            and deltas__customers_helped_.__class__ is not int
        ):
            if deltas__customers_helped_ is MISSING:
                deltas__customers_helped_ = None
                deltas__left_out += 1
            elif deltas__customers_helped_ is None:
                deltas__absent |= 4
            else:
                raise TypeError
        if (
            not (deltas__happiness_score_.__class__ is float and -1e18 < deltas__happiness_score_ < 1e18)
            and deltas__happiness_score_.__class__ is not int
        ):
            if deltas__happiness_score_ is MISSING:
                deltas__happiness_score_ = None
                deltas__left_out += 1
            elif deltas__happiness_score_ is None:
                deltas__absent |= 16
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
                deltas__absent |= 64
            else:
                raise TypeError
        if (
            not (
                deltas__resolved_on_first_reply_.__class__ is float and -1e18 < deltas__resolved_on_first_reply_ < 1e18
            )
            and deltas__resolved_on_first_reply_.__class__ is not int
        ):
            if deltas__resolved_on_first_reply_ is MISSING:
                deltas__resolved_on_first_reply_ = None
                deltas__left_out += 1
            elif deltas__resolved_on_first_reply_ is None:
                deltas__absent |= 256
            else:
                raise TypeError
        if (
            not (deltas__handle_time_.__class__ is float and -1e18 < deltas__handle_time_ < 1e18)
            and deltas__handle_time_.__class__ is not int
        ):
            if deltas__handle_time_ is MISSING:
                deltas__handle_time_ = None
                deltas__left_out += 1
            elif deltas__handle_time_ is None:
                deltas__absent |= 1024
            else:
                raise TypeError
        if (
            not (deltas__conversations_per_day_.__class__ is float and -1e18 < deltas__conversations_per_day_ < 1e18)
            and deltas__conversations_per_day_.__class__ is not int
        ):
            if deltas__conversations_per_day_ is MISSING:
                deltas__conversations_per_day_ = None
                deltas__left_out += 1
            elif deltas__conversations_per_day_ is None:
                deltas__absent |= 4096
            else:
                raise TypeError
        if (
            not (deltas__resolved_.__class__ is float and -1e18 < deltas__resolved_ < 1e18)
            and deltas__resolved_.__class__ is not int
        ):
            if deltas__resolved_ is MISSING:
                deltas__resolved_ = None
                deltas__left_out += 1
            elif deltas__resolved_ is None:
                deltas__absent |= 16384
            else:
                raise TypeError
        if (
            not (deltas__replies_to_resolve_.__class__ is float and -1e18 < deltas__replies_to_resolve_ < 1e18)
            and deltas__replies_to_resolve_.__class__ is not int
        ):
            if deltas__replies_to_resolve_ is MISSING:
                deltas__replies_to_resolve_ = None
                deltas__left_out += 1
            elif deltas__replies_to_resolve_ is None:
                deltas__absent |= 65536
            else:
                raise TypeError
        if (
            not (deltas__active_conversations_.__class__ is float and -1e18 < deltas__active_conversations_ < 1e18)
            and deltas__active_conversations_.__class__ is not int
        ):
            if deltas__active_conversations_ is MISSING:
                deltas__active_conversations_ = None
                deltas__left_out += 1
            elif deltas__active_conversations_ is None:
                deltas__absent |= 262144
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
                deltas__absent |= 1048576
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
                deltas__absent |= 4194304
            else:
                raise TypeError
        if (
            not (deltas__response_time_.__class__ is float and -1e18 < deltas__response_time_ < 1e18)
            and deltas__response_time_.__class__ is not int
        ):
            if deltas__response_time_ is MISSING:
                deltas__response_time_ = None
                deltas__left_out += 1
            elif deltas__response_time_ is None:
                deltas__absent |= 16777216
            else:
                raise TypeError
        if (
            not (deltas__resolution_time_.__class__ is float and -1e18 < deltas__resolution_time_ < 1e18)
            and deltas__resolution_time_.__class__ is not int
        ):
            if deltas__resolution_time_ is MISSING:
                deltas__resolution_time_ = None
                deltas__left_out += 1
            elif deltas__resolution_time_ is None:
                deltas__absent |= 67108864
            else:
                raise TypeError
        if (
            not (deltas__conversations_created_.__class__ is float and -1e18 < deltas__conversations_created_ < 1e18)
            and deltas__conversations_created_.__class__ is not int
        ):
            if deltas__conversations_created_ is MISSING:
                deltas__conversations_created_ = None
                deltas__left_out += 1
            elif deltas__conversations_created_ is None:
                deltas__absent |= 268435456
            else:
                raise TypeError
        deltas__made = _new_user_deltas()
        deltas__made.total_conversations = deltas__total_conversations_
        deltas__made.customers_helped = deltas__customers_helped_
        deltas__made.happiness_score = deltas__happiness_score_
        deltas__made.replies_per_day = deltas__replies_per_day_
        deltas__made.resolved_on_first_reply = deltas__resolved_on_first_reply_
        deltas__made.handle_time = deltas__handle_time_
        deltas__made.conversations_per_day = deltas__conversations_per_day_
        deltas__made.resolved = deltas__resolved_
        deltas__made.replies_to_resolve = deltas__replies_to_resolve_
        deltas__made.active_conversations = deltas__active_conversations_
        deltas__made.total_replies = deltas__total_replies_
        deltas__made.closed = deltas__closed_
        deltas__made.response_time = deltas__response_time_
        deltas__made.resolution_time = deltas__resolution_time_
        deltas__made.conversations_created = deltas__conversations_created_
        if deltas__absent:
            deltas__made._absent = deltas__absent
        if deltas__size + deltas__left_out != 15:
            deltas__made.extra = unlisted(deltas__data, UserDeltas._KEYS)
        deltas_ = deltas__made
    elif deltas_ is MISSING:
        deltas_ = None
        left_out += 1
    elif deltas_ is None:
        absent |= 256
    else:
        raise TypeError
    user__data = user_
    user__size = len(user__data)
    if user__size == 6:
        user__id_ = user__data["id"]
        user__has_photo_ = user__data["hasPhoto"]
        user__created_at_ = user__data["createdAt"]
        user__name_ = user__data["name"]
        user__total_customers_helped_ = user__data["totalCustomersHelped"]
        user__photo_url_ = user__data["photoUrl"]
    else:
        user__id_ = user__data["id"]
        user__has_photo_ = user__data.get("hasPhoto", MISSING)
        user__created_at_ = user__data.get("createdAt", MISSING)
        user__name_ = user__data.get("name", MISSING)
        user__total_customers_helped_ = user__data["totalCustomersHelped"]
        user__photo_url_ = user__data.get("photoUrl", MISSING)
    if (user__id_.__class__ is not int) or (user__total_customers_helped_.__class__ is not int):
        raise TypeError
    user__left_out = user__absent = 0
    if user__has_photo_ is not True and user__has_photo_ is not False:
        if user__has_photo_ is MISSING:
            user__has_photo_ = None
            user__left_out += 1
        elif user__has_photo_ is None:
            user__absent |= 4
        else:
            raise TypeError
    if user__created_at_.__class__ is str:
        user__created_at_ = from_iso(user__created_at_)
        if user__created_at_.tzinfo is not UTC:
            user__created_at_ = in_utc(user__created_at_)
    elif user__created_at_ is MISSING:
        user__created_at_ = None
        user__left_out += 1
    elif user__created_at_ is None:
        user__absent |= 16
    else:
        raise TypeError
    if user__name_.__class__ is not str:
        if user__name_ is MISSING:
            user__name_ = None
            user__left_out += 1
        elif user__name_ is None:
            user__absent |= 64
        else:
            raise TypeError
    if user__photo_url_.__class__ is not str:
        if user__photo_url_ is MISSING:
            user__photo_url_ = None
            user__left_out += 1
        elif user__photo_url_ is None:
            user__absent |= 1024
        else:
            raise TypeError
    user__made = _new_reported_user()
    user__made.id = user__id_
    user__made.has_photo = user__has_photo_
    user__made.created_at = user__created_at_
    user__made.name = user__name_
    user__made.total_customers_helped = user__total_customers_helped_
    user__made.photo_url = user__photo_url_
    if user__absent:
        user__made._absent = user__absent
    if user__size + user__left_out != 6:
        user__made.extra = unlisted(user__data, ReportedUser._KEYS)
    user_ = user__made
    current_ = _read_user_statistics(current_)
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
    made = _new_user_report()
    made.filter_tags = filter_tags__found
    made.user = user_
    made.current = current_
    made.previous = previous_
    made.deltas = deltas_
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, UserReport._KEYS)
    return made


UserReport._read = _read
