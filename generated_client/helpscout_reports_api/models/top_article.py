# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TopArticle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class TopArticle(Model):
    """An article and how often it was viewed.

    Attributes:
        id: Id of the article, 24 hex digits.
        name: Title.
        site_id: Id of its Docs site.
        collection_id: Id of its collection.
        count: How often it was viewed (count).
    """

    id: str
    name: str
    site_id: str
    collection_id: str
    count: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string"),
        Field("site_id", "siteId", "string"),
        Field("collection_id", "collectionId", "string"),
        Field("count", "count", "integer", unit="count", additive=("time",), always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> TopArticle:
    id_ = data["id"]
    name_ = data["name"]
    site_id_ = data["siteId"]
    collection_id_ = data["collectionId"]
    count_ = data["count"]
    if (
        (id_.__class__ is not str)
        or (name_.__class__ is not str)
        or (site_id_.__class__ is not str)
        or (collection_id_.__class__ is not str)
        or (count_.__class__ is not int)
    ):
        raise TypeError
    made = new(TopArticle)
    made.id = id_
    made.name = name_
    made.site_id = site_id_
    made.collection_id = collection_id_
    made.count = count_
    if len(data) != 5:
        made.extra = unlisted(data, TopArticle._KEYS)
    return made


TopArticle._read = _read
