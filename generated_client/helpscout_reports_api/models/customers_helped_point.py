# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomersHelpedPoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import Field, from_iso, in_utc, new, unlisted
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


_new_customers_helped_point = partial(new, CustomersHelpedPoint)


def _read(data: Any) -> CustomersHelpedPoint:
    date_ = data["date"]
    customers_ = data["customers"]
    if (date_.__class__ is not str) or (customers_.__class__ is not int):
        raise TypeError
    date_ = from_iso(date_)
    if date_.tzinfo is not UTC:
        date_ = in_utc(date_)
    made = _new_customers_helped_point()
    made.date = date_
    made.customers = customers_
    if len(data) != 2:
        made.extra = unlisted(data, CustomersHelpedPoint._KEYS)
    return made


CustomersHelpedPoint._read = _read
