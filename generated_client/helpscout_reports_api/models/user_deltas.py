# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
