# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ResolvedPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ResolvedPoint(Model):
    """Conversations resolved from one point to the next.

    Attributes:
        date: Where the time of the point begins.
        resolved: Conversations that were resolved in the time of the point (count).
    """

    date: datetime
    resolved: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "resolved": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("date", "date", "date-time", role="time"),
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
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_resolved_point = partial(new, ResolvedPoint)


def _read(data: Any) -> ResolvedPoint:
    date_ = data["date"]
    resolved_ = data["resolved"]
    if (date_.__class__ is not str) or (resolved_.__class__ is not int):
        raise TypeError
    date_ = from_iso(date_)
    if date_.tzinfo is not UTC:
        date_ = in_utc(date_)
    made = _new_resolved_point()
    made.date = date_
    made.resolved = resolved_
    if len(data) != 2:
        made.extra = unlisted(data, ResolvedPoint._KEYS)
    return made


ResolvedPoint._read = _read
