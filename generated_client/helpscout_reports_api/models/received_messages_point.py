# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ReceivedMessagesPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ReceivedMessagesPoint(Model):
    """Messages received from one point to the next, under one of two pairs of names.

    Attributes:
        date: Where the time of the point begins, as live answers call it (or None).
        messages: Messages received in the time of the point, as live answers call them (count, or None).
        start: Where the time of the point begins, as the documentation calls it (or None).
        count: Messages received in the time of the point, as the documentation calls them (count, or None).
    """

    date: datetime | None = None
    messages: int | None = None
    start: datetime | None = None
    count: int | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "messages": "count",
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("date", "date", "date-time", nullable=True, required=False, role="time"),
        Field("messages", "messages", "integer", nullable=True, required=False, unit="count", additive=("time",)),
        Field("start", "start", "date-time", nullable=True, required=False, role="time", same_as="date"),
        Field(
            "count",
            "count",
            "integer",
            nullable=True,
            required=False,
            unit="count",
            additive=("time",),
            same_as="messages",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
