# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""AboutLink."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .link import Link


@define(slots=True, eq=False, repr=False, kw_only=True)
class AboutLink(Model):
    """Where something is explained.

    Attributes:
        about: Where the explanation is (or None).
    """

    about: Link | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("about", "about", "object", model=Link, required=False),)
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


def _read(data: Any) -> AboutLink:
    about_ = data.get("about", MISSING)
    left_out = absent = 0
    if about_.__class__ is not dict:
        if about_ is MISSING:
            about_ = None
            left_out += 1
        elif about_ is None:
            absent |= 1
        else:
            raise TypeError
    made = new(AboutLink)
    made.about = None if about_ is None else Link._read(about_)
    if absent:
        made._absent = absent
    if len(data) + left_out != 1:
        made.extra = unlisted(data, AboutLink._KEYS)
    return made


AboutLink._read = _read
