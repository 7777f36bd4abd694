# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""NewConversationsSeries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
from ..model import Model
from .new_conversations_point import NewConversationsPoint


@define(slots=True, eq=False, repr=False, kw_only=True)
class NewConversationsSeries(Model):
    """New conversations, as a series.

    Attributes:
        current: Points of the range.
        previous: Points of the range to compare with, when one was given (or None).
    """

    current: list[NewConversationsPoint]
    previous: list[NewConversationsPoint] | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", many=True, model=NewConversationsPoint),
        Field("previous", "previous", "object", required=False, nullable=True, many=True, model=NewConversationsPoint),
    )

    @classmethod
    def _read(cls, data: Any) -> NewConversationsSeries:
        current_ = data["current"]
        previous_ = data.get("previous")
        if not ((current_.__class__ is list) and (previous_ is None or (previous_.__class__ is list))):
            raise TypeError
        made = new(cls)
        made.current = [NewConversationsPoint._read(item) for item in current_]
        made.previous = None if previous_ is None else [NewConversationsPoint._read(item) for item in previous_]
        made.extra = {} if _KEYS.issuperset(data) else {key: data[key] for key in data if key not in _KEYS}
        return made


_KEYS = frozenset(field.wire for field in NewConversationsSeries.FIELDS)
