# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatResponses."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
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


_new_chat_responses = partial(new, ChatResponses)


def _read(data: Any) -> ChatResponses:
    size = len(data)
    if size == 2:
        wait_time_ = data["waitTime"]
        response_time_ = data["responseTime"]
    else:
        wait_time_ = data.get("waitTime", MISSING)
        response_time_ = data.get("responseTime", MISSING)
    left_out = absent = 0
    if not (wait_time_.__class__ is float and -1e18 < wait_time_ < 1e18) and wait_time_.__class__ is not int:
        if wait_time_ is MISSING:
            wait_time_ = None
            left_out += 1
        elif wait_time_ is None:
            absent |= 1
        else:
            raise TypeError
    if (
        not (response_time_.__class__ is float and -1e18 < response_time_ < 1e18)
        and response_time_.__class__ is not int
    ):
        if response_time_ is MISSING:
            response_time_ = None
            left_out += 1
        elif response_time_ is None:
            absent |= 4
        else:
            raise TypeError
    made = _new_chat_responses()
    made.wait_time = wait_time_
    made.response_time = response_time_
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, ChatResponses._KEYS)
    return made


ChatResponses._read = _read
