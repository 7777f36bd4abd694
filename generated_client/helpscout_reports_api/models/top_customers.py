# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TopCustomers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .top_customer import TopCustomer


@define(slots=True, eq=False, repr=False, kw_only=True)
class TopCustomers(Model):
    """The leading customers.

    Attributes:
        count: Conversations of customers (count).
        top: Those with the most conversations, largest first.
    """

    count: int
    top: list[TopCustomer]

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("count", "count", "integer", unit="count", always=True),
        Field("top", "top", "object", many=True, model=TopCustomer),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> TopCustomers:
    count_ = data["count"]
    top_ = data["top"]
    if not (count_.__class__ is int and top_.__class__ is list):
        raise TypeError
    top__found = []
    for top__data in top_:
        top__id_ = top__data["id"]
        top__name_ = top__data["name"]
        top__count_ = top__data["count"]
        top__previous_count_ = top__data.get("previousCount")
        top__percent_ = top__data["percent"]
        top__previous_percent_ = top__data.get("previousPercent")
        top__delta_percent_ = top__data.get("deltaPercent")
        if not (
            top__id_.__class__ is int
            and top__name_.__class__ is str
            and top__count_.__class__ is int
            and (
                (kind := top__percent_.__class__) is int
                or (kind is float and not top__percent_ - top__percent_)
                or top__percent_ is None
            )
        ):
            raise TypeError
        top__left_out = 0
        if top__previous_count_ is None:
            top__left_out += 1
        elif not (top__previous_count_.__class__ is int):
            raise TypeError
        if top__previous_percent_ is None:
            top__left_out += 1
        elif not (
            (kind := top__previous_percent_.__class__) is int
            or (kind is float and not top__previous_percent_ - top__previous_percent_)
        ):
            raise TypeError
        if top__delta_percent_ is None:
            top__left_out += 1
        elif not (
            (kind := top__delta_percent_.__class__) is int
            or (kind is float and not top__delta_percent_ - top__delta_percent_)
        ):
            raise TypeError
        top__made = new(TopCustomer)
        top__made.id = top__id_
        top__made.name = top__name_
        top__made.count = top__count_
        top__made.previous_count = top__previous_count_
        top__made.percent = top__percent_
        top__made.previous_percent = top__previous_percent_
        top__made.delta_percent = top__delta_percent_
        if len(top__data) + top__left_out != 7 and not TopCustomer._KEYS.issuperset(top__data):
            top__made.extra = unlisted(top__data, TopCustomer._KEYS)
        top__found.append(top__made)
    made = new(TopCustomers)
    made.count = count_
    made.top = top__found
    if len(data) != 2:
        made.extra = unlisted(data, TopCustomers._KEYS)
    return made


TopCustomers._read = _read
