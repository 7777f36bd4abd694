# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PageLinks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import MISSING, Field, new, unlisted
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
        Field("next", "next", "object", nullable=True, model=Link, required=False),
        Field("previous", "previous", "object", nullable=True, model=Link, required=False),
        Field("page", "page", "object", model=Link),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> PageLinks:
    self__ = data["self"]
    first_ = data["first"]
    last_ = data["last"]
    next_ = data.get("next", MISSING)
    previous_ = data.get("previous", MISSING)
    page_ = data["page"]
    if (
        (self__.__class__ is not dict)
        or (first_.__class__ is not dict)
        or (last_.__class__ is not dict)
        or (page_.__class__ is not dict)
    ):
        raise TypeError
    left_out = absent = 0
    if next_.__class__ is not dict:
        if next_ is MISSING:
            next_ = None
            left_out += 1
        elif next_ is None:
            absent |= 64
        else:
            raise TypeError
    if previous_.__class__ is not dict:
        if previous_ is MISSING:
            previous_ = None
            left_out += 1
        elif previous_ is None:
            absent |= 256
        else:
            raise TypeError
    made = new(PageLinks)
    made.self_ = Link._read(self__)
    made.first = Link._read(first_)
    made.last = Link._read(last_)
    made.next = None if next_ is None else Link._read(next_)
    made.previous = None if previous_ is None else Link._read(previous_)
    made.page = Link._read(page_)
    if absent:
        made._absent = absent
    if len(data) + left_out != 6:
        made.extra = unlisted(data, PageLinks._KEYS)
    return made


PageLinks._read = _read
