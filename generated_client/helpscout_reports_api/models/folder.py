# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Folder."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from attrs import define

from ..field import MISSING, Field, from_iso, in_utc, keys_of, new, unlisted
from ..model import Model
from .self_link import SelfLink


@define(slots=True, eq=False, repr=False, kw_only=True)
class Folder(Model):
    """A folder of an inbox.

    Attributes:
        id: Id of the folder, which reports filter by.
        name: Name.
        type: Kind of folder, such as open or mine, which the sample calls mytickets.
        user_id: Id of the user it belongs to; 0 unless the type of the folder is mine.
        total_count: Conversations in it (count).
        active_count: Active conversations in it (count).
        updated_at: When it was last changed.
        links: Where the folder is (or None).
    """

    id: int
    name: str
    type: str
    user_id: int
    total_count: int
    active_count: int
    updated_at: datetime
    links: SelfLink | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "total_count": "count",
        "active_count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="folder"),
        Field("name", "name", "string"),
        Field("type", "type", "string"),
        Field("user_id", "userId", "integer", refers_to="user"),
        Field("total_count", "totalCount", "integer", unit="count", always=True),
        Field("active_count", "activeCount", "integer", unit="count", always=True),
        Field("updated_at", "updatedAt", "date-time"),
        Field("links", "_links", "object", nullable=True, model=SelfLink, required=False, context=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read_all(rows: Any) -> list[Folder]:
    (
        id_key,
        name_key,
        type_key,
        user_id_key,
        total_count_key,
        active_count_key,
        updated_at_key,
        links_key,
    ) = keys_of(rows, Folder.FIELDS)
    found = []
    for data in rows:
        id_ = data[id_key]
        name_ = data[name_key]
        type_ = data[type_key]
        user_id_ = data[user_id_key]
        total_count_ = data[total_count_key]
        active_count_ = data[active_count_key]
        updated_at_ = data[updated_at_key]
        links_ = data.get(links_key, MISSING)
        if (
            (id_.__class__ is not int)
            or (name_.__class__ is not str)
            or (type_.__class__ is not str)
            or (user_id_.__class__ is not int)
            or (total_count_.__class__ is not int)
            or (active_count_.__class__ is not int)
            or (updated_at_.__class__ is not str)
        ):
            raise TypeError
        left_out = absent = 0
        if links_.__class__ is not dict:
            if links_ is MISSING:
                links_ = None
                left_out += 1
            elif links_ is None:
                absent |= 16384
            else:
                raise TypeError
        updated_at_ = from_iso(updated_at_)
        if updated_at_.tzinfo is not UTC:
            updated_at_ = in_utc(updated_at_)
        made = new(Folder)
        made.id = id_
        made.name = name_
        made.type = type_
        made.user_id = user_id_
        made.total_count = total_count_
        made.active_count = active_count_
        made.updated_at = updated_at_
        made.links = None if links_ is None else SelfLink._read(links_)
        if absent:
            made._absent = absent
        if len(data) + left_out != 8:
            made.extra = unlisted(data, Folder._KEYS)
        found.append(made)
    return found


def _read(data: Any) -> Folder:
    return _read_all((data,))[0]


Folder._read_all = _read_all
Folder._read = _read
