# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailResolutionsDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailResolutionsDeltas(Model):
    """How resolutions moved; there is none for percentResolvedOnFirstReply.

    Attributes:
        resolved: Change of the conversations resolved (percent-change, or None).
        resolved_on_first_reply: Change of the conversations resolved with one reply (percent-change, or None).
        resolution_time: Change of the average time to resolution (percent-change, or None).
        replies_to_resolve: Change of the replies to a resolution (percent-change, or None).
        handle_time: Change of the average handle time (percent-change, or None).
        closed: Change of the conversations closed (percent-change, or None).
    """

    resolved: float | None = None
    resolved_on_first_reply: float | None = None
    resolution_time: float | None = None
    replies_to_resolve: float | None = None
    handle_time: float | None = None
    closed: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "resolved": "percent-change",
        "resolved_on_first_reply": "percent-change",
        "resolution_time": "percent-change",
        "replies_to_resolve": "percent-change",
        "handle_time": "percent-change",
        "closed": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
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
            "closed",
            "closed",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="higher",
            delta_of="closed",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_email_resolutions_deltas = partial(new, EmailResolutionsDeltas)


def _read(data: Any) -> EmailResolutionsDeltas:
    size = len(data)
    if size == 6:
        resolved_ = data["resolved"]
        resolved_on_first_reply_ = data["resolvedOnFirstReply"]
        resolution_time_ = data["resolutionTime"]
        replies_to_resolve_ = data["repliesToResolve"]
        handle_time_ = data["handleTime"]
        closed_ = data["closed"]
    else:
        resolved_ = data.get("resolved", MISSING)
        resolved_on_first_reply_ = data.get("resolvedOnFirstReply", MISSING)
        resolution_time_ = data.get("resolutionTime", MISSING)
        replies_to_resolve_ = data.get("repliesToResolve", MISSING)
        handle_time_ = data.get("handleTime", MISSING)
        closed_ = data.get("closed", MISSING)
    left_out = absent = 0
    if not (resolved_.__class__ is float and -1e18 < resolved_ < 1e18) and resolved_.__class__ is not int:
        if resolved_ is MISSING:
            resolved_ = None
            left_out += 1
        elif resolved_ is None:
            absent |= 1
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
            absent |= 4
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
            absent |= 16
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
            absent |= 64
        else:
            raise TypeError
    if not (handle_time_.__class__ is float and -1e18 < handle_time_ < 1e18) and handle_time_.__class__ is not int:
        if handle_time_ is MISSING:
            handle_time_ = None
            left_out += 1
        elif handle_time_ is None:
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
    made = _new_email_resolutions_deltas()
    made.resolved = resolved_
    made.resolved_on_first_reply = resolved_on_first_reply_
    made.resolution_time = resolution_time_
    made.replies_to_resolve = replies_to_resolve_
    made.handle_time = handle_time_
    made.closed = closed_
    if absent:
        made._absent = absent
    if size + left_out != 6:
        made.extra = unlisted(data, EmailResolutionsDeltas._KEYS)
    return made


EmailResolutionsDeltas._read = _read
