"""Jinja filters that put strings of the specification into Python source, where they stay strings."""

import textwrap
import unicodedata
from datetime import date, datetime
from typing import Any

from jinja2 import Undefined

from generator.errors import GenerationError

WIDTH = 116


def literal(value: Any) -> str:
    """A Python literal of plain data; whatever stands in a string, it stays inside the string."""
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    if isinstance(value, str):
        return repr(str(value))
    if isinstance(value, datetime):
        # Examples have been normalized: all are in UTC.
        parts = (value.year, value.month, value.day, value.hour, value.minute, value.second)
        return f"datetime({', '.join(map(str, parts[: 3 if not any(parts[3:]) else 6]))}, tzinfo=UTC)"
    if isinstance(value, date):
        return f"date({value.year}, {value.month}, {value.day})"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(literal, value))}]"
    if isinstance(value, tuple):
        return tuple_literal(value)
    raise GenerationError(f"{type(value).__name__} has no literal")


def tuple_literal(values: list[Any] | tuple[Any, ...]) -> str:
    """A Python tuple of plain data."""
    return "(" + "".join(f"{literal(value)}, " for value in values) + ")"


def in_docstring(text: str, indent: int = 0, label: str = "") -> str:
    """Prose for the inside of a triple-quoted docstring: on wrapped lines, unable to end it or to escape.

    `label` is what stands before it on its first line: the name of a parameter, with its indentation less than that of
    the lines that follow.
    """
    plain = without_controls(" ".join(text.split()))
    body = plain.rstrip('"')
    closing = '\\"' * (len(plain) - len(body))
    escaped = body.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') + closing
    wrapper = textwrap.TextWrapper(
        WIDTH - indent, initial_indent=" " * len(label), break_long_words=False, break_on_hyphens=False
    )
    return ("\n" + " " * indent).join(wrapper.wrap(escaped)).lstrip()


def without_controls(text: str) -> str:
    """A text without characters that control, format or stand for nothing."""
    if text.isprintable():
        return text  # nearly always, and much sooner known
    return "".join(char for char in text if not unicodedata.category(char).startswith("C"))


def only_text(value: Any) -> Any:
    """Refuse to print anything but text and numbers: an object's repr is never meant."""
    if isinstance(value, Undefined):
        return str(value)  # raises, and names what is missing
    if value is None or not isinstance(value, (str, int)):
        raise GenerationError(f"a template would print a {type(value).__name__}")
    return value


FILTERS = {"literal": literal, "tuple_literal": tuple_literal, "in_docstring": in_docstring}
