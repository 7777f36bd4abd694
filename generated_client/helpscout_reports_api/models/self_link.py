# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""SelfLink."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .link import Link


@define(slots=True, eq=False, repr=False, kw_only=True)
class SelfLink(Model):
    """Where a thing is.

    Attributes:
        self_: The thing itself.
    """

    self_: Link

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("self_", "self", "object", model=Link),)
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> SelfLink:
    self__ = data["self"]
    if self__.__class__ is not dict:
        raise TypeError
    made = new(SelfLink)
    made.self_ = Link._read(self__)
    if len(data) != 1:
        made.extra = unlisted(data, SelfLink._KEYS)
    return made


SelfLink._read = _read
