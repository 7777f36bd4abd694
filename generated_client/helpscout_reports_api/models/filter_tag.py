# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""FilterTag."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class FilterTag(Model):
    """A tag that reports can be filtered by.

    Attributes:
        id: Id of the tag; 1 stands for conversations without a tag.
        name: Name of the tag.
    """

    id: int
    name: str

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="tag"),
        Field("name", "name", "string"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> FilterTag:
    id_ = data["id"]
    name_ = data["name"]
    if (id_.__class__ is not int) or (name_.__class__ is not str):
        raise TypeError
    made = new(FilterTag)
    made.id = id_
    made.name = name_
    if len(data) != 2:
        made.extra = unlisted(data, FilterTag._KEYS)
    return made


FilterTag._read = _read
