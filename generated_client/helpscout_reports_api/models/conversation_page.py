# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationPage."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .conversation_summary import ConversationSummary


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationPage(Model):
    """Conversations and where they stand among all.

    Attributes:
        pages: Number of pages of conversations (count, or None).
        page: Number of this page, from 1 (or None).
        count: Conversations on all pages together (count, or None).
        results: The conversations of this page.
    """

    pages: int | None = None
    page: int | None = None
    count: int | None = None
    results: list[ConversationSummary] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {
        "pages": "count",
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("pages", "pages", "integer", nullable=True, required=False, counter=True, unit="count"),
        Field("page", "page", "integer", nullable=True, required=False, counter=True),
        Field("count", "count", "integer", nullable=True, required=False, counter=True, unit="count"),
        Field("results", "results", "object", many=True, model=ConversationSummary, rows=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_all_conversation_summary = ConversationSummary._read_all
_new_conversation_page = partial(new, ConversationPage)


def _read(data: Any) -> ConversationPage:
    pages_ = data.get("pages", MISSING)
    page_ = data.get("page", MISSING)
    count_ = data.get("count", MISSING)
    results_ = data.get("results", MISSING)
    left_out = absent = 0
    if pages_.__class__ is not int:
        if pages_ is MISSING:
            pages_ = None
            left_out += 1
        elif pages_ is None:
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
    if results_.__class__ is not list:
        if results_ is MISSING:
            results_ = []
            left_out += 1
            absent |= 128
        elif results_ is None:
            results_ = []
            absent |= 64
        else:
            raise TypeError
    made = _new_conversation_page()
    made.pages = pages_
    made.page = page_
    made.count = count_
    made.results = _read_all_conversation_summary(results_)
    if absent:
        made._absent = absent
    if len(data) + left_out != 4:
        made.extra = unlisted(data, ConversationPage._KEYS)
    return made


ConversationPage._read = _read
