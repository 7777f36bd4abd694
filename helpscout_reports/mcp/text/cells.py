"""The columns and rows of tables as an assistant gets them: as text, and the same as JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from attrs import define, field

from ... import Column, Table, format_figure
from ...zones import local_time
from .customer_text import LONGEST, customer_text, plain
from .tokens import estimate_json, estimate_tokens

_MINUTE = 60
_SHORTER = (LONGEST, 100, 25)


@define
class ShownTable:
    """Some rows of a table, ready to be shown.

    Attributes:
        name: What it is called.
        columns: The columns that hold something in some row; all of them where there are no rows.
        empty: The names of the others.
        begin: The first row that is shown.
        total: How many rows there are.
        lines: A line of text for each row.
        rows: The same rows as JSON has them, a value for each column.
        cost: Tokens of both forms.
    """

    name: str
    columns: list[Column]
    empty: list[str]
    begin: int
    total: int
    lines: list[str] = field(factory=list)
    rows: list[list[Any]] = field(factory=list)
    cost: int = 0

    @property
    def end(self) -> int:
        """The row after the last that is shown."""
        return self.begin + len(self.rows)

    @property
    def whole(self) -> bool:
        """Whether no row is left out at the end."""
        return self.end == self.total

    def text(self) -> list[str]:
        """The lines of the table: what it is, the head, the rows."""
        count = f"{self.total} rows" if len(self.rows) == self.total else f"rows {self.begin + 1} to {self.end}"
        count += "" if len(self.rows) == self.total else f" of {self.total}"
        empty = f"; empty: {', '.join(self.empty)}" if self.empty else ""
        head = ["|".join(map(_head, self.columns))] if self.total else []
        return [f"{self.name}: {count}{empty}", *head, *self.lines]

    def data(self) -> dict[str, Any]:
        """The same as JSON, with what is to know about the columns."""
        said: dict[str, Any] = {"columns": [column.name for column in self.columns]}
        said["units"] = {column.name: column.unit for column in self.columns if column.unit}
        said["better"] = {column.name: column.better for column in self.columns if column.better}
        said["adds over"] = {column.name: list(column.additive) for column in self.columns if column.additive}
        said["customer text"] = [column.name for column in self.columns if column.personal]
        said["empty"] = self.empty
        return {name: value for name, value in said.items() if value} | {"rows": self.rows, "total": self.total}


def show(table: Table, zone: tzinfo, begin: int = 0, room: int | None = None, longest: int = LONGEST) -> ShownTable:
    """A table from a row on, as far as it takes no more tokens than there is room for.

    Args:
        table: The table.
        zone: Where times are shown.
        begin: The first row.
        room: How many tokens there are; None: as many as it takes.
        longest: Characters of a text that are shown.
    """
    kept = {c.name for c in table.columns if not table.rows or any(row[c.name] is not None for row in table.rows)}
    # The unit of something that is nowhere says nothing.
    kept -= {f"{c.name}_unit" for c in table.columns if c.name not in kept}
    columns = [column for column in table.columns if column.name in kept]
    empty = [column.name for column in table.columns if column.name not in kept]
    made = ShownTable(table.name, columns, empty, begin, len(table.rows))
    made.cost = estimate_tokens("\n".join(made.text())) + estimate_json(made.data())
    values = [_json_maker(column, zone, longest) for column in columns]
    own_unit = "unit" in kept and "metric" in kept
    for source in table.rows[begin:]:
        row = [make(source[column.name]) for make, column in zip(values, columns, strict=True)]
        units = [_unit(column, source, own_unit) for column in columns]
        line = "|".join(_text(value, unit) for value, unit in zip(row, units, strict=True))
        cost = estimate_tokens(line) + estimate_json(row) + 2
        if room is not None and made.cost + cost > room:
            break
        made.lines.append(line)
        made.rows.append(row)
        made.cost += cost
    return made


def show_what_fits(
    first: Callable[[int], Iterable[Table]], count: int, zone: tzinfo, room: int
) -> tuple[int, list[ShownTable]]:
    """As many rows or users as there is room for, one at least; how many they are, and their tables.

    Args:
        first: The tables of so many of them, from the first on.
        count: How many there are.
        zone: Where times are shown.
        room: How many tokens there are.
    """
    while True:
        found = list(first(count))
        shown = [show(table, zone) for table in found]
        cost = sum(table.cost for table in shown)
        if cost <= room:
            return count, shown
        if count <= 1:
            return count, _show_shorter(found, zone, room)
        count = max(1, min(count - 1, count * room // cost))


def _show_shorter(tables: Sequence[Table], zone: tzinfo, room: int) -> list[ShownTable]:
    """What cannot be cut between rows, such as one conversation, in no more tokens than there is room for.

    Its texts are cut shorter; if that is not enough, its lists are.
    """
    for longest in _SHORTER:
        shown = [show(table, zone, longest=longest) for table in tables]
        if sum(table.cost for table in shown) <= room:
            return shown
    shown = []
    for table in tables:
        shown.append(show(table, zone, room=room, longest=_SHORTER[-1]))
        room -= shown[-1].cost
    return shown


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


def _json_maker(column: Column, zone: tzinfo, longest: int) -> Callable[[Any], Any]:
    text = customer_text if column.personal else plain

    def make(value: Any) -> Any:
        if isinstance(value, bool) or value is None:
            return value
        if isinstance(value, float):
            return int(value) if value.is_integer() and abs(value) < 1e15 else value
        if isinstance(value, datetime):
            exact = "auto" if value.second or value.microsecond else "minutes"
            return local_time(value, zone).isoformat(timespec=exact)
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, str):
            return text(value, longest)
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
