# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Mailbox."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, from_iso, in_utc, keys_of, new, unlisted
from ..answers.model import Model
from .mailbox_links import MailboxLinks


@define(slots=True, eq=False, repr=False, kw_only=True)
class Mailbox(Model):
    """An inbox.

    Attributes:
        id: Id of the inbox, which reports filter by.
        name: Name of the inbox (or None).
        slug: Key that stands for the inbox in web addresses (or None).
        email: E-mail address of the inbox (or None).
        created_at: When the inbox was created (or None).
        updated_at: When the inbox was last changed (or None).
        links: Where the inbox, its folders and its custom fields are (or None).
    """

    id: int
    name: str | None = None
    slug: str | None = None
    email: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    links: MailboxLinks | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="mailbox"),
        Field("name", "name", "string", required=False),
        Field("slug", "slug", "string", required=False),
        Field("email", "email", "string", required=False),
        Field("created_at", "createdAt", "date-time", required=False),
        Field("updated_at", "updatedAt", "date-time", required=False),
        Field("links", "_links", "object", model=MailboxLinks, required=False, context=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_mailbox_links = MailboxLinks._read
_new_mailbox = partial(new, Mailbox)


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
        name_ = data.get(name_key, MISSING)
        slug_ = data.get(slug_key, MISSING)
        email_ = data.get(email_key, MISSING)
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
        if slug_.__class__ is not str:
            if slug_ is MISSING:
                slug_ = None
                left_out += 1
            elif slug_ is None:
                absent |= 16
            else:
                raise TypeError
        if email_.__class__ is not str:
            if email_ is MISSING:
                email_ = None
                left_out += 1
            elif email_ is None:
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
            links_ = _read_mailbox_links(links_)
        elif links_ is MISSING:
            links_ = None
            left_out += 1
        elif links_ is None:
            absent |= 4096
        else:
            raise TypeError
        made = _new_mailbox()
        made.id = id_
        made.name = name_
        made.slug = slug_
        made.email = email_
        made.created_at = created_at_
        made.updated_at = updated_at_
        made.links = links_
        if absent:
            made._absent = absent
        if len(data) + left_out != 7:
            made.extra = unlisted(data, Mailbox._KEYS)
        found.append(made)
    return found


def _read(data: Any) -> Mailbox:
    return _read_all((data,))[0]


Mailbox._read_all = _read_all
Mailbox._read = _read
