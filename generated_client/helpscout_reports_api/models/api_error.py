# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ApiError."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .about_link import AboutLink
from .api_error_details import ApiErrorDetails


@define(slots=True, eq=False, repr=False, kw_only=True)
class ApiError(Model):
    """Why a request failed. Errors of API 1.0 are a status and a message, nothing else.

    Attributes:
        log_ref: What Help Scout's support asks for (or None).
        message: What went wrong, in words (or None).
        embedded: What is wrong with the request, part by part (or None).
        links: Where the error is explained (or None).
    """

    log_ref: str | None = None
    message: str | None = None
    embedded: ApiErrorDetails | None = None
    links: AboutLink | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("log_ref", "logRef", "string", nullable=True, required=False),
        Field("message", "message", "string", required=False),
        Field("embedded", "_embedded", "object", nullable=True, model=ApiErrorDetails, required=False),
        Field("links", "_links", "object", nullable=True, model=AboutLink, required=False, context=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_api_error_details = ApiErrorDetails._read
_read_about_link = AboutLink._read
_new_api_error = partial(new, ApiError)


def _read(data: Any) -> ApiError:
    size = len(data)
    if size == 4:
        log_ref_ = data["logRef"]
        message_ = data["message"]
        embedded_ = data["_embedded"]
        links_ = data["_links"]
    else:
        log_ref_ = data.get("logRef", MISSING)
        message_ = data.get("message", MISSING)
        embedded_ = data.get("_embedded", MISSING)
        links_ = data.get("_links", MISSING)
    left_out = absent = 0
    if log_ref_.__class__ is not str:
        if log_ref_ is MISSING:
            log_ref_ = None
            left_out += 1
        elif log_ref_ is None:
            absent |= 1
        else:
            raise TypeError
    if message_.__class__ is not str:
        if message_ is MISSING:
            message_ = None
            left_out += 1
        elif message_ is None:
            absent |= 4
        else:
            raise TypeError
    if embedded_.__class__ is dict:
        embedded_ = _read_api_error_details(embedded_)
    elif embedded_ is MISSING:
        embedded_ = None
        left_out += 1
    elif embedded_ is None:
        absent |= 16
    else:
        raise TypeError
    if links_.__class__ is dict:
        links_ = _read_about_link(links_)
    elif links_ is MISSING:
        links_ = None
        left_out += 1
    elif links_ is None:
        absent |= 64
    else:
        raise TypeError
    made = _new_api_error()
    made.log_ref = log_ref_
    made.message = message_
    made.embedded = embedded_
    made.links = links_
    if absent:
        made._absent = absent
    if size + left_out != 4:
        made.extra = unlisted(data, ApiError._KEYS)
    return made


ApiError._read = _read
