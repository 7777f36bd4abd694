# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailResolutionsDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
