# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PageLinks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .link import Link


@define(slots=True, eq=False, repr=False, kw_only=True)
class PageLinks(Model):
    """Where pages are; the address of a next page is the sure sign that there is one.

    Attributes:
        self_: Where this page is (or None).
        first: Where the first page is (or None).
        last: Where the last page is (or None).
        next: Where the next page is; missing on the last (or None).
        previous: Where the page before is (or None).
        page: Any page, as a template (or None).
    """

    self_: Link | None = None
    first: Link | None = None
    last: Link | None = None
    next: Link | None = None
    previous: Link | None = None
    page: Link | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("self_", "self", "object", model=Link, required=False),
        Field("first", "first", "object", model=Link, required=False),
        Field("last", "last", "object", model=Link, required=False),
        Field("next", "next", "object", nullable=True, model=Link, required=False),
        Field("previous", "previous", "object", nullable=True, model=Link, required=False),
        Field("page", "page", "object", model=Link, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_link = Link._read
_new_page_links = partial(new, PageLinks)


def _read(data: Any) -> PageLinks:
    size = len(data)
    if size == 6:
        self__ = data["self"]
        first_ = data["first"]
        last_ = data["last"]
        next_ = data["next"]
        previous_ = data["previous"]
        page_ = data["page"]
    else:
        self__ = data.get("self", MISSING)
        first_ = data.get("first", MISSING)
        last_ = data.get("last", MISSING)
        next_ = data.get("next", MISSING)
        previous_ = data.get("previous", MISSING)
        page_ = data.get("page", MISSING)
    left_out = absent = 0
    if self__.__class__ is dict:
        self__ = _read_link(self__)
    elif self__ is MISSING:
        self__ = None
        left_out += 1
    elif self__ is None:
        absent |= 1
    else:
        raise TypeError
    if first_.__class__ is dict:
        first_ = _read_link(first_)
    elif first_ is MISSING:
        first_ = None
        left_out += 1
    elif first_ is None:
        absent |= 4
    else:
        raise TypeError
    if last_.__class__ is dict:
        last_ = _read_link(last_)
    elif last_ is MISSING:
        last_ = None
        left_out += 1
    elif last_ is None:
        absent |= 16
    else:
        raise TypeError
    if next_.__class__ is dict:
        next_ = _read_link(next_)
    elif next_ is MISSING:
        next_ = None
        left_out += 1
    elif next_ is None:
        absent |= 64
    else:
        raise TypeError
    if previous_.__class__ is dict:
        previous_ = _read_link(previous_)
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 256
    else:
        raise TypeError
    if page_.__class__ is dict:
        page_ = _read_link(page_)
    elif page_ is MISSING:
        page_ = None
        left_out += 1
    elif page_ is None:
        absent |= 1024
    else:
        raise TypeError
    made = _new_page_links()
    made.self_ = self__
    made.first = first_
    made.last = last_
    made.next = next_
    made.previous = previous_
    made.page = page_
    if absent:
        made._absent = absent
    if size + left_out != 6:
        made.extra = unlisted(data, PageLinks._KEYS)
    return made


PageLinks._read = _read
