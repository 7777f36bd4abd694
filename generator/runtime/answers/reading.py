"""Reads JSON objects into models by their tables of fields. What can be read is read; nothing is lost for one value.

The readers in the modules of the models are faster and take regular objects only; this one reads everything else.
"""

from __future__ import annotations

import math
import re
import warnings
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeVar

from ..errors import ResponseDecodeError, UnreadableValueWarning
from .field import MISSING, Field, from_iso, in_utc, new

M = TypeVar("M")

EXCERPT = 80

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?", re.ASCII)
_BOOLEANS = {"true": True, "false": False, "1": True, "0": False, 1: True, 0: False}
_NO_VALUE = ("", "NaN")
_NO_DATE = "0000-00-00"
_LONGEST_NUMBER = 400
_EXPECTED = {
    "integer": "a whole number",
    "number": "a finite number",
    "string": "text",
    "boolean": "true or false",
    "date-time": "a time stamp",
    "date": "a date",
    "object": "an object",
    "map": "an object",
    "array": "an array",
}


class Unreadable:
    """What could not be read of one answer: for each field the first place, and how many there were."""

    def __init__(self) -> None:
        self._found: dict[tuple[Any, str], tuple[str, str]] = {}
        self._times: dict[tuple[Any, str], int] = {}

    def note(self, model: type[Any], field: Field, path: str, what: str) -> None:
        """Remember that a field could not be read."""
        key = model, field.wire
        self._found.setdefault(key, (path, what))
        self._times[key] = self._times.get(key, 0) + 1

    def warn(self) -> None:
        """Issue a warning for each field."""
        for key, (path, what) in self._found.items():
            more = self._times[key] - 1
            also = f" ({more} more in this answer)" if more else ""
            warnings.warn(f"{path}: {what}{also}", UnreadableValueWarning, stacklevel=4)


class _Unfit(Exception):
    """A value fits its field in no way; the path is where in it the fault is."""

    def __init__(self, path: str, expected: str, value: object) -> None:
        super().__init__(path)
        self.path, self.expected, self.value = path, expected, value


def excerpt(value: object) -> str:
    """The first characters of a value, for a message."""
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else _short_repr(value)
    return text if len(text) <= EXCERPT else text[:EXCERPT] + "…"


def read_object(model: type[M], data: Any, path: str, unreadable: Unreadable) -> M:
    """Make a model of a JSON object.

    Raises:
        ResponseDecodeError: It is no object, or rows in it are no array of objects.
    """
    if not isinstance(data, Mapping):
        raise mismatch("an object", data, path)
    fields: tuple[Field, ...] = model.FIELDS  # type: ignore[attr-defined]
    made: Any = new(model)
    absent, kept = 0, {}
    for place, field in enumerate(fields):
        raw = data.get(field.wire, MISSING)
        value: Any = [] if field.many else None
        if raw is None or raw is MISSING:
            absent |= _mark(raw, place)
            if not (field.optional or field.many or field.model):
                what = "null" if raw is None else "missing"
                unreadable.note(model, field, _at(path, field), f"{what}, read as None, though every answer has it")
        else:
            try:
                value = _read_value(field, raw, _at(path, field), unreadable)
            except _Unfit as fault:
                kept[field.wire] = raw
                if not field.counter:  # a counter is a hint, and its faults are no news
                    found = f"expected {fault.expected}, found {kind_of(fault.value)} {excerpt(fault.value)}"
                    unreadable.note(model, field, fault.path, f"{found}; the raw value is in .extra")
            else:
                if value is None:
                    absent |= _mark(None, place)
                    if not (field.optional or field.model):
                        unreadable.note(model, field, _at(path, field), f"{excerpt(raw)} is no value, read as None")
        setattr(made, field.name, value)
    if absent:
        made._absent = absent
    listed: frozenset[str] = model._KEYS  # type: ignore[attr-defined]
    extra = {name: value for name, value in data.items() if name not in listed}
    if extra or kept:
        made.extra = extra | kept
    return made  # type: ignore[no-any-return]


def read_regular(field: Field, value: Any) -> Any:
    """The value of a field with free keys or nested arrays, where all of it is regular.

    Raises:
        TypeError: Something in it is not.
    """
    unreadable = Unreadable()
    try:
        read = _read_value(field, value, "", unreadable)
    except (_Unfit, ResponseDecodeError):
        raise TypeError from None
    if unreadable._found or read is None:
        raise TypeError
    return read


def mismatch(expected: str, value: object, path: str) -> ResponseDecodeError:
    """The error for a value of another kind."""
    return ResponseDecodeError(f"expected {expected}, found {kind_of(value)}", path=path, excerpt=excerpt(value))


def kind_of(value: object) -> str:
    """What a JSON value is, in words."""
    kinds = {dict: "an object", list: "an array", str: "text", bool: "a boolean", type(None): "null"}
    return kinds.get(type(value), "a number")


def _short_repr(value: object) -> str:
    if isinstance(value, str):
        return repr(value[: EXCERPT + 1])
    if isinstance(value, (dict, list)):
        return f"with {len(value)} entries" if len(value) != 1 else "with 1 entry"
    if isinstance(value, int) and abs(value) >= 10**EXCERPT:
        return "of many digits"
    return repr(value)


