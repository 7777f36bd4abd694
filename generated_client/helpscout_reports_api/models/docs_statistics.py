# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DocsStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class DocsStatistics(Model):
    """Visits of the knowledge base in a range. The two actions make 100 percent, so do the three results.

    Attributes:
        visitors: Visitors (count).
        browse_action: Share of visits that browsed; the rest searched (percent, or None).
        search_action: Share of visits that searched; the rest browsed (percent, or None).
        found_an_answer_result: Share of visits in which an article was viewed and nothing asked (percent, or
            None).
        failed_result: Share of visits that ended with neither an article nor an e-mail (percent, or None).
        sent_an_email_result: Share of visits that ended with an e-mail to support (percent, or None).
        docs_viewed_per_visit: Articles viewed in a visit, on average; half an hour without activity ends a visit
            (per-visit, or None).
    """

    visitors: int
    browse_action: float | None
    search_action: float | None
    found_an_answer_result: float | None
    failed_result: float | None
    sent_an_email_result: float | None
    docs_viewed_per_visit: float | None

    UNITS: ClassVar[Mapping[str, str]] = {
        "visitors": "count",
        "browse_action": "percent",
        "search_action": "percent",
        "found_an_answer_result": "percent",
        "failed_result": "percent",
        "sent_an_email_result": "percent",
        "docs_viewed_per_visit": "per-visit",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("visitors", "visitors", "integer", unit="count", always=True),
        Field("browse_action", "browseAction", "number", nullable=True, unit="percent"),
        Field("search_action", "searchAction", "number", nullable=True, unit="percent"),
        Field(
            "found_an_answer_result", "foundAnAnswerResult", "number", nullable=True, unit="percent", better="higher"
        ),
        Field("failed_result", "failedResult", "number", nullable=True, unit="percent", better="lower"),
        Field("sent_an_email_result", "sentAnEmailResult", "number", nullable=True, unit="percent", better="lower"),
        Field("docs_viewed_per_visit", "docsViewedPerVisit", "number", nullable=True, unit="per-visit"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> DocsStatistics:
    visitors_ = data["visitors"]
    browse_action_ = data["browseAction"]
    search_action_ = data["searchAction"]
    found_an_answer_result_ = data["foundAnAnswerResult"]
    failed_result_ = data["failedResult"]
    sent_an_email_result_ = data["sentAnEmailResult"]
    docs_viewed_per_visit_ = data["docsViewedPerVisit"]
    if not (
        visitors_.__class__ is int
        and (
            (kind := browse_action_.__class__) is int
            or (kind is float and not browse_action_ - browse_action_)
            or browse_action_ is None
        )
        and (
            (kind := search_action_.__class__) is int
            or (kind is float and not search_action_ - search_action_)
            or search_action_ is None
        )
        and (
            (kind := found_an_answer_result_.__class__) is int
            or (kind is float and not found_an_answer_result_ - found_an_answer_result_)
            or found_an_answer_result_ is None
        )
        and (
            (kind := failed_result_.__class__) is int
            or (kind is float and not failed_result_ - failed_result_)
            or failed_result_ is None
        )
        and (
            (kind := sent_an_email_result_.__class__) is int
            or (kind is float and not sent_an_email_result_ - sent_an_email_result_)
            or sent_an_email_result_ is None
        )
        and (
            (kind := docs_viewed_per_visit_.__class__) is int
            or (kind is float and not docs_viewed_per_visit_ - docs_viewed_per_visit_)
            or docs_viewed_per_visit_ is None
        )
    ):
        raise TypeError
    made = new(DocsStatistics)
    made.visitors = visitors_
    made.browse_action = browse_action_
    made.search_action = search_action_
    made.found_an_answer_result = found_an_answer_result_
    made.failed_result = failed_result_
    made.sent_an_email_result = sent_an_email_result_
    made.docs_viewed_per_visit = docs_viewed_per_visit_
    if len(data) != 7:
        made.extra = unlisted(data, DocsStatistics._KEYS)
    return made


DocsStatistics._read = _read
