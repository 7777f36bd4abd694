# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model
from .user_rating_statistics import UserRatingStatistics


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserStatistics(Model):
    """What one user or team did in a range.

    Attributes:
        start_date: Start of the range (or None).
        end_date: End of the range (or None).
        total_days: Whole days of the range; a part of a day is cut off (days).
        resolved: Conversations the user resolved (count).
        conversations_created: Conversations the user created (count).
        closed: Conversations the user closed (count).
        ratings: Ratings behind the figures.
        total_replies: Replies the user sent (count).
        resolved_on_first_reply: Conversations resolved with one reply (count).
        percent_resolved_on_first_reply: Share of the resolved conversations that took one reply, from 0 to 1
            (fraction, or None).
        replies_to_resolve: Replies it took to resolve a conversation, on average (replies, or None).
        handle_time: How long a conversation was open before sending, on average; of a draft only the last visit
            (seconds, or None).
        happiness_score: Percentage of great ratings less the percentage of those that were not good (score, or
            None).
        response_time: How long a customer waited for a response, on average (seconds, or None).
        resolution_time: From creation to resolution, on average (seconds, or None).
        replies_per_day: Replies sent on a day, on average (per-day, or None).
        customers_helped: Customers who got a reply (count).
        total_conversations: Conversations assigned to the user; elsewhere the name means conversations in which
            anything happened (count).
        conversations_per_day: Conversations new or changed on a day, on average (per-day, or None).
        busiest_day: The busiest day of the week, 1 for Monday to 7 for Sunday (day-of-week, or None).
        average_first_response_time: Time to the first response, on average, to go by its name (seconds, or None).
    """

    start_date: datetime | None = None
    end_date: datetime | None = None
    total_days: int
    resolved: int
    conversations_created: int
    closed: int
    ratings: list[UserRatingStatistics] = Factory(list)
    total_replies: int
    resolved_on_first_reply: int
    percent_resolved_on_first_reply: float | None = None
    replies_to_resolve: float | None = None
    handle_time: float | None = None
    happiness_score: float | None = None
    response_time: float | None = None
    resolution_time: float | None = None
    replies_per_day: float | None = None
    customers_helped: int
    total_conversations: int
    conversations_per_day: float | None = None
    busiest_day: int | None = None
    average_first_response_time: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "total_days": "days",
        "resolved": "count",
        "conversations_created": "count",
        "closed": "count",
        "total_replies": "count",
        "resolved_on_first_reply": "count",
        "percent_resolved_on_first_reply": "fraction",
        "replies_to_resolve": "replies",
        "handle_time": "seconds",
        "happiness_score": "score",
        "response_time": "seconds",
        "resolution_time": "seconds",
        "replies_per_day": "per-day",
        "customers_helped": "count",
        "total_conversations": "count",
        "conversations_per_day": "per-day",
        "busiest_day": "day-of-week",
        "average_first_response_time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time", required=False),
        Field("end_date", "endDate", "date-time", required=False),
        Field("total_days", "totalDays", "integer", required=False, unit="days", always=True),
        Field(
            "resolved",
            "resolved",
            "integer",
            required=False,
            unit="count",
            better="higher",
            additive=("time",),
            always=True,
        ),
        Field(
            "conversations_created",
            "conversationsCreated",
            "integer",
            required=False,
            unit="count",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field(
            "closed",
            "closed",
            "integer",
            required=False,
            unit="count",
            better="higher",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field("ratings", "ratings", "object", nullable=True, many=True, model=UserRatingStatistics, required=False),
        Field(
            "total_replies",
            "totalReplies",
            "integer",
            required=False,
            unit="count",
            better="higher",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field(
            "resolved_on_first_reply",
            "resolvedOnFirstReply",
            "integer",
            required=False,
            unit="count",
            better="higher",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field(
            "percent_resolved_on_first_reply",
            "percentResolvedOnFirstReply",
            "number",
            nullable=True,
            required=False,
            unit="fraction",
            better="higher",
        ),
        Field(
            "replies_to_resolve",
            "repliesToResolve",
            "number",
            nullable=True,
            required=False,
            unit="replies",
            better="lower",
        ),
        Field("handle_time", "handleTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field(
            "happiness_score", "happinessScore", "number", nullable=True, required=False, unit="score", better="higher"
        ),
        Field("response_time", "responseTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field(
            "resolution_time", "resolutionTime", "number", nullable=True, required=False, unit="seconds", better="lower"
        ),
        Field(
            "replies_per_day", "repliesPerDay", "number", nullable=True, required=False, unit="per-day", better="higher"
        ),
        Field(
            "customers_helped", "customersHelped", "integer", required=False, unit="count", better="higher", always=True
        ),
        Field("total_conversations", "totalConversations", "integer", required=False, unit="count", always=True),
        Field("conversations_per_day", "conversationsPerDay", "number", nullable=True, required=False, unit="per-day"),
        Field("busiest_day", "busiestDay", "integer", nullable=True, required=False, unit="day-of-week"),
        Field(
            "average_first_response_time",
            "averageFirstResponseTime",
            "number",
            nullable=True,
            required=False,
            unit="seconds",
            better="lower",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_user_statistics = partial(new, UserStatistics)
_new_user_rating_statistics = partial(new, UserRatingStatistics)


def _read(data: Any) -> UserStatistics:
    size = len(data)
    if size == 21:
        start_date_ = data["startDate"]
        end_date_ = data["endDate"]
        total_days_ = data["totalDays"]
        resolved_ = data["resolved"]
        conversations_created_ = data["conversationsCreated"]
        closed_ = data["closed"]
        ratings_ = data["ratings"]
        total_replies_ = data["totalReplies"]
        resolved_on_first_reply_ = data["resolvedOnFirstReply"]
        percent_resolved_on_first_reply_ = data["percentResolvedOnFirstReply"]
        replies_to_resolve_ = data["repliesToResolve"]
        handle_time_ = data["handleTime"]
        happiness_score_ = data["happinessScore"]
        response_time_ = data["responseTime"]
        resolution_time_ = data["resolutionTime"]
        replies_per_day_ = data["repliesPerDay"]
        customers_helped_ = data["customersHelped"]
        total_conversations_ = data["totalConversations"]
        conversations_per_day_ = data["conversationsPerDay"]
        busiest_day_ = data["busiestDay"]
        average_first_response_time_ = data["averageFirstResponseTime"]
    else:
        start_date_ = data.get("startDate", MISSING)
        end_date_ = data.get("endDate", MISSING)
        total_days_ = data["totalDays"]
        resolved_ = data["resolved"]
        conversations_created_ = data["conversationsCreated"]
        closed_ = data["closed"]
        ratings_ = data.get("ratings", MISSING)
        total_replies_ = data["totalReplies"]
        resolved_on_first_reply_ = data["resolvedOnFirstReply"]
        percent_resolved_on_first_reply_ = data.get("percentResolvedOnFirstReply", MISSING)
        replies_to_resolve_ = data.get("repliesToResolve", MISSING)
        handle_time_ = data.get("handleTime", MISSING)
        happiness_score_ = data.get("happinessScore", MISSING)
        response_time_ = data.get("responseTime", MISSING)
        resolution_time_ = data.get("resolutionTime", MISSING)
        replies_per_day_ = data.get("repliesPerDay", MISSING)
        customers_helped_ = data["customersHelped"]
        total_conversations_ = data["totalConversations"]
        conversations_per_day_ = data.get("conversationsPerDay", MISSING)
        busiest_day_ = data.get("busiestDay", MISSING)
        average_first_response_time_ = data.get("averageFirstResponseTime", MISSING)
    if (
        (total_days_.__class__ is not int)
        or (resolved_.__class__ is not int)
        or (conversations_created_.__class__ is not int)
        or (closed_.__class__ is not int)
        or (total_replies_.__class__ is not int)
        or (resolved_on_first_reply_.__class__ is not int)
        or (customers_helped_.__class__ is not int)
        or (total_conversations_.__class__ is not int)
    ):
        raise TypeError
    left_out = absent = 0
    if start_date_.__class__ is str:
        start_date_ = from_iso(start_date_)
        if start_date_.tzinfo is not UTC:
            start_date_ = in_utc(start_date_)
    elif start_date_ is MISSING:
        start_date_ = None
        left_out += 1
    elif start_date_ is None:
        absent |= 1
    else:
        raise TypeError
    if end_date_.__class__ is str:
        end_date_ = from_iso(end_date_)
        if end_date_.tzinfo is not UTC:
            end_date_ = in_utc(end_date_)
    elif end_date_ is MISSING:
        end_date_ = None
        left_out += 1
    elif end_date_ is None:
        absent |= 4
    else:
        raise TypeError
    if ratings_.__class__ is not list:
        if ratings_ is MISSING:
            ratings_ = []
            left_out += 1
            absent |= 8192
        elif ratings_ is None:
            ratings_ = []
            absent |= 4096
        else:
            raise TypeError
    if (
        not (percent_resolved_on_first_reply_.__class__ is float and -1e18 < percent_resolved_on_first_reply_ < 1e18)
        and percent_resolved_on_first_reply_.__class__ is not int
    ):
        if percent_resolved_on_first_reply_ is MISSING:
            percent_resolved_on_first_reply_ = None
            left_out += 1
        elif percent_resolved_on_first_reply_ is None:
            absent |= 262144
        else:
            raise TypeError
    if (
        not (replies_to_resolve_.__class__ is float and -1e18 < replies_to_resolve_ < 1e18)
        and replies_to_resolve_.__class__ is not int
    ):
        if replies_to_resolve_ is MISSING:
            replies_to_resolve_ = None
            left_out += 1
        elif replies_to_resolve_ is None:
            absent |= 1048576
        else:
            raise TypeError
    if not (handle_time_.__class__ is float and -1e18 < handle_time_ < 1e18) and handle_time_.__class__ is not int:
        if handle_time_ is MISSING:
            handle_time_ = None
            left_out += 1
        elif handle_time_ is None:
            absent |= 4194304
        else:
            raise TypeError
    if (
        not (happiness_score_.__class__ is float and -1e18 < happiness_score_ < 1e18)
        and happiness_score_.__class__ is not int
    ):
        if happiness_score_ is MISSING:
            happiness_score_ = None
            left_out += 1
        elif happiness_score_ is None:
            absent |= 16777216
        else:
            raise TypeError
    if (
        not (response_time_.__class__ is float and -1e18 < response_time_ < 1e18)
        and response_time_.__class__ is not int
    ):
        if response_time_ is MISSING:
            response_time_ = None
            left_out += 1
        elif response_time_ is None:
            absent |= 67108864
        else:
            raise TypeError
    if (
        not (resolution_time_.__class__ is float and -1e18 < resolution_time_ < 1e18)
        and resolution_time_.__class__ is not int
    ):
        if resolution_time_ is MISSING:
            resolution_time_ = None
            left_out += 1
        elif resolution_time_ is None:
            absent |= 268435456
        else:
            raise TypeError
    if (
        not (replies_per_day_.__class__ is float and -1e18 < replies_per_day_ < 1e18)
        and replies_per_day_.__class__ is not int
    ):
        if replies_per_day_ is MISSING:
            replies_per_day_ = None
            left_out += 1
        elif replies_per_day_ is None:
            absent |= 1073741824
        else:
            raise TypeError
    if (
        not (conversations_per_day_.__class__ is float and -1e18 < conversations_per_day_ < 1e18)
        and conversations_per_day_.__class__ is not int
    ):
        if conversations_per_day_ is MISSING:
            conversations_per_day_ = None
            left_out += 1
        elif conversations_per_day_ is None:
            absent |= 68719476736
        else:
            raise TypeError
    if busiest_day_.__class__ is not int:
        if busiest_day_ is MISSING:
            busiest_day_ = None
            left_out += 1
        elif busiest_day_ is None:
            absent |= 274877906944
        else:
            raise TypeError
    if (
        not (average_first_response_time_.__class__ is float and -1e18 < average_first_response_time_ < 1e18)
        and average_first_response_time_.__class__ is not int
    ):
        if average_first_response_time_ is MISSING:
            average_first_response_time_ = None
            left_out += 1
        elif average_first_response_time_ is None:
            absent |= 1099511627776
        else:
            raise TypeError
    ratings__found = []
    for ratings__data in ratings_:
        ratings__rating_id_ = ratings__data.get("ratingId", MISSING)
        ratings__replies_sent_ = ratings__data.get("repliesSent", MISSING)
        ratings__first_response_time_ = ratings__data.get("firstResponseTime", MISSING)
        ratings__response_time_ = ratings__data.get("responseTime", MISSING)
        ratings__resolve_time_ = ratings__data.get("resolveTime", MISSING)
        ratings__left_out = ratings__absent = 0
        if ratings__rating_id_.__class__ is not str:
            if ratings__rating_id_ is MISSING:
                ratings__rating_id_ = None
                ratings__left_out += 1
            elif ratings__rating_id_ is None:
                ratings__absent |= 1
            else:
                raise TypeError
        if ratings__replies_sent_.__class__ is not int and not (
            ratings__replies_sent_.__class__ is float and -1e18 < ratings__replies_sent_ < 1e18
        ):
            if ratings__replies_sent_ is MISSING:
                ratings__replies_sent_ = None
                ratings__left_out += 1
            elif ratings__replies_sent_ is None:
                ratings__absent |= 4
            else:
                raise TypeError
        if ratings__first_response_time_.__class__ is not int and not (
            ratings__first_response_time_.__class__ is float and -1e18 < ratings__first_response_time_ < 1e18
        ):
            if ratings__first_response_time_ is MISSING:
                ratings__first_response_time_ = None
                ratings__left_out += 1
            elif ratings__first_response_time_ is None:
                ratings__absent |= 16
            else:
                raise TypeError
        if ratings__response_time_.__class__ is not int and not (
            ratings__response_time_.__class__ is float and -1e18 < ratings__response_time_ < 1e18
        ):
            if ratings__response_time_ is MISSING:
                ratings__response_time_ = None
                ratings__left_out += 1
            elif ratings__response_time_ is None:
                ratings__absent |= 64
            else:
                raise TypeError
        if ratings__resolve_time_.__class__ is not int and not (
            ratings__resolve_time_.__class__ is float and -1e18 < ratings__resolve_time_ < 1e18
        ):
            if ratings__resolve_time_ is MISSING:
                ratings__resolve_time_ = None
                ratings__left_out += 1
            elif ratings__resolve_time_ is None:
                ratings__absent |= 256
            else:
                raise TypeError
        ratings__made = _new_user_rating_statistics()
        ratings__made.rating_id = ratings__rating_id_
        ratings__made.replies_sent = ratings__replies_sent_
        ratings__made.first_response_time = ratings__first_response_time_
        ratings__made.response_time = ratings__response_time_
        ratings__made.resolve_time = ratings__resolve_time_
        if ratings__absent:
            ratings__made._absent = ratings__absent
        if len(ratings__data) + ratings__left_out != 5:
            ratings__made.extra = unlisted(ratings__data, UserRatingStatistics._KEYS)
        ratings__found.append(ratings__made)
    made = _new_user_statistics()
    made.start_date = start_date_
    made.end_date = end_date_
    made.total_days = total_days_
    made.resolved = resolved_
    made.conversations_created = conversations_created_
    made.closed = closed_
    made.ratings = ratings__found
    made.total_replies = total_replies_
    made.resolved_on_first_reply = resolved_on_first_reply_
    made.percent_resolved_on_first_reply = percent_resolved_on_first_reply_
    made.replies_to_resolve = replies_to_resolve_
    made.handle_time = handle_time_
    made.happiness_score = happiness_score_
    made.response_time = response_time_
    made.resolution_time = resolution_time_
    made.replies_per_day = replies_per_day_
    made.customers_helped = customers_helped_
    made.total_conversations = total_conversations_
    made.conversations_per_day = conversations_per_day_
    made.busiest_day = busiest_day_
    made.average_first_response_time = average_first_response_time_
    if absent:
        made._absent = absent
    if size + left_out != 21:
        made.extra = unlisted(data, UserStatistics._KEYS)
    return made


UserStatistics._read = _read
