# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailResolutions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailResolutions(Model):
    """How e-mail conversations were resolved.

    Attributes:
        resolved: E-mail conversations that were resolved (count).
        resolved_on_first_reply: Conversations resolved with one reply (count).
        percent_resolved_on_first_reply: Share of the resolved conversations that took one reply, from 0 to 1
            (fraction, or None).
        resolution_time: From creation to resolution, on average (seconds, or None).
        replies_to_resolve: Replies it took to resolve a conversation, on average (replies, or None).
        handle_time: How long a user had a conversation open before sending, on average (seconds, or None).
        closed: E-mail conversations that were closed (count).
    """

    resolved: int
    resolved_on_first_reply: int
    percent_resolved_on_first_reply: float | None = None
    resolution_time: float | None = None
    replies_to_resolve: float | None = None
    handle_time: float | None = None
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
        Field(
            "resolved",
            "resolved",
            "integer",
            required=False,
            unit="count",
            better="higher",
            additive=("time",),
            always=True,
        ),
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
            always=True,
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
        Field("handle_time", "handleTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
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
            always=True,
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
