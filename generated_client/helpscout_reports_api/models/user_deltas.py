# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


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

    total_conversations: float | None
    customers_helped: float | None
    happiness_score: float | None
    replies_per_day: float | None
    resolved_on_first_reply: float | None
    handle_time: float | None
    conversations_per_day: float | None
    resolved: float | None
    replies_to_resolve: float | None
    active_conversations: float | None
    total_replies: float | None
    closed: float | None
    response_time: float | None
    resolution_time: float | None
    conversations_created: float | None

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
            unit="percent-change",
            delta_of="total_conversations",
        ),
        Field(
            "customers_helped",
            "customersHelped",
            "number",
            nullable=True,
            unit="percent-change",
            better="higher",
            delta_of="customers_helped",
        ),
        Field(
            "happiness_score",
            "happinessScore",
            "number",
            nullable=True,
            unit="points",
            better="higher",
            delta_of="happiness_score",
        ),
        Field(
            "replies_per_day",
            "repliesPerDay",
            "number",
            nullable=True,
            unit="percent-change",
            better="higher",
            delta_of="replies_per_day",
        ),
        Field(
            "resolved_on_first_reply",
            "resolvedOnFirstReply",
            "number",
            nullable=True,
            unit="percent-change",
            better="higher",
            delta_of="resolved_on_first_reply",
        ),
        Field(
            "handle_time",
            "handleTime",
            "number",
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="handle_time",
        ),
        Field(
            "conversations_per_day",
            "conversationsPerDay",
            "number",
            nullable=True,
            unit="percent-change",
            delta_of="conversations_per_day",
        ),
        Field(
            "resolved", "resolved", "number", nullable=True, unit="percent-change", better="higher", delta_of="resolved"
        ),
        Field(
            "replies_to_resolve",
            "repliesToResolve",
            "number",
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="replies_to_resolve",
        ),
        Field(
            "active_conversations",
            "activeConversations",
            "number",
            nullable=True,
            unit="percent-change",
            delta_of="total_conversations",
        ),
        Field(
            "total_replies",
            "totalReplies",
            "number",
            nullable=True,
            unit="percent-change",
            better="higher",
            delta_of="total_replies",
        ),
        Field("closed", "closed", "number", nullable=True, unit="percent-change", better="higher", delta_of="closed"),
        Field(
            "response_time",
            "responseTime",
            "number",
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="response_time",
        ),
        Field(
            "resolution_time",
            "resolutionTime",
            "number",
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="resolution_time",
        ),
        Field(
            "conversations_created",
            "conversationsCreated",
            "number",
            nullable=True,
            unit="percent-change",
            delta_of="conversations_created",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> UserDeltas:
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
    if not (
        (
            (kind := total_conversations_.__class__) is int
            or (kind is float and not total_conversations_ - total_conversations_)
            or total_conversations_ is None
        )
        and (
            (kind := customers_helped_.__class__) is int
            or (kind is float and not customers_helped_ - customers_helped_)
            or customers_helped_ is None
        )
        and (
            (kind := happiness_score_.__class__) is int
            or (kind is float and not happiness_score_ - happiness_score_)
            or happiness_score_ is None
        )
        and (
            (kind := replies_per_day_.__class__) is int
            or (kind is float and not replies_per_day_ - replies_per_day_)
            or replies_per_day_ is None
        )
        and (
            (kind := resolved_on_first_reply_.__class__) is int
            or (kind is float and not resolved_on_first_reply_ - resolved_on_first_reply_)
            or resolved_on_first_reply_ is None
        )
        and (
            (kind := handle_time_.__class__) is int
            or (kind is float and not handle_time_ - handle_time_)
            or handle_time_ is None
        )
        and (
            (kind := conversations_per_day_.__class__) is int
            or (kind is float and not conversations_per_day_ - conversations_per_day_)
            or conversations_per_day_ is None
        )
        and ((kind := resolved_.__class__) is int or (kind is float and not resolved_ - resolved_) or resolved_ is None)
        and (
            (kind := replies_to_resolve_.__class__) is int
            or (kind is float and not replies_to_resolve_ - replies_to_resolve_)
            or replies_to_resolve_ is None
        )
        and (
            (kind := active_conversations_.__class__) is int
            or (kind is float and not active_conversations_ - active_conversations_)
            or active_conversations_ is None
        )
        and (
            (kind := total_replies_.__class__) is int
            or (kind is float and not total_replies_ - total_replies_)
            or total_replies_ is None
        )
        and ((kind := closed_.__class__) is int or (kind is float and not closed_ - closed_) or closed_ is None)
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
            (kind := conversations_created_.__class__) is int
            or (kind is float and not conversations_created_ - conversations_created_)
            or conversations_created_ is None
        )
    ):
        raise TypeError
    made = new(UserDeltas)
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
    if len(data) != 15:
        made.extra = unlisted(data, UserDeltas._KEYS)
    return made


UserDeltas._read = _read
