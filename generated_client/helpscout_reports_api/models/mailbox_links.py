# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""MailboxLinks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .link import Link


@define(slots=True, eq=False, repr=False, kw_only=True)
class MailboxLinks(Model):
    """Where an inbox and its parts are.

    Attributes:
        self_: The inbox.
        folders: Its folders.
        fields: Its custom fields.
    """

    self_: Link
    folders: Link
    fields: Link

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("self_", "self", "object", model=Link),
        Field("folders", "folders", "object", model=Link),
        Field("fields", "fields", "object", model=Link),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> MailboxLinks:
    self__ = data["self"]
    folders_ = data["folders"]
    fields_ = data["fields"]
    if (self__.__class__ is not dict) or (folders_.__class__ is not dict) or (fields_.__class__ is not dict):
        raise TypeError
    made = new(MailboxLinks)
    made.self_ = Link._read(self__)
    made.folders = Link._read(folders_)
    made.fields = Link._read(fields_)
    if len(data) != 3:
        made.extra = unlisted(data, MailboxLinks._KEYS)
    return made


MailboxLinks._read = _read
