"""The documents that ship have examples everywhere: a mock server made from them never answers "string"."""

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.editions.ordinary import with_ordinary
from generator.references import METHODS
from helpscout_reports import operations
from helpscout_reports_api import spec


@pytest.fixture(scope="module", params=["typed", "text"])
def shipped(request: pytest.FixtureRequest) -> dict[str, Any]:
    """A document of the package."""
    return spec.load(wire=request.param)


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    """Every mapping of a document, examples left out."""
    if isinstance(node, dict):
        yield node
        for key, item in node.items():
            if key not in ("example", "examples"):
                yield from nodes(item)
    elif isinstance(node, list):
        for item in node:
            yield from nodes(item)


def faults(document: dict[str, Any], schema: dict[str, Any], value: Any) -> list[str]:
    """What is wrong with a value of a schema."""
    whole = {"components": document["components"]} | schema
    checker = Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [f"{fault.json_path}: {fault.message[:200]}" for fault in checker.iter_errors(value)]


def test_every_media_type_has_examples_that_fit(shipped: dict[str, Any]) -> None:
    """Requests and answers, errors too, have at least one example, and each is a value of the schema."""
    found = [media for node in nodes(shipped) if "content" in node for media in node["content"].values()]
    assert len(found) > len(operations)
    for media in found:
        assert media["examples"]
        for example in media["examples"].values():
            assert faults(shipped, media["schema"], example["value"]) == []


def test_every_parameter_and_header_has_an_example_that_fits(shipped: dict[str, Any]) -> None:
    """So that a console is filled in before anybody types."""
    components = shipped["components"]
    for node in (*components["parameters"].values(), *components["headers"].values()):
        assert faults(shipped, node["schema"], node["example"]) == []


def test_the_ordinary_call_has_an_example(shipped: dict[str, Any]) -> None:
    """A report that compares has an answer without a comparison too, which says all else alike."""
    compared = 0
    for item in shipped["paths"].values():
        for operation in (item[method] for method in METHODS if method in item):
            for media in operation["responses"]["200"]["content"].values():
                examples = {name: example["value"] for name, example in media["examples"].items()}
                if isinstance(examples["documented"], dict) and {"previous", "deltas"} & examples["documented"].keys():
                    compared += 1
                    assert not {"previous", "deltas"} & examples["ordinary"].keys()
                    assert examples["ordinary"]["current"]
    assert compared > 10


def test_what_compares_inside_rows_goes_as_well() -> None:
    """Fields that name their earlier value or a change are left out, promised ones and all others stay."""
    properties = {
        "a": {"type": "integer"},
        "before": {"x-previous-of": "a"},
        "previousId": {},
        "change": {"x-delta": "a"},
    }
    row = {"type": "object", "properties": properties, "required": ["previousId"]}
    schema = {"type": "array", "items": {"oneOf": [{"$ref": "#/components/schemas/Row"}, {"type": "null"}]}}
    media = {
        "schema": schema,
        "examples": {"x": {"value": [{"a": 1, "before": 2, "previousId": 3, "change": 4}, None]}},
    }
    document = {
        "paths": {"/a": {"get": {"responses": {"200": {"content": {"application/json": media}}}}}},
        "components": {"schemas": {"Row": row}},
    }
    made = with_ordinary(document)["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]
    assert made["examples"]["ordinary"]["value"] == [{"a": 1, "previousId": 3}, None]
    assert "ordinary" not in media["examples"]
