# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Tables as data frames of polars and pandas, with one type for each column whatever the rows hold."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from ..errors import UnreadableValueWarning
from ..loading import loading

if TYPE_CHECKING:
    import pandas
    import polars

    from .table import Column, Table

_INT64 = 2**63
_PANDAS = {"Boolean": "boolean", "Datetime[us, UTC]": "datetime64[us, UTC]", "String": "string"}


def polars_frame(table: Table) -> polars.DataFrame:
    """A table as a polars data frame; errors as in `Table.to_polars`."""
    try:
        with loading:
            import polars
    except ModuleNotFoundError:
        raise ModuleNotFoundError("polars is not installed: pip install 'helpscout-reports[polars]'") from None
    kinds: dict[str, Any] = {
        "Int64": polars.Int64,
        "Float64": polars.Float64,
        "Boolean": polars.Boolean,
        "Datetime[us, UTC]": polars.Datetime("us", "UTC"),
        "Date": polars.Date,
        "String": polars.String,
        "List(Int64)": polars.List(polars.Int64),
        "List(Float64)": polars.List(polars.Float64),
        "List(String)": polars.List(polars.String),
    }
    return polars.DataFrame(
        [
            _series(table, column, partial(polars.Series, column.name, dtype=kinds[column.kind]))
            for column in table.columns
        ]
    )


def pandas_frame(table: Table) -> pandas.DataFrame:
    """A table as a pandas data frame; errors as in `Table.to_pandas`."""
    try:
        with loading:
            import pandas
    except ModuleNotFoundError:
        raise ModuleNotFoundError("pandas is not installed: pip install 'helpscout-reports[pandas]'") from None
    columns = {}
    for column in table.columns:
        plain = column.kind.startswith(("List", "Date")) and column.kind not in _PANDAS
        kind: Any = "object" if plain else _PANDAS.get(column.kind, column.kind)
        columns[column.name] = _series(table, column, partial(pandas.Series, dtype=kind))
    frame = pandas.DataFrame(columns, index=pandas.RangeIndex(len(table.rows)))
    frame.attrs["units"] = table.units
    return frame


def _series(table: Table, column: Column, make: Callable[[list[Any]], Any]) -> Any:
    """A column as a series; what its type cannot hold is no reason to have none."""
    values = [row[column.name] for row in table.rows]
    try:
        return make(values)
    except (OverflowError, TypeError, UnicodeEncodeError):
        return make([_held(value, f"{table.name}.{column.name}") for value in values])


def _held(value: Any, place: str) -> Any:
    """A value as a data frame can hold it: None for a number beyond 64 bits, a mark for half a character."""
    if isinstance(value, list):
        return [_held(item, place) for item in value]
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, int) and not -_INT64 <= value < _INT64:
        text = f"{place}: a number of {len(str(abs(value)))} digits does not fit into 64 bits, None in the data frame"
        warnings.warn(text, UnreadableValueWarning, stacklevel=2)
        return None
    return value
