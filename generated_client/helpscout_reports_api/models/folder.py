# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Folder."""

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
class Folder(Model):
    """A folder of an inbox.

    Attributes:
        id: Id of the folder, which reports filter by.
        name: Name of the folder (or None).
        type: Kind of folder, such as open or mine, which the sample calls mytickets (or None).
        user_id: Id of the user the folder belongs to; 0 unless the type of the folder is mine (or None).
        total_count: Conversations in the folder (count).
        active_count: Active conversations in the folder (count).
        updated_at: When the folder was last changed (or None).
        links: Where the folder is (or None).
    """

    id: int
    name: str | None = None
    type: str | None = None
    user_id: int | None = None
    total_count: int
    active_count: int
    updated_at: datetime | None = None
    links: SelfLink | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "total_count": "count",
        "active_count": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="folder"),
        Field("name", "name", "string", required=False),
        Field("type", "type", "string", required=False),
        Field("user_id", "userId", "integer", required=False, refers_to="user"),
        Field("total_count", "totalCount", "integer", required=False, unit="count", always=True),
        Field("active_count", "activeCount", "integer", required=False, unit="count", always=True),
        Field("updated_at", "updatedAt", "date-time", required=False),
        Field("links", "_links", "object", nullable=True, model=SelfLink, required=False, context=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_self_link = SelfLink._read
_new_folder = partial(new, Folder)


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
        name_ = data.get(name_key, MISSING)
        type_ = data.get(type_key, MISSING)
        user_id_ = data.get(user_id_key, MISSING)
        total_count_ = data[total_count_key]
        active_count_ = data[active_count_key]
        updated_at_ = data.get(updated_at_key, MISSING)
        links_ = data.get(links_key, MISSING)
        if (id_.__class__ is not int) or (total_count_.__class__ is not int) or (active_count_.__class__ is not int):
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
        if type_.__class__ is not str:
            if type_ is MISSING:
                type_ = None
                left_out += 1
            elif type_ is None:
                absent |= 16
            else:
                raise TypeError
        if user_id_.__class__ is not int:
            if user_id_ is MISSING:
                user_id_ = None
                left_out += 1
            elif user_id_ is None:
                absent |= 64
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
            absent |= 4096
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
        made = _new_folder()
        made.id = id_
        made.name = name_
        made.type = type_
        made.user_id = user_id_
        made.total_count = total_count_
        made.active_count = active_count_
        made.updated_at = updated_at_
        made.links = links_
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
