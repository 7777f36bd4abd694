# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Team."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from attrs import define

from ..field import MISSING, Field, from_iso, in_utc, keys_of, new, unlisted
from ..model import Model
from .self_link import SelfLink


@define(slots=True, eq=False, repr=False, kw_only=True)
class Team(Model):
    """A team of users.

    Attributes:
        id: Id of the team, which the overall and the chat report of a user take.
        name: Name.
        timezone: Time zone, by its IANA name.
        photo_url: Address of the photo (or None).
        mention: Name to mention the team by.
        initials: Initials.
        created_at: When the team was created.
        updated_at: When the team was last changed.
        links: Where the team is (or None).
    """

    id: int
    name: str
    timezone: str
    photo_url: str | None = None
    mention: str
    initials: str
    created_at: datetime
    updated_at: datetime
    links: SelfLink | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="team"),
        Field("name", "name", "string"),
        Field("timezone", "timezone", "string"),
        Field("photo_url", "photoUrl", "string", nullable=True),
        Field("mention", "mention", "string"),
        Field("initials", "initials", "string"),
        Field("created_at", "createdAt", "date-time"),
        Field("updated_at", "updatedAt", "date-time"),
        Field("links", "_links", "object", nullable=True, model=SelfLink, required=False, context=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


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
        name_ = data[name_key]
        timezone_ = data[timezone_key]
        photo_url_ = data.get(photo_url_key, MISSING)
        mention_ = data[mention_key]
        initials_ = data[initials_key]
        created_at_ = data[created_at_key]
        updated_at_ = data[updated_at_key]
        links_ = data.get(links_key, MISSING)
        if (
            (id_.__class__ is not int)
            or (name_.__class__ is not str)
            or (timezone_.__class__ is not str)
            or (mention_.__class__ is not str)
            or (initials_.__class__ is not str)
            or (created_at_.__class__ is not str)
            or (updated_at_.__class__ is not str)
        ):
            raise TypeError
        left_out = absent = 0
        if photo_url_.__class__ is not str:
            if photo_url_ is MISSING:
                photo_url_ = None
                left_out += 1
            elif photo_url_ is None:
                absent |= 64
            else:
                raise TypeError
        if links_.__class__ is not dict:
            if links_ is MISSING:
                links_ = None
                left_out += 1
            elif links_ is None:
                absent |= 65536
            else:
                raise TypeError
        created_at_ = from_iso(created_at_)
        if created_at_.tzinfo is not UTC:
            created_at_ = in_utc(created_at_)
        updated_at_ = from_iso(updated_at_)
        if updated_at_.tzinfo is not UTC:
            updated_at_ = in_utc(updated_at_)
        made = new(Team)
        made.id = id_
        made.name = name_
        made.timezone = timezone_
        made.photo_url = photo_url_
        made.mention = mention_
        made.initials = initials_
        made.created_at = created_at_
        made.updated_at = updated_at_
        made.links = None if links_ is None else SelfLink._read(links_)
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
