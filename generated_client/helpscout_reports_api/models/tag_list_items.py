# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TagListItems."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .tag import Tag


@define(slots=True, eq=False, repr=False, kw_only=True)
class TagListItems(Model):
    """The tags of a page.

    Attributes:
        tags: The tags of the page.
    """

    tags: list[Tag] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("tags", "tags", "object", many=True, model=Tag, rows=True),)
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_all_tag = Tag._read_all
_new_tag_list_items = partial(new, TagListItems)


def _read(data: Any) -> TagListItems:
    tags_ = data.get("tags", MISSING)
    left_out = absent = 0
    if tags_.__class__ is not list:
        if tags_ is MISSING:
            tags_ = []
            left_out += 1
            absent |= 2
        elif tags_ is None:
            tags_ = []
            absent |= 1
        else:
            raise TypeError
    made = _new_tag_list_items()
    made.tags = _read_all_tag(tags_)
    if absent:
        made._absent = absent
    if len(data) + left_out != 1:
        made.extra = unlisted(data, TagListItems._KEYS)
    return made


TagListItems._read = _read
