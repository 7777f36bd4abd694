# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""MailboxListItems."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .mailbox import Mailbox


@define(slots=True, eq=False, repr=False, kw_only=True)
class MailboxListItems(Model):
    """The inboxes of a page.

    Attributes:
        mailboxes: The inboxes.
    """

    mailboxes: list[Mailbox]

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("mailboxes", "mailboxes", "object", many=True, model=Mailbox, rows=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> MailboxListItems:
    mailboxes_ = data["mailboxes"]
    if not (mailboxes_.__class__ is list):
        raise TypeError
    made = new(MailboxListItems)
    made.mailboxes = Mailbox._read_all(mailboxes_)
    if len(data) != 1:
        made.extra = unlisted(data, MailboxListItems._KEYS)
    return made


MailboxListItems._read = _read
