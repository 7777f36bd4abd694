# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailResponsesDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailResponsesDeltas(Model):
    """How waits for e-mails moved.

    Attributes:
        response_time: Change of the average time to a response (percent-change, or None).
        first_response_time: Change of the average time to the first response (percent-change, or None).
    """

    response_time: float | None
    first_response_time: float | None

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
            unit="percent-change",
            better="lower",
            delta_of="response_time",
        ),
        Field(
            "first_response_time",
            "firstResponseTime",
            "number",
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="first_response_time",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> EmailResponsesDeltas:
    response_time_ = data["responseTime"]
    first_response_time_ = data["firstResponseTime"]
    if not (
        (
            (kind := response_time_.__class__) is int
            or (kind is float and not response_time_ - response_time_)
            or response_time_ is None
        )
        and (
            (kind := first_response_time_.__class__) is int
            or (kind is float and not first_response_time_ - first_response_time_)
            or first_response_time_ is None
        )
    ):
        raise TypeError
    made = new(EmailResponsesDeltas)
    made.response_time = response_time_
    made.first_response_time = first_response_time_
    if len(data) != 2:
        made.extra = unlisted(data, EmailResponsesDeltas._KEYS)
    return made


EmailResponsesDeltas._read = _read
