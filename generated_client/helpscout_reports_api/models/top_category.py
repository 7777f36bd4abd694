# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TopCategory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
