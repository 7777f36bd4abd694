# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""OAuthFailure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
