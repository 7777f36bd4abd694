# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PageCounters."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class PageCounters(Model):
    """Where a page stands among all.

    Attributes:
        size: Entries a page can hold (count, or None).
        total_elements: Entries on all pages together (count, or None).
        total_pages: Number of pages in all (count, or None).
        number: Number of this page, from 1 (or None).
    """

    size: int | None = None
    total_elements: int | None = None
    total_pages: int | None = None
    number: int | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "size": "count",
        "total_elements": "count",
        "total_pages": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("size", "size", "integer", nullable=True, required=False, unit="count"),
        Field("total_elements", "totalElements", "integer", nullable=True, required=False, counter=True, unit="count"),
        Field("total_pages", "totalPages", "integer", nullable=True, required=False, counter=True, unit="count"),
        Field("number", "number", "integer", nullable=True, required=False, counter=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_page_counters = partial(new, PageCounters)


def _read(data: Any) -> PageCounters:
    size = len(data)
    if size == 4:
        size_ = data["size"]
        total_elements_ = data["totalElements"]
        total_pages_ = data["totalPages"]
        number_ = data["number"]
    else:
        size_ = data.get("size", MISSING)
        total_elements_ = data.get("totalElements", MISSING)
        total_pages_ = data.get("totalPages", MISSING)
        number_ = data.get("number", MISSING)
    left_out = absent = 0
    if size_.__class__ is not int:
        if size_ is MISSING:
            size_ = None
            left_out += 1
        elif size_ is None:
            absent |= 1
        else:
            raise TypeError
    if total_elements_.__class__ is not int:
        if total_elements_ is MISSING:
            total_elements_ = None
            left_out += 1
        elif total_elements_ is None:
            absent |= 4
        else:
            raise TypeError
    if total_pages_.__class__ is not int:
        if total_pages_ is MISSING:
            total_pages_ = None
            left_out += 1
        elif total_pages_ is None:
            absent |= 16
        else:
            raise TypeError
    if number_.__class__ is not int:
        if number_ is MISSING:
            number_ = None
            left_out += 1
        elif number_ is None:
            absent |= 64
        else:
            raise TypeError
    made = _new_page_counters()
    made.size = size_
    made.total_elements = total_elements_
    made.total_pages = total_pages_
    made.number = number_
    if absent:
        made._absent = absent
    if size + left_out != 4:
        made.extra = unlisted(data, PageCounters._KEYS)
    return made


PageCounters._read = _read
