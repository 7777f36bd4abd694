# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ApiErrorDetails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .field_error import FieldError


@define(slots=True, eq=False, repr=False, kw_only=True)
class ApiErrorDetails(Model):
    """What is wrong with a request.

    Attributes:
        errors: The parts that are wrong.
    """

    errors: list[FieldError]

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("errors", "errors", "object", many=True, model=FieldError),)
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ApiErrorDetails:
    errors_ = data["errors"]
    if not (errors_.__class__ is list):
        raise TypeError
    made = new(ApiErrorDetails)
    made.errors = FieldError._read_all(errors_)
    if len(data) != 1:
        made.extra = unlisted(data, ApiErrorDetails._KEYS)
    return made


ApiErrorDetails._read = _read