def _mark(raw: object, place: int) -> int:
    """The bit of a field that is null, or of one that is missing."""
    return (1 if raw is None else 2) << (2 * place)


def _at(path: str, field: Field) -> str:
    return f"{path}.{field.wire}" if path else field.wire


def _read_value(field: Field, raw: Any, path: str, unreadable: Unreadable) -> Any:
    if field.many:
        return _read_array(field, raw, path, unreadable)
    if field.kind == "array":
        if isinstance(raw, dict) and not raw:
            return []
        if not isinstance(raw, list):
            raise _Unfit(path, "an array", raw)
        return [_read_inner(field, item, f"{path}[{place}]", unreadable) for place, item in enumerate(raw)]
    if isinstance(raw, list) and not raw and field.kind in ("object", "map"):
        return None if field.kind == "object" else {}
    if field.kind == "map":
        if not isinstance(raw, dict):
            raise _Unfit(path, "an object", raw)
        return {key: _read_inner(field, item, f"{path}.{key}", unreadable) for key, item in raw.items()}
    if field.model is not None:
        if not isinstance(raw, dict):
            raise _Unfit(path, "an object", raw)
        return read_object(field.model, raw, path, unreadable)
    return _read_plain(field, raw, path)


def _read_inner(field: Field, raw: Any, path: str, unreadable: Unreadable) -> Any:
    item = field.item
    if item is None:
        return raw
    if raw is None:
        if item.nullable:
            return None
        raise _Unfit(path, _EXPECTED.get(item.kind, "a value"), raw)
    return _read_value(item, raw, path, unreadable)


def _read_array(field: Field, raw: Any, path: str, unreadable: Unreadable) -> Any:
    if isinstance(raw, dict) and not raw:
        return []
    if not isinstance(raw, list):
        if field.rows:
            raise mismatch("an array", raw, path)
        raise _Unfit(path, "an array", raw)
    made = []
    for place, item in enumerate(raw):
        here = f"{path}[{place}]"
        if field.model is None:
            value = None if item is None else _read_plain(field, item, here)
            if value is None:
                raise _Unfit(here, _EXPECTED.get(field.kind, "a value"), item)
            made.append(value)
        elif isinstance(item, dict) or field.rows:
            made.append(read_object(field.model, item, here, unreadable))
        else:
            raise _Unfit(here, "an object", item)
    return made


def _read_plain(field: Field, raw: Any, path: str) -> Any:
    """A plain value, also in other notations that lose nothing; None where it says that there is none."""
    kind = field.kind
    if kind == "any":
        return raw
    if kind == "string":
        return field.known.get(text := _text(raw, path), text)
    if isinstance(raw, str) and (raw.strip() in _NO_VALUE or raw.startswith(_NO_DATE)):
        return None
    match kind:
        case "integer":
            number = _number(raw, path, kind)
            return field.known.get(number, number)
        case "number":
            return _number(raw, path, kind)
        case "boolean":
            if isinstance(raw, bool):
                return raw
            if isinstance(raw, (str, int)) and raw in _BOOLEANS:
                return _BOOLEANS[raw]
        case "date-time":
            return _moment(raw, path)
        case "date":
            return _day(raw, path)
    raise _Unfit(path, _EXPECTED.get(kind, "a value"), raw)


def _text(raw: Any, path: str) -> str:
    if isinstance(raw, str):
        return raw
    if isinstance(raw, float) and raw.is_integer() and abs(raw) < 2**53:
        raw = int(raw)
    if isinstance(raw, int) and not isinstance(raw, bool) and abs(raw) < 10**_LONGEST_NUMBER:
        return str(raw)
    raise _Unfit(path, "text", raw)


def _number(raw: Any, path: str, kind: str) -> int | float:
    number = raw
    if isinstance(raw, str) and len(raw) <= _LONGEST_NUMBER and _NUMBER.fullmatch(raw):
        number = int(raw) if raw.lstrip("-").isdigit() else float(raw)
        if kind == "integer" and isinstance(number, float) and math.isfinite(number):
            exact = Decimal(raw)  # which a float is not beyond 15 digits
            number = int(exact) if exact == exact.to_integral_value() else raw
    if isinstance(number, int) and not isinstance(number, bool):
        return number
    if isinstance(number, float) and number - number == 0:
        if kind == "number":
            return number
        if number.is_integer():
            return int(number)
    raise _Unfit(path, _EXPECTED[kind], raw)


def _moment(raw: Any, path: str) -> datetime:
    if isinstance(raw, str):
        for text in (raw, raw.strip().upper()):
            try:
                return in_utc(from_iso(text))
            except ValueError:
                continue
    raise _Unfit(path, "a time stamp", raw)


def _day(raw: Any, path: str) -> date:
    if isinstance(raw, str):
        try:
            return date.fromisoformat(raw.strip())
        except ValueError:
            pass
    raise _Unfit(path, "a date", raw)
