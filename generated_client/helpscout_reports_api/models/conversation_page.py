# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationPage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
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
        Field("pages", "pages", "integer", required=False, nullable=True, counter=True),
        Field("page", "page", "integer", required=False, nullable=True, counter=True),
        Field("count", "count", "integer", required=False, nullable=True, counter=True),
        Field("results", "results", "object", many=True, model=ConversationSummary),
    )

    @classmethod
    def _read(cls, data: Any) -> ConversationPage:
        pages_ = data.get("pages")
        page_ = data.get("page")
        count_ = data.get("count")
        results_ = data["results"]
        if not (
            (pages_ is None or (pages_.__class__ is int))
            and (page_ is None or (page_.__class__ is int))
            and (count_ is None or (count_.__class__ is int))
            and (results_.__class__ is list)
        ):
            raise TypeError
        made = new(cls)
        made.pages = pages_
        made.page = page_
        made.count = count_
        made.results = [ConversationSummary._read(item) for item in results_]
        made.extra = {} if _KEYS.issuperset(data) else {key: data[key] for key in data if key not in _KEYS}
        return made


_KEYS = frozenset(field.wire for field in ConversationPage.FIELDS)
