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


_new_self_link = partial(new, SelfLink)
_new_link = partial(new, Link)


def _read(data: Any) -> SelfLink:
    size = len(data)
    if size == 1:
        self__ = data["self"]
    else:
        self__ = data.get("self", MISSING)
    left_out = absent = 0
    if self__.__class__ is dict:
        self___data = self__
        self___size = len(self___data)
        if self___size == 2:
            self___href_ = self___data["href"]
            self___templated_ = self___data["templated"]
        else:
            self___href_ = self___data.get("href", MISSING)
            self___templated_ = self___data.get("templated", MISSING)
        self___left_out = self___absent = 0
        if self___href_.__class__ is not str:
            if self___href_ is MISSING:
                self___href_ = None
                self___left_out += 1
            elif self___href_ is None:
                self___absent |= 1
            else:
                raise TypeError
        if self___templated_ is not True and self___templated_ is not False:
            if self___templated_ is MISSING:
                self___templated_ = None
                self___left_out += 1
            elif self___templated_ is None:
                self___absent |= 4
            else:
                raise TypeError
        self___made = _new_link()
        self___made.href = self___href_
        self___made.templated = self___templated_
        if self___absent:
            self___made._absent = self___absent
        if self___size + self___left_out != 2:
            self___made.extra = unlisted(self___data, Link._KEYS)
        self__ = self___made
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
