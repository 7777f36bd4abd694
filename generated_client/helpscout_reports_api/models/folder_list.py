# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""FolderList."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .folder_list_items import FolderListItems
from .page_counters import PageCounters
from .page_links import PageLinks


@define(slots=True, eq=False, repr=False, kw_only=True)
class FolderList(Model):
    """The folders of an inbox.

    Attributes:
        embedded: What is listed; missing when there is nothing (or None).
        links: Where other pages are (or None).
        page: Where this page stands among all (or None).
    """

    embedded: FolderListItems | None = None
    links: PageLinks | None = None
    page: PageCounters | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("embedded", "_embedded", "object", required=False, nullable=True, model=FolderListItems),
        Field("links", "_links", "object", required=False, nullable=True, model=PageLinks, context=True),
        Field("page", "page", "object", required=False, nullable=True, model=PageCounters),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> FolderList:
    embedded_ = data.get("_embedded")
    links_ = data.get("_links")
    page_ = data.get("page")
    left_out = 0
    if embedded_ is None:
        left_out += 1
    if links_ is None:
        left_out += 1
    if page_ is None:
        left_out += 1
    made = new(FolderList)
    made.embedded = None if embedded_ is None else FolderListItems._read(embedded_)
    made.links = None if links_ is None else PageLinks._read(links_)
    made.page = None if page_ is None else PageCounters._read(page_)
    if len(data) + left_out != 3 and not FolderList._KEYS.issuperset(data):
        made.extra = unlisted(data, FolderList._KEYS)
    return made


FolderList._read = _read
