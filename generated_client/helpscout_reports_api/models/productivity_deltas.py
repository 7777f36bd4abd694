# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ProductivityDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
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


_new_productivity_deltas = partial(new, ProductivityDeltas)


def _read(data: Any) -> ProductivityDeltas:
    size = len(data)
    if size == 10:
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
    else:
        total_conversations_ = data.get("totalConversations", MISSING)
        replies_sent_ = data.get("repliesSent", MISSING)
        first_response_time_ = data.get("firstResponseTime", MISSING)
        resolved_ = data.get("resolved", MISSING)
        replies_to_resolve_ = data.get("repliesToResolve", MISSING)
        closed_ = data.get("closed", MISSING)
        resolved_on_first_reply_ = data.get("resolvedOnFirstReply", MISSING)
        response_time_ = data.get("responseTime", MISSING)
        handle_time_ = data.get("handleTime", MISSING)
        resolution_time_ = data.get("resolutionTime", MISSING)
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
    if not (replies_sent_.__class__ is float and -1e18 < replies_sent_ < 1e18) and replies_sent_.__class__ is not int:
        if replies_sent_ is MISSING:
            replies_sent_ = None
            left_out += 1
        elif replies_sent_ is None:
            absent |= 4
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
            absent |= 16
        else:
            raise TypeError
    if not (resolved_.__class__ is float and -1e18 < resolved_ < 1e18) and resolved_.__class__ is not int:
        if resolved_ is MISSING:
            resolved_ = None
            left_out += 1
        elif resolved_ is None:
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
    if not (closed_.__class__ is float and -1e18 < closed_ < 1e18) and closed_.__class__ is not int:
        if closed_ is MISSING:
            closed_ = None
            left_out += 1
        elif closed_ is None:
            absent |= 1024
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
            absent |= 4096
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
            absent |= 16384
        else:
            raise TypeError
    if not (handle_time_.__class__ is float and -1e18 < handle_time_ < 1e18) and handle_time_.__class__ is not int:
        if handle_time_ is MISSING:
            handle_time_ = None
            left_out += 1
        elif handle_time_ is None:
            absent |= 65536
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
            absent |= 262144
        else:
            raise TypeError
    made = _new_productivity_deltas()
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
    if absent:
        made._absent = absent
    if size + left_out != 10:
        made.extra = unlisted(data, ProductivityDeltas._KEYS)
    return made


ProductivityDeltas._read = _read
