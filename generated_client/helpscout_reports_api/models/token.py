# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Token."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class Token(Model):
    """An access token.

    Attributes:
        token_type: How the token is used; bearer (or None).
        access_token: The access token; the length of tokens may change.
        expires_in: How long the token is valid (seconds).
        refresh_token: What the next token is asked for with; not given to client credentials (or None).
    """

    token_type: str | None = None
    access_token: str
    expires_in: int
    refresh_token: str | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "expires_in": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("token_type", "token_type", "string", required=False),
        Field("access_token", "access_token", "string"),
        Field("expires_in", "expires_in", "integer", unit="seconds"),
        Field("refresh_token", "refresh_token", "string", nullable=True, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_token = partial(new, Token)


def _read(data: Any) -> Token:
    size = len(data)
    if size == 4:
        token_type_ = data["token_type"]
        access_token_ = data["access_token"]
        expires_in_ = data["expires_in"]
        refresh_token_ = data["refresh_token"]
    else:
        token_type_ = data.get("token_type", MISSING)
        access_token_ = data["access_token"]
        expires_in_ = data["expires_in"]
        refresh_token_ = data.get("refresh_token", MISSING)
    if (access_token_.__class__ is not str) or (expires_in_.__class__ is not int):
        raise TypeError
    left_out = absent = 0
    if token_type_.__class__ is not str:
        if token_type_ is MISSING:
            token_type_ = None
            left_out += 1
        elif token_type_ is None:
            absent |= 1
        else:
            raise TypeError
    if refresh_token_.__class__ is not str:
        if refresh_token_ is MISSING:
            refresh_token_ = None
            left_out += 1
        elif refresh_token_ is None:
            absent |= 64
        else:
            raise TypeError
    made = _new_token()
    made.token_type = token_type_
    made.access_token = access_token_
    made.expires_in = expires_in_
    made.refresh_token = refresh_token_
    if absent:
        made._absent = absent
    if size + left_out != 4:
        made.extra = unlisted(data, Token._KEYS)
    return made


Token._read = _read
