# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TopTags."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .top_tag import TopTag


@define(slots=True, eq=False, repr=False, kw_only=True)
class TopTags(Model):
    """The leading tags.

    Attributes:
        count: Conversations that have a tag (count).
        top: Tags met most often, largest first.
    """

    count: int
    top: list[TopTag] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("count", "count", "integer", required=False, unit="count", always=True),
        Field("top", "top", "object", many=True, model=TopTag, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_top_tags = partial(new, TopTags)
_new_top_tag = partial(new, TopTag)


def _read(data: Any) -> TopTags:
    size = len(data)
    if size == 2:
        count_ = data["count"]
        top_ = data["top"]
    else:
        count_ = data["count"]
        top_ = data.get("top", MISSING)
    if count_.__class__ is not int:
        raise TypeError
    left_out = absent = 0
    if top_.__class__ is not list:
        if top_ is MISSING:
            top_ = []
            left_out += 1
            absent |= 8
        elif top_ is None:
            top_ = []
            absent |= 4
        else:
            raise TypeError
    top__found = []
    for top__data in top_:
        top__id_ = top__data["id"]
        top__name_ = top__data.get("name", MISSING)
        top__count_ = top__data["count"]
        top__previous_count_ = top__data.get("previousCount", MISSING)
        top__percent_ = top__data.get("percent", MISSING)
        top__previous_percent_ = top__data.get("previousPercent", MISSING)
        top__delta_percent_ = top__data.get("deltaPercent", MISSING)
        if (top__id_.__class__ is not int) or (top__count_.__class__ is not int):
            raise TypeError
        top__left_out = top__absent = 0
        if top__name_.__class__ is not str:
            if top__name_ is MISSING:
                top__name_ = None
                top__left_out += 1
            elif top__name_ is None:
                top__absent |= 4
            else:
                raise TypeError
        if top__previous_count_.__class__ is not int:
            if top__previous_count_ is MISSING:
                top__previous_count_ = None
                top__left_out += 1
            elif top__previous_count_ is None:
                top__absent |= 64
            else:
                raise TypeError
        if top__percent_.__class__ is not int and not (
            top__percent_.__class__ is float and -1e18 < top__percent_ < 1e18
        ):
            if top__percent_ is MISSING:
                top__percent_ = None
                top__left_out += 1
            elif top__percent_ is None:
                top__absent |= 256
            else:
                raise TypeError
        if top__previous_percent_.__class__ is not int and not (
            top__previous_percent_.__class__ is float and -1e18 < top__previous_percent_ < 1e18
        ):
            if top__previous_percent_ is MISSING:
                top__previous_percent_ = None
                top__left_out += 1
            elif top__previous_percent_ is None:
                top__absent |= 1024
            else:
                raise TypeError
        if top__delta_percent_.__class__ is not int and not (
            top__delta_percent_.__class__ is float and -1e18 < top__delta_percent_ < 1e18
        ):
            if top__delta_percent_ is MISSING:
                top__delta_percent_ = None
                top__left_out += 1
            elif top__delta_percent_ is None:
                top__absent |= 4096
            else:
                raise TypeError
        top__made = _new_top_tag()
        top__made.id = top__id_
        top__made.name = top__name_
        top__made.count = top__count_
        top__made.previous_count = top__previous_count_
        top__made.percent = top__percent_
        top__made.previous_percent = top__previous_percent_
        top__made.delta_percent = top__delta_percent_
        if top__absent:
            top__made._absent = top__absent
        if len(top__data) + top__left_out != 7:
            top__made.extra = unlisted(top__data, TopTag._KEYS)
        top__found.append(top__made)
    made = _new_top_tags()
    made.count = count_
    made.top = top__found
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, TopTags._KEYS)
    return made


TopTags._read = _read
