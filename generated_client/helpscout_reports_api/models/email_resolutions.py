# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailResolutions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailResolutions(Model):
    """How e-mail conversations were resolved.

    Attributes:
        resolved: Conversations resolved (count).
        resolved_on_first_reply: Conversations resolved with one reply (count).
        percent_resolved_on_first_reply: Share of the resolved conversations that took one reply, from 0 to 1
            (fraction, or None).
        resolution_time: From creation to resolution, on average (seconds, or None).
        replies_to_resolve: Replies it took to resolve a conversation, on average (replies, or None).
        handle_time: How long a user had a conversation open before sending, on average (seconds, or None).
        closed: Conversations closed (count).
    """

    resolved: int
    resolved_on_first_reply: int
    percent_resolved_on_first_reply: float | None
    resolution_time: float | None
    replies_to_resolve: float | None
    handle_time: float | None
    closed: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "resolved": "count",
        "resolved_on_first_reply": "count",
        "percent_resolved_on_first_reply": "fraction",
        "resolution_time": "seconds",
        "replies_to_resolve": "replies",
        "handle_time": "seconds",
        "closed": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("resolved", "resolved", "integer", unit="count", better="higher", additive=("time",), always=True),
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
        Field("resolution_time", "resolutionTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("replies_to_resolve", "repliesToResolve", "number", nullable=True, unit="replies", better="lower"),
        Field("handle_time", "handleTime", "number", nullable=True, unit="seconds", better="lower"),
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
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> EmailResolutions:
    resolved_ = data["resolved"]
    resolved_on_first_reply_ = data["resolvedOnFirstReply"]
    percent_resolved_on_first_reply_ = data["percentResolvedOnFirstReply"]
    resolution_time_ = data["resolutionTime"]
    replies_to_resolve_ = data["repliesToResolve"]
    handle_time_ = data["handleTime"]
    closed_ = data["closed"]
    if not (
        resolved_.__class__ is int
        and resolved_on_first_reply_.__class__ is int
        and (
            (kind := percent_resolved_on_first_reply_.__class__) is int
            or (kind is float and not percent_resolved_on_first_reply_ - percent_resolved_on_first_reply_)
            or percent_resolved_on_first_reply_ is None
        )
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
            (kind := handle_time_.__class__) is int
            or (kind is float and not handle_time_ - handle_time_)
            or handle_time_ is None
        )
        and closed_.__class__ is int
    ):
        raise TypeError
    made = new(EmailResolutions)
    made.resolved = resolved_
    made.resolved_on_first_reply = resolved_on_first_reply_
    made.percent_resolved_on_first_reply = percent_resolved_on_first_reply_
    made.resolution_time = resolution_time_
    made.replies_to_resolve = replies_to_resolve_
    made.handle_time = handle_time_
    made.closed = closed_
    if len(data) != 7:
        made.extra = unlisted(data, EmailResolutions._KEYS)
    return made


EmailResolutions._read = _read
