# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""FieldError."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, keys_of, new, unlisted
from ..answers.model import Model
from .about_link import AboutLink


@define(slots=True, eq=False, repr=False, kw_only=True)
class FieldError(Model):
    """What is wrong with a part of a request.

    Attributes:
        path: Field or parameter that is wrong (or None).
        message: What is wrong with the field or parameter (or None).
        rejected_value: What was sent in the field or parameter (or None).
        source: Part of the request that the field was in, for instance JSON (or None).
        links: Where the error is explained (or None).
    """

    path: str | None = None
    message: str | None = None
    rejected_value: str | None = None
    source: str | None = None
    links: AboutLink | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("path", "path", "string", required=False),
        Field("message", "message", "string", required=False),
        Field("rejected_value", "rejectedValue", "string", nullable=True, required=False),
        Field("source", "source", "string", nullable=True, required=False),
        Field("links", "_links", "object", nullable=True, model=AboutLink, required=False, context=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_about_link = AboutLink._read
_new_field_error = partial(new, FieldError)


def _read_all(rows: Any) -> list[FieldError]:
    (
        path_key,
        message_key,
        rejected_value_key,
        source_key,
        links_key,
    ) = keys_of(rows, FieldError.FIELDS)
    found = []
    for data in rows:
        path_ = data.get(path_key, MISSING)
        message_ = data.get(message_key, MISSING)
        rejected_value_ = data.get(rejected_value_key, MISSING)
        source_ = data.get(source_key, MISSING)
        links_ = data.get(links_key, MISSING)
        left_out = absent = 0
        if path_.__class__ is not str:
            if path_ is MISSING:
                path_ = None
                left_out += 1
            elif path_ is None:
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
        if rejected_value_.__class__ is not str:
            if rejected_value_ is MISSING:
                rejected_value_ = None
                left_out += 1
            elif rejected_value_ is None:
                absent |= 16
            else:
                raise TypeError
        if source_.__class__ is not str:
            if source_ is MISSING:
                source_ = None
                left_out += 1
            elif source_ is None:
                absent |= 64
            else:
                raise TypeError
        if links_.__class__ is dict:
            links_ = _read_about_link(links_)
        elif links_ is MISSING:
            links_ = None
            left_out += 1
        elif links_ is None:
            absent |= 256
        else:
            raise TypeError
        made = _new_field_error()
        made.path = path_
        made.message = message_
        made.rejected_value = rejected_value_
        made.source = source_
        made.links = links_
        if absent:
            made._absent = absent
        if len(data) + left_out != 5:
            made.extra = unlisted(data, FieldError._KEYS)
        found.append(made)
    return found


def _read(data: Any) -> FieldError:
    return _read_all((data,))[0]


FieldError._read_all = _read_all
FieldError._read = _read
