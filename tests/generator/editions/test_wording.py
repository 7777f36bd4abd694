"""What the extensions of a specification say stands in the words of the document that ships."""

from typing import Any

import pytest

from generator.editions.wording import UNITS, in_words
from helpscout_reports_api import spec
from tests.spec.description import SPEC, Description
from tests.spec.rules.figures import UNITS as UNITS_OF_THE_HOUSE


@pytest.fixture(scope="module")
def shipped() -> dict[str, Any]:
    """The document of the package."""
    return spec.load()


def field(shipped: dict[str, Any], schema: str, name: str) -> str:
    """The description of a field of the document that ships."""
    return str(shipped["components"]["schemas"][schema]["properties"][name]["description"])


def parameter(shipped: dict[str, Any], name: str) -> str:
    """The description of a parameter of the document that ships."""
    return str(shipped["components"]["parameters"][name]["description"])


def test_every_unit_has_words() -> None:
    """Each unit that the house knows is said in words."""
    assert UNITS.keys() == UNITS_OF_THE_HOUSE


def test_every_figure_names_its_unit(shipped: dict[str, Any]) -> None:
    """No field with a unit leaves it to the extension."""
    for schema in shipped["components"]["schemas"].values():
        for described in schema.get("properties", {}).values():
            if "x-unit" in described:
                assert UNITS[described["x-unit"]] in described["description"]


def test_every_decision_is_told(shipped: dict[str, Any]) -> None:
    """Each decision of the specification is in a description of the document that ships."""
    decisions = [node["x-decision"] for _, node in Description(SPEC).nodes() if "x-decision" in node]
    described = "\n".join(_descriptions(shipped))
    assert len(decisions) >= 28
    assert [decision for decision in decisions if decision not in described] == []


def _descriptions(node: Any) -> list[str]:
    found = [node["description"]] if isinstance(node, dict) and isinstance(node.get("description"), str) else []
    for item in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        found += _descriptions(item)
    return found


@pytest.mark.parametrize(
    ("schema", "name", "words"),
    [
        ("UserStatistics", "responseTime", "In seconds. Less is better."),
        ("UserDeltas", "closed", "Change in percent; 0.0 when the figure was 0 before."),
        ("TopTag", "deltaPercent", "Compares `percent`."),
        ("CustomFieldSummary", "unansweredPreviousPercent", "The earlier value of `unansweredPercent`."),
        ("ConversationSummary", "status", "One of active, pending, closed, spam; others may come."),
        ("ConversationSummary", "type", "One of email, chat, phone; others may come."),
        ("ConversationSummary", "mailboxid", "lookup_mailboxes lists them."),
        ("ConversationSummary", "subject", "Personal data of a customer."),
        ("Rating", "ratingId", "One of 1 (great), 2 (okay), 3 (not good); others may come."),
        ("RepliesPoint", "replies", "May be summed over time and users."),
        ("ProductivityReport", "responseTime", "1 is under 15 minutes, 2 is 15 to 30 minutes"),
        ("ChatReport", "waitTime", "their limits are not published"),
        ("UserReport", "filterTags", "Context, not a figure."),
    ],
)
def test_fields(shipped: dict[str, Any], schema: str, name: str, words: str) -> None:
    """Fields say in words what their extensions say."""
    assert words in field(shipped, schema, name)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "ViewBy",
            "A daily series covers at most 60 days, a weekly one at most a year, a monthly one at least 61 days.",
        ),
        ("ViewBy", "One of day, week, month."),
        ("Rows", "The server takes 25 when it is not sent."),
        ("RangeId", "Of responseTime: 1 is under 15 minutes"),
        ("Mailboxes", "Several are one value with commas between them."),
        ("PreviousStart", "A comparison range has both ends."),
    ],
)
def test_parameters(shipped: dict[str, Any], name: str, words: str) -> None:
    """Parameters say their values, their rules and what the server takes without them."""
    assert words in parameter(shipped, name)


def test_operations_say_when_paging_ends(shipped: dict[str, Any]) -> None:
    """Each operation that pages says where its rows are and as long as what there are more."""
    for item in shipped["paths"].values():
        for operation in item.values():
            if "x-paging" in operation:
                assert f"Rows are in `{operation['x-paging']['rows']}`." in operation["description"]
                assert "A page without rows is the last." in operation["description"]


def test_what_is_said_already_is_not_said_twice() -> None:
    """A sentence that a description has is not appended, and the document given stays as it is."""
    described = {"components": {"schemas": {"A": {"properties": {"b": {"x-unit": "days", "description": "In days."}}}}}}
    assert in_words(described) == described
    assert in_words(in_words(described)) == described


SECONDS = {"type": "integer", "x-unit": "seconds", "description": "It."}


