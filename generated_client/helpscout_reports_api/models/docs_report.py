# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DocsReport."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from ..loading import loading
from .docs_deltas import DocsDeltas
from .docs_statistics import DocsStatistics
from .failed_search import FailedSearch
from .popular_search import PopularSearch
from .top_article import TopArticle
from .top_category import TopCategory

if TYPE_CHECKING:
    from ..tabular.summary import Summary


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
    popular_searches: list[PopularSearch] = Factory(list)
    failed_searches: list[FailedSearch] = Factory(list)
    top_articles: list[TopArticle] = Factory(list)
    top_categories: list[TopCategory] = Factory(list)
    deltas: DocsDeltas | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", model=DocsStatistics),
        Field("previous", "previous", "object", nullable=True, model=DocsStatistics, required=False),
        Field("popular_searches", "popularSearches", "object", many=True, model=PopularSearch, required=False),
        Field("failed_searches", "failedSearches", "object", many=True, model=FailedSearch, required=False),
        Field("top_articles", "topArticles", "object", many=True, model=TopArticle, required=False),
        Field("top_categories", "topCategories", "object", many=True, model=TopCategory, required=False),
        Field("deltas", "deltas", "object", nullable=True, model=DocsDeltas, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_read_docs_statistics = DocsStatistics._read
_read_docs_deltas = DocsDeltas._read
_new_docs_report = partial(new, DocsReport)
_new_popular_search = partial(new, PopularSearch)
_new_failed_search = partial(new, FailedSearch)
_new_top_article = partial(new, TopArticle)
_new_top_category = partial(new, TopCategory)


def _read(data: Any) -> DocsReport:
    size = len(data)
    if size == 7:
        current_ = data["current"]
        previous_ = data["previous"]
        popular_searches_ = data["popularSearches"]
        failed_searches_ = data["failedSearches"]
        top_articles_ = data["topArticles"]
        top_categories_ = data["topCategories"]
        deltas_ = data["deltas"]
    else:
        current_ = data["current"]
        previous_ = data.get("previous", MISSING)
        popular_searches_ = data.get("popularSearches", MISSING)
        failed_searches_ = data.get("failedSearches", MISSING)
        top_articles_ = data.get("topArticles", MISSING)
        top_categories_ = data.get("topCategories", MISSING)
        deltas_ = data.get("deltas", MISSING)
    left_out = absent = 0
    if previous_.__class__ is dict:
        previous_ = _read_docs_statistics(previous_)
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 4
    else:
        raise TypeError
    if popular_searches_.__class__ is not list:
        if popular_searches_ is MISSING:
            popular_searches_ = []
            left_out += 1
            absent |= 32
        elif popular_searches_ is None:
            popular_searches_ = []
            absent |= 16
        else:
            raise TypeError
    if failed_searches_.__class__ is not list:
        if failed_searches_ is MISSING:
            failed_searches_ = []
            left_out += 1
            absent |= 128
        elif failed_searches_ is None:
            failed_searches_ = []
            absent |= 64
        else:
            raise TypeError
    if top_articles_.__class__ is not list:
        if top_articles_ is MISSING:
            top_articles_ = []
            left_out += 1
            absent |= 512
        elif top_articles_ is None:
            top_articles_ = []
            absent |= 256
        else:
            raise TypeError
    if top_categories_.__class__ is not list:
        if top_categories_ is MISSING:
            top_categories_ = []
            left_out += 1
            absent |= 2048
        elif top_categories_ is None:
            top_categories_ = []
            absent |= 1024
        else:
            raise TypeError
    if deltas_.__class__ is dict:
        deltas_ = _read_docs_deltas(deltas_)
    elif deltas_ is MISSING:
        deltas_ = None
        left_out += 1
    elif deltas_ is None:
        absent |= 4096
    else:
        raise TypeError
    popular_searches__found = []
    for popular_searches__data in popular_searches_:
        popular_searches__id_ = popular_searches__data["id"]
        popular_searches__count_ = popular_searches__data["count"]
        popular_searches__results_ = popular_searches__data["results"]
        if (
            (popular_searches__id_.__class__ is not str)
            or (popular_searches__count_.__class__ is not int)
            or (popular_searches__results_.__class__ is not int)
        ):
            raise TypeError
        popular_searches__made = _new_popular_search()
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
        if (failed_searches__id_.__class__ is not str) or (failed_searches__count_.__class__ is not int):
            raise TypeError
        failed_searches__made = _new_failed_search()
        failed_searches__made.id = failed_searches__id_
        failed_searches__made.count = failed_searches__count_
        if len(failed_searches__data) != 2:
            failed_searches__made.extra = unlisted(failed_searches__data, FailedSearch._KEYS)
        failed_searches__found.append(failed_searches__made)
    top_articles__found = []
    for top_articles__data in top_articles_:
        top_articles__id_ = top_articles__data["id"]
        top_articles__name_ = top_articles__data.get("name", MISSING)
        top_articles__site_id_ = top_articles__data.get("siteId", MISSING)
        top_articles__collection_id_ = top_articles__data.get("collectionId", MISSING)
        top_articles__count_ = top_articles__data["count"]
        if (top_articles__id_.__class__ is not str) or (top_articles__count_.__class__ is not int):
            raise TypeError
        top_articles__left_out = top_articles__absent = 0
        if top_articles__name_.__class__ is not str:
            if top_articles__name_ is MISSING:
                top_articles__name_ = None
                top_articles__left_out += 1
            elif top_articles__name_ is None:
                top_articles__absent |= 4
            else:
                raise TypeError
        if top_articles__site_id_.__class__ is not str:
            if top_articles__site_id_ is MISSING:
                top_articles__site_id_ = None
                top_articles__left_out += 1
            elif top_articles__site_id_ is None:
                top_articles__absent |= 16
            else:
                raise TypeError
        if top_articles__collection_id_.__class__ is not str:
            if top_articles__collection_id_ is MISSING:
                top_articles__collection_id_ = None
                top_articles__left_out += 1
            elif top_articles__collection_id_ is None:
                top_articles__absent |= 64
            else:
                raise TypeError
        top_articles__made = _new_top_article()
        top_articles__made.id = top_articles__id_
        top_articles__made.name = top_articles__name_
        top_articles__made.site_id = top_articles__site_id_
        top_articles__made.collection_id = top_articles__collection_id_
        top_articles__made.count = top_articles__count_
        if top_articles__absent:
            top_articles__made._absent = top_articles__absent
        if len(top_articles__data) + top_articles__left_out != 5:
            top_articles__made.extra = unlisted(top_articles__data, TopArticle._KEYS)
        top_articles__found.append(top_articles__made)
    top_categories__found = []
    for top_categories__data in top_categories_:
        top_categories__id_ = top_categories__data["id"]
        top_categories__name_ = top_categories__data.get("name", MISSING)
        top_categories__site_id_ = top_categories__data.get("siteId", MISSING)
        top_categories__articles_ = top_categories__data["articles"]
        top_categories__count_ = top_categories__data["count"]
        if (
            (top_categories__id_.__class__ is not str)
            or (top_categories__articles_.__class__ is not int)
            or (top_categories__count_.__class__ is not int)
        ):
            raise TypeError
        top_categories__left_out = top_categories__absent = 0
        if top_categories__name_.__class__ is not str:
            if top_categories__name_ is MISSING:
                top_categories__name_ = None
                top_categories__left_out += 1
            elif top_categories__name_ is None:
                top_categories__absent |= 4
            else:
                raise TypeError
        if top_categories__site_id_.__class__ is not str:
            if top_categories__site_id_ is MISSING:
                top_categories__site_id_ = None
                top_categories__left_out += 1
            elif top_categories__site_id_ is None:
                top_categories__absent |= 16
            else:
                raise TypeError
        top_categories__made = _new_top_category()
        top_categories__made.id = top_categories__id_
        top_categories__made.name = top_categories__name_
        top_categories__made.site_id = top_categories__site_id_
        top_categories__made.articles = top_categories__articles_
        top_categories__made.count = top_categories__count_
        if top_categories__absent:
            top_categories__made._absent = top_categories__absent
        if len(top_categories__data) + top_categories__left_out != 5:
            top_categories__made.extra = unlisted(top_categories__data, TopCategory._KEYS)
        top_categories__found.append(top_categories__made)
    made = _new_docs_report()
    made.current = _read_docs_statistics(current_)
    made.previous = previous_
    made.popular_searches = popular_searches__found
    made.failed_searches = failed_searches__found
    made.top_articles = top_articles__found
    made.top_categories = top_categories__found
    made.deltas = deltas_
    if absent:
        made._absent = absent
    if size + left_out != 7:
        made.extra = unlisted(data, DocsReport._KEYS)
    return made


DocsReport._read = _read
