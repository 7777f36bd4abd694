# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TopCategory."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class TopCategory(Model):
    """A category and how often it was viewed.

    Attributes:
        id: Id of the category, 24 hex digits. Pattern: ^[0-9a-fA-F]{24}$.
        name: Name of the category (or None).
        site_id: Id of the Docs site of the category. Pattern: ^[0-9a-fA-F]{24}$ (or None).
        articles: Articles in the category (count).
        count: How often the category was viewed (count).
    """

    id: str
    name: str | None = None
    site_id: str | None = None
    articles: int
    count: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "articles": "count",
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string", required=False),
        Field("site_id", "siteId", "string", required=False),
        Field("articles", "articles", "integer", required=False, unit="count", always=True),
        Field("count", "count", "integer", required=False, unit="count", additive=("time",), always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_top_category = partial(new, TopCategory)


def _read(data: Any) -> TopCategory:
    size = len(data)
    if size == 5:
        id_ = data["id"]
        name_ = data["name"]
        site_id_ = data["siteId"]
        articles_ = data["articles"]
        count_ = data["count"]
    else:
        id_ = data["id"]
        name_ = data.get("name", MISSING)
        site_id_ = data.get("siteId", MISSING)
        articles_ = data["articles"]
        count_ = data["count"]
    if (id_.__class__ is not str) or (articles_.__class__ is not int) or (count_.__class__ is not int):
        raise TypeError
    left_out = absent = 0
    if name_.__class__ is not str:
        if name_ is MISSING:
            name_ = None
            left_out += 1
        elif name_ is None:
            absent |= 4
        else:
            raise TypeError
    if site_id_.__class__ is not str:
        if site_id_ is MISSING:
            site_id_ = None
            left_out += 1
        elif site_id_ is None:
            absent |= 16
        else:
            raise TypeError
    made = _new_top_category()
    made.id = id_
    made.name = name_
    made.site_id = site_id_
    made.articles = articles_
    made.count = count_
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, TopCategory._KEYS)
    return made


TopCategory._read = _read
