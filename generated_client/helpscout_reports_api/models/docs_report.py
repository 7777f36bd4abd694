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


_new_docs_report = partial(new, DocsReport)
_new_docs_statistics = partial(new, DocsStatistics)
_new_popular_search = partial(new, PopularSearch)
_new_failed_search = partial(new, FailedSearch)
_new_top_article = partial(new, TopArticle)
_new_top_category = partial(new, TopCategory)
_new_docs_deltas = partial(new, DocsDeltas)


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
        previous__data = previous_
        previous__size = len(previous__data)
        if previous__size == 7:
            previous__visitors_ = previous__data["visitors"]
            previous__browse_action_ = previous__data["browseAction"]
            previous__search_action_ = previous__data["searchAction"]
            previous__found_an_answer_result_ = previous__data["foundAnAnswerResult"]
            previous__failed_result_ = previous__data["failedResult"]
            previous__sent_an_email_result_ = previous__data["sentAnEmailResult"]
            previous__docs_viewed_per_visit_ = previous__data["docsViewedPerVisit"]
        else:
            previous__visitors_ = previous__data["visitors"]
            previous__browse_action_ = previous__data.get("browseAction", MISSING)
            previous__search_action_ = previous__data.get("searchAction", MISSING)
            previous__found_an_answer_result_ = previous__data.get("foundAnAnswerResult", MISSING)
            previous__failed_result_ = previous__data.get("failedResult", MISSING)
            previous__sent_an_email_result_ = previous__data.get("sentAnEmailResult", MISSING)
            previous__docs_viewed_per_visit_ = previous__data.get("docsViewedPerVisit", MISSING)
        if previous__visitors_.__class__ is not int:
            raise TypeError
        previous__left_out = previous__absent = 0
        if (
            not (previous__browse_action_.__class__ is float and -1e18 < previous__browse_action_ < 1e18)
            and previous__browse_action_.__class__ is not int
        ):
            if previous__browse_action_ is MISSING:
                previous__browse_action_ = None
                previous__left_out += 1
            elif previous__browse_action_ is None:
                previous__absent |= 4
            else:
                raise TypeError
        if (
            not (previous__search_action_.__class__ is float and -1e18 < previous__search_action_ < 1e18)
            and previous__search_action_.__class__ is not int
        ):
            if previous__search_action_ is MISSING:
                previous__search_action_ = None
                previous__left_out += 1
            elif previous__search_action_ is None:
                previous__absent |= 16
            else:
                raise TypeError
        if (
            not (
                previous__found_an_answer_result_.__class__ is float
                and -1e18 < previous__found_an_answer_result_ < 1e18
            )
            and previous__found_an_answer_result_.__class__ is not int
        ):
            if previous__found_an_answer_result_ is MISSING:
                previous__found_an_answer_result_ = None
                previous__left_out += 1
            elif previous__found_an_answer_result_ is None:
                previous__absent |= 64
            else:
                raise TypeError
        if (
            not (previous__failed_result_.__class__ is float and -1e18 < previous__failed_result_ < 1e18)
            and previous__failed_result_.__class__ is not int
        ):
            if previous__failed_result_ is MISSING:
                previous__failed_result_ = None
                previous__left_out += 1
            elif previous__failed_result_ is None:
                previous__absent |= 256
            else:
                raise TypeError
        if (
            not (previous__sent_an_email_result_.__class__ is float and -1e18 < previous__sent_an_email_result_ < 1e18)
            and previous__sent_an_email_result_.__class__ is not int
        ):
            if previous__sent_an_email_result_ is MISSING:
                previous__sent_an_email_result_ = None
                previous__left_out += 1
            elif previous__sent_an_email_result_ is None:
                previous__absent |= 1024
            else:
                raise TypeError
        if (
            not (
                previous__docs_viewed_per_visit_.__class__ is float and -1e18 < previous__docs_viewed_per_visit_ < 1e18
            )
            and previous__docs_viewed_per_visit_.__class__ is not int
        ):
            if previous__docs_viewed_per_visit_ is MISSING:
                previous__docs_viewed_per_visit_ = None
                previous__left_out += 1
            elif previous__docs_viewed_per_visit_ is None:
                previous__absent |= 4096
            else:
                raise TypeError
        previous__made = _new_docs_statistics()
        previous__made.visitors = previous__visitors_
        previous__made.browse_action = previous__browse_action_
        previous__made.search_action = previous__search_action_
        previous__made.found_an_answer_result = previous__found_an_answer_result_
        previous__made.failed_result = previous__failed_result_
        previous__made.sent_an_email_result = previous__sent_an_email_result_
        previous__made.docs_viewed_per_visit = previous__docs_viewed_per_visit_
        if previous__absent:
            previous__made._absent = previous__absent
        if previous__size + previous__left_out != 7:
            previous__made.extra = unlisted(previous__data, DocsStatistics._KEYS)
        previous_ = previous__made
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
        deltas__data = deltas_
        deltas__size = len(deltas__data)
        if deltas__size == 7:
            deltas__visitors_ = deltas__data["visitors"]
            deltas__browse_action_ = deltas__data["browseAction"]
            deltas__search_action_ = deltas__data["searchAction"]
            deltas__found_an_answer_result_ = deltas__data["foundAnAnswerResult"]
            deltas__failed_result_ = deltas__data["failedResult"]
            deltas__sent_an_email_result_ = deltas__data["sentAnEmailResult"]
            deltas__docs_viewed_per_visit_ = deltas__data["docsViewedPerVisit"]
        else:
            deltas__visitors_ = deltas__data.get("visitors", MISSING)
            deltas__browse_action_ = deltas__data.get("browseAction", MISSING)
            deltas__search_action_ = deltas__data.get("searchAction", MISSING)
            deltas__found_an_answer_result_ = deltas__data.get("foundAnAnswerResult", MISSING)
            deltas__failed_result_ = deltas__data.get("failedResult", MISSING)
            deltas__sent_an_email_result_ = deltas__data.get("sentAnEmailResult", MISSING)
            deltas__docs_viewed_per_visit_ = deltas__data.get("docsViewedPerVisit", MISSING)
        deltas__left_out = deltas__absent = 0
        if (
            not (deltas__visitors_.__class__ is float and -1e18 < deltas__visitors_ < 1e18)
            and deltas__visitors_.__class__ is not int
        ):
            if deltas__visitors_ is MISSING:
                deltas__visitors_ = None
                deltas__left_out += 1
            elif deltas__visitors_ is None:
                deltas__absent |= 1
            else:
                raise TypeError
        if (
            not (deltas__browse_action_.__class__ is float and -1e18 < deltas__browse_action_ < 1e18)
            and deltas__browse_action_.__class__ is not int
        ):
            if deltas__browse_action_ is MISSING:
                deltas__browse_action_ = None
                deltas__left_out += 1
            elif deltas__browse_action_ is None:
                deltas__absent |= 4
            else:
                raise TypeError
        if (
            not (deltas__search_action_.__class__ is float and -1e18 < deltas__search_action_ < 1e18)
            and deltas__search_action_.__class__ is not int
        ):
            if deltas__search_action_ is MISSING:
                deltas__search_action_ = None
                deltas__left_out += 1
            elif deltas__search_action_ is None:
                deltas__absent |= 16
            else:
                raise TypeError
        if (
            not (deltas__found_an_answer_result_.__class__ is float and -1e18 < deltas__found_an_answer_result_ < 1e18)
            and deltas__found_an_answer_result_.__class__ is not int
        ):
            if deltas__found_an_answer_result_ is MISSING:
                deltas__found_an_answer_result_ = None
                deltas__left_out += 1
            elif deltas__found_an_answer_result_ is None:
                deltas__absent |= 64
            else:
                raise TypeError
        if (
            not (deltas__failed_result_.__class__ is float and -1e18 < deltas__failed_result_ < 1e18)
            and deltas__failed_result_.__class__ is not int
        ):
            if deltas__failed_result_ is MISSING:
                deltas__failed_result_ = None
                deltas__left_out += 1
            elif deltas__failed_result_ is None:
                deltas__absent |= 256
            else:
                raise TypeError
        if (
            not (deltas__sent_an_email_result_.__class__ is float and -1e18 < deltas__sent_an_email_result_ < 1e18)
            and deltas__sent_an_email_result_.__class__ is not int
        ):
            if deltas__sent_an_email_result_ is MISSING:
                deltas__sent_an_email_result_ = None
                deltas__left_out += 1
            elif deltas__sent_an_email_result_ is None:
                deltas__absent |= 1024
            else:
                raise TypeError
        if (
            not (deltas__docs_viewed_per_visit_.__class__ is float and -1e18 < deltas__docs_viewed_per_visit_ < 1e18)
            and deltas__docs_viewed_per_visit_.__class__ is not int
        ):
            if deltas__docs_viewed_per_visit_ is MISSING:
                deltas__docs_viewed_per_visit_ = None
                deltas__left_out += 1
            elif deltas__docs_viewed_per_visit_ is None:
                deltas__absent |= 4096
            else:
                raise TypeError
        deltas__made = _new_docs_deltas()
        deltas__made.visitors = deltas__visitors_
        deltas__made.browse_action = deltas__browse_action_
        deltas__made.search_action = deltas__search_action_
        deltas__made.found_an_answer_result = deltas__found_an_answer_result_
        deltas__made.failed_result = deltas__failed_result_
        deltas__made.sent_an_email_result = deltas__sent_an_email_result_
        deltas__made.docs_viewed_per_visit = deltas__docs_viewed_per_visit_
        if deltas__absent:
            deltas__made._absent = deltas__absent
        if deltas__size + deltas__left_out != 7:
            deltas__made.extra = unlisted(deltas__data, DocsDeltas._KEYS)
        deltas_ = deltas__made
    elif deltas_ is MISSING:
        deltas_ = None
        left_out += 1
    elif deltas_ is None:
        absent |= 4096
    else:
        raise TypeError
    current__data = current_
    current__size = len(current__data)
    if current__size == 7:
        current__visitors_ = current__data["visitors"]
        current__browse_action_ = current__data["browseAction"]
        current__search_action_ = current__data["searchAction"]
        current__found_an_answer_result_ = current__data["foundAnAnswerResult"]
        current__failed_result_ = current__data["failedResult"]
        current__sent_an_email_result_ = current__data["sentAnEmailResult"]
        current__docs_viewed_per_visit_ = current__data["docsViewedPerVisit"]
    else:
        current__visitors_ = current__data["visitors"]
        current__browse_action_ = current__data.get("browseAction", MISSING)
        current__search_action_ = current__data.get("searchAction", MISSING)
        current__found_an_answer_result_ = current__data.get("foundAnAnswerResult", MISSING)
        current__failed_result_ = current__data.get("failedResult", MISSING)
        current__sent_an_email_result_ = current__data.get("sentAnEmailResult", MISSING)
        current__docs_viewed_per_visit_ = current__data.get("docsViewedPerVisit", MISSING)
    if current__visitors_.__class__ is not int:
        raise TypeError
    current__left_out = current__absent = 0
    if (
        not (current__browse_action_.__class__ is float and -1e18 < current__browse_action_ < 1e18)
        and current__browse_action_.__class__ is not int
    ):
        if current__browse_action_ is MISSING:
            current__browse_action_ = None
            current__left_out += 1
        elif current__browse_action_ is None:
            current__absent |= 4
        else:
            raise TypeError
    if (
        not (current__search_action_.__class__ is float and -1e18 < current__search_action_ < 1e18)
        and current__search_action_.__class__ is not int
    ):
        if current__search_action_ is MISSING:
            current__search_action_ = None
            current__left_out += 1
        elif current__search_action_ is None:
            current__absent |= 16
        else:
            raise TypeError
    if (
        not (current__found_an_answer_result_.__class__ is float and -1e18 < current__found_an_answer_result_ < 1e18)
        and current__found_an_answer_result_.__class__ is not int
    ):
        if current__found_an_answer_result_ is MISSING:
            current__found_an_answer_result_ = None
            current__left_out += 1
        elif current__found_an_answer_result_ is None:
            current__absent |= 64
        else:
            raise TypeError
    if (
        not (current__failed_result_.__class__ is float and -1e18 < current__failed_result_ < 1e18)
        and current__failed_result_.__class__ is not int
    ):
        if current__failed_result_ is MISSING:
            current__failed_result_ = None
            current__left_out += 1
        elif current__failed_result_ is None:
            current__absent |= 256
        else:
            raise TypeError
    if (
        not (current__sent_an_email_result_.__class__ is float and -1e18 < current__sent_an_email_result_ < 1e18)
        and current__sent_an_email_result_.__class__ is not int
    ):
        if current__sent_an_email_result_ is MISSING:
            current__sent_an_email_result_ = None
            current__left_out += 1
        elif current__sent_an_email_result_ is None:
            current__absent |= 1024
        else:
            raise TypeError
    if (
        not (current__docs_viewed_per_visit_.__class__ is float and -1e18 < current__docs_viewed_per_visit_ < 1e18)
        and current__docs_viewed_per_visit_.__class__ is not int
    ):
        if current__docs_viewed_per_visit_ is MISSING:
            current__docs_viewed_per_visit_ = None
            current__left_out += 1
        elif current__docs_viewed_per_visit_ is None:
            current__absent |= 4096
        else:
            raise TypeError
    current__made = _new_docs_statistics()
    current__made.visitors = current__visitors_
    current__made.browse_action = current__browse_action_
    current__made.search_action = current__search_action_
    current__made.found_an_answer_result = current__found_an_answer_result_
    current__made.failed_result = current__failed_result_
    current__made.sent_an_email_result = current__sent_an_email_result_
    current__made.docs_viewed_per_visit = current__docs_viewed_per_visit_
    if current__absent:
        current__made._absent = current__absent
    if current__size + current__left_out != 7:
        current__made.extra = unlisted(current__data, DocsStatistics._KEYS)
    current_ = current__made
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
    made.current = current_
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
