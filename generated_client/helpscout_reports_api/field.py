# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Fields of models: how each is called, and how its value is read and written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import frozen

new = object.__new__
"""Makes a model without its `__init__`: the readers set every field themselves."""

from_iso = datetime.fromisoformat
"""Reads a time stamp, in whatever zone it was written."""


@frozen(slots=True, eq=False, repr=False)
class Field:
    """One field of a model: its Python name, its name on the wire, and how its value is read.

    Attributes:
        name: Python name.
        wire: Name in the JSON document.
        kind: `integer`, `number`, `string`, `boolean`, `date-time`, `object` or `any`.
        required: Whether the documentation promises the field in every answer.
        nullable: Whether null is a documented value.
        many: Whether the value is an array of `kind`.
        model: Model of an `object`.
        known: Documented values of an open enumeration, value to member.
        counter: Whether this is a page counter, which is never trusted.
    """

    name: str
    wire: str
    kind: str
    required: bool = True
    nullable: bool = False
    many: bool = False
    model: type[Any] | None = None
    known: Mapping[Any, Any] = {}
    counter: bool = False


def moment(text: str) -> datetime:
    """Read an ISO 8601 time stamp as an aware UTC datetime; one without a zone is UTC.

    Raises:
        ValueError: The text is no time stamp.
    """
    return in_utc(from_iso(text))


def in_utc(value: datetime) -> datetime:
    """The same instant in UTC.

    Raises:
        ValueError: It lies out of the range of dates there.
    """
    if value.tzinfo is UTC:
        return value
    try:
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except OverflowError:
        raise ValueError("time stamp out of range") from None


def moment_text(value: datetime) -> str:
    """Write an aware datetime the way the API does: UTC, whole seconds where they are whole, `Z`."""
    return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
