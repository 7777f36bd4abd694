"""Bytes to JSON, strictly; JSON to models, leniently, and with the path of what is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any, ClassVar, Protocol, TypeVar, cast

from .errors import ResponseDecodeError
from .field import Field, Reader, from_iso, in_utc, new, unlisted

try:
    from orjson import loads as _orjson_loads
except ImportError:
    fast_loads: Callable[[bytes], Any] | None = None
else:
    fast_loads = _orjson_loads
"""A faster reader of JSON, where the `speed` extra is installed. It only ever reads what is regular."""

EXCERPT = 80

_IRREGULAR = (KeyError, TypeError, ValueError, AttributeError)


class Readable(Protocol):
    """What a reader needs to know of a model."""

    FIELDS: ClassVar[tuple[Field, ...]]
    _KEYS: ClassVar[frozenset[str]]
    _read: ClassVar[Reader]
    extra: dict[str, Any]


M = TypeVar("M", bound=Readable)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)


def excerpt(value: object) -> str:
    """The first characters of a value, for an error message."""
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else repr(value)
    return text if len(text) <= EXCERPT else text[:EXCERPT] + "…"


def loads(body: bytes) -> Any:
    """Parse a JSON body: UTF-8 with or without a BOM, one value, no NaN or Infinity.

    Raises:
        ResponseDecodeError: The body is anything else.
    """
    try:
        text = body.decode()
        try:
            value, end = _DECODER.raw_decode(text)
            if end == len(text):
                return value
        except ValueError:
            pass
        # White space or a BOM, or else a fault, which this puts into words.
        return _DECODER.decode(text.removeprefix("\ufeff"))
    except RecursionError:
        raise ResponseDecodeError("JSON nested too deeply", excerpt=excerpt(body[:EXCERPT])) from None
    except ValueError as fault:
        reason = f"not valid JSON ({str(fault)[:EXCERPT]})"
        raise ResponseDecodeError(reason, excerpt=excerpt(body[: EXCERPT * 4])) from None


def decode(model: type[M], many: bool, body: bytes) -> Any:
    """Make the model, or the list of models, of a body; errors as in `loads` and `read_model`."""
    if fast_loads is not None:
        try:
            data = fast_loads(body)
            if not many:
                return model._read(data)
            if data.__class__ is list:
                return [model._read(item) for item in data]
        except _IRREGULAR:
            pass  # read again, by the standard library, which says what is wrong and knows numbers of any length
    data = loads(body)
    return read_list(model, data) if many else read_model(model, data)


def read_model(model: type[M], data: Any, path: str = "") -> M:
    """Make one model of a JSON object.

    Unknown fields go to `.extra`, unknown enum values stay text, null and missing optional values become None.

    Raises:
        ResponseDecodeError: A promised field is missing, or a value is of another type.
    """
    try:
        return cast(M, model._read(data))
    except _IRREGULAR:
        # Something is out of the ordinary: read again by the field table, which forgives what can be forgiven
        # and names the place of what cannot.
        return _read_by_table(model, data, path)


def read_list(model: type[M], data: Any, path: str = "") -> list[M]:
    """Make a list of models of a JSON array; errors as in `read_model`."""
    if not isinstance(data, list):
        raise _mismatch("an array", data, path)
    return [read_model(model, item, f"{path}[{index}]") for index, item in enumerate(data)]


def _mismatch(expected: str, value: object, path: str) -> ResponseDecodeError:
    kind = {dict: "an object", list: "an array", str: "text", bool: "a boolean", type(None): "null"}
    found = kind.get(type(value), "a number")
    return ResponseDecodeError(f"expected {expected}, found {found}", path=path, excerpt=excerpt(value))


def _read_by_table(model: type[M], data: Any, path: str) -> M:
    if not isinstance(data, dict):
        raise _mismatch("an object", data, path)
    made = new(model)
    for field in model.FIELDS:
        place = f"{path}.{field.wire}" if path else field.wire
        if field.wire in data:
            value = _read_value(field, data[field.wire], place)
        elif field.required:
            raise ResponseDecodeError("missing", path=place, excerpt=excerpt(data))
        else:
            value = None
        setattr(made, field.name, value)
    if not model._KEYS.issuperset(data):
        made.extra = unlisted(data, model._KEYS)
    return made


def _read_value(field: Field, value: Any, path: str) -> Any:
    if value is None:
        # A null leaf loses one figure, a null where a structure was promised loses the answer.
        if field.required and not field.nullable and (field.many or field.model is not None):
            raise _mismatch("an array" if field.many else "an object", value, path)
        return None
    if not field.many:
        return _read_item(field, value, path)
    if not isinstance(value, list):
        raise _mismatch("an array", value, path)
    return [_read_item(field, item, f"{path}[{index}]") for index, item in enumerate(value)]


def _read_item(field: Field, value: Any, path: str) -> Any:
    if field.model is not None:
        return _read_by_table(field.model, value, path)
    if value is None or field.kind == "any":
        return value
    if field.counter:
        return _read_counter(value)
    if field.kind == "date-time":
        return _read_moment(value, path)
    if not _fits(field.kind, value):
        raise _mismatch(_EXPECTED[field.kind], value, path)
    if field.kind == "integer":
        value = int(value)
    return field.known.get(value, value)


_EXPECTED = {"integer": "a whole number", "number": "a finite number", "string": "text", "boolean": "true or false"}


def _fits(kind: str, value: object) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if isinstance(value, float):
        return (kind == "number" and value - value == 0) or (kind == "integer" and value.is_integer())
    if isinstance(value, int):
        return kind in ("integer", "number")
    return isinstance(value, str) and kind == "string"


def _read_counter(value: object) -> int | None:
    # Page counters are a hint, never a reason to lose a page: what is not a number counts as not said.
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        return int(value)
    return int(value) if isinstance(value, (int, float)) and _fits("integer", value) else None


def _read_moment(value: object, path: str) -> datetime:
    if not isinstance(value, str):
        raise _mismatch("a time stamp", value, path)
    try:
        return in_utc(from_iso(value))
    except ValueError:
        raise ResponseDecodeError("not a time stamp", path=path, excerpt=excerpt(value)) from None


__all__ = ["decode", "excerpt", "fast_loads", "loads", "read_list", "read_model"]
