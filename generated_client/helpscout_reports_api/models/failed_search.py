# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""FailedSearch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class FailedSearch(Model):
    """A search that finds nothing.

    Attributes:
        id: The text that was searched for.
        count: How often the text was searched for (count).
    """

    id: str
    count: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string", personal=True),
        Field(
            "count", "count", "integer", required=False, unit="count", better="lower", additive=("time",), always=True
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
