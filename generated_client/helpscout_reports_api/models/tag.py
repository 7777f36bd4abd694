# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Tag."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, from_iso, in_utc, keys_of, new, unlisted
from ..answers.model import Model
from .self_link import SelfLink


@define(slots=True, eq=False, repr=False, kw_only=True)
class Tag(Model):
    """A tag.

    Attributes:
        id: Id of the tag, which reports filter by.
        name: Name of the tag (or None).
        slug: Key that stands for the tag in web addresses (or None).
        color: Name of the colour of the tag (or None).
        created_at: When the tag was created (or None).
        updated_at: When the tag was last changed (or None).
        ticket_count: Conversations that have the tag (count).
        links: Where the tag is (or None).
    """

    id: int
    name: str | None = None
    slug: str | None = None
    color: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    ticket_count: int
    links: SelfLink | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "ticket_count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="tag"),
        Field("name", "name", "string", required=False),
        Field("slug", "slug", "string", required=False),
        Field("color", "color", "string", required=False),
        Field("created_at", "createdAt", "date-time", required=False),
        Field("updated_at", "updatedAt", "date-time", nullable=True, required=False),
        Field("ticket_count", "ticketCount", "integer", required=False, unit="count", always=True),
        Field("links", "_links", "object", nullable=True, model=SelfLink, required=False, context=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_self_link = SelfLink._read
_new_tag = partial(new, Tag)


def _read_all(rows: Any) -> list[Tag]:
    (
        id_key,
        name_key,
        slug_key,
        color_key,
        created_at_key,
        updated_at_key,
        ticket_count_key,
        links_key,
    ) = keys_of(rows, Tag.FIELDS)
    found = []
    for data in rows:
        id_ = data[id_key]
        name_ = data.get(name_key, MISSING)
        slug_ = data.get(slug_key, MISSING)
        color_ = data.get(color_key, MISSING)
        created_at_ = data.get(created_at_key, MISSING)
        updated_at_ = data.get(updated_at_key, MISSING)
        ticket_count_ = data[ticket_count_key]
        links_ = data.get(links_key, MISSING)
        if (id_.__class__ is not int) or (ticket_count_.__class__ is not int):
            raise TypeError
        left_out = absent = 0
        if name_.__class__ is not str:
            if name_ is MISSING:
                name_ = None
                left_out += 1
            elif name_ is None:
                absent |= 4
            else:
                raise TypeError
        if slug_.__class__ is not str:
            if slug_ is MISSING:
                slug_ = None
                left_out += 1
            elif slug_ is None:
                absent |= 16
            else:
                raise TypeError
        if color_.__class__ is not str:
            if color_ is MISSING:
                color_ = None
                left_out += 1
            elif color_ is None:
                absent |= 64
            else:
                raise TypeError
        if created_at_.__class__ is str:
            created_at_ = from_iso(created_at_)
            if created_at_.tzinfo is not UTC:
                created_at_ = in_utc(created_at_)
        elif created_at_ is MISSING:
            created_at_ = None
            left_out += 1
        elif created_at_ is None:
            absent |= 256
        else:
            raise TypeError
        if updated_at_.__class__ is str:
            updated_at_ = from_iso(updated_at_)
            if updated_at_.tzinfo is not UTC:
                updated_at_ = in_utc(updated_at_)
        elif updated_at_ is MISSING:
            updated_at_ = None
            left_out += 1
        elif updated_at_ is None:
            absent |= 1024
        else:
            raise TypeError
        if links_.__class__ is dict:
            links_ = _read_self_link(links_)
        elif links_ is MISSING:
            links_ = None
            left_out += 1
        elif links_ is None:
            absent |= 16384
        else:
            raise TypeError
        made = _new_tag()
        made.id = id_
        made.name = name_
        made.slug = slug_
        made.color = color_
        made.created_at = created_at_
        made.updated_at = updated_at_
        made.ticket_count = ticket_count_
        made.links = links_
        if absent:
            made._absent = absent
        if len(data) + left_out != 8:
            made.extra = unlisted(data, Tag._KEYS)
        found.append(made)
    return found


def _read(data: Any) -> Tag:
    return _read_all((data,))[0]


Tag._read_all = _read_all
Tag._read = _read
