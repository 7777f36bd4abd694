# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Link."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class Link(Model):
    """An address.

    Attributes:
        href: The address, or a template of one (or None).
        templated: Whether the address is a template (or None).
    """

    href: str | None = None
    templated: bool | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("href", "href", "string", required=False),
        Field("templated", "templated", "boolean", nullable=True, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
