# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""SelfLink."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
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


_read_link = Link._read
_new_self_link = partial(new, SelfLink)


def _read(data: Any) -> SelfLink:
    size = len(data)
    if size == 1:
        self__ = data["self"]
    else:
        self__ = data.get("self", MISSING)
    left_out = absent = 0
    if self__.__class__ is dict:
        self__ = _read_link(self__)
    elif self__ is MISSING:
        self__ = None
        left_out += 1
    elif self__ is None:
        absent |= 1
    else:
        raise TypeError
    made = _new_self_link()
    made.self_ = self__
    if absent:
        made._absent = absent
    if size + left_out != 1:
        made.extra = unlisted(data, SelfLink._KEYS)
    return made


SelfLink._read = _read
