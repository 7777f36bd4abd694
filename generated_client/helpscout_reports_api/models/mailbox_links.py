# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""MailboxLinks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .link import Link


@define(slots=True, eq=False, repr=False, kw_only=True)
class MailboxLinks(Model):
    """Where an inbox and its parts are.

    Attributes:
        self_: Where the inbox is (or None).
        folders: Where the folders of the inbox are (or None).
        fields: Where the custom fields of the inbox are (or None).
    """

    self_: Link | None = None
    folders: Link | None = None
    fields: Link | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("self_", "self", "object", model=Link, required=False),
        Field("folders", "folders", "object", model=Link, required=False),
        Field("fields", "fields", "object", model=Link, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_mailbox_links = partial(new, MailboxLinks)
_new_link = partial(new, Link)


def _read(data: Any) -> MailboxLinks:
    size = len(data)
    if size == 3:
        self__ = data["self"]
        folders_ = data["folders"]
        fields_ = data["fields"]
    else:
        self__ = data.get("self", MISSING)
        folders_ = data.get("folders", MISSING)
        fields_ = data.get("fields", MISSING)
    left_out = absent = 0
    if self__.__class__ is dict:
        self___data = self__
        self___size = len(self___data)
        if self___size == 2:
            self___href_ = self___data["href"]
            self___templated_ = self___data["templated"]
        else:
            self___href_ = self___data.get("href", MISSING)
            self___templated_ = self___data.get("templated", MISSING)
        self___left_out = self___absent = 0
        if self___href_.__class__ is not str:
            if self___href_ is MISSING:
                self___href_ = None
                self___left_out += 1
            elif self___href_ is None:
                self___absent |= 1
            else:
                raise TypeError
        if self___templated_ is not True and self___templated_ is not False:
            if self___templated_ is MISSING:
                self___templated_ = None
                self___left_out += 1
            elif self___templated_ is None:
                self___absent |= 4
            else:
                raise TypeError
        self___made = _new_link()
        self___made.href = self___href_
        self___made.templated = self___templated_
        if self___absent:
            self___made._absent = self___absent
        if self___size + self___left_out != 2:
            self___made.extra = unlisted(self___data, Link._KEYS)
        self__ = self___made
    elif self__ is MISSING:
        self__ = None
        left_out += 1
    elif self__ is None:
        absent |= 1
    else:
        raise TypeError
    if folders_.__class__ is dict:
        folders__data = folders_
        folders__size = len(folders__data)
        if folders__size == 2:
            folders__href_ = folders__data["href"]
            folders__templated_ = folders__data["templated"]
        else:
            folders__href_ = folders__data.get("href", MISSING)
            folders__templated_ = folders__data.get("templated", MISSING)
        folders__left_out = folders__absent = 0
        if folders__href_.__class__ is not str:
            if folders__href_ is MISSING:
                folders__href_ = None
                folders__left_out += 1
            elif folders__href_ is None:
                folders__absent |= 1
            else:
                raise TypeError
        if folders__templated_ is not True and folders__templated_ is not False:
            if folders__templated_ is MISSING:
                folders__templated_ = None
                folders__left_out += 1
            elif folders__templated_ is None:
                folders__absent |= 4
            else:
                raise TypeError
        folders__made = _new_link()
        folders__made.href = folders__href_
        folders__made.templated = folders__templated_
        if folders__absent:
            folders__made._absent = folders__absent
        if folders__size + folders__left_out != 2:
            folders__made.extra = unlisted(folders__data, Link._KEYS)
        folders_ = folders__made
    elif folders_ is MISSING:
        folders_ = None
        left_out += 1
    elif folders_ is None:
        absent |= 4
    else:
        raise TypeError
    if fields_.__class__ is dict:
        fields__data = fields_
        fields__size = len(fields__data)
        if fields__size == 2:
            fields__href_ = fields__data["href"]
            fields__templated_ = fields__data["templated"]
        else:
            fields__href_ = fields__data.get("href", MISSING)
            fields__templated_ = fields__data.get("templated", MISSING)
        fields__left_out = fields__absent = 0
        if fields__href_.__class__ is not str:
            if fields__href_ is MISSING:
                fields__href_ = None
                fields__left_out += 1
            elif fields__href_ is None:
                fields__absent |= 1
            else:
                raise TypeError
        if fields__templated_ is not True and fields__templated_ is not False:
            if fields__templated_ is MISSING:
                fields__templated_ = None
                fields__left_out += 1
            elif fields__templated_ is None:
                fields__absent |= 4
            else:
                raise TypeError
        fields__made = _new_link()
        fields__made.href = fields__href_
        fields__made.templated = fields__templated_
        if fields__absent:
            fields__made._absent = fields__absent
        if fields__size + fields__left_out != 2:
            fields__made.extra = unlisted(fields__data, Link._KEYS)
        fields_ = fields__made
    elif fields_ is MISSING:
        fields_ = None
        left_out += 1
    elif fields_ is None:
        absent |= 16
    else:
        raise TypeError
    made = _new_mailbox_links()
    made.self_ = self__
    made.folders = folders_
    made.fields = fields_
    if absent:
        made._absent = absent
    if size + left_out != 3:
        made.extra = unlisted(data, MailboxLinks._KEYS)
    return made


MailboxLinks._read = _read
