# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ProductivityStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model
from ..answers.reading import read_regular


@define(slots=True, eq=False, repr=False, kw_only=True)
class ProductivityStatistics(Model):
    """Times and replies of a range.

    Attributes:
        start_date: Start of the range (or None).
        end_date: End of the range (or None).
        total_conversations: Conversations these figures are about (count, or None).
        resolution_time: From creation to resolution, on average; a conversation is resolved once, by a reply and
            closing (seconds, or None).
        replies_to_resolve: Replies it took to resolve a conversation, on average (replies, or None).
        response_time: How long a customer waited for a response, on average (seconds, or None).
        first_response_time: How long a customer waited for the first response, on average (seconds, or None).
        resolved: Conversations that got a reply of a user and were closed; each counts once (count, or None).
        resolved_on_first_reply: Conversations resolved with one reply (count, or None).
        percent_resolved_on_first_reply: Share of the resolved conversations that took one reply, from 0 to 1
            (fraction, or None).
        closed: Conversations that were closed (count, or None).
        replies_sent: Replies users sent, new e-mail conversations of theirs included (count, or None).
        handle_time: How long a user had a conversation open before sending, on average (seconds, or None).
        ratings: Ratings behind the figures; what these ratings are is not documented (or None).
    """

    start_date: datetime | None = None
    end_date: datetime | None = None
    total_conversations: int | None = None
    resolution_time: float | None = None
    replies_to_resolve: float | None = None
    response_time: float | None = None
    first_response_time: float | None = None
    resolved: int | None = None
    resolved_on_first_reply: int | None = None
    percent_resolved_on_first_reply: float | None = None
    closed: int | None = None
    replies_sent: int | None = None
    handle_time: float | None = None
    ratings: list[dict[str, float | None]] | None = None

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
        Field("start_date", "startDate", "date-time", required=False),
        Field("end_date", "endDate", "date-time", required=False),
        Field("total_conversations", "totalConversations", "integer", required=False, unit="count"),
        Field(
            "resolution_time", "resolutionTime", "number", nullable=True, required=False, unit="seconds", better="lower"
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
        Field("response_time", "responseTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field(
            "first_response_time",
            "firstResponseTime",
            "number",
            nullable=True,
            required=False,
            unit="seconds",
            better="lower",
        ),
        Field("resolved", "resolved", "integer", required=False, unit="count", better="higher", additive=("time",)),
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
        ),
        Field(
            "replies_sent",
            "repliesSent",
            "integer",
            required=False,
            unit="count",
            better="higher",
            additive=(
                "time",
                "users",
            ),
        ),
        Field("handle_time", "handleTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field(
            "ratings",
            "ratings",
            "array",
            nullable=True,
            item=Field("", "", "map", item=Field("", "", "number", nullable=True)),
            required=False,
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_RATINGS_FIELD = next(field for field in ProductivityStatistics.FIELDS if field.name == "ratings")
_new_productivity_statistics = partial(new, ProductivityStatistics)


def _read(data: Any) -> ProductivityStatistics:
    size = len(data)
    if size == 14:
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
        ratings_ = data["ratings"]
    else:
        start_date_ = data.get("startDate", MISSING)
        end_date_ = data.get("endDate", MISSING)
        total_conversations_ = data.get("totalConversations", MISSING)
        resolution_time_ = data.get("resolutionTime", MISSING)
        replies_to_resolve_ = data.get("repliesToResolve", MISSING)
        response_time_ = data.get("responseTime", MISSING)
        first_response_time_ = data.get("firstResponseTime", MISSING)
        resolved_ = data.get("resolved", MISSING)
        resolved_on_first_reply_ = data.get("resolvedOnFirstReply", MISSING)
        percent_resolved_on_first_reply_ = data.get("percentResolvedOnFirstReply", MISSING)
        closed_ = data.get("closed", MISSING)
        replies_sent_ = data.get("repliesSent", MISSING)
        handle_time_ = data.get("handleTime", MISSING)
        ratings_ = data.get("ratings", MISSING)
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
    if total_conversations_.__class__ is not int:
        if total_conversations_ is MISSING:
            total_conversations_ = None
            left_out += 1
        elif total_conversations_ is None:
            absent |= 16
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
            absent |= 64
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
            absent |= 256
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
            absent |= 1024
        else:
            raise TypeError
    if (
        not (first_response_time_.__class__ is float and -1e18 < first_response_time_ < 1e18)
        and first_response_time_.__class__ is not int
    ):
        if first_response_time_ is MISSING:
            first_response_time_ = None
            left_out += 1
        elif first_response_time_ is None:
            absent |= 4096
        else:
            raise TypeError
    if resolved_.__class__ is not int:
        if resolved_ is MISSING:
            resolved_ = None
            left_out += 1
        elif resolved_ is None:
            absent |= 16384
        else:
            raise TypeError
    if resolved_on_first_reply_.__class__ is not int:
        if resolved_on_first_reply_ is MISSING:
            resolved_on_first_reply_ = None
            left_out += 1
        elif resolved_on_first_reply_ is None:
            absent |= 65536
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
    if closed_.__class__ is not int:
        if closed_ is MISSING:
            closed_ = None
            left_out += 1
        elif closed_ is None:
            absent |= 1048576
        else:
            raise TypeError
    if replies_sent_.__class__ is not int:
        if replies_sent_ is MISSING:
            replies_sent_ = None
            left_out += 1
        elif replies_sent_ is None:
            absent |= 4194304
        else:
            raise TypeError
    if not (handle_time_.__class__ is float and -1e18 < handle_time_ < 1e18) and handle_time_.__class__ is not int:
        if handle_time_ is MISSING:
            handle_time_ = None
            left_out += 1
        elif handle_time_ is None:
            absent |= 16777216
        else:
            raise TypeError
    if ratings_.__class__ is not list:
        if ratings_ is MISSING:
            ratings_ = None
            left_out += 1
        elif ratings_ is None:
            absent |= 67108864
        else:
            raise TypeError
    made = _new_productivity_statistics()
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
    made.ratings = None if ratings_ is None else read_regular(_RATINGS_FIELD, ratings_)
    if absent:
        made._absent = absent
    if size + left_out != 14:
        made.extra = unlisted(data, ProductivityStatistics._KEYS)
    return made


ProductivityStatistics._read = _read
