# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""FilterTag."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class FilterTag(Model):
    """A tag that reports can be filtered by.

    Attributes:
        id: Id of the tag; 1 stands for conversations without a tag.
        name: Name of the tag (or None).
    """

    id: int
    name: str | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="tag"),
        Field("name", "name", "string", required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_filter_tag = partial(new, FilterTag)


def _read(data: Any) -> FilterTag:
    size = len(data)
    if size == 2:
        id_ = data["id"]
        name_ = data["name"]
    else:
        id_ = data["id"]
        name_ = data.get("name", MISSING)
    if id_.__class__ is not int:
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
    made = _new_filter_tag()
    made.id = id_
    made.name = name_
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, FilterTag._KEYS)
    return made


FilterTag._read = _read
