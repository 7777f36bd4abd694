# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Link."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class Link(Model):
    """An address.

    Attributes:
        href: The address, or a template of one.
        templated: Whether it is a template (or None).
    """

    href: str
    templated: bool | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("href", "href", "string"),
        Field("templated", "templated", "boolean", required=False, nullable=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> Link:
    href_ = data["href"]
    templated_ = data.get("templated")
    if not (href_.__class__ is str):
        raise TypeError
    left_out = 0
    if templated_ is None:
        left_out += 1
    elif not (templated_ is True or templated_ is False):
        raise TypeError
    made = new(Link)
    made.href = href_
    made.templated = templated_
    if len(data) + left_out != 2 and not Link._KEYS.issuperset(data):
        made.extra = unlisted(data, Link._KEYS)
    return made


Link._read = _read
