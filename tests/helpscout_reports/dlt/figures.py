"""What a warehouse has to hold: the rows of the reports as the client gives them, value by value."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb

from helpscout_reports import HelpScoutReports, Interval, Table, operations, tables

DATED = [
    entry.operation_id
    for entry in operations.index.values()
    if not entry.deprecated and {p.name for p in entry.parameters if p.required} == {"start", "end"}
]
"""The reports that need dates and nothing else."""


def differing(
    file: Path, client: HelpScoutReports, piece: Interval, *, grain: str, reports: list[str], personal: bool = True
) -> tuple[int, list[str]]:
    """How many rows the reports of a piece of the calendar have, and the tables that have others in the warehouse."""
    rows, wrong = 0, []
    with duckdb.connect(str(file), read_only=True) as database:
        for report in reports:
            entry = operations.index[report]
            dates: dict[str, Any] = {**piece}
            answer = getattr(getattr(client, entry.family), entry.report)(**dates)
            for name, whole in tables(answer, dates).items():
                table = whole if personal else whole.without_personal()
                rows += len(table.rows)
                if _loaded(database, f"{report}_{name}", table, piece, grain) != _expected(table):
                    wrong.append(f"{report}_{name}, {piece.first}")
    return rows, wrong


def _columns(table: Table) -> list[str]:
    """The columns, without those that slices say in their own words."""
    return [column.name for column in table.columns if not column.name.startswith("asked_")]


def _expected(table: Table) -> list[tuple[Any, ...]]:
    return sorted([tuple(_plain(row.get(name)) for name in _columns(table)) for row in table.rows], key=repr)


def _loaded(database: Any, name: str, table: Table, piece: Interval, grain: str) -> list[tuple[Any, ...]]:
    columns = ", ".join(f'"{name}"' for name in _columns(table))
    found = database.execute(
        f'SELECT {columns} FROM reports."{name}"'
        " WHERE slice_date = ? AND slice_grain = ? AND slice_user = 0 AND slice_filters = 'none'",
        [piece.first, grain],
    ).fetchall()
    return sorted([tuple(map(_plain, row)) for row in found], key=repr)


def _plain(value: Any) -> Any:
    """A value as it can be compared: lists are JSON in a warehouse, instants in whatever zone it takes."""
    if isinstance(value, float):
        return round(value, 9)
    if isinstance(value, list | tuple):
        return json.dumps(value, ensure_ascii=False)
    return value.astimezone(UTC) if isinstance(value, datetime) else value
