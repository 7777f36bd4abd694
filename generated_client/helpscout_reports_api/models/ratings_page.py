# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""RatingsPage."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from ..answers.reading import read_regular
from .rating import Rating


@define(slots=True, eq=False, repr=False, kw_only=True)
class RatingsPage(Model):
    """A page of ratings.

    Attributes:
        facets: Not documented; empty in the sample (or None).
        results: The ratings of this page.
        page: Number of this page, from 1 (or None).
        count: Ratings on all pages together (count, or None).
        pages: Number of pages of ratings (count, or None).
    """

    facets: dict[str, int] | None = None
    results: list[Rating] = Factory(list)
    page: int | None = None
    count: int | None = None
    pages: int | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "pages": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("facets", "facets", "map", nullable=True, item=Field("", "", "integer"), required=False, context=True),
        Field("results", "results", "object", many=True, model=Rating, rows=True),
        Field("page", "page", "integer", nullable=True, required=False, counter=True),
        Field("count", "count", "integer", nullable=True, required=False, counter=True, unit="count"),
        Field("pages", "pages", "integer", nullable=True, required=False, counter=True, unit="count"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_FACETS_FIELD = next(field for field in RatingsPage.FIELDS if field.name == "facets")
_read_all_rating = Rating._read_all
_new_ratings_page = partial(new, RatingsPage)


def _read(data: Any) -> RatingsPage:
    facets_ = data.get("facets", MISSING)
    results_ = data.get("results", MISSING)
    page_ = data.get("page", MISSING)
    count_ = data.get("count", MISSING)
    pages_ = data.get("pages", MISSING)
    left_out = absent = 0
    if facets_.__class__ is not dict:
        if facets_ is MISSING:
            facets_ = None
            left_out += 1
        elif facets_ is None:
            absent |= 1
        else:
            raise TypeError
    if results_.__class__ is not list:
        if results_ is MISSING:
            results_ = []
            left_out += 1
            absent |= 8
        elif results_ is None:
            results_ = []
            absent |= 4
        else:
            raise TypeError
    if page_.__class__ is not int:
        if page_ is MISSING:
            page_ = None
            left_out += 1
        elif page_ is None:
            absent |= 16
        else:
            raise TypeError
    if count_.__class__ is not int:
        if count_ is MISSING:
            count_ = None
            left_out += 1
        elif count_ is None:
            absent |= 64
        else:
            raise TypeError
    if pages_.__class__ is not int:
        if pages_ is MISSING:
            pages_ = None
            left_out += 1
        elif pages_ is None:
            absent |= 256
        else:
            raise TypeError
    made = _new_ratings_page()
    made.facets = None if facets_ is None else read_regular(_FACETS_FIELD, facets_)
    made.results = _read_all_rating(results_)
    made.page = page_
    made.count = count_
    made.pages = pages_
    if absent:
        made._absent = absent
    if len(data) + left_out != 5:
        made.extra = unlisted(data, RatingsPage._KEYS)
    return made


RatingsPage._read = _read
