# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Token."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
