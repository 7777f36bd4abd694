# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DocsDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class DocsDeltas(Model):
    """How the use of the knowledge base moved; shares in percentage points.

    Attributes:
        visitors: Change of the visitors (percent-change, or None).
        browse_action: Change of the share of visits that browsed (points, or None).
        search_action: Change of the share of visits that searched (points, or None).
        found_an_answer_result: Change of the share of visits that found an answer (points, or None).
        failed_result: Change of the share of visits that viewed no article (points, or None).
        sent_an_email_result: Change of the share of visits that ended with an e-mail (points, or None).
        docs_viewed_per_visit: Change of the articles viewed in a visit (percent-change, or None).
    """

    visitors: float | None = None
    browse_action: float | None = None
    search_action: float | None = None
    found_an_answer_result: float | None = None
    failed_result: float | None = None
    sent_an_email_result: float | None = None
    docs_viewed_per_visit: float | None = None

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
        Field(
            "visitors", "visitors", "number", nullable=True, required=False, unit="percent-change", delta_of="visitors"
        ),
        Field(
            "browse_action",
            "browseAction",
            "number",
            nullable=True,
            required=False,
            unit="points",
            delta_of="browse_action",
        ),
        Field(
            "search_action",
            "searchAction",
            "number",
            nullable=True,
            required=False,
            unit="points",
            delta_of="search_action",
        ),
        Field(
            "found_an_answer_result",
            "foundAnAnswerResult",
            "number",
            nullable=True,
            required=False,
            unit="points",
            better="higher",
            delta_of="found_an_answer_result",
        ),
        Field(
            "failed_result",
            "failedResult",
            "number",
            nullable=True,
            required=False,
            unit="points",
            better="lower",
            delta_of="failed_result",
        ),
        Field(
            "sent_an_email_result",
            "sentAnEmailResult",
            "number",
            nullable=True,
            required=False,
            unit="points",
            better="lower",
            delta_of="sent_an_email_result",
        ),
        Field(
            "docs_viewed_per_visit",
            "docsViewedPerVisit",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="docs_viewed_per_visit",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
