# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationTag."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationTag(Model):
    """A tag of a conversation.

    Attributes:
        id: Id of the tag.
        name: Name of the tag.
        color: Name of its colour, or none.
    """

    id: int
    name: str
    color: str

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="tag"),
        Field("name", "name", "string"),
        Field("color", "color", "string"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ConversationTag:
    id_ = data["id"]
    name_ = data["name"]
    color_ = data["color"]
    if (id_.__class__ is not int) or (name_.__class__ is not str) or (color_.__class__ is not str):
        raise TypeError
    made = new(ConversationTag)
    made.id = id_
    made.name = name_
    made.color = color_
    if len(data) != 3:
        made.extra = unlisted(data, ConversationTag._KEYS)
    return made


ConversationTag._read = _read
