# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatResponses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatResponses(Model):
    """How long customers waited in chats.

    Attributes:
        wait_time: Until a user joined, on average (seconds, or None).
        response_time: For a response, on average (seconds, or None).
    """

    wait_time: float | None = None
    response_time: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "wait_time": "seconds",
        "response_time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("wait_time", "waitTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field("response_time", "responseTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
