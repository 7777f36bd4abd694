# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""OAuthFailure."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class OAuthFailure(Model):
    """Why no token was given.

    Attributes:
        error: Kind of the refusal (or None).
        error_description: The refusal in words (or None).
        message: The refusal in words, where the endpoint answers like the rest of the API (or None).
    """

    error: str | None = None
    error_description: str | None = None
    message: str | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("error", "error", "string", nullable=True, required=False),
        Field("error_description", "error_description", "string", nullable=True, required=False),
        Field("message", "message", "string", nullable=True, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_o_auth_failure = partial(new, OAuthFailure)


def _read(data: Any) -> OAuthFailure:
    size = len(data)
    if size == 3:
        error_ = data["error"]
        error_description_ = data["error_description"]
        message_ = data["message"]
    else:
        error_ = data.get("error", MISSING)
        error_description_ = data.get("error_description", MISSING)
        message_ = data.get("message", MISSING)
    left_out = absent = 0
    if error_.__class__ is not str:
        if error_ is MISSING:
            error_ = None
            left_out += 1
        elif error_ is None:
            absent |= 1
        else:
            raise TypeError
    if error_description_.__class__ is not str:
        if error_description_ is MISSING:
            error_description_ = None
            left_out += 1
        elif error_description_ is None:
            absent |= 4
        else:
            raise TypeError
    if message_.__class__ is not str:
        if message_ is MISSING:
            message_ = None
            left_out += 1
        elif message_ is None:
            absent |= 16
        else:
            raise TypeError
    made = _new_o_auth_failure()
    made.error = error_
    made.error_description = error_description_
    made.message = message_
    if absent:
        made._absent = absent
    if size + left_out != 3:
        made.extra = unlisted(data, OAuthFailure._KEYS)
    return made


OAuthFailure._read = _read
