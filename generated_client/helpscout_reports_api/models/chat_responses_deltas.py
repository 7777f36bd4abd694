# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatResponsesDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatResponsesDeltas(Model):
    """How waits in chats moved.

    Attributes:
        wait_time: Change of the average wait (percent-change, or None).
        response_time: Change of the average time to a response (percent-change, or None).
    """

    wait_time: float | None
    response_time: float | None

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
            unit="percent-change",
            better="lower",
            delta_of="wait_time",
        ),
        Field(
            "response_time",
            "responseTime",
            "number",
            nullable=True,
            unit="percent-change",
            better="lower",
            delta_of="response_time",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ChatResponsesDeltas:
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
    made = new(ChatResponsesDeltas)
    made.wait_time = wait_time_
    made.response_time = response_time_
    if len(data) != 2:
        made.extra = unlisted(data, ChatResponsesDeltas._KEYS)
    return made


ChatResponsesDeltas._read = _read
