# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserList."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .page_counters import PageCounters
from .page_links import PageLinks
from .user_list_items import UserListItems


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserList(Model):
    """A page of users.

    Attributes:
        embedded: What is listed; missing when there is nothing (or None).
        links: Where other pages are.
        page: Where this page stands among all (or None).
    """

    embedded: UserListItems | None = None
    links: PageLinks
    page: PageCounters | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("embedded", "_embedded", "object", required=False, nullable=True, model=UserListItems),
        Field("links", "_links", "object", model=PageLinks, context=True),
        Field("page", "page", "object", required=False, nullable=True, model=PageCounters),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> UserList:
    embedded_ = data.get("_embedded")
    links_ = data["_links"]
    page_ = data.get("page")
    left_out = 0
    if embedded_ is None:
        left_out += 1
    if page_ is None:
        left_out += 1
    made = new(UserList)
    made.embedded = None if embedded_ is None else UserListItems._read(embedded_)
    made.links = PageLinks._read(links_)
    made.page = None if page_ is None else PageCounters._read(page_)
    if len(data) + left_out != 3 and not UserList._KEYS.issuperset(data):
        made.extra = unlisted(data, UserList._KEYS)
    return made


UserList._read = _read
