# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomersHelpedSeries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model
from ..loading import loading
from .customers_helped_point import CustomersHelpedPoint

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class CustomersHelpedSeries(Model):
    """Customers helped, as a series.

    Attributes:
        current: Points of the range.
        previous: Points of the range to compare with, when one was given.
    """

    current: list[CustomersHelpedPoint] = Factory(list)
    previous: list[CustomersHelpedPoint] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", many=True, model=CustomersHelpedPoint),
        Field("previous", "previous", "object", nullable=True, many=True, model=CustomersHelpedPoint, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_new_customers_helped_series = partial(new, CustomersHelpedSeries)
_new_customers_helped_point = partial(new, CustomersHelpedPoint)


def _read(data: Any) -> CustomersHelpedSeries:
    size = len(data)
    if size == 2:
        current_ = data["current"]
        previous_ = data["previous"]
    else:
        current_ = data.get("current", MISSING)
        previous_ = data.get("previous", MISSING)
    left_out = absent = 0
    if current_.__class__ is not list:
        if current_ is MISSING:
            current_ = []
            left_out += 1
            absent |= 2
        elif current_ is None:
            current_ = []
            absent |= 1
        else:
            raise TypeError
    if previous_.__class__ is not list:
        if previous_ is MISSING:
            previous_ = []
            left_out += 1
            absent |= 8
        elif previous_ is None:
            previous_ = []
            absent |= 4
        else:
            raise TypeError
    current__found = []
    for current__data in current_:
        current__date_ = current__data["date"]
        current__customers_ = current__data["customers"]
        if (current__date_.__class__ is not str) or (current__customers_.__class__ is not int):
            raise TypeError
        current__date_ = from_iso(current__date_)
        if current__date_.tzinfo is not UTC:
            current__date_ = in_utc(current__date_)
        current__made = _new_customers_helped_point()
        current__made.date = current__date_
        current__made.customers = current__customers_
        if len(current__data) != 2:
            current__made.extra = unlisted(current__data, CustomersHelpedPoint._KEYS)
        current__found.append(current__made)
    previous__found = []
    for previous__data in previous_:
        previous__date_ = previous__data["date"]
        previous__customers_ = previous__data["customers"]
        if (previous__date_.__class__ is not str) or (previous__customers_.__class__ is not int):
            raise TypeError
        previous__date_ = from_iso(previous__date_)
        if previous__date_.tzinfo is not UTC:
            previous__date_ = in_utc(previous__date_)
        previous__made = _new_customers_helped_point()
        previous__made.date = previous__date_
        previous__made.customers = previous__customers_
        if len(previous__data) != 2:
            previous__made.extra = unlisted(previous__data, CustomersHelpedPoint._KEYS)
        previous__found.append(previous__made)
    made = _new_customers_helped_series()
    made.current = current__found
    made.previous = previous__found
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, CustomersHelpedSeries._KEYS)
    return made


CustomersHelpedSeries._read = _read
