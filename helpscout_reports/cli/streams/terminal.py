"""Tables for a terminal: figures as people read them, and no character that moves the cursor."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import IO, TYPE_CHECKING, Any

from helpscout_reports_api.tabular.figures import NOTHING, format_change, format_figure

from ...zones import local_time
from .safe import safe

if TYPE_CHECKING:
    from ... import Column, Table

_BARS = "▁▂▃▄▅▆▇█"
_ASCII_BARS = "_.-=*#"
_LONGEST_CELL = 60
_SHORTEST_TEXT = 16
_BETWEEN = 2


def write_table(table: Table, stream: IO[str], zone: tzinfo, *, colour: bool) -> None:
    """Write a table: through rich to a terminal, as plain columns elsewhere.

    Args:
        table: The table.
        stream: Where to.
        zone: Time zone of the times shown.
        colour: Whether the stream is a terminal that may show colours and lines.
    """
    fancy = _can_show(stream, "▲▼▁█")
    heads, rows, right = _metrics(table, fancy) if _is_metrics(table) else _plain(table, zone)
    if table.name == "points" and len(table.rows) > 1:
        for line in _sparklines(table, fancy):
            stream.write(_encodable(line, stream) + "\n")
    if colour:
        _with_rich(heads, rows, right, stream)
        return
    widths = [max(len(row[place]) for row in [heads, *rows]) for place in range(len(heads))]
    for row in [heads, *rows]:
        cells = [
            cell.rjust(width) if at_right else cell.ljust(width)
            for cell, width, at_right in zip(row, widths, right, strict=True)
        ]
        stream.write(_encodable("  ".join(cells).rstrip(), stream) + "\n")


def _with_rich(heads: list[str], rows: list[list[str]], right: list[bool], stream: IO[str]) -> None:
    from rich.cells import cell_len
    from rich.console import Console
    from rich.table import Table as RichTable
    from rich.text import Text

    console = Console(file=stream, highlight=False)
    bold, dim = ("", "") if console.no_color else ("bold", "dim")
    rows = [[_encodable(cell, stream) for cell in row] for row in rows]
    widths = _widths([[cell_len(cell) for cell in line] for line in [heads, *rows]], console.width)
    cut = len(widths) < len(heads)
    # Cut, each row is one line; where all columns have room, long texts may take several.
    overflow: Any = ("ellipsis" if _can_show(stream, "\u2026") else "crop") if cut else "fold"
    shown = RichTable(box=None, pad_edge=False, header_style=bold)
    for place, width in enumerate(widths):
        justify: Any = "right" if right[place] else "left"
        shown.add_column(
            Text(heads[place]), justify=justify, overflow=overflow, no_wrap=cut, width=width if cut else None
        )
    for row in rows:
        shown.add_row(*map(Text, row[: len(widths)]))
    console.print(shown)
    if cut:
        missing = ", ".join(heads[len(widths) :])
        console.print(Text(f"no room for {missing}; --format csv has all columns", style=dim))


def _widths(lines: list[list[int]], room: int) -> list[int]:
    """The widths of the first columns that a terminal has room for, long texts cut short; one column at least."""
    whole = [max(column) for column in zip(*lines, strict=True)]
    widths: list[int] = []
    for width in whole:
        least = min(width, _SHORTEST_TEXT)
        if widths and sum(widths) + len(widths) * _BETWEEN + least > room:
            break
        widths.append(least)
    spare = room - sum(widths) - (len(widths) - 1) * _BETWEEN
    for place, width in enumerate(widths):
        more = max(0, min(spare, whole[place] - width))
        widths[place], spare = width + more, spare - more
    return widths


def _is_metrics(table: Table) -> bool:
    return {"metric", "current", "unit"} <= {column.name for column in table.columns}


def _metrics(table: Table, fancy: bool) -> tuple[list[str], list[list[str]], list[bool]]:
    """Headline figures: each with its value before and its change, better or worse by an arrow."""
    compared = any(row.get("previous") is not None or row.get("delta") is not None for row in table.rows)
    heads = ["figure", "current", *(["previous", "change"] if compared else [])]
    rows = []
    for row in table.rows:
        cells = [safe(str(row["metric"])), format_figure(row["current"], row["unit"])]
        if compared:
            change = format_change(row.get("delta"), row.get("delta_unit"))
            arrow = _arrow(row.get("delta"), fancy)
            cells += [format_figure(row.get("previous"), row["unit"]), f"{change} {arrow}".strip()]
        rows.append(cells)
    return heads, rows, [False, *[True] * (len(heads) - 1)]


def _arrow(delta: float | None, fancy: bool) -> str:
    if not delta:
        return ""
    return ("▲" if delta > 0 else "▼") if fancy else ("up" if delta > 0 else "down")


def _plain(table: Table, zone: tzinfo) -> tuple[list[str], list[list[str]], list[bool]]:
    asked = [column for column in table.columns if not column.name.startswith("asked_")]  # said above the table
    columns = [column for column in asked if not _is_empty(table, column)]
    heads = [safe(column.name) for column in columns]
    rows = [[_cell(row[column.name], column, row, zone) for column in columns] for row in table.rows]
    return heads, rows, [column.kind in ("Int64", "Float64") for column in columns]


def _is_empty(table: Table, column: Column) -> bool:
    """Whether no row has a value: such a column only takes room, but an empty table shows all of them."""
    return bool(table.rows) and all(row[column.name] in (None, []) for row in table.rows)


def _cell(value: Any, column: Column, row: dict[str, Any], zone: tzinfo) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        local = local_time(value, zone)
        midnight = (local.hour, local.minute, local.second) == (0, 0, 0)
        return local.date().isoformat() if midnight else f"{local.date().isoformat()} {local:%H:%M}"
    if isinstance(value, int | float):
        unit = column.unit or (row.get("unit") if column.name in ("from", "to") else None)
        # An id is no figure: never 158,221.
        return format_figure(value, unit) if unit else str(value).removesuffix(".0")
    text = safe(", ".join(map(str, value)) if isinstance(value, list) else str(value))
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 3] + "..."


def _sparklines(table: Table, fancy: bool) -> list[str]:
    figures = [column for column in table.columns if column.unit and column.kind in ("Int64", "Float64")]
    # A point that the end of the range cuts short would make every line end in a collapse.
    rows = [row for row in table.rows if row.get("period") in (None, "current") and row.get("whole") is not False]
    width = max((len(column.name) for column in figures), default=0)
    lines = []
    for column in figures:
        values = [row[column.name] for row in rows]
        if any(value is not None for value in values):
            lines.append(f"{safe(column.name).ljust(width)}  {sparkline(values, fancy=fancy)}")
    return [*lines, ""] if lines else []


def sparkline(values: Sequence[float | None], *, fancy: bool) -> str:
    """A row of bars, one for each value; a space where there is none."""
    bars = _BARS if fancy else _ASCII_BARS
    there = [value for value in values if value is not None]
    low, high = min(there), max(there)
    span = (high - low) or 1
    return "".join(" " if v is None else bars[round((v - low) / span * (len(bars) - 1))] for v in values)


def _can_show(stream: IO[str], text: str) -> bool:
    try:
        text.encode(getattr(stream, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _encodable(text: str, stream: IO[str]) -> str:
    """Text as a stream can show it: characters that its encoding lacks are question marks, dashes are hyphens."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.replace(NOTHING, "-").encode(encoding, "replace").decode(encoding)
    return text


def wants_colour() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()
