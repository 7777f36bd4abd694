# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""AboutLink."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
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


_read_link = Link._read
_new_about_link = partial(new, AboutLink)


def _read(data: Any) -> AboutLink:
    size = len(data)
    if size == 1:
        about_ = data["about"]
    else:
        about_ = data.get("about", MISSING)
    left_out = absent = 0
    if about_.__class__ is dict:
        about_ = _read_link(about_)
    elif about_ is MISSING:
        about_ = None
        left_out += 1
    elif about_ is None:
        absent |= 1
    else:
        raise TypeError
    made = _new_about_link()
    made.about = about_
    if absent:
        made._absent = absent
    if size + left_out != 1:
        made.extra = unlisted(data, AboutLink._KEYS)
    return made


AboutLink._read = _read
