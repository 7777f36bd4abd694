# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DocsReport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
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
    _KEYS = frozenset(field.wire for field in FIELDS)


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
    popular_searches__found = []
    for popular_searches__data in popular_searches_:
        popular_searches__id_ = popular_searches__data["id"]
        popular_searches__count_ = popular_searches__data["count"]
        popular_searches__results_ = popular_searches__data["results"]
        if not (
            popular_searches__id_.__class__ is str
            and popular_searches__count_.__class__ is int
            and popular_searches__results_.__class__ is int
        ):
            raise TypeError
        popular_searches__made = new(PopularSearch)
        popular_searches__made.id = popular_searches__id_
        popular_searches__made.count = popular_searches__count_
        popular_searches__made.results = popular_searches__results_
        if len(popular_searches__data) != 3:
            popular_searches__made.extra = unlisted(popular_searches__data, PopularSearch._KEYS)
        popular_searches__found.append(popular_searches__made)
    failed_searches__found = []
    for failed_searches__data in failed_searches_:
        failed_searches__id_ = failed_searches__data["id"]
        failed_searches__count_ = failed_searches__data["count"]
        if not (failed_searches__id_.__class__ is str and failed_searches__count_.__class__ is int):
            raise TypeError
        failed_searches__made = new(FailedSearch)
        failed_searches__made.id = failed_searches__id_
        failed_searches__made.count = failed_searches__count_
        if len(failed_searches__data) != 2:
            failed_searches__made.extra = unlisted(failed_searches__data, FailedSearch._KEYS)
        failed_searches__found.append(failed_searches__made)
    top_articles__found = []
    for top_articles__data in top_articles_:
        top_articles__id_ = top_articles__data["id"]
        top_articles__name_ = top_articles__data["name"]
        top_articles__site_id_ = top_articles__data["siteId"]
        top_articles__collection_id_ = top_articles__data["collectionId"]
        top_articles__count_ = top_articles__data["count"]
        if not (
            top_articles__id_.__class__ is str
            and top_articles__name_.__class__ is str
            and top_articles__site_id_.__class__ is str
            and top_articles__collection_id_.__class__ is str
            and top_articles__count_.__class__ is int
        ):
            raise TypeError
        top_articles__made = new(TopArticle)
        top_articles__made.id = top_articles__id_
        top_articles__made.name = top_articles__name_
        top_articles__made.site_id = top_articles__site_id_
        top_articles__made.collection_id = top_articles__collection_id_
        top_articles__made.count = top_articles__count_
        if len(top_articles__data) != 5:
            top_articles__made.extra = unlisted(top_articles__data, TopArticle._KEYS)
        top_articles__found.append(top_articles__made)
    top_categories__found = []
    for top_categories__data in top_categories_:
        top_categories__id_ = top_categories__data["id"]
        top_categories__name_ = top_categories__data["name"]
        top_categories__site_id_ = top_categories__data["siteId"]
        top_categories__articles_ = top_categories__data["articles"]
        top_categories__count_ = top_categories__data["count"]
        if not (
            top_categories__id_.__class__ is str
            and top_categories__name_.__class__ is str
            and top_categories__site_id_.__class__ is str
            and top_categories__articles_.__class__ is int
            and top_categories__count_.__class__ is int
        ):
            raise TypeError
        top_categories__made = new(TopCategory)
        top_categories__made.id = top_categories__id_
        top_categories__made.name = top_categories__name_
        top_categories__made.site_id = top_categories__site_id_
        top_categories__made.articles = top_categories__articles_
        top_categories__made.count = top_categories__count_
        if len(top_categories__data) != 5:
            top_categories__made.extra = unlisted(top_categories__data, TopCategory._KEYS)
        top_categories__found.append(top_categories__made)
    made = new(DocsReport)
    made.current = DocsStatistics._read(current_)
    made.previous = None if previous_ is None else DocsStatistics._read(previous_)
    made.popular_searches = popular_searches__found
    made.failed_searches = failed_searches__found
    made.top_articles = top_articles__found
    made.top_categories = top_categories__found
    made.deltas = None if deltas_ is None else DocsDeltas._read(deltas_)
    if len(data) + left_out != 7 and not DocsReport._KEYS.issuperset(data):
        made.extra = unlisted(data, DocsReport._KEYS)
    return made


DocsReport._read = _read
