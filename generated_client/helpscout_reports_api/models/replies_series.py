# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""RepliesSeries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
from ..model import Model
from .replies_point import RepliesPoint


@define(slots=True, eq=False, repr=False, kw_only=True)
class RepliesSeries(Model):
    """Replies sent, as a series.

    Attributes:
        current: Points of the range.
        previous: Points of the range to compare with, when one was given (or None).
    """

    current: list[RepliesPoint]
    previous: list[RepliesPoint] | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", many=True, model=RepliesPoint),
        Field("previous", "previous", "object", required=False, nullable=True, many=True, model=RepliesPoint),
    )


def _read(data: Any) -> RepliesSeries:
    current_ = data["current"]
    previous_ = data.get("previous")
    if not (current_.__class__ is list):
        raise TypeError
    left_out = 0
    if previous_ is None:
        left_out += 1
    elif not (previous_.__class__ is list):
        raise TypeError
    made = new(RepliesSeries)
    made.current = RepliesPoint._read_all(current_)
    made.previous = None if previous_ is None else RepliesPoint._read_all(previous_)
    if len(data) + left_out != 2 and not _KEYS.issuperset(data):
        made.extra = {key: data[key] for key in data if key not in _KEYS}
    return made


RepliesSeries._read = _read
_KEYS = frozenset(field.wire for field in RepliesSeries.FIELDS)
