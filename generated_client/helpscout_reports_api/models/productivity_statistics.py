# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ProductivityStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from attrs import define

from ..field import Field, from_iso, in_utc, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ProductivityStatistics(Model):
    """Times and replies of a range.

    Attributes:
        start_date: Start of the range.
        end_date: End of the range.
        total_conversations: Conversations these figures are about (count).
        resolution_time: From creation to resolution, on average; a conversation is resolved once, by a reply and
            closing (seconds, or None).
        replies_to_resolve: Replies it took to resolve a conversation, on average (replies, or None).
        response_time: How long a customer waited for a response, on average (seconds, or None).
        first_response_time: How long a customer waited for the first response, on average (seconds, or None).
        resolved: Conversations that got a reply of a user and were closed; each counts once (count).
        resolved_on_first_reply: Conversations resolved with one reply (count).
        percent_resolved_on_first_reply: Share of the resolved conversations that took one reply, from 0 to 1
            (fraction, or None).
        closed: Conversations that were closed (count).
        replies_sent: Replies users sent, new e-mail conversations of theirs included (count).
        handle_time: How long a user had a conversation open before sending, on average (seconds, or None).
        ratings: Ratings behind the figures; what is in them is not documented (or None).
    """

    start_date: datetime
    end_date: datetime
    total_conversations: int
    resolution_time: float | None
    replies_to_resolve: float | None
    response_time: float | None
    first_response_time: float | None
    resolved: int
    resolved_on_first_reply: int
    percent_resolved_on_first_reply: float | None
    closed: int
    replies_sent: int
    handle_time: float | None
    ratings: Any = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "total_conversations": "count",
        "resolution_time": "seconds",
        "replies_to_resolve": "replies",
        "response_time": "seconds",
        "first_response_time": "seconds",
        "resolved": "count",
        "resolved_on_first_reply": "count",
        "percent_resolved_on_first_reply": "fraction",
        "closed": "count",
        "replies_sent": "count",
        "handle_time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time"),
        Field("end_date", "endDate", "date-time"),
        Field("total_conversations", "totalConversations", "integer", unit="count"),
        Field("resolution_time", "resolutionTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("replies_to_resolve", "repliesToResolve", "number", nullable=True, unit="replies", better="lower"),
        Field("response_time", "responseTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("first_response_time", "firstResponseTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("resolved", "resolved", "integer", unit="count", better="higher", additive=("time",)),
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
        ),
        Field(
            "percent_resolved_on_first_reply",
            "percentResolvedOnFirstReply",
            "number",
            nullable=True,
            unit="fraction",
            better="higher",
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
        ),
        Field(
            "replies_sent",
            "repliesSent",
            "integer",
            unit="count",
            better="higher",
            additive=(
                "time",
                "users",
            ),
        ),
        Field("handle_time", "handleTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("ratings", "ratings", "any", required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ProductivityStatistics:
    start_date_ = data["startDate"]
    end_date_ = data["endDate"]
    total_conversations_ = data["totalConversations"]
    resolution_time_ = data["resolutionTime"]
    replies_to_resolve_ = data["repliesToResolve"]
    response_time_ = data["responseTime"]
    first_response_time_ = data["firstResponseTime"]
    resolved_ = data["resolved"]
    resolved_on_first_reply_ = data["resolvedOnFirstReply"]
    percent_resolved_on_first_reply_ = data["percentResolvedOnFirstReply"]
    closed_ = data["closed"]
    replies_sent_ = data["repliesSent"]
    handle_time_ = data["handleTime"]
    ratings_ = data.get("ratings")
    if not (
        total_conversations_.__class__ is int
        and (
            (kind := resolution_time_.__class__) is int
            or (kind is float and not resolution_time_ - resolution_time_)
            or resolution_time_ is None
        )
        and (
            (kind := replies_to_resolve_.__class__) is int
            or (kind is float and not replies_to_resolve_ - replies_to_resolve_)
            or replies_to_resolve_ is None
        )
        and (
            (kind := response_time_.__class__) is int
            or (kind is float and not response_time_ - response_time_)
            or response_time_ is None
        )
        and (
            (kind := first_response_time_.__class__) is int
            or (kind is float and not first_response_time_ - first_response_time_)
            or first_response_time_ is None
        )
        and resolved_.__class__ is int
        and resolved_on_first_reply_.__class__ is int
        and (
            (kind := percent_resolved_on_first_reply_.__class__) is int
            or (kind is float and not percent_resolved_on_first_reply_ - percent_resolved_on_first_reply_)
            or percent_resolved_on_first_reply_ is None
        )
        and closed_.__class__ is int
        and replies_sent_.__class__ is int
        and (
            (kind := handle_time_.__class__) is int
            or (kind is float and not handle_time_ - handle_time_)
            or handle_time_ is None
        )
    ):
        raise TypeError
    left_out = 0
    if ratings_ is None:
        left_out += 1
    start_date_ = from_iso(start_date_)
    if start_date_.tzinfo is not UTC:
        start_date_ = in_utc(start_date_)
    end_date_ = from_iso(end_date_)
    if end_date_.tzinfo is not UTC:
        end_date_ = in_utc(end_date_)
    made = new(ProductivityStatistics)
    made.start_date = start_date_
    made.end_date = end_date_
    made.total_conversations = total_conversations_
    made.resolution_time = resolution_time_
    made.replies_to_resolve = replies_to_resolve_
    made.response_time = response_time_
    made.first_response_time = first_response_time_
    made.resolved = resolved_
    made.resolved_on_first_reply = resolved_on_first_reply_
    made.percent_resolved_on_first_reply = percent_resolved_on_first_reply_
    made.closed = closed_
    made.replies_sent = replies_sent_
    made.handle_time = handle_time_
    made.ratings = ratings_
    if len(data) + left_out != 14 and not ProductivityStatistics._KEYS.issuperset(data):
        made.extra = unlisted(data, ProductivityStatistics._KEYS)
    return made


ProductivityStatistics._read = _read
