# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Tables: rows with typed columns, whatever the report they come from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import TYPE_CHECKING, Any

from attrs import define, evolve, frozen

from ..errors import InvalidRequestError
from ..loading import loading

if TYPE_CHECKING:
    import pandas
    import polars

_SHOWN_ROWS = 50


@frozen(slots=True)
class Column:
    """One column of a table.

    Attributes:
        name: Its name, the key in each row.
        kind: `Int64`, `Float64`, `Boolean`, `Datetime[us, UTC]`, `Date`, `String`, `List(Int64)`, `List(Float64)` or
            `List(String)`, whatever the rows hold.
        unit: Unit of its figures; None where they have none, or each row says it.
        better: What is better in its figures: `higher` or `lower`, None where neither is.
        refers_to: What its ids are of: `user`, `team`, `mailbox`, `tag`, `folder` or `custom-field`.
        additive: What its figures may be summed over: `time`, `users`.
        personal: Whether it holds personal data of customers.
        same_as: The column that is another name of the same thing.
    """

    name: str
    kind: str
    unit: str | None = None
    better: str | None = None
    refers_to: str | None = None
    additive: tuple[str, ...] = ()
    personal: bool = False
    same_as: str | None = None


@define(slots=True, eq=True, repr=False)
class Table:
    """Rows under named columns.

    Attributes:
        name: What it is called among the tables of its answer, such as `metrics`.
        columns: The columns; the same for an empty answer as for a full one.
        rows: The rows, each a dict with a value (or None) for every column. Times are in seconds, dates in UTC.
    """

    name: str
    columns: tuple[Column, ...]
    rows: list[dict[str, Any]]

    @property
    def units(self) -> dict[str, str]:
        """Unit by column, for the columns whose figures all have the same one."""
        return {column.name: column.unit for column in self.columns if column.unit}

    def to_polars(self) -> polars.DataFrame:
        """A polars data frame with a type for each column, however many rows there are.

        Raises:
            ModuleNotFoundError: polars is not installed; the `polars` extra brings it.
        """
        with loading:
            from .frame import polars_frame

        return polars_frame(self)

    def to_pandas(self) -> pandas.DataFrame:
        """A pandas data frame with a type for each column; `frame.attrs["units"]` has the units.

        Raises:
            ModuleNotFoundError: pandas is not installed; the `pandas` extra brings it.
        """
        with loading:
            from .frame import pandas_frame

        return pandas_frame(self)

    def without_personal(self) -> Table:
        """The same table without the columns that hold personal data of customers."""
        kept = tuple(column for column in self.columns if not column.personal)
        if len(kept) == len(self.columns):
            return self
        names = [column.name for column in kept]
        return Table(self.name, kept, [{name: row[name] for name in names} for row in self.rows])

    def __repr__(self) -> str:
        return f"<Table {self.name}: {len(self.rows)} rows, {len(self.columns)} columns>"

    def _repr_html_(self) -> str:
        shown = [[_shown(row, column) for column in self.columns] for row in self.rows[:_SHOWN_ROWS]]
        return html_table([column.name for column in self.columns], shown, len(self.rows))


# Columns whose unit each row says, and the column that says it.
_UNIT_OF = {"current": "unit", "previous": "unit", "delta": "delta_unit", "from": "unit", "to": "unit"}


def _shown(row: Mapping[str, Any], column: Column) -> Any:
    """A cell as a person reads it: figures with their unit, changes with their sign."""
    value = row[column.name]
    unit = column.unit or row.get(_UNIT_OF.get(column.name, ""))
    if unit is None or isinstance(value, bool) or not isinstance(value, int | float):
        return value
    from .figures import format_change, format_figure

    return format_change(value, unit) if column.name == "delta" else format_figure(value, unit)


def html_table(names: Iterable[object], rows: list[list[Any]], total: int | None = None) -> str:
    """An HTML table whose cells are text, whatever is in them; `total` is how many rows there are in all."""
    count = len(rows) if total is None else total
    head = "".join(f"<th>{escape(str(name))}</th>" for name in names)
    body = "".join(
        "<tr>" + "".join(f"<td>{'' if value is None else escape(str(value))}</td>" for value in row) + "</tr>"
        for row in rows[:_SHOWN_ROWS]
    )
    more = f"<p>{count - _SHOWN_ROWS} more rows</p>" if count > _SHOWN_ROWS else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def stack(tables: Iterable[Mapping[str, Table] | Table]) -> dict[str, Table]:
    """Tables of the same name under one another: those of several users, or of several weeks.

    Args:
        tables: What `tables()` gave, once for each call; single tables do as well.

    Returns:
        A table for each name, with the columns of all that have it; a row that lacks one has None there. No tables
        give none.

    Raises:
        InvalidRequestError: `tables` is something else, such as the tables of a single answer without a list.
    """
    if not isinstance(tables, Iterable) or isinstance(tables, Mapping | str | bytes):
        raise _no_tables(tables)
    found: dict[str, list[Table]] = {}
    for entry in tables:
        for table in entry.values() if isinstance(entry, Mapping) else [entry]:
            if not isinstance(table, Table):
                raise _no_tables(entry)
            found.setdefault(table.name, []).append(table)
    return {name: _under_one_another(name, group) for name, group in found.items()}


def _no_tables(value: object) -> InvalidRequestError:
    return InvalidRequestError(
        f"tables={repr(value)[:80]}: must be a list of what tables() gives, such as [tables(first), tables(second)]",
        parameter="tables",
    )


def _under_one_another(name: str, group: list[Table]) -> Table:
    columns: dict[str, Column] = {}
    for table in group:
        for column in table.columns:
            other = columns.setdefault(column.name, column)
            if other.kind != column.kind:
                numbers = {other.kind, column.kind} <= {"Int64", "Float64"}
                columns[column.name] = evolve(other, kind="Float64" if numbers else "String")
    made = tuple(columns.values())
    rows: list[dict[str, Any]] = []
    for table in group:
        if table.columns == made:
            rows.extend(table.rows)
        else:
            cast = {c.name: _CASTS[c.kind] for c in made if c.kind in _CASTS and c not in table.columns}
            rows.extend({c.name: _as(cast.get(c.name), row.get(c.name)) for c in made} for row in table.rows)
    return Table(name, made, rows)


_CASTS: Mapping[str, Any] = {"Float64": float, "String": str}


def _as(cast: Any, value: Any) -> Any:
    return value if cast is None or value is None else cast(value)
