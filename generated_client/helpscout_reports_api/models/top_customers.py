# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TopCustomers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
from ..model import Model
from .top_customer import TopCustomer


@define(slots=True, eq=False, repr=False, kw_only=True)
class TopCustomers(Model):
    """The leading customers.

    Attributes:
        count: Customers there are in all (count).
        top: Those with the most conversations, largest first.
    """

    count: int
    top: list[TopCustomer]

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("count", "count", "integer"),
        Field("top", "top", "object", many=True, model=TopCustomer),
    )


def _read(data: Any) -> TopCustomers:
    count_ = data["count"]
    top_ = data["top"]
    if not (count_.__class__ is int and top_.__class__ is list):
        raise TypeError
    made = new(TopCustomers)
    made.count = count_
    made.top = TopCustomer._read_all(top_)
    if len(data) != 2:
        made.extra = {key: data[key] for key in data if key not in _KEYS}
    return made


TopCustomers._read = _read
_KEYS = frozenset(field.wire for field in TopCustomers.FIELDS)
