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


_read_link = Link._read
_new_mailbox_links = partial(new, MailboxLinks)


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
        self__ = _read_link(self__)
    elif self__ is MISSING:
        self__ = None
        left_out += 1
    elif self__ is None:
        absent |= 1
    else:
        raise TypeError
    if folders_.__class__ is dict:
        folders_ = _read_link(folders_)
    elif folders_ is MISSING:
        folders_ = None
        left_out += 1
    elif folders_ is None:
        absent |= 4
    else:
        raise TypeError
    if fields_.__class__ is dict:
        fields_ = _read_link(fields_)
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
