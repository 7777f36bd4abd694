# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TopCategory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class TopCategory(Model):
    """A category and how often it was viewed.

    Attributes:
        id: Id of the category, 24 hex digits.
        name: Name.
        site_id: Id of its Docs site.
        articles: Articles in it (count).
        count: How often it was viewed (count).
    """

    id: str
    name: str
    site_id: str
    articles: int
    count: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "articles": "count",
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("site_id", "siteId", "string"),
        Field("articles", "articles", "integer", unit="count", always=True),
        Field("count", "count", "integer", unit="count", additive=("time",), always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> TopCategory:
    id_ = data["id"]
    name_ = data["name"]
    site_id_ = data["siteId"]
    articles_ = data["articles"]
    count_ = data["count"]
    if (
        (id_.__class__ is not str)
        or (name_.__class__ is not str)
        or (site_id_.__class__ is not str)
        or (articles_.__class__ is not int)
        or (count_.__class__ is not int)
    ):
        raise TypeError
    made = new(TopCategory)
    made.id = id_
    made.name = name_
    made.site_id = site_id_
    made.articles = articles_
    made.count = count_
    if len(data) != 5:
        made.extra = unlisted(data, TopCategory._KEYS)
    return made


TopCategory._read = _read
