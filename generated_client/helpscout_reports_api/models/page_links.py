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


_new_page_links = partial(new, PageLinks)
_new_link = partial(new, Link)


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
        self___data = self__
        self___size = len(self___data)
        if self___size == 2:
            self___href_ = self___data["href"]
            self___templated_ = self___data["templated"]
        else:
            self___href_ = self___data.get("href", MISSING)
            self___templated_ = self___data.get("templated", MISSING)
        self___left_out = self___absent = 0
        if self___href_.__class__ is not str:
            if self___href_ is MISSING:
                self___href_ = None
                self___left_out += 1
            elif self___href_ is None:
                self___absent |= 1
            else:
                raise TypeError
        if self___templated_ is not True and self___templated_ is not False:
            if self___templated_ is MISSING:
                self___templated_ = None
                self___left_out += 1
            elif self___templated_ is None:
                self___absent |= 4
            else:
                raise TypeError
        self___made = _new_link()
        self___made.href = self___href_
        self___made.templated = self___templated_
        if self___absent:
            self___made._absent = self___absent
        if self___size + self___left_out != 2:
            self___made.extra = unlisted(self___data, Link._KEYS)
        self__ = self___made
    elif self__ is MISSING:
        self__ = None
        left_out += 1
    elif self__ is None:
        absent |= 1
    else:
        raise TypeError
    if first_.__class__ is dict:
        first__data = first_
        first__size = len(first__data)
        if first__size == 2:
            first__href_ = first__data["href"]
            first__templated_ = first__data["templated"]
        else:
            first__href_ = first__data.get("href", MISSING)
            first__templated_ = first__data.get("templated", MISSING)
        first__left_out = first__absent = 0
        if first__href_.__class__ is not str:
            if first__href_ is MISSING:
                first__href_ = None
                first__left_out += 1
            elif first__href_ is None:
                first__absent |= 1
            else:
                raise TypeError
        if first__templated_ is not True and first__templated_ is not False:
            if first__templated_ is MISSING:
                first__templated_ = None
                first__left_out += 1
            elif first__templated_ is None:
                first__absent |= 4
            else:
                raise TypeError
        first__made = _new_link()
        first__made.href = first__href_
        first__made.templated = first__templated_
        if first__absent:
            first__made._absent = first__absent
        if first__size + first__left_out != 2:
            first__made.extra = unlisted(first__data, Link._KEYS)
        first_ = first__made
    elif first_ is MISSING:
        first_ = None
        left_out += 1
    elif first_ is None:
        absent |= 4
    else:
        raise TypeError
    if last_.__class__ is dict:
        last__data = last_
        last__size = len(last__data)
        if last__size == 2:
            last__href_ = last__data["href"]
            last__templated_ = last__data["templated"]
        else:
            last__href_ = last__data.get("href", MISSING)
            last__templated_ = last__data.get("templated", MISSING)
        last__left_out = last__absent = 0
        if last__href_.__class__ is not str:
            if last__href_ is MISSING:
                last__href_ = None
                last__left_out += 1
            elif last__href_ is None:
                last__absent |= 1
            else:
                raise TypeError
        if last__templated_ is not True and last__templated_ is not False:
            if last__templated_ is MISSING:
                last__templated_ = None
                last__left_out += 1
            elif last__templated_ is None:
                last__absent |= 4
            else:
                raise TypeError
        last__made = _new_link()
        last__made.href = last__href_
        last__made.templated = last__templated_
        if last__absent:
            last__made._absent = last__absent
        if last__size + last__left_out != 2:
            last__made.extra = unlisted(last__data, Link._KEYS)
        last_ = last__made
    elif last_ is MISSING:
        last_ = None
        left_out += 1
    elif last_ is None:
        absent |= 16
    else:
        raise TypeError
    if next_.__class__ is dict:
        next__data = next_
        next__size = len(next__data)
        if next__size == 2:
            next__href_ = next__data["href"]
            next__templated_ = next__data["templated"]
        else:
            next__href_ = next__data.get("href", MISSING)
            next__templated_ = next__data.get("templated", MISSING)
        next__left_out = next__absent = 0
        if next__href_.__class__ is not str:
            if next__href_ is MISSING:
                next__href_ = None
                next__left_out += 1
            elif next__href_ is None:
                next__absent |= 1
            else:
                raise TypeError
        if next__templated_ is not True and next__templated_ is not False:
            if next__templated_ is MISSING:
                next__templated_ = None
                next__left_out += 1
            elif next__templated_ is None:
                next__absent |= 4
            else:
                raise TypeError
        next__made = _new_link()
        next__made.href = next__href_
        next__made.templated = next__templated_
        if next__absent:
            next__made._absent = next__absent
        if next__size + next__left_out != 2:
            next__made.extra = unlisted(next__data, Link._KEYS)
        next_ = next__made
    elif next_ is MISSING:
        next_ = None
        left_out += 1
    elif next_ is None:
        absent |= 64
    else:
        raise TypeError
    if previous_.__class__ is dict:
        previous__data = previous_
        previous__size = len(previous__data)
        if previous__size == 2:
            previous__href_ = previous__data["href"]
            previous__templated_ = previous__data["templated"]
        else:
            previous__href_ = previous__data.get("href", MISSING)
            previous__templated_ = previous__data.get("templated", MISSING)
        previous__left_out = previous__absent = 0
        if previous__href_.__class__ is not str:
            if previous__href_ is MISSING:
                previous__href_ = None
                previous__left_out += 1
            elif previous__href_ is None:
                previous__absent |= 1
            else:
                raise TypeError
        if previous__templated_ is not True and previous__templated_ is not False:
            if previous__templated_ is MISSING:
                previous__templated_ = None
                previous__left_out += 1
            elif previous__templated_ is None:
                previous__absent |= 4
            else:
                raise TypeError
        previous__made = _new_link()
        previous__made.href = previous__href_
        previous__made.templated = previous__templated_
        if previous__absent:
            previous__made._absent = previous__absent
        if previous__size + previous__left_out != 2:
            previous__made.extra = unlisted(previous__data, Link._KEYS)
        previous_ = previous__made
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 256
    else:
        raise TypeError
    if page_.__class__ is dict:
        page__data = page_
        page__size = len(page__data)
        if page__size == 2:
            page__href_ = page__data["href"]
            page__templated_ = page__data["templated"]
        else:
            page__href_ = page__data.get("href", MISSING)
            page__templated_ = page__data.get("templated", MISSING)
        page__left_out = page__absent = 0
        if page__href_.__class__ is not str:
            if page__href_ is MISSING:
                page__href_ = None
                page__left_out += 1
            elif page__href_ is None:
                page__absent |= 1
            else:
                raise TypeError
        if page__templated_ is not True and page__templated_ is not False:
            if page__templated_ is MISSING:
                page__templated_ = None
                page__left_out += 1
            elif page__templated_ is None:
                page__absent |= 4
            else:
                raise TypeError
        page__made = _new_link()
        page__made.href = page__href_
        page__made.templated = page__templated_
        if page__absent:
            page__made._absent = page__absent
        if page__size + page__left_out != 2:
            page__made.extra = unlisted(page__data, Link._KEYS)
        page_ = page__made
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
