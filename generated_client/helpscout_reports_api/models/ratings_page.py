# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""RatingsPage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .rating import Rating


@define(slots=True, eq=False, repr=False, kw_only=True)
class RatingsPage(Model):
    """A page of ratings.

    Attributes:
        facets: Not documented (or None).
        results: The ratings of this page.
        page: Number of this page, from 1 (or None).
        count: Ratings on all pages together (count, or None).
        pages: Number of pages (count, or None).
    """

    facets: Any = None
    results: list[Rating]
    page: int | None = None
    count: int | None = None
    pages: int | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "pages": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("facets", "facets", "any", required=False, context=True),
        Field("results", "results", "object", many=True, model=Rating, rows=True),
        Field("page", "page", "integer", required=False, nullable=True, counter=True),
        Field("count", "count", "integer", required=False, nullable=True, counter=True, unit="count"),
        Field("pages", "pages", "integer", required=False, nullable=True, counter=True, unit="count"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> RatingsPage:
    facets_ = data.get("facets")
    results_ = data["results"]
    page_ = data.get("page")
    count_ = data.get("count")
    pages_ = data.get("pages")
    if not (results_.__class__ is list):
        raise TypeError
    left_out = 0
    if facets_ is None:
        left_out += 1
    if page_ is None:
        left_out += 1
    elif not (page_.__class__ is int):
        raise TypeError
    if count_ is None:
        left_out += 1
    elif not (count_.__class__ is int):
        raise TypeError
    if pages_ is None:
        left_out += 1
    elif not (pages_.__class__ is int):
        raise TypeError
    made = new(RatingsPage)
    made.facets = facets_
    made.results = Rating._read_all(results_)
    made.page = page_
    made.count = count_
    made.pages = pages_
    if len(data) + left_out != 5 and not RatingsPage._KEYS.issuperset(data):
        made.extra = unlisted(data, RatingsPage._KEYS)
    return made


RatingsPage._read = _read
