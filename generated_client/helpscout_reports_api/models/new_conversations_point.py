# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""NewConversationsPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class NewConversationsPoint(Model):
    """New conversations from one point to the next.

    Attributes:
        start: Where the time of the point begins.
        count: Conversations that were begun in the time of the point (count).
    """

    start: datetime
    count: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start", "start", "date-time", role="time"),
        Field("count", "count", "integer", required=False, unit="count", additive=("time",), always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
