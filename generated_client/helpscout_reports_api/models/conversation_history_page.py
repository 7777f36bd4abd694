# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationHistoryPage."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .conversation_history_entry import ConversationHistoryEntry


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationHistoryPage(Model):
    """A page of the replies of a user.

    Attributes:
        results: The replies of this page, one entry each: a conversation answered twice comes twice.
        page: Number of this page, from 1 (or None).
        count: Replies on all pages together (count, or None).
        pages: Number of pages of replies (count, or None).
    """

    results: list[ConversationHistoryEntry] = Factory(list)
    page: int | None = None
    count: int | None = None
    pages: int | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "pages": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("results", "results", "object", many=True, model=ConversationHistoryEntry, rows=True),
        Field("page", "page", "integer", nullable=True, required=False, counter=True),
        Field("count", "count", "integer", nullable=True, required=False, counter=True, unit="count"),
        Field("pages", "pages", "integer", nullable=True, required=False, counter=True, unit="count"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_all_conversation_history_entry = ConversationHistoryEntry._read_all
_new_conversation_history_page = partial(new, ConversationHistoryPage)


def _read(data: Any) -> ConversationHistoryPage:
    results_ = data.get("results", MISSING)
    page_ = data.get("page", MISSING)
    count_ = data.get("count", MISSING)
    pages_ = data.get("pages", MISSING)
    left_out = absent = 0
    if results_.__class__ is not list:
        if results_ is MISSING:
            results_ = []
            left_out += 1
            absent |= 2
        elif results_ is None:
            results_ = []
            absent |= 1
        else:
            raise TypeError
    if page_.__class__ is not int:
        if page_ is MISSING:
            page_ = None
            left_out += 1
        elif page_ is None:
            absent |= 4
        else:
            raise TypeError
    if count_.__class__ is not int:
        if count_ is MISSING:
            count_ = None
            left_out += 1
        elif count_ is None:
            absent |= 16
        else:
            raise TypeError
    if pages_.__class__ is not int:
        if pages_ is MISSING:
            pages_ = None
            left_out += 1
        elif pages_ is None:
            absent |= 64
        else:
            raise TypeError
    made = _new_conversation_history_page()
    made.results = _read_all_conversation_history_entry(results_)
    made.page = page_
    made.count = count_
    made.pages = pages_
    if absent:
        made._absent = absent
    if len(data) + left_out != 4:
        made.extra = unlisted(data, ConversationHistoryPage._KEYS)
    return made


ConversationHistoryPage._read = _read
