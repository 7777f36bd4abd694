# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailResolutionsDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


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

    resolved: float | None
    resolved_on_first_reply: float | None
    resolution_time: float | None
    replies_to_resolve: float | None
    handle_time: float | None
    closed: float | None

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
            "resolved", "resolved", "number", nullable=True, unit="percent-change", better="higher", delta_of="resolved"
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
            "resolution_time",
            "resolutionTime",
            "number",
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="resolution_time",
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
            "handle_time",
            "handleTime",
            "number",
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="handle_time",
        ),
        Field("closed", "closed", "number", nullable=True, unit="percent-change", better="higher", delta_of="closed"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> EmailResolutionsDeltas:
    resolved_ = data["resolved"]
    resolved_on_first_reply_ = data["resolvedOnFirstReply"]
    resolution_time_ = data["resolutionTime"]
    replies_to_resolve_ = data["repliesToResolve"]
    handle_time_ = data["handleTime"]
    closed_ = data["closed"]
    if not (
        ((kind := resolved_.__class__) is int or (kind is float and not resolved_ - resolved_) or resolved_ is None)
        and (
            (kind := resolved_on_first_reply_.__class__) is int
            or (kind is float and not resolved_on_first_reply_ - resolved_on_first_reply_)
            or resolved_on_first_reply_ is None
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
        and ((kind := closed_.__class__) is int or (kind is float and not closed_ - closed_) or closed_ is None)
    ):
        raise TypeError
    made = new(EmailResolutionsDeltas)
    made.resolved = resolved_
    made.resolved_on_first_reply = resolved_on_first_reply_
    made.resolution_time = resolution_time_
    made.replies_to_resolve = replies_to_resolve_
    made.handle_time = handle_time_
    made.closed = closed_
    if len(data) != 6:
        made.extra = unlisted(data, EmailResolutionsDeltas._KEYS)
    return made


EmailResolutionsDeltas._read = _read
