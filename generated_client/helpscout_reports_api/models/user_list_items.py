# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserListItems."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .account_user import AccountUser


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserListItems(Model):
    """The users of a page.

    Attributes:
        users: The users, those invited and not yet joined included.
    """

    users: list[AccountUser]

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("users", "users", "object", many=True, model=AccountUser, rows=True),)
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> UserListItems:
    users_ = data["users"]
    if not (users_.__class__ is list):
        raise TypeError
    made = new(UserListItems)
    made.users = AccountUser._read_all(users_)
    if len(data) != 1:
        made.extra = unlisted(data, UserListItems._KEYS)
    return made


UserListItems._read = _read
