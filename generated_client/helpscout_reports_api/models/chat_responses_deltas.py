# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatResponsesDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatResponsesDeltas(Model):
    """How waits in chats moved.

    Attributes:
        wait_time: Change of the average wait (percent-change, or None).
        response_time: Change of the average time to a response (percent-change, or None).
    """

    wait_time: float | None = None
    response_time: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "wait_time": "percent-change",
        "response_time": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "wait_time",
            "waitTime",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="wait_time",
        ),
        Field(
            "response_time",
            "responseTime",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="response_time",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
