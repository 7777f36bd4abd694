# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomersHelpedPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class CustomersHelpedPoint(Model):
    """Customers helped from one point to the next.

    Attributes:
        date: Where the time of the point begins.
        customers: Customers who were helped in the time of the point (count).
    """

    date: datetime
    customers: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "customers": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("date", "date", "date-time", role="time"),
        Field("customers", "customers", "integer", required=False, unit="count", better="higher", always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
