"""Parameters: what they are called, what they may say, and how they are written into a URL."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from numbers import Real
from operator import index
from typing import Any, NamedTuple
from urllib.parse import quote

from ..errors import InvalidRequestError

_LARGEST_ID = 2**63 - 1
_SHOWN = 80


class Parameter(NamedTuple):  # the help of a command reads parameters, and attrs takes as long to load as click
    """One parameter of a report.

    Attributes:
        name: Python name.
        wire_name: Name in the URL.
        location: `query` or `path`.
        type: `date-time`, `date`, `integer`, `number`, `string`, `enum`, `boolean` (true/false) or `flag` (1/0); `[]`
            behind it marks a list, which is sent as one value.
        required: Whether the report cannot be asked for without it.
        description: What it does.
        example: A value that fits, as `Operation.request` takes it; None where the specification has none.
        enum: Values allowed, as text; None where any is.
        minimum: Smallest number allowed.
        maximum: Largest number allowed.
        min_length: Fewest characters allowed.
        max_length: Most characters allowed.
        pattern: Regular expression that is found in every text allowed.
        min_items: Fewest items of a list.
        max_items: Most items of a list.
        unique_items: Whether no two items of a list may be alike.
        separator: What stands between the items of a list.
        deprecated: Whether the API has given it up.
        default: What the server takes when it is not sent; never sent by this client.
        unit: Unit of the value, where it has one.
        refers_to: What an id is of: `user`, `team`, `mailbox`, `tag`, `folder` or `custom-field`.
    """

    name: str
    wire_name: str
    location: str
    type: str
    required: bool
    description: str
    example: Any = None
    enum: tuple[str, ...] | None = None
    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    separator: str = ","
    deprecated: bool = False
    default: Any = None
    unit: str | None = None
    refers_to: str | None = None

    def normalize(self, value: Any, *, validate: bool) -> Any:
        """Check one argument and bring it into plain form: UTC datetimes, ints, strings, bools, lists of them.

        Raises:
            InvalidRequestError: The value cannot be sent, or (with `validate`) breaks a documented rule.
        """
        if not self.type.endswith("[]"):
            return self._item(value, self.name, validate)
        if isinstance(value, (str, bytes, bytearray, memoryview, Mapping)) or not isinstance(value, Iterable):
            raise self.refuse(value, f"must be a list, such as {self.fitting()}")
        try:
            found = list(value)
        except TypeError:  # an array of numpy without dimensions says that it can be iterated over
            raise self.refuse(value, f"must be a list, such as {self.fitting()}") from None
        items = [self._item(item, f"{self.name}[{place}]", validate) for place, item in enumerate(found)]
        if not items:
            # Leaving the filter out would quietly mean: everything.
            raise self.refuse(value, "must not be empty; leave the parameter out for no filter")
        if validate:
            self._check_length(value, items)
        return items

    def _check_length(self, value: object, items: list[Any]) -> None:
        if self.min_items is not None and len(items) < self.min_items:
            raise self.refuse(value, f"must have at least {self.min_items} items")
        if self.max_items is not None and len(items) > self.max_items:
            raise self.refuse(value, f"must have at most {self.max_items} items")
        if self.unique_items and any(item in items[:place] for place, item in enumerate(items)):
            raise self.refuse(value, "must not have an item twice")

    def parse(self, text: str) -> Any:
        """One value (of a list: one item) as people and assistants write it: `14`, `0.5`, `2026-10-01`, `true`.

        Raises:
            InvalidRequestError: The text is no such value.
        """
        read, wanted = _READ.get(self.type.removesuffix("[]"), (str, "text"))
        try:
            return read(text.strip()) if read is not str else text
        except ValueError:
            raise self.refuse(text, f"must be {wanted}") from None

    def encode(self, value: Any) -> str:
        """Write a normalized value as it stands in the URL."""
        flag = self.type.startswith("flag")
        if isinstance(value, list):
            return quote(self.separator, safe=",").join(_text(item, flag=flag) for item in value)
        return _text(value, flag=flag)

    def refuse(self, value: object, rule: str, place: str | None = None) -> InvalidRequestError:
        """The error that says which rule a value breaks."""
        try:
            shown = repr(value)
        except Exception:  # a number of thousands of digits, or an object of the caller that cannot be shown
            shown = f"<{type(value).__name__}>"
        shown = " ".join(shown[: _SHOWN * 2].split())  # the message is one line
        shown = shown if len(shown) <= _SHOWN else shown[:_SHOWN] + "…"
        return InvalidRequestError(f"{place or self.name}={shown}: {rule}", parameter=self.name)

    def fitting(self) -> str:
        """An argument that fits, as Python source for a message."""
        items = ", ".join(map(_source, self._examples()))
        return f"[{items}]" if self.type.endswith("[]") else items

    def _fitting_item(self) -> str:
        return _source(self._examples()[0])

    def _examples(self) -> list[Any]:
        if self.example is None:
            if self.enum:
                return [int(self.enum[0]) if self.type.startswith("integer") else self.enum[0]]
            return [_FITTING.get(self.type.removesuffix("[]"), "text")]
        return list(self.example) if self.type.endswith("[]") else [self.example]

    def _item(self, value: Any, place: str, validate: bool) -> Any:
        match self.type.removesuffix("[]"):
            case "date-time":
                return self._moment(value, place)
            case "date":
                return self._day(value, place)
            case "integer":
                return self._integer(value, place, validate)
            case "number":
                return self._number(value, place, validate)
            case "boolean" | "flag":
                if not isinstance(value, bool):
                    raise self.refuse(value, "must be True or False", place)
                return value
            case _:
                return self._string(value, place, validate)

    def _moment(self, value: Any, place: str) -> datetime:
        if not isinstance(value, datetime) or value != value:  # pandas.NaT is a datetime and equals nothing
            raise self.refuse(value, f"must be a datetime with a time zone, such as {self._fitting_item()}", place)
        if value.tzinfo is UTC and not value.microsecond:
            return value
        try:
            aware = value.utcoffset() is not None
            # The API refuses fractions of a second.
            in_utc = value.astimezone(UTC).replace(microsecond=0) if aware else None
        except OverflowError:
            raise self.refuse(value, "is out of the range of dates", place) from None
        except ValueError:  # an offset of a day or more
            raise self.refuse(value, "has a time zone without a valid offset", place) from None
        if in_utc is None:
            raise self.refuse(value, f"has no time zone; give one, such as {self._fitting_item()}", place)
        return in_utc

    def _day(self, value: Any, place: str) -> date:
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.refuse(value, f"must be a date without a time, such as {self._fitting_item()}", place)
        return value

    def _integer(self, value: Any, place: str, validate: bool) -> int:
        if isinstance(value, (bool, str)):
            raise self.refuse(value, f"must be a whole number, such as {self._fitting_item()}", place)
        try:
            number = index(value)
        except TypeError:
            raise self.refuse(value, f"must be a whole number, such as {self._fitting_item()}", place) from None
        if abs(number) > _LARGEST_ID:
            raise self.refuse(number, "is too large", place)
        if validate:
            self._check_bounds(number, place)
            if self.enum is not None and str(number) not in self.enum:
                raise self.refuse(number, f"must be one of {', '.join(self.enum)}", place)
        return number

    def _number(self, value: Any, place: str, validate: bool) -> float:
        if isinstance(value, bool) or not isinstance(value, Real):
            raise self.refuse(value, f"must be a number, such as {self._fitting_item()}", place)
        try:
            number = value if isinstance(value, int) else float(value)
            text_of = repr(number)
        except (OverflowError, ValueError):
            raise self.refuse(float("inf"), "is too large", place) from None
        if "inf" in text_of or "nan" in text_of:
            raise self.refuse(value, "must be a finite number", place)
        if validate:
            self._check_bounds(number, place)
        return number

    def _check_bounds(self, number: float, place: str) -> None:
        if self.minimum is not None and number < self.minimum:
            raise self.refuse(number, f"must be at least {self.minimum}", place)
        if self.maximum is not None and number > self.maximum:
            raise self.refuse(number, f"must be at most {self.maximum}", place)

    def _string(self, value: Any, place: str, validate: bool) -> str:
        if not isinstance(value, str):
            rule = (
                f"must be one of {', '.join(self.enum)}"
                if self.enum
                else f"must be text, such as {self._fitting_item()}"
            )
            raise self.refuse(value, rule, place)
        text = str.__str__(value)
        if validate and self.enum is not None and text not in self.enum:
            raise self.refuse(text, f"must be one of {', '.join(self.enum)}", place)
        if not text or not text.isprintable():
            raise self.refuse(text, "must be printable text and not empty", place)
        if self.type.endswith("[]") and self.separator in text:
            name = {",": "a comma", "|": "a bar", " ": "a space"}.get(self.separator, repr(self.separator))
            raise self.refuse(text, f"must not contain {name}, which separates the values of a list", place)
        if self.location == "path" and text in (".", ".."):
            raise self.refuse(text, "would be read as another path", place)
        if validate:
            self._check_text(text, place)
        return text

    def _check_text(self, text: str, place: str) -> None:
        if self.min_length is not None and len(text) < self.min_length:
            raise self.refuse(text, f"must have at least {self.min_length} characters", place)
        if self.max_length is not None and len(text) > self.max_length:
            raise self.refuse(text, f"must have at most {self.max_length} characters", place)
        if self.pattern is not None and not re.search(self.pattern, text, re.ASCII):
            raise self.refuse(text, f"must fit the pattern {self.pattern}", place)


def _truth(text: str) -> bool:
    found = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}.get(text.lower())
    if found is None:
        raise ValueError
    return found


_READ: Mapping[str, tuple[Callable[[str], Any], str]] = {
    "integer": (int, "a whole number such as 14"),
    "number": (float, "a number such as 0.5"),
    "date": (date.fromisoformat, "a day such as 2026-10-01"),
    "date-time": (datetime.fromisoformat, "an instant such as 2026-10-01T00:00:00Z"),
    "boolean": (_truth, "true or false"),
    "flag": (_truth, "true or false"),
}
"""How each type is read from text, and what its text looks like."""

_FITTING: Mapping[str, Any] = {
    "date-time": datetime(2026, 10, 1, tzinfo=UTC),
    "date": date(2026, 10, 1),
    "integer": 1,
    "number": 1.5,
}
"""What fits each type, for parameters without an example."""


def _source(value: Any) -> str:
    if isinstance(value, datetime):
        parts = (value.year, value.month, value.day, value.hour, value.minute, value.second)
        return f"datetime({', '.join(map(str, parts if any(parts[3:]) else parts[:3]))}, tzinfo=UTC)"
    return f"date({value.year}, {value.month}, {value.day})" if isinstance(value, date) else repr(value)


def _text(value: Any, flag: bool = False) -> str:
    if isinstance(value, bool):
        return ("1" if value else "0") if flag else ("true" if value else "false")
    if isinstance(value, datetime):
        return datetime.isoformat(value)[:19] + "Z"  # not the method of a subclass, which may write it otherwise
    if isinstance(value, float):
        return f"{Decimal(repr(value)):f}".removesuffix(".0")  # never with an exponent
    return quote(value, safe="@:") if isinstance(value, str) else str(value)
