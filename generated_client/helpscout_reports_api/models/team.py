# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Team."""

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
class Team(Model):
    """A team of users.

    Attributes:
        id: Id of the team, which the overall and the chat report of a user take.
        name: Name of the team (or None).
        timezone: Time zone of the team, as an IANA name (or None).
        photo_url: Address of the photo of the team (or None).
        mention: Name to mention the team by (or None).
        initials: Initials of the team (or None).
        created_at: When the team was created (or None).
        updated_at: When the team was last changed (or None).
        links: Where the team is (or None).
    """

    id: int
    name: str | None = None
    timezone: str | None = None
    photo_url: str | None = None
    mention: str | None = None
    initials: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    links: SelfLink | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="team"),
        Field("name", "name", "string", required=False),
        Field("timezone", "timezone", "string", required=False),
        Field("photo_url", "photoUrl", "string", nullable=True, required=False),
        Field("mention", "mention", "string", required=False),
        Field("initials", "initials", "string", required=False),
        Field("created_at", "createdAt", "date-time", required=False),
        Field("updated_at", "updatedAt", "date-time", required=False),
        Field("links", "_links", "object", nullable=True, model=SelfLink, required=False, context=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_self_link = SelfLink._read
_new_team = partial(new, Team)


def _read_all(rows: Any) -> list[Team]:
    (
        id_key,
        name_key,
        timezone_key,
        photo_url_key,
        mention_key,
        initials_key,
        created_at_key,
        updated_at_key,
        links_key,
    ) = keys_of(rows, Team.FIELDS)
    found = []
    for data in rows:
        id_ = data[id_key]
        name_ = data.get(name_key, MISSING)
        timezone_ = data.get(timezone_key, MISSING)
        photo_url_ = data.get(photo_url_key, MISSING)
        mention_ = data.get(mention_key, MISSING)
        initials_ = data.get(initials_key, MISSING)
        created_at_ = data.get(created_at_key, MISSING)
        updated_at_ = data.get(updated_at_key, MISSING)
        links_ = data.get(links_key, MISSING)
        if id_.__class__ is not int:
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
        if timezone_.__class__ is not str:
            if timezone_ is MISSING:
                timezone_ = None
                left_out += 1
            elif timezone_ is None:
                absent |= 16
            else:
                raise TypeError
        if photo_url_.__class__ is not str:
            if photo_url_ is MISSING:
                photo_url_ = None
                left_out += 1
            elif photo_url_ is None:
                absent |= 64
            else:
                raise TypeError
        if mention_.__class__ is not str:
            if mention_ is MISSING:
                mention_ = None
                left_out += 1
            elif mention_ is None:
                absent |= 256
            else:
                raise TypeError
        if initials_.__class__ is not str:
            if initials_ is MISSING:
                initials_ = None
                left_out += 1
            elif initials_ is None:
                absent |= 1024
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
            absent |= 4096
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
            absent |= 16384
        else:
            raise TypeError
        if links_.__class__ is dict:
            links_ = _read_self_link(links_)
        elif links_ is MISSING:
            links_ = None
            left_out += 1
        elif links_ is None:
            absent |= 65536
        else:
            raise TypeError
        made = _new_team()
        made.id = id_
        made.name = name_
        made.timezone = timezone_
        made.photo_url = photo_url_
        made.mention = mention_
        made.initials = initials_
        made.created_at = created_at_
        made.updated_at = updated_at_
        made.links = links_
        if absent:
            made._absent = absent
        if len(data) + left_out != 9:
            made.extra = unlisted(data, Team._KEYS)
        found.append(made)
    return found


def _read(data: Any) -> Team:
    return _read_all((data,))[0]


Team._read_all = _read_all
Team._read = _read
