# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomFieldValue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class CustomFieldValue(Model):
    """How often an answer was given.

    Attributes:
        id: Id of the option.
        name: Label of the option (or None).
        count: Conversations with this answer (count).
        percent: Share that conversations with this answer have of those that have the custom field (percent, or
            None).
    """

    id: int
    name: str | None = None
    count: int
    percent: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "percent": "percent",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("name", "name", "string", required=False),
        Field("count", "count", "integer", required=False, unit="count", always=True),
        Field("percent", "percent", "number", nullable=True, required=False, unit="percent"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
