# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserDeltas(Model):
    """How the figures of a user moved; the score in points, all else in percent.

    Attributes:
        total_conversations: Change of the conversations assigned (percent-change, or None).
        customers_helped: Change of the customers helped (percent-change, or None).
        happiness_score: Change of the happiness score (points, or None).
        replies_per_day: Change of the replies per day (percent-change, or None).
        resolved_on_first_reply: Change of the conversations resolved with one reply (percent-change, or None).
        handle_time: Change of the average handle time (percent-change, or None).
        conversations_per_day: Change of the conversations per day (percent-change, or None).
        resolved: Change of the conversations resolved (percent-change, or None).
        replies_to_resolve: Change of the replies to a resolution (percent-change, or None).
        active_conversations: Change of the active conversations; the same as that of totalConversations in the
            sample (percent-change, or None).
        total_replies: Change of the replies sent (percent-change, or None).
        closed: Change of the conversations closed (percent-change, or None).
        response_time: Change of the average time to a response (percent-change, or None).
        resolution_time: Change of the average time to resolution (percent-change, or None).
        conversations_created: Change of the conversations created (percent-change, or None).
    """

    total_conversations: float | None = None
    customers_helped: float | None = None
    happiness_score: float | None = None
    replies_per_day: float | None = None
    resolved_on_first_reply: float | None = None
    handle_time: float | None = None
    conversations_per_day: float | None = None
    resolved: float | None = None
    replies_to_resolve: float | None = None
    active_conversations: float | None = None
    total_replies: float | None = None
    closed: float | None = None
    response_time: float | None = None
    resolution_time: float | None = None
    conversations_created: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "total_conversations": "percent-change",
        "customers_helped": "percent-change",
        "happiness_score": "points",
        "replies_per_day": "percent-change",
        "resolved_on_first_reply": "percent-change",
        "handle_time": "percent-change",
        "conversations_per_day": "percent-change",
        "resolved": "percent-change",
        "replies_to_resolve": "percent-change",
        "active_conversations": "percent-change",
        "total_replies": "percent-change",
        "closed": "percent-change",
        "response_time": "percent-change",
        "resolution_time": "percent-change",
        "conversations_created": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "total_conversations",
            "totalConversations",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="total_conversations",
        ),
        Field(
            "customers_helped",
            "customersHelped",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="customers_helped",
        ),
        Field(
            "happiness_score",
            "happinessScore",
            "number",
            nullable=True,
            required=False,
            unit="points",
            better="higher",
            delta_of="happiness_score",
        ),
        Field(
            "replies_per_day",
            "repliesPerDay",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="replies_per_day",
        ),
        Field(
            "resolved_on_first_reply",
            "resolvedOnFirstReply",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="resolved_on_first_reply",
        ),
        Field(
            "handle_time",
            "handleTime",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="handle_time",
        ),
        Field(
            "conversations_per_day",
            "conversationsPerDay",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="conversations_per_day",
        ),
        Field(
            "resolved",
            "resolved",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="resolved",
        ),
        Field(
            "replies_to_resolve",
            "repliesToResolve",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="replies_to_resolve",
        ),
        Field(
            "active_conversations",
            "activeConversations",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="total_conversations",
        ),
        Field(
            "total_replies",
            "totalReplies",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="total_replies",
        ),
        Field(
            "closed",
            "closed",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="closed",
        ),
        Field(
            "response_time",
            "responseTime",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="response_time",
        ),
        Field(
            "resolution_time",
            "resolutionTime",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="resolution_time",
        ),
        Field(
            "conversations_created",
            "conversationsCreated",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="conversations_created",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_user_deltas = partial(new, UserDeltas)


def _read(data: Any) -> UserDeltas:
    size = len(data)
    if size == 15:
        total_conversations_ = data["totalConversations"]
        customers_helped_ = data["customersHelped"]
        happiness_score_ = data["happinessScore"]
        replies_per_day_ = data["repliesPerDay"]
        resolved_on_first_reply_ = data["resolvedOnFirstReply"]
        handle_time_ = data["handleTime"]
        conversations_per_day_ = data["conversationsPerDay"]
        resolved_ = data["resolved"]
        replies_to_resolve_ = data["repliesToResolve"]
        active_conversations_ = data["activeConversations"]
        total_replies_ = data["totalReplies"]
        closed_ = data["closed"]
        response_time_ = data["responseTime"]
        resolution_time_ = data["resolutionTime"]
        conversations_created_ = data["conversationsCreated"]
    else:
        total_conversations_ = data.get("totalConversations", MISSING)
        customers_helped_ = data.get("customersHelped", MISSING)
        happiness_score_ = data.get("happinessScore", MISSING)
        replies_per_day_ = data.get("repliesPerDay", MISSING)
        resolved_on_first_reply_ = data.get("resolvedOnFirstReply", MISSING)
        handle_time_ = data.get("handleTime", MISSING)
        conversations_per_day_ = data.get("conversationsPerDay", MISSING)
        resolved_ = data.get("resolved", MISSING)
        replies_to_resolve_ = data.get("repliesToResolve", MISSING)
        active_conversations_ = data.get("activeConversations", MISSING)
        total_replies_ = data.get("totalReplies", MISSING)
        closed_ = data.get("closed", MISSING)
        response_time_ = data.get("responseTime", MISSING)
        resolution_time_ = data.get("resolutionTime", MISSING)
        conversations_created_ = data.get("conversationsCreated", MISSING)
    left_out = absent = 0
    if (
        not (total_conversations_.__class__ is float and -1e18 < total_conversations_ < 1e18)
        and total_conversations_.__class__ is not int
    ):
        if total_conversations_ is MISSING:
            total_conversations_ = None
            left_out += 1
        elif total_conversations_ is None:
            absent |= 1
        else:
            raise TypeError
    if (
        not (customers_helped_.__class__ is float and -1e18 < customers_helped_ < 1e18)
        and customers_helped_.__class__ is not int
    ):
        if customers_helped_ is MISSING:
            customers_helped_ = None
            left_out += 1
        elif customers_helped_ is None:
            absent |= 4
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
            absent |= 16
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
            absent |= 64
        else:
            raise TypeError
    if (
        not (resolved_on_first_reply_.__class__ is float and -1e18 < resolved_on_first_reply_ < 1e18)
        and resolved_on_first_reply_.__class__ is not int
    ):
        if resolved_on_first_reply_ is MISSING:
            resolved_on_first_reply_ = None
            left_out += 1
        elif resolved_on_first_reply_ is None:
            absent |= 256
        else:
            raise TypeError
    if not (handle_time_.__class__ is float and -1e18 < handle_time_ < 1e18) and handle_time_.__class__ is not int:
        if handle_time_ is MISSING:
            handle_time_ = None
            left_out += 1
        elif handle_time_ is None:
            absent |= 1024
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
            absent |= 4096
        else:
            raise TypeError
    if not (resolved_.__class__ is float and -1e18 < resolved_ < 1e18) and resolved_.__class__ is not int:
        if resolved_ is MISSING:
            resolved_ = None
            left_out += 1
        elif resolved_ is None:
            absent |= 16384
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
            absent |= 65536
        else:
            raise TypeError
    if (
        not (active_conversations_.__class__ is float and -1e18 < active_conversations_ < 1e18)
        and active_conversations_.__class__ is not int
    ):
        if active_conversations_ is MISSING:
            active_conversations_ = None
            left_out += 1
        elif active_conversations_ is None:
            absent |= 262144
        else:
            raise TypeError
    if (
        not (total_replies_.__class__ is float and -1e18 < total_replies_ < 1e18)
        and total_replies_.__class__ is not int
    ):
        if total_replies_ is MISSING:
            total_replies_ = None
            left_out += 1
        elif total_replies_ is None:
            absent |= 1048576
        else:
            raise TypeError
    if not (closed_.__class__ is float and -1e18 < closed_ < 1e18) and closed_.__class__ is not int:
        if closed_ is MISSING:
            closed_ = None
            left_out += 1
        elif closed_ is None:
            absent |= 4194304
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
            absent |= 16777216
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
            absent |= 67108864
        else:
            raise TypeError
    if (
        not (conversations_created_.__class__ is float and -1e18 < conversations_created_ < 1e18)
        and conversations_created_.__class__ is not int
    ):
        if conversations_created_ is MISSING:
            conversations_created_ = None
            left_out += 1
        elif conversations_created_ is None:
            absent |= 268435456
        else:
            raise TypeError
    made = _new_user_deltas()
    made.total_conversations = total_conversations_
    made.customers_helped = customers_helped_
    made.happiness_score = happiness_score_
    made.replies_per_day = replies_per_day_
    made.resolved_on_first_reply = resolved_on_first_reply_
    made.handle_time = handle_time_
    made.conversations_per_day = conversations_per_day_
    made.resolved = resolved_
    made.replies_to_resolve = replies_to_resolve_
    made.active_conversations = active_conversations_
    made.total_replies = total_replies_
    made.closed = closed_
    made.response_time = response_time_
    made.resolution_time = resolution_time_
    made.conversations_created = conversations_created_
    if absent:
        made._absent = absent
    if size + left_out != 15:
        made.extra = unlisted(data, UserDeltas._KEYS)
    return made


UserDeltas._read = _read
