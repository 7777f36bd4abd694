# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailResponses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailResponses(Model):
    """How long customers waited for e-mails.

    Attributes:
        response_time: For a response, on average (seconds, or None).
        first_response_time: For the first response, on average (seconds, or None).
    """

    response_time: float | None = None
    first_response_time: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "response_time": "seconds",
        "first_response_time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("response_time", "responseTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field(
            "first_response_time",
            "firstResponseTime",
            "number",
            nullable=True,
            required=False,
            unit="seconds",
            better="lower",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
