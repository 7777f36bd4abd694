# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Mailbox."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from attrs import define

from ..field import Field, from_iso, in_utc, keys_of, new, unlisted
from ..model import Model
from .mailbox_links import MailboxLinks


@define(slots=True, eq=False, repr=False, kw_only=True)
class Mailbox(Model):
    """An inbox.

    Attributes:
        id: Id of the inbox, which reports filter by.
        name: Name.
        slug: Key that stands for it in web addresses.
        email: E-mail address.
        created_at: When it was created.
        updated_at: When it was last changed.
        links: Where the inbox, its folders and its custom fields are.
    """

    id: int
    name: str
    slug: str
    email: str
    created_at: datetime
    updated_at: datetime
    links: MailboxLinks

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="mailbox"),
        Field("name", "name", "string"),
        Field("slug", "slug", "string"),
        Field("email", "email", "string"),
        Field("created_at", "createdAt", "date-time"),
        Field("updated_at", "updatedAt", "date-time"),
        Field("links", "_links", "object", model=MailboxLinks, context=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read_all(rows: Any) -> list[Mailbox]:
    (
        id_key,
        name_key,
        slug_key,
        email_key,
        created_at_key,
        updated_at_key,
        links_key,
    ) = keys_of(rows, Mailbox.FIELDS)
    found = []
    for data in rows:
        id_ = data[id_key]
        name_ = data[name_key]
        slug_ = data[slug_key]
        email_ = data[email_key]
        created_at_ = data[created_at_key]
        updated_at_ = data[updated_at_key]
        links_ = data[links_key]
        if (
            (id_.__class__ is not int)
            or (name_.__class__ is not str)
            or (slug_.__class__ is not str)
            or (email_.__class__ is not str)
            or (created_at_.__class__ is not str)
            or (updated_at_.__class__ is not str)
            or (links_.__class__ is not dict)
        ):
            raise TypeError
        created_at_ = from_iso(created_at_)
        if created_at_.tzinfo is not UTC:
            created_at_ = in_utc(created_at_)
        updated_at_ = from_iso(updated_at_)
        if updated_at_.tzinfo is not UTC:
            updated_at_ = in_utc(updated_at_)
        made = new(Mailbox)
        made.id = id_
        made.name = name_
        made.slug = slug_
        made.email = email_
        made.created_at = created_at_
        made.updated_at = updated_at_
        made.links = MailboxLinks._read(links_)
        if len(data) != 7:
            made.extra = unlisted(data, Mailbox._KEYS)
        found.append(made)
    return found


def _read(data: Any) -> Mailbox:
    return _read_all((data,))[0]


Mailbox._read_all = _read_all
Mailbox._read = _read
