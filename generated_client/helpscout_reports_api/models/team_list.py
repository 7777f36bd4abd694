# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TeamList."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .page_counters import PageCounters
from .page_links import PageLinks
from .team_list_items import TeamListItems


@define(slots=True, eq=False, repr=False, kw_only=True)
class TeamList(Model):
    """A page of teams.

    Attributes:
        embedded: The teams that are listed; missing when there is nothing (or None).
        links: Where other pages are (or None).
        page: Where this page stands among all (or None).
    """

    embedded: TeamListItems | None = None
    links: PageLinks | None = None
    page: PageCounters | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("embedded", "_embedded", "object", nullable=True, model=TeamListItems, required=False),
        Field("links", "_links", "object", model=PageLinks, required=False, context=True),
        Field("page", "page", "object", nullable=True, model=PageCounters, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_team_list_items = TeamListItems._read
_read_page_links = PageLinks._read
_new_team_list = partial(new, TeamList)
_new_page_counters = partial(new, PageCounters)


def _read(data: Any) -> TeamList:
    size = len(data)
    if size == 3:
        embedded_ = data["_embedded"]
        links_ = data["_links"]
        page_ = data["page"]
    else:
        embedded_ = data.get("_embedded", MISSING)
        links_ = data.get("_links", MISSING)
        page_ = data.get("page", MISSING)
    left_out = absent = 0
    if embedded_.__class__ is dict:
        embedded_ = _read_team_list_items(embedded_)
    elif embedded_ is MISSING:
        embedded_ = None
        left_out += 1
    elif embedded_ is None:
        absent |= 1
    else:
        raise TypeError
    if links_.__class__ is dict:
        links_ = _read_page_links(links_)
    elif links_ is MISSING:
        links_ = None
        left_out += 1
    elif links_ is None:
        absent |= 4
    else:
        raise TypeError
    if page_.__class__ is dict:
        page__data = page_
        page__size = len(page__data)
        if page__size == 4:
            page__size_ = page__data["size"]
            page__total_elements_ = page__data["totalElements"]
            page__total_pages_ = page__data["totalPages"]
            page__number_ = page__data["number"]
        else:
            page__size_ = page__data.get("size", MISSING)
            page__total_elements_ = page__data.get("totalElements", MISSING)
            page__total_pages_ = page__data.get("totalPages", MISSING)
            page__number_ = page__data.get("number", MISSING)
        page__left_out = page__absent = 0
        if page__size_.__class__ is not int:
            if page__size_ is MISSING:
                page__size_ = None
                page__left_out += 1
            elif page__size_ is None:
                page__absent |= 1
            else:
                raise TypeError
        if page__total_elements_.__class__ is not int:
            if page__total_elements_ is MISSING:
                page__total_elements_ = None
                page__left_out += 1
            elif page__total_elements_ is None:
                page__absent |= 4
            else:
                raise TypeError
        if page__total_pages_.__class__ is not int:
            if page__total_pages_ is MISSING:
                page__total_pages_ = None
                page__left_out += 1
            elif page__total_pages_ is None:
                page__absent |= 16
            else:
                raise TypeError
        if page__number_.__class__ is not int:
            if page__number_ is MISSING:
                page__number_ = None
                page__left_out += 1
            elif page__number_ is None:
                page__absent |= 64
            else:
                raise TypeError
        page__made = _new_page_counters()
        page__made.size = page__size_
        page__made.total_elements = page__total_elements_
        page__made.total_pages = page__total_pages_
        page__made.number = page__number_
        if page__absent:
            page__made._absent = page__absent
        if page__size + page__left_out != 4:
            page__made.extra = unlisted(page__data, PageCounters._KEYS)
        page_ = page__made
    elif page_ is MISSING:
        page_ = None
        left_out += 1
    elif page_ is None:
        absent |= 16
    else:
        raise TypeError
    made = _new_team_list()
    made.embedded = embedded_
    made.links = links_
    made.page = page_
    if absent:
        made._absent = absent
    if size + left_out != 3:
        made.extra = unlisted(data, TeamList._KEYS)
    return made


TeamList._read = _read
