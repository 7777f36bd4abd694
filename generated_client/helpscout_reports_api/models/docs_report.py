# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DocsReport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
from ..model import Model
from .docs_deltas import DocsDeltas
from .docs_statistics import DocsStatistics
from .failed_search import FailedSearch
from .popular_search import PopularSearch
from .top_article import TopArticle
from .top_category import TopCategory


@define(slots=True, eq=False, repr=False, kw_only=True)
class DocsReport(Model):
    """How the knowledge base was used.

    Attributes:
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        popular_searches: What was searched for most often.
        failed_searches: What was searched for and not found.
        top_articles: The articles viewed most often.
        top_categories: The categories viewed most often.
        deltas: Changes between the two ranges, when there are two (or None).
    """

    current: DocsStatistics
    previous: DocsStatistics | None = None
    popular_searches: list[PopularSearch]
    failed_searches: list[FailedSearch]
    top_articles: list[TopArticle]
    top_categories: list[TopCategory]
    deltas: DocsDeltas | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", model=DocsStatistics),
        Field("previous", "previous", "object", required=False, nullable=True, model=DocsStatistics),
        Field("popular_searches", "popularSearches", "object", many=True, model=PopularSearch),
        Field("failed_searches", "failedSearches", "object", many=True, model=FailedSearch),
        Field("top_articles", "topArticles", "object", many=True, model=TopArticle),
        Field("top_categories", "topCategories", "object", many=True, model=TopCategory),
        Field("deltas", "deltas", "object", required=False, nullable=True, model=DocsDeltas),
    )


def _read(data: Any) -> DocsReport:
    current_ = data["current"]
    previous_ = data.get("previous")
    popular_searches_ = data["popularSearches"]
    failed_searches_ = data["failedSearches"]
    top_articles_ = data["topArticles"]
    top_categories_ = data["topCategories"]
    deltas_ = data.get("deltas")
    if not (
        popular_searches_.__class__ is list
        and failed_searches_.__class__ is list
        and top_articles_.__class__ is list
        and top_categories_.__class__ is list
    ):
        raise TypeError
    left_out = 0
    if previous_ is None:
        left_out += 1
    if deltas_ is None:
        left_out += 1
    made = new(DocsReport)
    made.current = DocsStatistics._read(current_)
    made.previous = None if previous_ is None else DocsStatistics._read(previous_)
    made.popular_searches = PopularSearch._read_all(popular_searches_)
    made.failed_searches = FailedSearch._read_all(failed_searches_)
    made.top_articles = TopArticle._read_all(top_articles_)
    made.top_categories = TopCategory._read_all(top_categories_)
    made.deltas = None if deltas_ is None else DocsDeltas._read(deltas_)
    if len(data) + left_out != 7 and not _KEYS.issuperset(data):
        made.extra = {key: data[key] for key in data if key not in _KEYS}
    return made


DocsReport._read = _read
_KEYS = frozenset(field.wire for field in DocsReport.FIELDS)
