# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatResponses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatResponses(Model):
    """How long customers waited in chats.

    Attributes:
        wait_time: Until a user joined, on average (seconds, or None).
        response_time: For a response, on average (seconds, or None).
    """

    wait_time: float | None
    response_time: float | None

    UNITS: ClassVar[Mapping[str, str]] = {
        "wait_time": "seconds",
        "response_time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("wait_time", "waitTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("response_time", "responseTime", "number", nullable=True, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ChatResponses:
    wait_time_ = data["waitTime"]
    response_time_ = data["responseTime"]
    if not (
        ((kind := wait_time_.__class__) is int or (kind is float and not wait_time_ - wait_time_) or wait_time_ is None)
        and (
            (kind := response_time_.__class__) is int
            or (kind is float and not response_time_ - response_time_)
            or response_time_ is None
        )
    ):
        raise TypeError
    made = new(ChatResponses)
    made.wait_time = wait_time_
    made.response_time = response_time_
    if len(data) != 2:
        made.extra = unlisted(data, ChatResponses._KEYS)
    return made


ChatResponses._read = _read
