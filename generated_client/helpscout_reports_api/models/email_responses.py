# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailResponses."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
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


_new_email_responses = partial(new, EmailResponses)


def _read(data: Any) -> EmailResponses:
    size = len(data)
    if size == 2:
        response_time_ = data["responseTime"]
        first_response_time_ = data["firstResponseTime"]
    else:
        response_time_ = data.get("responseTime", MISSING)
        first_response_time_ = data.get("firstResponseTime", MISSING)
    left_out = absent = 0
    if (
        not (response_time_.__class__ is float and -1e18 < response_time_ < 1e18)
        and response_time_.__class__ is not int
    ):
        if response_time_ is MISSING:
            response_time_ = None
            left_out += 1
        elif response_time_ is None:
            absent |= 1
        else:
            raise TypeError
    if (
        not (first_response_time_.__class__ is float and -1e18 < first_response_time_ < 1e18)
        and first_response_time_.__class__ is not int
    ):
        if first_response_time_ is MISSING:
            first_response_time_ = None
            left_out += 1
        elif first_response_time_ is None:
            absent |= 4
        else:
            raise TypeError
    made = _new_email_responses()
    made.response_time = response_time_
    made.first_response_time = first_response_time_
    if absent:
        made._absent = absent
    if size + left_out != 2:
        made.extra = unlisted(data, EmailResponses._KEYS)
    return made


EmailResponses._read = _read
