# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ResolvedPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from attrs import define

from ..field import Field, from_iso, in_utc, new
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ResolvedPoint(Model):
    """Conversations resolved from one point to the next.

    Attributes:
        date: Where the time of the point begins.
        resolved: Conversations that were resolved in it (count).
    """

    date: datetime
    resolved: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "resolved": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("date", "date", "date-time"),
        Field("resolved", "resolved", "integer"),
    )

    @classmethod
    def _read(cls, data: Any) -> ResolvedPoint:
        date_ = data["date"]
        resolved_ = data["resolved"]
        if not (resolved_.__class__ is int):
            raise TypeError
        date_ = from_iso(date_)
        made = new(cls)
        made.date = date_ if date_.tzinfo is UTC else in_utc(date_)
        made.resolved = resolved_
        made.extra = {} if len(data) == 2 else {key: data[key] for key in data if key not in _KEYS}
        return made


_KEYS = frozenset(field.wire for field in ResolvedPoint.FIELDS)
