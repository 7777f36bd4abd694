# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ProductivityDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ProductivityDeltas(Model):
    """How times and replies moved; there is none for percentResolvedOnFirstReply.

    Attributes:
        total_conversations: Change of the conversations (percent-change, or None).
        replies_sent: Change of the replies sent (percent-change, or None).
        first_response_time: Change of the average time to the first response (percent-change, or None).
        resolved: Change of the conversations resolved (percent-change, or None).
        replies_to_resolve: Change of the replies to a resolution (percent-change, or None).
        closed: Change of the conversations closed (percent-change, or None).
        resolved_on_first_reply: Change of the conversations resolved with one reply (percent-change, or None).
        response_time: Change of the average time to a response (percent-change, or None).
        handle_time: Change of the average handle time (percent-change, or None).
        resolution_time: Change of the average time to resolution (percent-change, or None).
    """

    total_conversations: float | None = None
    replies_sent: float | None = None
    first_response_time: float | None = None
    resolved: float | None = None
    replies_to_resolve: float | None = None
    closed: float | None = None
    resolved_on_first_reply: float | None = None
    response_time: float | None = None
    handle_time: float | None = None
    resolution_time: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "total_conversations": "percent-change",
        "replies_sent": "percent-change",
        "first_response_time": "percent-change",
        "resolved": "percent-change",
        "replies_to_resolve": "percent-change",
        "closed": "percent-change",
        "resolved_on_first_reply": "percent-change",
        "response_time": "percent-change",
        "handle_time": "percent-change",
        "resolution_time": "percent-change",
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
            "replies_sent",
            "repliesSent",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="replies_sent",
        ),
        Field(
            "first_response_time",
            "firstResponseTime",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="first_response_time",
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
            "resolution_time",
            "resolutionTime",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="resolution_time",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
