# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TopArticle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class TopArticle(Model):
    """An article and how often it was viewed.

    Attributes:
        id: Id of the article, 24 hex digits. Pattern: ^[0-9a-fA-F]{24}$.
        name: Title of the article (or None).
        site_id: Id of the Docs site of the article. Pattern: ^[0-9a-fA-F]{24}$ (or None).
        collection_id: Id of the collection of the article. Pattern: ^[0-9a-fA-F]{24}$ (or None).
        count: How often the article was viewed (count).
    """

    id: str
    name: str | None = None
    site_id: str | None = None
    collection_id: str | None = None
    count: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "string"),
        Field("name", "name", "string", required=False),
        Field("site_id", "siteId", "string", required=False),
        Field("collection_id", "collectionId", "string", required=False),
        Field("count", "count", "integer", required=False, unit="count", additive=("time",), always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
