# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ApiErrorDetails."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .field_error import FieldError


@define(slots=True, eq=False, repr=False, kw_only=True)
class ApiErrorDetails(Model):
    """What is wrong with a request.

    Attributes:
        errors: The parts of the request that are wrong.
    """

    errors: list[FieldError] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("errors", "errors", "object", many=True, model=FieldError, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_all_field_error = FieldError._read_all
_new_api_error_details = partial(new, ApiErrorDetails)


def _read(data: Any) -> ApiErrorDetails:
    size = len(data)
    if size == 1:
        errors_ = data["errors"]
    else:
        errors_ = data.get("errors", MISSING)
    left_out = absent = 0
    if errors_.__class__ is not list:
        if errors_ is MISSING:
            errors_ = []
            left_out += 1
            absent |= 2
        elif errors_ is None:
            errors_ = []
            absent |= 1
        else:
            raise TypeError
    made = _new_api_error_details()
    made.errors = _read_all_field_error(errors_)
    if absent:
        made._absent = absent
    if size + left_out != 1:
        made.extra = unlisted(data, ApiErrorDetails._KEYS)
    return made


ApiErrorDetails._read = _read
