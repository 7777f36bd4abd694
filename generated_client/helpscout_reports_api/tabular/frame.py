# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Tables as data frames of polars and pandas, with one type for each column whatever the rows hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..loading import loading

if TYPE_CHECKING:
    import pandas
    import polars

    from .table import Table

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
            polars.Series(column.name, [row[column.name] for row in table.rows], kinds[column.kind])
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
        values = [row[column.name] for row in table.rows]
        if column.kind.startswith(("List", "Date")) and column.kind not in _PANDAS:
            columns[column.name] = pandas.Series(values, dtype="object")
        else:
            columns[column.name] = pandas.Series(values, dtype=_PANDAS.get(column.kind, column.kind))
    frame = pandas.DataFrame(columns, index=pandas.RangeIndex(len(table.rows)))
    frame.attrs["units"] = table.units
    return frame
