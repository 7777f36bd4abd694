"""The edition with dates and lists as text: what requests send is a text with a pattern, all else stays."""

import re
from typing import Any

import pytest

from generator.checks.values import check_examples
from generator.editions.text_wire import as_text
from generator.errors import GenerationError
from generator.references import METHODS
from helpscout_reports_api import spec


@pytest.fixture(scope="module", params=["3.1", "3.0"])
def openapi(request: pytest.FixtureRequest) -> str:
    """Each version of OpenAPI that ships."""
    return str(request.param)


def test_no_date_and_no_list_is_left(openapi: str) -> None:
    """No parameter is a list, no schema a date-time."""
    document = spec.load(openapi, "text")
    parameters = document["components"]["parameters"].values()
    assert [each["name"] for each in parameters if "style" in each or each["schema"].get("type") == "array"] == []
    assert "date-time" not in str(_without_examples(document))


def test_every_example_fits_its_pattern(openapi: str) -> None:
    """The example of each parameter is a text that its pattern takes."""
    parameters = spec.load(openapi, "text")["components"]["parameters"].values()
    patterned = [each for each in parameters if "pattern" in each["schema"]]
    assert {"start", "end", "mailboxes", "types", "sites"} <= {each["name"] for each in patterned}
    for each in patterned:
        assert re.fullmatch(each["schema"]["pattern"], each["example"])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Start", "2026-10-01T00:00:00.000Z"),
        ("Start", "2026-10-01T00:00:00+00:00"),
        ("Mailboxes", "1,2,"),
        ("Mailboxes", "[1,2]"),
        ("Types", "email,fax"),
    ],
)
def test_another_notation_does_not_fit(name: str, value: str) -> None:
    """Fractions, offsets, brackets and unknown values fit no pattern."""
    schema = spec.load(wire="text")["components"]["parameters"][name]["schema"]
    assert not re.fullmatch(schema["pattern"], value)


def test_all_else_stays(openapi: str) -> None:
    """The text edition has the same operations and schemas."""
    typed, text = spec.load(openapi), spec.load(openapi, "text")
    assert text["paths"].keys() == typed["paths"].keys()
    assert text["info"] == typed["info"]
    assert text["components"]["schemas"].keys() == typed["components"]["schemas"].keys()


def test_refusals_are_ranges(openapi: str) -> None:
    """What `default` says of an operation, 4XX and 5XX say; nothing else of its answers changes."""
    typed, text = spec.load(openapi), spec.load(openapi, "text")
    for path, item in typed["paths"].items():
        for method in (word for word in METHODS if word in item):
            responses = dict(item[method]["responses"])
            refusal = responses.pop("default")
            assert text["paths"][path][method]["responses"] == responses | {"4XX": refusal, "5XX": refusal}


def test_another_wire_is_refused() -> None:
    """Only typed and text are known."""
    with pytest.raises(ValueError, match="must be typed or text"):
        spec.document(wire="binary")


@pytest.mark.parametrize(
    "parameter",
    [
        {"name": "ids", "schema": {"type": "array", "items": {"type": "integer"}}},
        {
            "name": "ids",
            "explode": False,
            "schema": {"type": "array", "items": {"type": "array", "items": {"type": "string"}}},
        },
    ],
)
def test_what_cannot_be_text_is_refused(parameter: dict[str, Any]) -> None:
    """A list that is repeated on the wire, or one of something without a notation, stops the build."""
    with pytest.raises(GenerationError, match="ids"):
        as_text({"components": {"parameters": {"Ids": parameter}}})


LISTS = {
    "numbers": ({"type": "number"}, "form", r"^-?\d+(\.\d+)?(,-?\d+(\.\d+)?)*$"),
    "true and false": ({"type": "boolean"}, "form", "^(true|false)(,(true|false))*$"),
    "days": (
        {"type": "string", "format": "date"},
        "form",
        r"^(\d{4}-\d{2}-\d{2})(,(\d{4}-\d{2}-\d{2}))*$",
    ),
    "texts between bars": ({"type": "string"}, "pipeDelimited", r"^[^\|]+(\|[^\|]+)*$"),
    "values with signs": (
        {"type": "string", "enum": ["a-b", "c d", "e.f"]},
        "form",
        r"^(a-b|c d|e\.f)(,(a-b|c d|e\.f))*$",
    ),
    "texts between spaces": ({"type": "string"}, "spaceDelimited", "^[^ ]+( [^ ]+)*$"),
    "a pattern of the whole text": ({"type": "string", "pattern": "^(a|b)$"}, "form", "^((a|b))(,((a|b)))*$"),
}


