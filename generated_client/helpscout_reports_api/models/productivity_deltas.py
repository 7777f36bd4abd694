# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ProductivityDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


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

    total_conversations: float | None
    replies_sent: float | None
    first_response_time: float | None
    resolved: float | None
    replies_to_resolve: float | None
    closed: float | None
    resolved_on_first_reply: float | None
    response_time: float | None
    handle_time: float | None
    resolution_time: float | None

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
            unit="percent-change",
            delta_of="total_conversations",
        ),
        Field(
            "replies_sent",
            "repliesSent",
            "number",
            nullable=True,
            unit="percent-change",
            better="higher",
            delta_of="replies_sent",
        ),
        Field(
            "first_response_time",
            "firstResponseTime",
            "number",
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="first_response_time",
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
        Field("closed", "closed", "number", nullable=True, unit="percent-change", better="higher", delta_of="closed"),
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
            "response_time",
            "responseTime",
            "number",
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="response_time",
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
            "resolution_time",
            "resolutionTime",
            "number",
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="resolution_time",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ProductivityDeltas:
    total_conversations_ = data["totalConversations"]
    replies_sent_ = data["repliesSent"]
    first_response_time_ = data["firstResponseTime"]
    resolved_ = data["resolved"]
    replies_to_resolve_ = data["repliesToResolve"]
    closed_ = data["closed"]
    resolved_on_first_reply_ = data["resolvedOnFirstReply"]
    response_time_ = data["responseTime"]
    handle_time_ = data["handleTime"]
    resolution_time_ = data["resolutionTime"]
    if not (
        (
            (kind := total_conversations_.__class__) is int
            or (kind is float and not total_conversations_ - total_conversations_)
            or total_conversations_ is None
        )
        and (
            (kind := replies_sent_.__class__) is int
            or (kind is float and not replies_sent_ - replies_sent_)
            or replies_sent_ is None
        )
        and (
            (kind := first_response_time_.__class__) is int
            or (kind is float and not first_response_time_ - first_response_time_)
            or first_response_time_ is None
        )
        and ((kind := resolved_.__class__) is int or (kind is float and not resolved_ - resolved_) or resolved_ is None)
        and (
            (kind := replies_to_resolve_.__class__) is int
            or (kind is float and not replies_to_resolve_ - replies_to_resolve_)
            or replies_to_resolve_ is None
        )
        and ((kind := closed_.__class__) is int or (kind is float and not closed_ - closed_) or closed_ is None)
        and (
            (kind := resolved_on_first_reply_.__class__) is int
            or (kind is float and not resolved_on_first_reply_ - resolved_on_first_reply_)
            or resolved_on_first_reply_ is None
        )
        and (
            (kind := response_time_.__class__) is int
            or (kind is float and not response_time_ - response_time_)
            or response_time_ is None
        )
        and (
            (kind := handle_time_.__class__) is int
            or (kind is float and not handle_time_ - handle_time_)
            or handle_time_ is None
        )
        and (
            (kind := resolution_time_.__class__) is int
            or (kind is float and not resolution_time_ - resolution_time_)
            or resolution_time_ is None
        )
    ):
        raise TypeError
    made = new(ProductivityDeltas)
    made.total_conversations = total_conversations_
    made.replies_sent = replies_sent_
    made.first_response_time = first_response_time_
    made.resolved = resolved_
    made.replies_to_resolve = replies_to_resolve_
    made.closed = closed_
    made.resolved_on_first_reply = resolved_on_first_reply_
    made.response_time = response_time_
    made.handle_time = handle_time_
    made.resolution_time = resolution_time_
    if len(data) != 10:
        made.extra = unlisted(data, ProductivityDeltas._KEYS)
    return made


ProductivityDeltas._read = _read
