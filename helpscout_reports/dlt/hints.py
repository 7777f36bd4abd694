"""Columns of tables as columns of a warehouse: types, units, descriptions; rows as Arrow tables."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow

from .. import Column

EMPTY = "_empty"
"""Marks the row that stands for a slice without rows: it removes what was there and is not kept itself."""

_KINDS: Mapping[str, tuple[str, Any]] = {
    "Int64": ("bigint", pyarrow.int64()),
    "Float64": ("double", pyarrow.float64()),
    "Boolean": ("bool", pyarrow.bool_()),
    "Datetime[us, UTC]": ("timestamp", pyarrow.timestamp("us", tz="UTC")),
    "Date": ("date", pyarrow.date32()),
    "String": ("text", pyarrow.string()),
}
_LIST = ("text", pyarrow.string())  # not json: for dlt the rows would contradict it

SLICE_COLUMNS = (
    Column("slice_account", "Int64"),
    Column("slice_start", "Datetime[us, UTC]"),
    Column("slice_grain", "String"),
    Column("slice_user", "Int64"),
    Column("slice_filters_hash", "String"),
    Column("slice_date", "Date"),
    Column("slice_end", "Datetime[us, UTC]"),
    Column("slice_filters", "String"),
    Column("slice_user_name", "String"),
)
"""What each row says about the slice it belongs to."""

_SLICE_WORDS = {
    "slice_account": "Id of the account",
    "slice_start": "When the slice begins",
    "slice_grain": "How long the slice is: day, week, month, quarter, year",
    "slice_user": "Id of the user that was asked about, 0 for all",
    "slice_filters_hash": "Hash of slice_filters",
    "slice_date": "First day of the slice, by the clock of its zone",
    "slice_end": "When the slice ends, not included",
    "slice_filters": "The further arguments of the call, none without",
    "slice_user_name": "Name of the user that was asked about",
    EMPTY: "Marks slices without rows while they are loaded",
}


def column_hints(columns: Iterable[Column], key: Iterable[str]) -> dict[str, Any]:
    """The columns as hints for dlt."""
    keys = set(key)
    found: dict[str, Any] = {}
    for column in columns:
        hint: dict[str, Any] = {"data_type": _kind(column)[0], "nullable": column.name not in keys}
        if words := _words(column):
            hint["description"] = words
        for name in ("unit", "better", "refers_to"):
            if (value := getattr(column, name)) is not None:
                hint[f"x-{name.replace('_', '-')}"] = value
        if column.additive:
            hint["x-additive"] = list(column.additive)
        if column.personal:
            hint["x-personal"] = True
        found[column.name] = hint
    found[EMPTY] = {"data_type": "bool", "nullable": True, "hard_delete": True, "description": _SLICE_WORDS[EMPTY]}
    return found


def arrow_schema(columns: Iterable[Column], key: Iterable[str]) -> pyarrow.Schema:
    """The columns, and the mark of slices without rows, as an Arrow schema."""
    keys = set(key)
    fields = [pyarrow.field(column.name, _kind(column)[1], column.name not in keys) for column in columns]
    return pyarrow.schema([*fields, pyarrow.field(EMPTY, pyarrow.bool_())])


def arrow_table(columns: Iterable[Column], key: Iterable[str], rows: list[dict[str, Any]]) -> pyarrow.Table:
    """Rows as an Arrow table; what has no column is left out, lists become JSON."""
    kept = tuple(columns)
    for name in [column.name for column in kept if column.kind not in _KINDS]:
        for row in rows:
            if row.get(name) is not None:
                row[name] = json.dumps(row[name], ensure_ascii=False)
    schema = arrow_schema(kept, key)
    try:
        return pyarrow.Table.from_pylist(rows, schema=schema)
    except UnicodeEncodeError:  # half a surrogate pair, which JSON may hold and UTF-8 may not
        return pyarrow.Table.from_pylist([{name: _whole(value) for name, value in row.items()} for row in rows], schema)


def _kind(column: Column) -> tuple[str, Any]:
    return _KINDS.get(column.kind, _LIST)


def _words(column: Column) -> str:
    parts = ["List, as JSON"] if column.kind not in _KINDS else []
    if column.name in _SLICE_WORDS:
        parts.append(_SLICE_WORDS[column.name])
    if column.unit:
        parts.append(f"Unit: {column.unit}")
    if column.refers_to:
        parts.append(f"Id of a {column.refers_to}")
    if column.better:
        parts.append(f"Better when {column.better}")
    if column.additive:
        parts.append(f"May be summed over {' and '.join(column.additive)}")
    elif column.unit:
        parts.append("May not be summed")
    if column.personal:
        parts.append("Personal data of customers")
    if column.same_as:
        parts.append(f"The same as {column.same_as}")
    return "".join(f"{part}. " for part in parts).strip()


def _whole(value: Any) -> Any:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
