# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailResolutions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
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


_new_email_resolutions = partial(new, EmailResolutions)


def _read(data: Any) -> EmailResolutions:
    size = len(data)
    if size == 7:
        resolved_ = data["resolved"]
        resolved_on_first_reply_ = data["resolvedOnFirstReply"]
        percent_resolved_on_first_reply_ = data["percentResolvedOnFirstReply"]
        resolution_time_ = data["resolutionTime"]
        replies_to_resolve_ = data["repliesToResolve"]
        handle_time_ = data["handleTime"]
        closed_ = data["closed"]
    else:
        resolved_ = data["resolved"]
        resolved_on_first_reply_ = data["resolvedOnFirstReply"]
        percent_resolved_on_first_reply_ = data.get("percentResolvedOnFirstReply", MISSING)
        resolution_time_ = data.get("resolutionTime", MISSING)
        replies_to_resolve_ = data.get("repliesToResolve", MISSING)
        handle_time_ = data.get("handleTime", MISSING)
        closed_ = data["closed"]
    if (
        (resolved_.__class__ is not int)
        or (resolved_on_first_reply_.__class__ is not int)
        or (closed_.__class__ is not int)
    ):
        raise TypeError
    left_out = absent = 0
    if (
        not (percent_resolved_on_first_reply_.__class__ is float and -1e18 < percent_resolved_on_first_reply_ < 1e18)
        and percent_resolved_on_first_reply_.__class__ is not int
    ):
        if percent_resolved_on_first_reply_ is MISSING:
            percent_resolved_on_first_reply_ = None
            left_out += 1
        elif percent_resolved_on_first_reply_ is None:
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
    if not (handle_time_.__class__ is float and -1e18 < handle_time_ < 1e18) and handle_time_.__class__ is not int:
        if handle_time_ is MISSING:
            handle_time_ = None
            left_out += 1
        elif handle_time_ is None:
            absent |= 1024
        else:
            raise TypeError
    made = _new_email_resolutions()
    made.resolved = resolved_
    made.resolved_on_first_reply = resolved_on_first_reply_
    made.percent_resolved_on_first_reply = percent_resolved_on_first_reply_
    made.resolution_time = resolution_time_
    made.replies_to_resolve = replies_to_resolve_
    made.handle_time = handle_time_
    made.closed = closed_
    if absent:
        made._absent = absent
    if size + left_out != 7:
        made.extra = unlisted(data, EmailResolutions._KEYS)
    return made


EmailResolutions._read = _read
