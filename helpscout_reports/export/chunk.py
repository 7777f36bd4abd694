"""Rows on their way from an answer to a file: as text that fits into a journal, with the columns they stand under."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from attrs import asdict, evolve, frozen

from .. import Column, Table, tables
from ..jobs import Job

_USER = "asked_user"
_USER_NAME = Column("asked_user_name", "String")
_TIME = "Datetime"
_DATE = "Date"


@frozen
class Chunk:
    """Some rows of one table of one report.

    Attributes:
        table: Name of the table among those of its report.
        columns: Its columns, as text.
        count: How many rows.
        data: The rows, packed.
    """

    table: str
    columns: str
    count: int
    data: bytes


def chunks_of(answer: Any, job: Job, *, personal: bool) -> Iterator[Chunk]:
    """An answer, or a page of one, as rows that are stamped with what was asked."""
    for name, table in tables(answer, job.arguments).items():
        kept = _stamped(table if personal else table.without_personal(), job)
        yield packed(name, kept.columns, kept.rows)


def packed(name: str, columns: tuple[Column, ...], rows: list[dict[str, Any]]) -> Chunk:
    """Rows as a chunk of a table."""
    names = [column.name for column in columns]
    values = [[row[column] for column in names] for row in rows]
    text = json.dumps(values, separators=(",", ":"), default=_plain)
    return Chunk(name, columns_text(columns), len(rows), zlib.compress(text.encode(), 1))


def columns_text(columns: tuple[Column, ...]) -> str:
    """Columns as text."""
    return json.dumps([asdict(column) for column in columns])


def columns_from(text: str) -> tuple[Column, ...]:
    """Columns from their text."""
    return tuple(evolve(Column(**entry), additive=tuple(entry["additive"])) for entry in json.loads(text))


def rows_from(data: bytes, columns: tuple[Column, ...]) -> Iterator[dict[str, Any]]:
    """The rows of a chunk."""
    names = [column.name for column in columns]
    times = [name.name for name in columns if name.kind.startswith(_TIME)]
    days = [name.name for name in columns if name.kind == _DATE]
    for values in json.loads(zlib.decompress(data)):
        row = dict(zip(names, values, strict=True))
        for name in times:
            if row[name] is not None:
                row[name] = datetime.fromisoformat(row[name])
        for name in days:
            if row[name] is not None:
                row[name] = date.fromisoformat(row[name])
        yield row


def arguments_text(arguments: Mapping[str, Any]) -> str:
    """The arguments of a call as text."""
    return json.dumps(dict(arguments), default=_tagged)


def arguments_from(text: str) -> dict[str, Any]:
    """The arguments of a call from their text."""
    made: dict[str, Any] = json.loads(text, object_hook=_untagged)
    return made


def _stamped(table: Table, job: Job) -> Table:
    """The table with the name of the user beside the id."""
    if _USER not in {column.name for column in table.columns}:
        return table
    for row in table.rows:
        row[_USER_NAME.name] = job.user_name
    return Table(table.name, (*table.columns, _USER_NAME), table.rows)


def _tagged(value: Any) -> dict[str, str]:
    return {"at" if isinstance(value, datetime) else "day": _plain(value)}


def _untagged(found: dict[str, Any]) -> Any:
    if found.keys() == {"at"}:
        return datetime.fromisoformat(found["at"])
    return date.fromisoformat(found["day"]) if found.keys() == {"day"} else found


def _plain(value: Any) -> str:
    if isinstance(value, date):  # and so every datetime
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in a journal")
