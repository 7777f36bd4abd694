# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PageCounters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
