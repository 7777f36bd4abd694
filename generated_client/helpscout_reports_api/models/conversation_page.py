# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationPage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .conversation_summary import ConversationSummary


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationPage(Model):
    """Conversations and where they stand among all.

    Attributes:
        pages: Number of pages (count, or None).
        page: Number of this page, from 1 (or None).
        count: Conversations on all pages together (count, or None).
        results: The conversations of this page.
    """

    pages: int | None = None
    page: int | None = None
    count: int | None = None
    results: list[ConversationSummary]

    UNITS: ClassVar[Mapping[str, str]] = {
        "pages": "count",
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("pages", "pages", "integer", required=False, nullable=True, counter=True, unit="count"),
        Field("page", "page", "integer", required=False, nullable=True, counter=True),
        Field("count", "count", "integer", required=False, nullable=True, counter=True, unit="count"),
        Field("results", "results", "object", many=True, model=ConversationSummary, rows=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ConversationPage:
    pages_ = data.get("pages")
    page_ = data.get("page")
    count_ = data.get("count")
    results_ = data["results"]
    if not (results_.__class__ is list):
        raise TypeError
    left_out = 0
    if pages_ is None:
        left_out += 1
    elif not (pages_.__class__ is int):
        raise TypeError
    if page_ is None:
        left_out += 1
    elif not (page_.__class__ is int):
        raise TypeError
    if count_ is None:
        left_out += 1
    elif not (count_.__class__ is int):
        raise TypeError
    made = new(ConversationPage)
    made.pages = pages_
    made.page = page_
    made.count = count_
    made.results = ConversationSummary._read_all(results_)
    if len(data) + left_out != 4 and not ConversationPage._KEYS.issuperset(data):
        made.extra = unlisted(data, ConversationPage._KEYS)
    return made


ConversationPage._read = _read
