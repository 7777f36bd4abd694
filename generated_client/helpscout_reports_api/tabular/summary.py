# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""An answer in a few lines that a person reads: each figure, the one before, and the change."""

from __future__ import annotations

from typing import Any

from ..loading import loading
from .figures import format_change, format_figure
from .table import html_table

_HEADS = ("", "current", "previous", "change")


class Summary(str):
    """Text to print; a notebook shows it as a table."""

    __slots__ = ("_rows",)
    _rows: list[tuple[str, ...]]

    @classmethod
    def of(cls, rows: list[tuple[str, ...]]) -> Summary:
        """The summary of some rows of cells; the first cell of each is its name."""
        table = [_HEADS, *rows]
        widths = [max(len(row[place]) for row in table) for place in range(len(_HEADS))]
        lines = [
            row[0].ljust(widths[0])
            + "".join(f"  {cell.rjust(width)}" for cell, width in zip(row[1:], widths[1:], strict=True))
            for row in table
        ]
        made = cls("\n".join(line.rstrip() for line in lines))
        made._rows = rows
        return made

    def _repr_html_(self) -> str:
        return html_table(_HEADS, [list(row) for row in self._rows])


def summarize(answer: Any) -> Summary:
    """Current, previous and change of each figure; of other answers how many rows their tables have."""
    with loading:
        from .tabulation import tables

    made = tables(answer)
    metrics = made.get("metrics")
    if metrics is None:
        return Summary.of([(name, str(len(table.rows)), "", "") for name, table in made.items()])
    return Summary.of(
        [
            (
                row["metric"].replace("_", " ").replace(".", ": "),
                format_figure(row["current"], row["unit"]),
                format_figure(row["previous"], row["unit"]),
                format_change(row["delta"], row["delta_unit"]),
            )
            for row in metrics.rows
        ]
    )
