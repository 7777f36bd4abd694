# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""OAuthFailure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class OAuthFailure(Model):
    """Why no token was given.

    Attributes:
        error: Kind of refusal (or None).
        error_description: The refusal in words (or None).
        message: The refusal in words, where the endpoint answers like the rest of the API (or None).
    """

    error: str | None = None
    error_description: str | None = None
    message: str | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("error", "error", "string", required=False, nullable=True),
        Field("error_description", "error_description", "string", required=False, nullable=True),
        Field("message", "message", "string", required=False, nullable=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> OAuthFailure:
    error_ = data.get("error")
    error_description_ = data.get("error_description")
    message_ = data.get("message")
    left_out = 0
    if error_ is None:
        left_out += 1
    elif not (error_.__class__ is str):
        raise TypeError
    if error_description_ is None:
        left_out += 1
    elif not (error_description_.__class__ is str):
        raise TypeError
    if message_ is None:
        left_out += 1
    elif not (message_.__class__ is str):
        raise TypeError
    made = new(OAuthFailure)
    made.error = error_
    made.error_description = error_description_
    made.message = message_
    if len(data) + left_out != 3 and not OAuthFailure._KEYS.issuperset(data):
        made.extra = unlisted(data, OAuthFailure._KEYS)
    return made


OAuthFailure._read = _read
