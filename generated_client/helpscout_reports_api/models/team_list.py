# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TeamList."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .page_counters import PageCounters
from .page_links import PageLinks
from .team_list_items import TeamListItems


@define(slots=True, eq=False, repr=False, kw_only=True)
class TeamList(Model):
    """A page of teams.

    Attributes:
        embedded: What is listed; missing when there is nothing (or None).
        links: Where other pages are.
        page: Where this page stands among all (or None).
    """

    embedded: TeamListItems | None = None
    links: PageLinks
    page: PageCounters | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("embedded", "_embedded", "object", required=False, nullable=True, model=TeamListItems),
        Field("links", "_links", "object", model=PageLinks, context=True),
        Field("page", "page", "object", required=False, nullable=True, model=PageCounters),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> TeamList:
    embedded_ = data.get("_embedded")
    links_ = data["_links"]
    page_ = data.get("page")
    left_out = 0
    if embedded_ is None:
        left_out += 1
    if page_ is None:
        left_out += 1
    made = new(TeamList)
    made.embedded = None if embedded_ is None else TeamListItems._read(embedded_)
    made.links = PageLinks._read(links_)
    made.page = None if page_ is None else PageCounters._read(page_)
    if len(data) + left_out != 3 and not TeamList._KEYS.issuperset(data):
        made.extra = unlisted(data, TeamList._KEYS)
    return made


TeamList._read = _read
