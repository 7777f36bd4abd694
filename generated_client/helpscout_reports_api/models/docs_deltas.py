# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DocsDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class DocsDeltas(Model):
    """How the use of the knowledge base moved; shares in percentage points.

    Attributes:
        visitors: Change of the visitors (percent-change, or None).
        browse_action: Change of the share that browsed (points, or None).
        search_action: Change of the share that searched (points, or None).
        found_an_answer_result: Change of the share that found an answer (points, or None).
        failed_result: Change of the share that viewed no article (points, or None).
        sent_an_email_result: Change of the share that ended with an e-mail (points, or None).
        docs_viewed_per_visit: Change of the articles viewed in a visit (percent-change, or None).
    """

    visitors: float | None
    browse_action: float | None
    search_action: float | None
    found_an_answer_result: float | None
    failed_result: float | None
    sent_an_email_result: float | None
    docs_viewed_per_visit: float | None

    UNITS: ClassVar[Mapping[str, str]] = {
        "visitors": "percent-change",
        "browse_action": "points",
        "search_action": "points",
        "found_an_answer_result": "points",
        "failed_result": "points",
        "sent_an_email_result": "points",
        "docs_viewed_per_visit": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("visitors", "visitors", "number", nullable=True, unit="percent-change", delta_of="visitors"),
        Field("browse_action", "browseAction", "number", nullable=True, unit="points", delta_of="browse_action"),
        Field("search_action", "searchAction", "number", nullable=True, unit="points", delta_of="search_action"),
        Field(
            "found_an_answer_result",
            "foundAnAnswerResult",
            "number",
            nullable=True,
            unit="points",
            better="higher",
            delta_of="found_an_answer_result",
        ),
        Field(
            "failed_result",
            "failedResult",
            "number",
            nullable=True,
            unit="points",
            better="lower",
            delta_of="failed_result",
        ),
        Field(
            "sent_an_email_result",
            "sentAnEmailResult",
            "number",
            nullable=True,
            unit="points",
            better="lower",
            delta_of="sent_an_email_result",
        ),
        Field(
            "docs_viewed_per_visit",
            "docsViewedPerVisit",
            "number",
            nullable=True,
            unit="percent-change",
            delta_of="docs_viewed_per_visit",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> DocsDeltas:
    visitors_ = data["visitors"]
    browse_action_ = data["browseAction"]
    search_action_ = data["searchAction"]
    found_an_answer_result_ = data["foundAnAnswerResult"]
    failed_result_ = data["failedResult"]
    sent_an_email_result_ = data["sentAnEmailResult"]
    docs_viewed_per_visit_ = data["docsViewedPerVisit"]
    if not (
        ((kind := visitors_.__class__) is int or (kind is float and not visitors_ - visitors_) or visitors_ is None)
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
    made = new(DocsDeltas)
    made.visitors = visitors_
    made.browse_action = browse_action_
    made.search_action = search_action_
    made.found_an_answer_result = found_an_answer_result_
    made.failed_result = failed_result_
    made.sent_an_email_result = sent_an_email_result_
    made.docs_viewed_per_visit = docs_viewed_per_visit_
    if len(data) != 7:
        made.extra = unlisted(data, DocsDeltas._KEYS)
    return made


DocsDeltas._read = _read
