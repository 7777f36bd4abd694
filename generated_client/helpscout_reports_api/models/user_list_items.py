# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserListItems."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .account_user import AccountUser


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserListItems(Model):
    """The users of a page.

    Attributes:
        users: The users, those invited and not yet joined included.
    """

    users: list[AccountUser] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("users", "users", "object", many=True, model=AccountUser, rows=True),)
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_all_account_user = AccountUser._read_all
_new_user_list_items = partial(new, UserListItems)


def _read(data: Any) -> UserListItems:
    users_ = data.get("users", MISSING)
    left_out = absent = 0
    if users_.__class__ is not list:
        if users_ is MISSING:
            users_ = []
            left_out += 1
            absent |= 2
        elif users_ is None:
            users_ = []
            absent |= 1
        else:
            raise TypeError
    made = _new_user_list_items()
    made.users = _read_all_account_user(users_)
    if absent:
        made._absent = absent
    if len(data) + left_out != 1:
        made.extra = unlisted(data, UserListItems._KEYS)
    return made


UserListItems._read = _read
