# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TagListItems."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .tag import Tag


@define(slots=True, eq=False, repr=False, kw_only=True)
class TagListItems(Model):
    """The tags of a page.

    Attributes:
        tags: The tags.
    """

    tags: list[Tag]

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("tags", "tags", "object", many=True, model=Tag, rows=True),)
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> TagListItems:
    tags_ = data["tags"]
    if not (tags_.__class__ is list):
        raise TypeError
    made = new(TagListItems)
    made.tags = Tag._read_all(tags_)
    if len(data) != 1:
        made.extra = unlisted(data, TagListItems._KEYS)
    return made


TagListItems._read = _read
