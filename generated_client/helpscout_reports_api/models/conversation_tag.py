# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationTag."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
