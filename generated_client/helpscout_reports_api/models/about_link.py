# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""AboutLink."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .link import Link


@define(slots=True, eq=False, repr=False, kw_only=True)
class AboutLink(Model):
    """Where something is explained.

    Attributes:
        about: The page that explains it.
    """

    about: Link

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("about", "about", "object", model=Link),)
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> AboutLink:
    about_ = data["about"]
    if about_.__class__ is not dict:
        raise TypeError
    made = new(AboutLink)
    made.about = Link._read(about_)
    if len(data) != 1:
        made.extra = unlisted(data, AboutLink._KEYS)
    return made


AboutLink._read = _read
