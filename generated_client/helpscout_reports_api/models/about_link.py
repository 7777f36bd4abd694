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


_new_about_link = partial(new, AboutLink)
_new_link = partial(new, Link)


def _read(data: Any) -> AboutLink:
    size = len(data)
    if size == 1:
        about_ = data["about"]
    else:
        about_ = data.get("about", MISSING)
    left_out = absent = 0
    if about_.__class__ is dict:
        about__data = about_
        about__size = len(about__data)
        if about__size == 2:
            about__href_ = about__data["href"]
            about__templated_ = about__data["templated"]
        else:
            about__href_ = about__data.get("href", MISSING)
            about__templated_ = about__data.get("templated", MISSING)
        about__left_out = about__absent = 0
        if about__href_.__class__ is not str:
            if about__href_ is MISSING:
                about__href_ = None
                about__left_out += 1
            elif about__href_ is None:
                about__absent |= 1
            else:
                raise TypeError
        if about__templated_ is not True and about__templated_ is not False:
            if about__templated_ is MISSING:
                about__templated_ = None
                about__left_out += 1
            elif about__templated_ is None:
                about__absent |= 4
            else:
                raise TypeError
        about__made = _new_link()
        about__made.href = about__href_
        about__made.templated = about__templated_
        if about__absent:
            about__made._absent = about__absent
        if about__size + about__left_out != 2:
            about__made.extra = unlisted(about__data, Link._KEYS)
        about_ = about__made
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
