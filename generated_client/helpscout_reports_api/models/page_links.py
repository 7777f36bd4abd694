# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PageLinks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .link import Link


@define(slots=True, eq=False, repr=False, kw_only=True)
class PageLinks(Model):
    """Where pages are; the address of a next page is the sure sign that there is one.

    Attributes:
        self_: This page.
        first: The first page.
        last: The last page.
        next: The next page; missing on the last (or None).
        previous: The page before (or None).
        page: Any page, as a template.
    """

    self_: Link
    first: Link
    last: Link
    next: Link | None = None
    previous: Link | None = None
    page: Link

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("self_", "self", "object", model=Link),
        Field("first", "first", "object", model=Link),
        Field("last", "last", "object", model=Link),
        Field("next", "next", "object", required=False, nullable=True, model=Link),
        Field("previous", "previous", "object", required=False, nullable=True, model=Link),
        Field("page", "page", "object", model=Link),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> PageLinks:
    self__ = data["self"]
    first_ = data["first"]
    last_ = data["last"]
    next_ = data.get("next")
    previous_ = data.get("previous")
    page_ = data["page"]
    left_out = 0
    if next_ is None:
        left_out += 1
    if previous_ is None:
        left_out += 1
    made = new(PageLinks)
    made.self_ = Link._read(self__)
    made.first = Link._read(first_)
    made.last = Link._read(last_)
    made.next = None if next_ is None else Link._read(next_)
    made.previous = None if previous_ is None else Link._read(previous_)
    made.page = Link._read(page_)
    if len(data) + left_out != 6 and not PageLinks._KEYS.issuperset(data):
        made.extra = unlisted(data, PageLinks._KEYS)
    return made


PageLinks._read = _read
