# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationHistoryPage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
from ..model import Model
from .conversation_history_entry import ConversationHistoryEntry


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationHistoryPage(Model):
    """A page of the replies of a user.

    Attributes:
        results: The replies of this page, one entry each: a conversation answered twice comes twice.
        page: Number of this page, from 1 (or None).
        count: Replies on all pages together (count, or None).
        pages: Number of pages (count, or None).
    """

    results: list[ConversationHistoryEntry]
    page: int | None = None
    count: int | None = None
    pages: int | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "pages": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("results", "results", "object", many=True, model=ConversationHistoryEntry),
        Field("page", "page", "integer", required=False, nullable=True, counter=True),
        Field("count", "count", "integer", required=False, nullable=True, counter=True),
        Field("pages", "pages", "integer", required=False, nullable=True, counter=True),
    )

    @classmethod
    def _read(cls, data: Any) -> ConversationHistoryPage:
        results_ = data["results"]
        page_ = data.get("page")
        count_ = data.get("count")
        pages_ = data.get("pages")
        if not (
            (results_.__class__ is list)
            and (page_ is None or (page_.__class__ is int))
            and (count_ is None or (count_.__class__ is int))
            and (pages_ is None or (pages_.__class__ is int))
        ):
            raise TypeError
        made = new(cls)
        made.results = [ConversationHistoryEntry._read(item) for item in results_]
        made.page = page_
        made.count = count_
        made.pages = pages_
        made.extra = {} if _KEYS.issuperset(data) else {key: data[key] for key in data if key not in _KEYS}
        return made


_KEYS = frozenset(field.wire for field in ConversationHistoryPage.FIELDS)
