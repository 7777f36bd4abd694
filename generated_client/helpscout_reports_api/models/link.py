# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Link."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
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


_new_link = partial(new, Link)


def _read(data: Any) -> Link:
    size = len(data)
    if size == 2:
        href_ = data["href"]
        templated_ = data["templated"]
    else:
        href_ = data.get("href", MISSING)
        templated_ = data.get("templated", MISSING)
    left_out = absent = 0
    if href_.__class__ is not str:
        if href_ is MISSING:
            href_ = None
            left_out += 1
        elif href_ is None:
            absent |= 1
        else:
            raise TypeError
    if templated_ is not True and templated_ is not False:
        if templated_ is MISSING:
            templated_ = None
            left_out += 1
        elif templated_ is None:
            absent |= 4
        else:
            raise TypeError
    made = _new_link()
    made.href = href_
    made.templated = templated_
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, Link._KEYS)
    return made


Link._read = _read