@pytest.mark.parametrize("name", LISTS)
def test_any_list_has_a_pattern(name: str) -> None:
    """Whatever a list holds, and whatever stands between its items, is said by a pattern."""
    items, style, pattern = LISTS[name]
    parameter = {"name": "x", "style": style, "explode": False, "schema": {"type": "array", "items": items}}
    text = as_text({"components": {"parameters": {"X": parameter}}})
    assert text["components"]["parameters"]["X"]["schema"] == {"type": "string", "pattern": pattern}


EXAMPLES = {
    "numbers": ({"type": "array", "items": {"type": "integer"}}, "form", [1, 2], "1,2"),
    "true and false": ({"type": "array", "items": {"type": "boolean"}}, "form", [True, False], "true,false"),
    "texts between bars": ({"type": "array", "items": {"type": "string"}}, "pipeDelimited", ["a", "b,c"], "a|b,c"),
    "moments": (
        {"type": "array", "items": {"type": "string", "format": "date-time"}},
        "form",
        ["2026-10-01T02:00:00+02:00"],
        "2026-10-01T00:00:00Z",
    ),
    "a moment": ({"type": "string", "format": "date-time"}, "form", "2026-10-01T00:00:00.5Z", "2026-10-01T00:00:00Z"),
    "a day": ({"type": "string", "format": "date"}, "form", "2026-10-01", "2026-10-01"),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_is_a_text_too(name: str) -> None:
    """One example, several, and those that stand elsewhere are written as the parameter is sent."""
    schema, style, value, text = EXAMPLES[name]
    base = {"in": "query", "style": style, "explode": False, "schema": schema}
    several = {"a": {"summary": "Here.", "value": value}, "b": {"$ref": "#/components/examples/E"}}
    document = {
        "components": {
            "examples": {"E": {"value": value}},
            "parameters": {
                "X": {"name": "x", **base, "example": value},
                "Y": {"name": "y", **base, "examples": several},
            },
        }
    }
    made = as_text(document)
    assert made["components"]["parameters"]["X"]["example"] == text
    assert made["components"]["parameters"]["Y"]["examples"] == {
        "a": {"summary": "Here.", "value": text},
        "b": {"value": text},
    }
    check_examples(made)


def _without_examples(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _without_examples(item) for key, item in node.items() if key not in ("value", "description")}
    return [_without_examples(item) for item in node] if isinstance(node, list) else node


@pytest.mark.parametrize(
    ("limits", "pattern"),
    [
        ({}, "^[^,]+(,[^,]+)*$"),
        ({"maxItems": 1}, "^[^,]+(,[^,]+){0}$"),
        ({"minItems": 0}, "^[^,]+(,[^,]+)*$"),
        ({"minItems": 2}, "^[^,]+(,[^,]+)+$"),
        ({"minItems": 2, "maxItems": 3}, "^[^,]+(,[^,]+){1,2}$"),
        ({"minItems": 3}, "^[^,]+(,[^,]+){2,}$"),
    ],
)
def test_the_length_of_a_list_stays(limits: dict[str, int], pattern: str) -> None:
    """How many items a list has at least and at most, its pattern says."""
    schema = {"type": "array", "items": {"type": "string"}, **limits}
    parameter = {"name": "x", "explode": False, "schema": schema}
    assert as_text({"components": {"parameters": {"X": parameter}}})["components"]["parameters"]["X"]["schema"] == {
        "type": "string",
        "pattern": pattern,
    }


def test_the_length_of_an_item_stays() -> None:
    """How long the texts of a list are, its pattern says."""
    items = {"type": "string", "minLength": 2, "maxLength": 3}
    parameter = {"name": "x", "explode": False, "schema": {"type": "array", "items": items}}
    made = as_text({"components": {"parameters": {"X": parameter}}})
    assert made["components"]["parameters"]["X"]["schema"]["pattern"] == "^[^,]{2,3}(,[^,]{2,3})*$"


@pytest.mark.parametrize("pattern", ["a", "^a", "a$", "^a|b$", "^a$|^b$", r"^a\$"])
def test_a_pattern_that_is_not_of_the_whole_text_is_told(pattern: str) -> None:
    """Items with it may be any text in the pattern of the list, and the description says which they are."""
    schema = {"type": "array", "items": {"type": "string", "pattern": pattern}}
    parameter = {"name": "x", "explode": False, "description": "Its x.", "schema": schema}
    made = as_text({"components": {"parameters": {"X": parameter}}})["components"]["parameters"]["X"]
    assert made["schema"]["pattern"] == "^[^,]+(,[^,]+)*$"
    assert made["description"] == f"Its x. Each has the pattern {pattern}."
