# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DocsStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
