"""The columns and rows of tables as an assistant gets them: as text, and the same as JSON."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from typing import Any

from attrs import define

from .. import Column, Table, format_figure
from .customer_text import customer_text, plain

_MINUTE = 60


@define
class ShownTable:
    """A table ready to be shown.

    Attributes:
        name: What it is called.
        columns: The columns that hold something in some row; all of them where there are no rows.
        empty: The names of the others.
        lines: A line of text for each row.
        rows: The same rows as JSON has them, a value for each column.
    """

    name: str
    columns: list[Column]
    empty: list[str]
    lines: list[str]
    rows: list[list[Any]]

    @property
    def head(self) -> str:
        """The line above the rows: each column with its unit, what is better, and what else there is to know."""
        return "|".join(map(_head, self.columns))

    def facts(self) -> dict[str, Any]:
        """What JSON says about the columns."""
        said: dict[str, Any] = {"columns": [column.name for column in self.columns]}
        said["units"] = {column.name: column.unit for column in self.columns if column.unit}
        said["better"] = {column.name: column.better for column in self.columns if column.better}
        said["adds over"] = {column.name: list(column.additive) for column in self.columns if column.additive}
        said["customer text"] = [column.name for column in self.columns if column.personal]
        said["empty"] = self.empty
        return {name: value for name, value in said.items() if value}


def show(table: Table, zone: tzinfo) -> ShownTable:
    """A table as it is shown, with its times in a zone."""
    kept = {c.name for c in table.columns if not table.rows or any(row[c.name] is not None for row in table.rows)}
    # The unit of something that is nowhere says nothing.
    kept -= {f"{c.name}_unit" for c in table.columns if c.name not in kept}
    columns = [column for column in table.columns if column.name in kept]
    values = [_json_maker(column, zone) for column in columns]
    rows = [[make(row[column.name]) for make, column in zip(values, columns, strict=True)] for row in table.rows]
    own_unit = "unit" in kept and any(column.name == "metric" for column in columns)
    lines = []
    for source, row in zip(table.rows, rows, strict=True):
        units = [_unit(column, source, own_unit) for column in columns]
        lines.append("|".join(_text(value, unit) for value, unit in zip(row, units, strict=True)))
    return ShownTable(table.name, columns, [c.name for c in table.columns if c.name not in kept], lines, rows)


def _head(column: Column) -> str:
    notes = [column.unit or ""]
    notes.append(f"{column.better} is better" if column.better else "")
    notes.append(f"adds over {' and '.join(column.additive)}" if column.additive else "")
    notes.append("customer text" if column.personal else "")
    said = ", ".join(filter(None, notes))
    return f"{column.name} ({said})" if said else column.name


def _unit(column: Column, row: dict[str, Any], own_unit: bool) -> str | None:
    """The unit of a cell; figures of a table of metrics have theirs in the row."""
    if own_unit and column.name in ("current", "previous"):
        return str(row["unit"])
    return column.unit


def _json_maker(column: Column, zone: tzinfo) -> Callable[[Any], Any]:
    text = customer_text if column.personal else plain

    def make(value: Any) -> Any:
        if isinstance(value, bool) or value is None:
            return value
        if isinstance(value, float):
            return int(value) if value.is_integer() and abs(value) < 1e15 else value
        if isinstance(value, datetime):
            return value.astimezone(zone).isoformat(timespec="auto" if value.second else "minutes")
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, str):
            return text(value)
        if isinstance(value, list):
            return [make(item) for item in value]
        # Personal is personal, whatever its kind: an id that is a search term is text already.
        return value

    return make


def _text(value: Any, unit: str | None) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(_text(item, unit) for item in value)
    if unit == "seconds" and isinstance(value, int | float) and abs(value) >= _MINUTE:
        return f"{value} ({format_figure(value, unit)})"
    return str(value)
