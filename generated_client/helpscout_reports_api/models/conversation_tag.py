# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationTag."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationTag(Model):
    """A tag of a conversation.

    Attributes:
        id: Id of the tag.
        name: Name of the tag (or None).
        color: Name of the colour of the tag, or none (or None).
    """

    id: int
    name: str | None = None
    color: str | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="tag"),
        Field("name", "name", "string", required=False),
        Field("color", "color", "string", required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_conversation_tag = partial(new, ConversationTag)


def _read(data: Any) -> ConversationTag:
    size = len(data)
    if size == 3:
        id_ = data["id"]
        name_ = data["name"]
        color_ = data["color"]
    else:
        id_ = data["id"]
        name_ = data.get("name", MISSING)
        color_ = data.get("color", MISSING)
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
    if color_.__class__ is not str:
        if color_ is MISSING:
            color_ = None
            left_out += 1
        elif color_ is None:
            absent |= 16
        else:
            raise TypeError
    made = _new_conversation_tag()
    made.id = id_
    made.name = name_
    made.color = color_
    if absent:
        made._absent = absent
    if size + left_out != 3:
        made.extra = unlisted(data, ConversationTag._KEYS)
    return made


ConversationTag._read = _read