def told_of_fields(schema: dict[str, Any]) -> list[str]:
    """Descriptions of a document with this schema as a component, and as an answer written in place."""
    content = {"application/json": {"schema": schema}}
    answer = {"get": {"responses": {"200": {"content": content}}}}
    return _descriptions(in_words({"components": {"schemas": {"A": schema}}, "paths": {"/a": answer}}))


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "properties": {"it": SECONDS}},
        {"type": "object", "properties": {"a": {"type": "object", "properties": {"it": SECONDS}}}},
        {"allOf": [{"type": "object", "properties": {"it": SECONDS}}]},
        {"type": "array", "items": {"type": "object", "properties": {"it": SECONDS}}},
        {"type": "object", "additionalProperties": {"type": "object", "properties": {"it": SECONDS}}},
    ],
)
def test_fields_of_schemas_in_place_are_told(schema: dict[str, Any]) -> None:
    """A figure says its unit wherever its schema is written: in a component, an answer, a part, an item, a value."""
    assert told_of_fields(schema) == ["It. In seconds."] * 2


@pytest.mark.parametrize(
    "field",
    [
        {"$ref": "#/components/schemas/Wait", "description": "It."},
        {"oneOf": [{"$ref": "#/components/schemas/Wait"}, {"type": "null"}], "description": "It."},
        {"anyOf": [{"type": "number", "x-unit": "seconds"}, {"type": "null"}], "description": "It."},
        {"type": "array", "items": {"$ref": "#/components/schemas/Wait"}, "description": "It."},
        {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Wait"}, "description": "It."},
    ],
)
def test_facts_of_a_plain_component_are_told_there_and_where_it_is_used(field: dict[str, Any]) -> None:
    """A unit that fields share by reference is said by the component, and by each field with words of its own."""
    schemas = {"A": {"properties": {"it": field}}, "Wait": {"type": "number", "x-unit": "seconds"}}
    told = in_words({"components": {"schemas": schemas}})["components"]["schemas"]
    assert told["Wait"]["description"] == "In seconds."
    assert told["A"]["properties"]["it"]["description"] == "It. In seconds."


@pytest.mark.parametrize(
    "field",
    [
        {"type": "array", "items": {"type": "string", "x-known-values": ["a", "b"]}},
        {"type": "array", "items": {"type": ["string", "null"], "x-known-values": ["a", "b", None]}},
        {"type": "object", "additionalProperties": {"type": "string", "x-known-values": ["a", "b"]}},
        {"type": "string", "x-known-values": {"$ref": "#/components/schemas/Open"}},
    ],
)
def test_known_values_are_told_wherever_they_stand(field: dict[str, Any]) -> None:
    """The values of items, of values under free keys and of another open enumeration are named, null is not."""
    schemas = {"A": {"properties": {"it": field}}, "Open": {"type": "string", "x-known-values": ["a", "b"]}}
    told = in_words({"components": {"schemas": schemas}})
    assert told["components"]["schemas"]["A"]["properties"]["it"]["description"] == "One of a, b; others may come."


@pytest.mark.parametrize(
    ("parameter", "words"),
    [
        ({"style": "pipeDelimited", "schema": {"type": "array"}}, "Several are one value with bars between them."),
        ({"style": "spaceDelimited", "schema": {"type": "array"}}, "Several are one value with spaces between them."),
        ({"x-default": "ASC", "schema": {"type": "string"}}, "The server takes ASC when it is not sent."),
        ({"x-default": True, "schema": {"type": "boolean"}}, "The server takes true when it is not sent."),
        ({"x-default": ["a", "B"], "schema": {"type": "string"}}, "The server takes a, B when it is not sent."),
        ({"x-unit": "seconds", "schema": {"type": "integer"}}, "In seconds."),
    ],
)
def test_parameters_of_other_kinds(parameter: dict[str, Any], words: str) -> None:
    """What stands between the items of a list, a default as it is written, and a unit are said."""
    told = in_words({"components": {"parameters": {"X": {"name": "x", "in": "query", **parameter}}}})
    assert told["components"]["parameters"]["X"]["description"] == words


@pytest.mark.parametrize(("kind", "words"), [("boolean", "`more` is true"), ("string", "`more` is there")])
def test_what_says_that_there_is_more_is_told_by_its_type(kind: str, words: str) -> None:
    """Where that is true or false, it is there on the last page too: a reader who goes by that would never end."""
    schema = {"type": "object", "properties": {"more": {"type": kind}, "rows": {"type": "array", "items": SECONDS}}}
    answer = {"200": {"description": "A", "content": {"application/json": {"schema": schema}}}}
    paging = {"page": "page", "rows": "rows", "more": "more"}
    told = in_words({"paths": {"/a": {"get": {"x-paging": paging, "responses": answer}}}})
    assert f"as long as {words}." in told["paths"]["/a"]["get"]["description"]
