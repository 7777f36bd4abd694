# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""MailboxListItems."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .mailbox import Mailbox


@define(slots=True, eq=False, repr=False, kw_only=True)
class MailboxListItems(Model):
    """The inboxes of a page.

    Attributes:
        mailboxes: The inboxes of the page.
    """

    mailboxes: list[Mailbox] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("mailboxes", "mailboxes", "object", many=True, model=Mailbox, rows=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_all_mailbox = Mailbox._read_all
_new_mailbox_list_items = partial(new, MailboxListItems)


def _read(data: Any) -> MailboxListItems:
    mailboxes_ = data.get("mailboxes", MISSING)
    left_out = absent = 0
    if mailboxes_.__class__ is not list:
        if mailboxes_ is MISSING:
            mailboxes_ = []
            left_out += 1
            absent |= 2
        elif mailboxes_ is None:
            mailboxes_ = []
            absent |= 1
        else:
            raise TypeError
    made = _new_mailbox_list_items()
    made.mailboxes = _read_all_mailbox(mailboxes_)
    if absent:
        made._absent = absent
    if len(data) + left_out != 1:
        made.extra = unlisted(data, MailboxListItems._KEYS)
    return made


MailboxListItems._read = _read
