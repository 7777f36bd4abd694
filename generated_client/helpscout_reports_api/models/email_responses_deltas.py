# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailResponsesDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailResponsesDeltas(Model):
    """How waits for e-mails moved.

    Attributes:
        response_time: Change of the average time to a response (percent-change, or None).
        first_response_time: Change of the average time to the first response (percent-change, or None).
    """

    response_time: float | None = None
    first_response_time: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "response_time": "percent-change",
        "first_response_time": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
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
        Field(
            "first_response_time",
            "firstResponseTime",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            better="lower",
            delta_of="first_response_time",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
