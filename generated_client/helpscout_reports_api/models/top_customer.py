# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TopCustomer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class TopCustomer(Model):
    """How many conversations a customer had.

    Attributes:
        id: Id of the customer.
        name: Name of the customer (or None).
        count: Conversations of the range (count).
        previous_count: Conversations of the range to compare with (count, or None).
        percent: Share of the conversations of the range (percent, or None).
        previous_percent: Share of the conversations of the range to compare with (percent, or None).
        delta_percent: Share less the share before (points, or None).
    """

    id: int
    name: str | None = None
    count: int
    previous_count: int | None = None
    percent: float | None = None
    previous_percent: float | None = None
    delta_percent: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "previous_count": "count",
        "percent": "percent",
        "previous_percent": "percent",
        "delta_percent": "points",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("name", "name", "string", required=False, personal=True),
        Field("count", "count", "integer", required=False, unit="count", always=True),
        Field(
            "previous_count",
            "previousCount",
            "integer",
            nullable=True,
            required=False,
            unit="count",
            previous_of="count",
        ),
        Field("percent", "percent", "number", nullable=True, required=False, unit="percent"),
        Field(
            "previous_percent",
            "previousPercent",
            "number",
            nullable=True,
            required=False,
            unit="percent",
            previous_of="percent",
        ),
        Field(
            "delta_percent", "deltaPercent", "number", nullable=True, required=False, unit="points", delta_of="percent"
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
