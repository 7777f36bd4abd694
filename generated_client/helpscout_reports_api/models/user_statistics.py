# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from attrs import define

from ..field import Field, from_iso, in_utc, new, unlisted
from ..model import Model
from .user_rating_statistics import UserRatingStatistics


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserStatistics(Model):
    """What one user or team did in a range.

    Attributes:
        start_date: Start of the range.
        end_date: End of the range.
        total_days: Whole days of the range; a part of a day is cut off (days).
        resolved: Conversations resolved (count).
        conversations_created: Conversations created (count).
        closed: Conversations closed (count).
        ratings: Ratings behind the figures (or None).
        total_replies: Replies sent (count).
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

    start_date: datetime
    end_date: datetime
    total_days: int
    resolved: int
    conversations_created: int
    closed: int
    ratings: list[UserRatingStatistics] | None = None
    total_replies: int
    resolved_on_first_reply: int
    percent_resolved_on_first_reply: float | None
    replies_to_resolve: float | None
    handle_time: float | None
    happiness_score: float | None
    response_time: float | None
    resolution_time: float | None
    replies_per_day: float | None
    customers_helped: int
    total_conversations: int
    conversations_per_day: float | None
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
        Field("start_date", "startDate", "date-time"),
        Field("end_date", "endDate", "date-time"),
        Field("total_days", "totalDays", "integer", unit="days", always=True),
        Field("resolved", "resolved", "integer", unit="count", better="higher", additive=("time",), always=True),
        Field(
            "conversations_created",
            "conversationsCreated",
            "integer",
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
            unit="count",
            better="higher",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field("ratings", "ratings", "object", required=False, nullable=True, many=True, model=UserRatingStatistics),
        Field(
            "total_replies",
            "totalReplies",
            "integer",
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
            unit="fraction",
            better="higher",
        ),
        Field("replies_to_resolve", "repliesToResolve", "number", nullable=True, unit="replies", better="lower"),
        Field("handle_time", "handleTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("happiness_score", "happinessScore", "number", nullable=True, unit="score", better="higher"),
        Field("response_time", "responseTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("resolution_time", "resolutionTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("replies_per_day", "repliesPerDay", "number", nullable=True, unit="per-day", better="higher"),
        Field("customers_helped", "customersHelped", "integer", unit="count", better="higher", always=True),
        Field("total_conversations", "totalConversations", "integer", unit="count", always=True),
        Field("conversations_per_day", "conversationsPerDay", "number", nullable=True, unit="per-day"),
        Field("busiest_day", "busiestDay", "integer", required=False, nullable=True, unit="day-of-week"),
        Field(
            "average_first_response_time",
            "averageFirstResponseTime",
            "number",
            required=False,
            nullable=True,
            unit="seconds",
            better="lower",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> UserStatistics:
    start_date_ = data["startDate"]
    end_date_ = data["endDate"]
    total_days_ = data["totalDays"]
    resolved_ = data["resolved"]
    conversations_created_ = data["conversationsCreated"]
    closed_ = data["closed"]
    ratings_ = data.get("ratings")
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
    busiest_day_ = data.get("busiestDay")
    average_first_response_time_ = data.get("averageFirstResponseTime")
    if not (
        total_days_.__class__ is int
        and resolved_.__class__ is int
        and conversations_created_.__class__ is int
        and closed_.__class__ is int
        and total_replies_.__class__ is int
        and resolved_on_first_reply_.__class__ is int
        and (
            (kind := percent_resolved_on_first_reply_.__class__) is int
            or (kind is float and not percent_resolved_on_first_reply_ - percent_resolved_on_first_reply_)
            or percent_resolved_on_first_reply_ is None
        )
        and (
            (kind := replies_to_resolve_.__class__) is int
            or (kind is float and not replies_to_resolve_ - replies_to_resolve_)
            or replies_to_resolve_ is None
        )
        and (
            (kind := handle_time_.__class__) is int
            or (kind is float and not handle_time_ - handle_time_)
            or handle_time_ is None
        )
        and (
            (kind := happiness_score_.__class__) is int
            or (kind is float and not happiness_score_ - happiness_score_)
            or happiness_score_ is None
        )
        and (
            (kind := response_time_.__class__) is int
            or (kind is float and not response_time_ - response_time_)
            or response_time_ is None
        )
        and (
            (kind := resolution_time_.__class__) is int
            or (kind is float and not resolution_time_ - resolution_time_)
            or resolution_time_ is None
        )
        and (
            (kind := replies_per_day_.__class__) is int
            or (kind is float and not replies_per_day_ - replies_per_day_)
            or replies_per_day_ is None
        )
        and customers_helped_.__class__ is int
        and total_conversations_.__class__ is int
        and (
            (kind := conversations_per_day_.__class__) is int
            or (kind is float and not conversations_per_day_ - conversations_per_day_)
            or conversations_per_day_ is None
        )
    ):
        raise TypeError
    left_out = 0
    if ratings_ is None:
        left_out += 1
    elif not (ratings_.__class__ is list):
        raise TypeError
    if busiest_day_ is None:
        left_out += 1
    elif not (busiest_day_.__class__ is int):
        raise TypeError
    if average_first_response_time_ is None:
        left_out += 1
    elif not (
        (kind := average_first_response_time_.__class__) is int
        or (kind is float and not average_first_response_time_ - average_first_response_time_)
    ):
        raise TypeError
    start_date_ = from_iso(start_date_)
    if start_date_.tzinfo is not UTC:
        start_date_ = in_utc(start_date_)
    end_date_ = from_iso(end_date_)
    if end_date_.tzinfo is not UTC:
        end_date_ = in_utc(end_date_)
    ratings__found = []
    for ratings__data in ratings_ or ():
        ratings__rating_id_ = ratings__data.get("ratingId")
        ratings__replies_sent_ = ratings__data.get("repliesSent")
        ratings__first_response_time_ = ratings__data.get("firstResponseTime")
        ratings__response_time_ = ratings__data.get("responseTime")
        ratings__resolve_time_ = ratings__data.get("resolveTime")
        ratings__left_out = 0
        if ratings__rating_id_ is None:
            ratings__left_out += 1
        elif not (ratings__rating_id_.__class__ is str):
            raise TypeError
        if ratings__replies_sent_ is None:
            ratings__left_out += 1
        elif not (
            (kind := ratings__replies_sent_.__class__) is int
            or (kind is float and not ratings__replies_sent_ - ratings__replies_sent_)
        ):
            raise TypeError
        if ratings__first_response_time_ is None:
            ratings__left_out += 1
        elif not (
            (kind := ratings__first_response_time_.__class__) is int
            or (kind is float and not ratings__first_response_time_ - ratings__first_response_time_)
        ):
            raise TypeError
        if ratings__response_time_ is None:
            ratings__left_out += 1
        elif not (
            (kind := ratings__response_time_.__class__) is int
            or (kind is float and not ratings__response_time_ - ratings__response_time_)
        ):
            raise TypeError
        if ratings__resolve_time_ is None:
            ratings__left_out += 1
        elif not (
            (kind := ratings__resolve_time_.__class__) is int
            or (kind is float and not ratings__resolve_time_ - ratings__resolve_time_)
        ):
            raise TypeError
        ratings__made = new(UserRatingStatistics)
        ratings__made.rating_id = ratings__rating_id_
        ratings__made.replies_sent = ratings__replies_sent_
        ratings__made.first_response_time = ratings__first_response_time_
        ratings__made.response_time = ratings__response_time_
        ratings__made.resolve_time = ratings__resolve_time_
        if len(ratings__data) + ratings__left_out != 5 and not UserRatingStatistics._KEYS.issuperset(ratings__data):
            ratings__made.extra = unlisted(ratings__data, UserRatingStatistics._KEYS)
        ratings__found.append(ratings__made)
    made = new(UserStatistics)
    made.start_date = start_date_
    made.end_date = end_date_
    made.total_days = total_days_
    made.resolved = resolved_
    made.conversations_created = conversations_created_
    made.closed = closed_
    made.ratings = None if ratings_ is None else ratings__found
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
    if len(data) + left_out != 21 and not UserStatistics._KEYS.issuperset(data):
        made.extra = unlisted(data, UserStatistics._KEYS)
    return made


UserStatistics._read = _read
