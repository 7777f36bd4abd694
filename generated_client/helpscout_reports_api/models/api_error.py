# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ApiError."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .about_link import AboutLink
from .api_error_details import ApiErrorDetails


@define(slots=True, eq=False, repr=False, kw_only=True)
class ApiError(Model):
    """Why a request failed. Errors of API 1.0 are a status and a message, nothing else.

    Attributes:
        log_ref: What Help Scout's support asks for (or None).
        message: What went wrong, in words.
        embedded: What is wrong with the request, part by part (or None).
        links: Where it is explained (or None).
    """

    log_ref: str | None = None
    message: str
    embedded: ApiErrorDetails | None = None
    links: AboutLink | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("log_ref", "logRef", "string", required=False, nullable=True),
        Field("message", "message", "string"),
        Field("embedded", "_embedded", "object", required=False, nullable=True, model=ApiErrorDetails),
        Field("links", "_links", "object", required=False, nullable=True, model=AboutLink, context=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ApiError:
    log_ref_ = data.get("logRef")
    message_ = data["message"]
    embedded_ = data.get("_embedded")
    links_ = data.get("_links")
    if not (message_.__class__ is str):
        raise TypeError
    left_out = 0
    if log_ref_ is None:
        left_out += 1
    elif not (log_ref_.__class__ is str):
        raise TypeError
    if embedded_ is None:
        left_out += 1
    if links_ is None:
        left_out += 1
    made = new(ApiError)
    made.log_ref = log_ref_
    made.message = message_
    made.embedded = None if embedded_ is None else ApiErrorDetails._read(embedded_)
    made.links = None if links_ is None else AboutLink._read(links_)
    if len(data) + left_out != 4 and not ApiError._KEYS.issuperset(data):
        made.extra = unlisted(data, ApiError._KEYS)
    return made


ApiError._read = _read
