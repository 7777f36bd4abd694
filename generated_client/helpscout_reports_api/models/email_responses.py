# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailResponses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailResponses(Model):
    """How long customers waited for e-mails.

    Attributes:
        response_time: For a response, on average (seconds, or None).
        first_response_time: For the first response, on average (seconds, or None).
    """

    response_time: float | None
    first_response_time: float | None

    UNITS: ClassVar[Mapping[str, str]] = {
        "response_time": "seconds",
        "first_response_time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("response_time", "responseTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("first_response_time", "firstResponseTime", "number", nullable=True, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> EmailResponses:
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
    made = new(EmailResponses)
    made.response_time = response_time_
    made.first_response_time = first_response_time_
    if len(data) != 2:
        made.extra = unlisted(data, EmailResponses._KEYS)
    return made


EmailResponses._read = _read
