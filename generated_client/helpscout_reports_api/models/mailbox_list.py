# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""MailboxList."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .mailbox_list_items import MailboxListItems
from .page_counters import PageCounters
from .page_links import PageLinks


@define(slots=True, eq=False, repr=False, kw_only=True)
class MailboxList(Model):
    """A page of inboxes.

    Attributes:
        embedded: The inboxes that are listed; missing when there is nothing (or None).
        links: Where other pages are (or None).
        page: Where this page stands among all (or None).
    """

    embedded: MailboxListItems | None = None
    links: PageLinks | None = None
    page: PageCounters | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("embedded", "_embedded", "object", nullable=True, model=MailboxListItems, required=False),
        Field("links", "_links", "object", model=PageLinks, required=False, context=True),
        Field("page", "page", "object", nullable=True, model=PageCounters, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_mailbox_list_items = MailboxListItems._read
_read_page_links = PageLinks._read
_read_page_counters = PageCounters._read
_new_mailbox_list = partial(new, MailboxList)


def _read(data: Any) -> MailboxList:
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
        embedded_ = _read_mailbox_list_items(embedded_)
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
        page_ = _read_page_counters(page_)
    elif page_ is MISSING:
        page_ = None
        left_out += 1
    elif page_ is None:
        absent |= 16
    else:
        raise TypeError
    made = _new_mailbox_list()
    made.embedded = embedded_
    made.links = links_
    made.page = page_
    if absent:
        made._absent = absent
    if size + left_out != 3:
        made.extra = unlisted(data, MailboxList._KEYS)
    return made


MailboxList._read = _read
