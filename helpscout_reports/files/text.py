"""Tables as text: CSV that no spreadsheet runs, JSON and JSON Lines."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .table import TableLike

# What spreadsheets take for the beginning of a formula: also in full width, and behind white space that they skip.
_RUNS = re.compile(r"[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]")
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_LIST_SEPARATOR = ", "


def write_csv(table: TableLike, stream: IO[str]) -> None:
    """Write a table as CSV: a header line, a line for each row, an empty cell where there is no value.

    Times are UTC (`2026-10-01T00:00:00Z`), numbers plain (`5`, `66.7`), lists joined by a comma and a space. Text
    that a spreadsheet would run as a formula gets an apostrophe before it; numbers are never touched.
    """
    writer = csv.writer(stream, lineterminator="\n")
    names = [column.name for column in table.columns]
    writer.writerow([harmless(name) for name in names])
    for row in table.rows:
        writer.writerow([_cell(row[name]) for name in names])


def write_jsonl(table: TableLike, stream: IO[str]) -> None:
    """Write a table as JSON Lines: an object for each row, all columns in each."""
    for row in table.rows:
        stream.write(_json(row) + "\n")


def write_json(tables: Mapping[str, TableLike], stream: IO[str]) -> None:
    """Write tables as one JSON object: the rows of each table, as objects, by the table's name."""
    stream.write("{")
    for place, (name, table) in enumerate(tables.items()):
        stream.write(f"{',' if place else ''}\n{_json(name)}: [")
        for number, row in enumerate(table.rows):
            stream.write(f"{',' if number else ''}\n  {_json(row)}")
        stream.write("\n]" if table.rows else "]")
    stream.write("\n}\n" if tables else "}\n")


def harmless(text: str) -> str:
    """Text as a cell of a CSV file: no spreadsheet runs it, and it is valid UTF-8 without control characters."""
    text = writable(text)
    return f"'{text}" if _RUNS.match(text) else text


def writable(text: str) -> str:
    """Text that CSV and workbooks hold alike: marks in place of control characters and what is no text."""
    return _NOT_TEXT.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def plain_number(value: float) -> str:
    """A number as people write it: without `.0`, and never with an exponent."""
    if isinstance(value, int):
        return str(value)
    text = repr(value)
    if "e" in text:
        from decimal import Decimal

        text = f"{Decimal(text):f}"
    return text.removesuffix(".0")


def instant(value: datetime) -> str:
    """A time in UTC, as the API writes it; fractions of a second only where there are any."""
    text = value.astimezone(UTC).isoformat()
    return text.removesuffix("+00:00") + "Z"


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return plain_number(value)
    if isinstance(value, list):
        return harmless(_LIST_SEPARATOR.join(_plain(item) for item in value))
    return harmless(_plain(value))


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        return instant(value)
    if isinstance(value, date):
        return value.isoformat()
    return plain_number(value) if isinstance(value, int | float) and not isinstance(value, bool) else str(value)


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, default=_plain)
    return text.encode("utf-8", "replace").decode("utf-8")
