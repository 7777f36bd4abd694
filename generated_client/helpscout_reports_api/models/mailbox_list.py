# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""MailboxList."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .mailbox_list_items import MailboxListItems
from .page_counters import PageCounters
from .page_links import PageLinks


@define(slots=True, eq=False, repr=False, kw_only=True)
class MailboxList(Model):
    """A page of inboxes.

    Attributes:
        embedded: What is listed; missing when there is nothing (or None).
        links: Where other pages are.
        page: Where this page stands among all (or None).
    """

    embedded: MailboxListItems | None = None
    links: PageLinks
    page: PageCounters | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("embedded", "_embedded", "object", required=False, nullable=True, model=MailboxListItems),
        Field("links", "_links", "object", model=PageLinks, context=True),
        Field("page", "page", "object", required=False, nullable=True, model=PageCounters),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> MailboxList:
    embedded_ = data.get("_embedded")
    links_ = data["_links"]
    page_ = data.get("page")
    left_out = 0
    if embedded_ is None:
        left_out += 1
    if page_ is None:
        left_out += 1
    made = new(MailboxList)
    made.embedded = None if embedded_ is None else MailboxListItems._read(embedded_)
    made.links = PageLinks._read(links_)
    made.page = None if page_ is None else PageCounters._read(page_)
    if len(data) + left_out != 3 and not MailboxList._KEYS.issuperset(data):
        made.extra = unlisted(data, MailboxList._KEYS)
    return made


MailboxList._read = _read
