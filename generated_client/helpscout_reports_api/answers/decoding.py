# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Bytes to JSON, strictly; JSON to models, leniently, and with the path of what is wrong."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Protocol, TypeVar

from ..errors import ResponseDecodeError
from .field import Field, Reader
from .reading import EXCERPT, Unreadable, excerpt, mismatch, read_object

try:
    from orjson import loads as _orjson_loads
except ImportError:
    fast_loads: Callable[[bytes], Any] | None = None
else:
    fast_loads = _orjson_loads
"""A faster reader of JSON, where the `speed` extra is installed. It only ever reads what is regular."""

_IRREGULAR = (KeyError, TypeError, ValueError, AttributeError)
_LONGEST_WORDS = 300
_WORDS = ("message", "error_description", "error", "detail", "title", "errors", "reason")


class Readable(Protocol):
    """What a reader needs to know of a model."""

    FIELDS: ClassVar[tuple[Field, ...]]
    _TELLING: ClassVar[frozenset[str]]
    _read: ClassVar[Reader]
    extra: dict[str, Any]


M = TypeVar("M", bound=Readable)

Check = Callable[[Any], None]
"""Looks at a parsed body before models are made of it; raises ResponseDecodeError."""


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _finite_or_text(number: str) -> float | str:
    return found if math.isfinite(found := float(number)) else number


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)
_KEEPING_DECODER = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_finite_or_text)
"""Keeps numbers beyond all floats as the text that they were: infinity is no JSON, and could not be given back."""

_MAYBE_BEYOND = re.compile(rb"[0-9]{200}|[eE]\+?[0-9]{3}")


def loads(body: bytes, decoder: json.JSONDecoder = _DECODER) -> Any:
    """Parse a JSON body: UTF-8 with or without a BOM, one value, no NaN or Infinity.

    Raises:
        ResponseDecodeError: The body is anything else.
    """
    try:
        text = body.decode()
        try:
            value, end = decoder.raw_decode(text)
            if end == len(text):
                return value
        except ValueError:
            pass
        # White space or a BOM, or else a fault, which this puts into words.
        return decoder.decode(text.removeprefix("\ufeff"))
    except RecursionError:
        raise ResponseDecodeError("JSON nested too deeply", excerpt=excerpt(body[:EXCERPT])) from None
    except ValueError as fault:
        reason = f"not valid JSON ({str(fault)[:EXCERPT]})"
        raise ResponseDecodeError(reason, excerpt=excerpt(body[: EXCERPT * 4])) from None


def decode(model: type[M], many: bool, body: bytes, check: Check | None = None) -> Any:
    """Make the model, or the list of models, of a body.

    Args:
        model: Class of the answer, or of its items.
        many: Whether the body is an array.
        body: The bytes.
        check: What else must hold of the parsed body.

    Raises:
        ResponseDecodeError: The body is no JSON, or no report.
    """
    if fast_loads is not None:
        try:
            return _read_regular(model, many, fast_loads(body), check)
        except (*_IRREGULAR, ResponseDecodeError):
            pass  # read again, by the standard library, which says what is wrong and knows numbers of any length
    data = loads(body)
    try:
        return _read_regular(model, many, data, check)
    except _IRREGULAR:
        pass  # read again, by the tables of fields, which forgive what can be forgiven
    if _MAYBE_BEYOND.search(body):
        data = loads(body, _KEEPING_DECODER)
    unreadable = Unreadable()
    if many:
        if not isinstance(data, list):
            raise _refused("an array", data)
        made: Any = [read_object(model, item, f"[{place}]", unreadable) for place, item in enumerate(data)]
    else:
        if not isinstance(data, dict):
            raise mismatch("an object", data, "")
        made = read_object(model, data, "", unreadable)
    unreadable.warn()
    return made


def read_model(model: type[M], data: Any) -> M:
    """Make one model of a JSON object.

    Unknown fields go to `.extra`, unknown enum values stay text, null and missing values become None or an empty list.
    What cannot be read is None, with the raw value in `.extra` and an UnreadableValueWarning.

    Raises:
        ResponseDecodeError: It is no object, or rows in it are no array of objects.
    """
    try:
        return model._read(data)  # type: ignore[no-any-return]
    except _IRREGULAR:
        unreadable = Unreadable()
        made = read_object(model, data, "", unreadable)
        unreadable.warn()
        return made


def _read_regular(model: type[M], many: bool, data: Any, check: Check | None) -> Any:
    if many:
        if data.__class__ is not list:
            raise TypeError
        if data and data[0].__class__ is dict and model._TELLING.isdisjoint(data[0]):
            raise _nothing_promised(model, data[0])
        return [model._read(item) for item in data]
    if data.__class__ is not dict:
        raise TypeError
    if model._TELLING.isdisjoint(data):
        raise _nothing_promised(model, data)
    if check is not None:
        check(data)
    return model._read(data)


def _nothing_promised(model: type[M], data: Mapping[str, Any]) -> ResponseDecodeError:
    reason = f"the answer has none of the fields of {model.__name__}{said_by_server(data)}"
    return ResponseDecodeError(reason, excerpt=_whole_excerpt(data))


def _refused(expected: str, data: Any) -> ResponseDecodeError:
    fault = mismatch(expected, data, "")
    words = said_by_server(data)
    return ResponseDecodeError(f"expected {expected}{words}", excerpt=_whole_excerpt(data)) if words else fault


def said_by_server(data: Any) -> str:
    """The server's own words about what went wrong, as the end of a message; empty where there are none."""
    words = _words(data)
    return f"; the server says: {words}" if words else ""


def _words(data: Any, depth: int = 4) -> str:
    if isinstance(data, dict) and depth:
        found = [_words(data[name], depth - 1) for name in _WORDS if name in data]
        embedded = data.get("_embedded")
        if isinstance(embedded, dict) and "errors" in embedded:
            found.append(_words(embedded["errors"], depth - 1))
        text = "; ".join(dict.fromkeys(filter(None, found)))
    elif isinstance(data, list) and depth:
        text = "; ".join(filter(None, (_words(item, depth - 1) for item in data[:5])))
    else:
        text = data if isinstance(data, str) else ""
    text = "".join(char if char.isprintable() else " " for char in text).strip()
    return text if len(text) <= _LONGEST_WORDS else text[:_LONGEST_WORDS] + "…"


def _whole_excerpt(data: Any) -> str:
    try:
        text = json.dumps(data, ensure_ascii=False)
    except (ValueError, RecursionError):
        return excerpt(data)
    return text if len(text) <= EXCERPT else text[:EXCERPT] + "…"


__all__ = ["decode", "excerpt", "fast_loads", "loads", "read_model", "said_by_server"]
