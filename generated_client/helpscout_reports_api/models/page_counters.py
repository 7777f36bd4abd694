# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PageCounters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class PageCounters(Model):
    """Where a page stands among all.

    Attributes:
        size: Entries a page can hold (count, or None).
        total_elements: Entries on all pages together (count, or None).
        total_pages: Number of pages (count, or None).
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
        Field("size", "size", "integer", required=False, nullable=True, unit="count"),
        Field("total_elements", "totalElements", "integer", required=False, nullable=True, counter=True, unit="count"),
        Field("total_pages", "totalPages", "integer", required=False, nullable=True, counter=True, unit="count"),
        Field("number", "number", "integer", required=False, nullable=True, counter=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> PageCounters:
    size_ = data.get("size")
    total_elements_ = data.get("totalElements")
    total_pages_ = data.get("totalPages")
    number_ = data.get("number")
    left_out = 0
    if size_ is None:
        left_out += 1
    elif not (size_.__class__ is int):
        raise TypeError
    if total_elements_ is None:
        left_out += 1
    elif not (total_elements_.__class__ is int):
        raise TypeError
    if total_pages_ is None:
        left_out += 1
    elif not (total_pages_.__class__ is int):
        raise TypeError
    if number_ is None:
        left_out += 1
    elif not (number_.__class__ is int):
        raise TypeError
    made = new(PageCounters)
    made.size = size_
    made.total_elements = total_elements_
    made.total_pages = total_pages_
    made.number = number_
    if len(data) + left_out != 4 and not PageCounters._KEYS.issuperset(data):
        made.extra = unlisted(data, PageCounters._KEYS)
    return made


PageCounters._read = _read
