"""Lists of plain values: each is one column, of which every data frame and file can be made."""

from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

LISTS: dict[str, tuple[dict[str, Any], list[Any], str, list[Any]]] = {
    "days": ({"type": "string", "format": "date"}, ["2026-10-01"], "List(String)", ["2026-10-01"]),
    "moments": (
        {"type": "string", "format": "date-time"},
        ["2026-10-01T02:00:00+02:00"],
        "List(String)",
        ["2026-10-01T00:00:00Z"],
    ),
    "true and false": ({"type": "boolean"}, [True, False], "List(String)", ["true", "false"]),
    "numbers that may be null": ({"type": ["number", "null"]}, [1, None], "List(Float64)", [1.0, None]),
    "days that may be null": (
        {"type": ["string", "null"], "format": "date"},
        ["2026-10-01", None],
        "List(String)",
        ["2026-10-01", None],
    ),
    "known values that may be null": (
        {"type": ["string", "null"], "x-known-values": ["a"]},
        ["a", "b", None],
        "List(String)",
        ["a", "b", None],
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_a_column(name: str, generate: Callable[[dict[str, Any]], ModuleType], mini: dict[str, Any]) -> None:
    """It stands in the table, a data frame can be made of it, and what is neither number nor text is text there."""
    items, sent, kind, held = LISTS[name]
    mini["components"]["schemas"]["Figures"]["properties"]["it"] = {"type": "array", "items": items}
    package = generate(mini)
    models = import_module(f"{package.__name__}.models")
    tabulation = import_module(f"{package.__name__}.tabular.tabulation")
    (table,) = tabulation.tables(models.Figures.from_dict({"it": sent})).values()
    assert {column.name: column.kind for column in table.columns}["it"] == kind
    assert table.to_polars()["it"].to_list() == [held]
