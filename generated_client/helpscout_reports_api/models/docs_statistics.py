# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DocsStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class DocsStatistics(Model):
    """Visits of the knowledge base in a range. The two actions make 100 percent, so do the three results.

    Attributes:
        visitors: Visitors of the knowledge base (count).
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
    browse_action: float | None = None
    search_action: float | None = None
    found_an_answer_result: float | None = None
    failed_result: float | None = None
    sent_an_email_result: float | None = None
    docs_viewed_per_visit: float | None = None

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
        Field("visitors", "visitors", "integer", required=False, unit="count", always=True),
        Field("browse_action", "browseAction", "number", nullable=True, required=False, unit="percent"),
        Field("search_action", "searchAction", "number", nullable=True, required=False, unit="percent"),
        Field(
            "found_an_answer_result",
            "foundAnAnswerResult",
            "number",
            nullable=True,
            required=False,
            unit="percent",
            better="higher",
        ),
        Field("failed_result", "failedResult", "number", nullable=True, required=False, unit="percent", better="lower"),
        Field(
            "sent_an_email_result",
            "sentAnEmailResult",
            "number",
            nullable=True,
            required=False,
            unit="percent",
            better="lower",
        ),
        Field("docs_viewed_per_visit", "docsViewedPerVisit", "number", nullable=True, required=False, unit="per-visit"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_docs_statistics = partial(new, DocsStatistics)


def _read(data: Any) -> DocsStatistics:
    size = len(data)
    if size == 7:
        visitors_ = data["visitors"]
        browse_action_ = data["browseAction"]
        search_action_ = data["searchAction"]
        found_an_answer_result_ = data["foundAnAnswerResult"]
        failed_result_ = data["failedResult"]
        sent_an_email_result_ = data["sentAnEmailResult"]
        docs_viewed_per_visit_ = data["docsViewedPerVisit"]
    else:
        visitors_ = data["visitors"]
        browse_action_ = data.get("browseAction", MISSING)
        search_action_ = data.get("searchAction", MISSING)
        found_an_answer_result_ = data.get("foundAnAnswerResult", MISSING)
        failed_result_ = data.get("failedResult", MISSING)
        sent_an_email_result_ = data.get("sentAnEmailResult", MISSING)
        docs_viewed_per_visit_ = data.get("docsViewedPerVisit", MISSING)
    if visitors_.__class__ is not int:
        raise TypeError
    left_out = absent = 0
    if (
        not (browse_action_.__class__ is float and -1e18 < browse_action_ < 1e18)
        and browse_action_.__class__ is not int
    ):
        if browse_action_ is MISSING:
            browse_action_ = None
            left_out += 1
        elif browse_action_ is None:
            absent |= 4
        else:
            raise TypeError
    if (
        not (search_action_.__class__ is float and -1e18 < search_action_ < 1e18)
        and search_action_.__class__ is not int
    ):
        if search_action_ is MISSING:
            search_action_ = None
            left_out += 1
        elif search_action_ is None:
            absent |= 16
        else:
            raise TypeError
    if (
        not (found_an_answer_result_.__class__ is float and -1e18 < found_an_answer_result_ < 1e18)
        and found_an_answer_result_.__class__ is not int
    ):
        if found_an_answer_result_ is MISSING:
            found_an_answer_result_ = None
            left_out += 1
        elif found_an_answer_result_ is None:
            absent |= 64
        else:
            raise TypeError
    if (
        not (failed_result_.__class__ is float and -1e18 < failed_result_ < 1e18)
        and failed_result_.__class__ is not int
    ):
        if failed_result_ is MISSING:
            failed_result_ = None
            left_out += 1
        elif failed_result_ is None:
            absent |= 256
        else:
            raise TypeError
    if (
        not (sent_an_email_result_.__class__ is float and -1e18 < sent_an_email_result_ < 1e18)
        and sent_an_email_result_.__class__ is not int
    ):
        if sent_an_email_result_ is MISSING:
            sent_an_email_result_ = None
            left_out += 1
        elif sent_an_email_result_ is None:
            absent |= 1024
        else:
            raise TypeError
    if (
        not (docs_viewed_per_visit_.__class__ is float and -1e18 < docs_viewed_per_visit_ < 1e18)
        and docs_viewed_per_visit_.__class__ is not int
    ):
        if docs_viewed_per_visit_ is MISSING:
            docs_viewed_per_visit_ = None
            left_out += 1
        elif docs_viewed_per_visit_ is None:
            absent |= 4096
        else:
            raise TypeError
    made = _new_docs_statistics()
    made.visitors = visitors_
    made.browse_action = browse_action_
    made.search_action = search_action_
    made.found_an_answer_result = found_an_answer_result_
    made.failed_result = failed_result_
    made.sent_an_email_result = sent_an_email_result_
    made.docs_viewed_per_visit = docs_viewed_per_visit_
    if absent:
        made._absent = absent
    if size + left_out != 7:
        made.extra = unlisted(data, DocsStatistics._KEYS)
    return made


DocsStatistics._read = _read
