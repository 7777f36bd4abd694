# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""SelfLink."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .link import Link


@define(slots=True, eq=False, repr=False, kw_only=True)
class SelfLink(Model):
    """Where a thing is.

    Attributes:
        self_: Where the thing itself is (or None).
    """

    self_: Link | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("self_", "self", "object", model=Link, required=False),)
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


def _read(data: Any) -> SelfLink:
    self__ = data.get("self", MISSING)
    left_out = absent = 0
    if self__.__class__ is not dict:
        if self__ is MISSING:
            self__ = None
            left_out += 1
        elif self__ is None:
            absent |= 1
        else:
            raise TypeError
    made = new(SelfLink)
    made.self_ = None if self__ is None else Link._read(self__)
    if absent:
        made._absent = absent
    if len(data) + left_out != 1:
        made.extra = unlisted(data, SelfLink._KEYS)
    return made


SelfLink._read = _read
