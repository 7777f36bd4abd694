"""Figures under free keys: wherever a description has them, each is one cell of a table."""

import json
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

Generate = Callable[[dict[str, Any]], ModuleType]

COUNTS = {"type": "object", "x-unit": "count", "x-better": "higher", "additionalProperties": {"type": "integer"}}
TIMES = {"type": ["object", "null"], "additionalProperties": {"type": ["number", "null"], "x-unit": "seconds"}}
SHARES = {"type": "object", "x-unit": "percent", "additionalProperties": {"$ref": "#/components/schemas/Share"}}
PLAIN = {"type": "object", "additionalProperties": {"type": "integer"}}


def made(generate: Generate, document: dict[str, Any], answer: dict[str, Any]) -> dict[str, Any]:
    """The tables of an answer, by a package made from the document."""
    package = generate(document)
    catalogue = import_module(f"{package.__name__}.catalogue")
    tabulation = import_module(f"{package.__name__}.tabular.tabulation")
    decoded = catalogue.operations["user_overall"].decode(json.dumps(answer).encode())
    found: dict[str, Any] = tabulation.tables(decoded)
    return found


def with_maps(mini: dict[str, Any]) -> dict[str, Any]:
    """The description with figures under free keys in the range, beside it, and in the rows of a list."""
    schemas = mini["components"]["schemas"]
    schemas["Share"] = {
        "type": "object",
        "description": "A share.",
        "properties": {"percent": {"type": "number", "x-unit": "percent"}, "of": {"type": "string"}},
    }
    schemas["Figures"]["properties"] |= {"byChannel": COUNTS, "names": PLAIN}
    schemas["Label"] = {"type": "object", "description": "A label.", "properties": {"text": {"type": "string"}}}
    schemas["Person"] = {
        "type": "object",
        "description": "A person.",
        "properties": {"id": {"type": "integer"}, "times": TIMES},
    }
    schemas["UserReport"] = {
        "type": "object",
        "description": "A report.",
        "properties": {
            "current": {"$ref": "#/components/schemas/Figures"},
            "previous": {"oneOf": [{"$ref": "#/components/schemas/Figures"}, {"type": "null"}]},
            "shares": SHARES,
            "byTeam": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Figures"}},
            "labels": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Label"}},
            "people": {"type": "array", "items": {"$ref": "#/components/schemas/Person"}},
        },
    }
    return mini


ANSWER = {
    "current": {"time": 1.5, "byChannel": {"email": 11, "chat": 12}, "names": {"email": 1}},
    "previous": {"time": 2.5, "byChannel": {"email": 13}},
    "shares": {"a": {"percent": 14.5, "of": "all"}},
    "byTeam": {"9": {"time": 16.5}},
    "labels": {"a": {"text": "A"}},
    "people": [{"id": 7, "times": {"first": 15, "last": None}}, {"id": 8, "times": None}],
}


@pytest.mark.slow
def test_each_figure_under_a_free_key_is_one_cell(mini: dict[str, Any], generate: Generate) -> None:
    """In the range with its period, beside it, and in rows with their parent; what has no unit is no table."""
    found = made(generate, with_maps(mini), ANSWER)
    assert set(found) == {"metrics", "by_channel", "shares", "by_team", "people", "people_times"}
    assert found["by_team"].rows == [{"key": "9", "time": 16.5}]
    assert found["by_team"].units == {"time": "seconds"}
    assert found["by_channel"].rows == [
        {"period": "current", "key": "email", "by_channel": 11},
        {"period": "current", "key": "chat", "by_channel": 12},
        {"period": "previous", "key": "email", "by_channel": 13},
    ]
    assert found["by_channel"].units == {"by_channel": "count"}
    assert found["by_channel"].columns[2].better == "higher"
    assert found["shares"].rows[0] == {"key": "a", "percent": 14.5, "of": "all"}
    assert found["people_times"].rows == [
        {"parent_id": 7, "key": "first", "times": 15.0},
        {"parent_id": 7, "key": "last", "times": None},
    ]
    assert found["people_times"].columns[2].kind == "Float64"
    assert found["people_times"].units == {"times": "seconds"}


@pytest.mark.slow
def test_an_empty_answer_has_the_same_columns(mini: dict[str, Any], generate: Generate) -> None:
    """Whatever keys there are, the columns are those of the description."""
    document = with_maps(mini)
    full = made(generate, document, ANSWER)
    package = import_module(type(full["metrics"]).__module__.partition(".")[0])
    catalogue = import_module(f"{package.__name__}.catalogue")
    tabulation = import_module(f"{package.__name__}.tabular.tabulation")
    bare = tabulation.tables(catalogue.operations["user_overall"].decode(b'{"current": {}}'))
    assert {name: table.columns for name, table in bare.items()} == {n: t.columns for n, t in full.items()}
    assert all(table.rows == [] for name, table in bare.items() if name != "metrics")


@pytest.mark.slow
def test_personal_data_under_free_keys_and_in_lists_of_lists_is_known(generate: Generate, mini: dict[str, Any]) -> None:
    """The index of the catalogue says that the answer has personal data, however deep in maps and arrays that is."""
    mail = {"type": "object", "properties": {"mail": {"type": "string", "x-personal": True}}}
    nested = {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "array", "items": mail}}}
    mini["components"]["schemas"]["UserReport"]["properties"]["people"] = nested
    catalogue = import_module(f"{generate(mini).__name__}.catalogue")
    assert catalogue.operations.index["user_overall"].personal


@pytest.mark.slow
@pytest.mark.parametrize("values", [{"type": "integer", "x-unit": "count"}, {"$ref": "#/components/schemas/Figures"}])
def test_personal_keys_are_left_out_with_what_they_say(
    generate: Generate, mini: dict[str, Any], values: dict[str, Any]
) -> None:
    """Under free keys that are personal, such as addresses, the column of the keys is personal as well."""
    by_customer = {"type": "object", "x-personal": True, "additionalProperties": values}
    mini["components"]["schemas"]["UserReport"]["properties"]["byCustomer"] = by_customer
    answer = {"count": 1, "byCustomer": {"a@example.com": {"time": 5} if "$ref" in values else 5}}
    (table,) = [found for name, found in made(generate, mini, answer).items() if name.endswith("by_customer")]
    assert [row["key"] for row in table.rows] == ["a@example.com"]
    assert "a@example.com" not in str(table.without_personal().rows)
