"""What is said about changes of the description, by our own rules."""

import copy
from typing import Any

import pytest

from generator.changes.specification import compare
from generator.errors import GenerationError
from generator.reading.document import load, validate
from generator.writing.output import SPEC
from tests.generator.changes.mutations import places, without
from tests.generator.changes.table import CHANGES, DESCRIPTION, changed


def test_the_table_is_whole() -> None:
    """The description of the table is valid, and at least 80 changes are recorded, breaking ones and others."""
    validate(DESCRIPTION, "table.yaml")
    assert len(CHANGES) >= 80
    assert {change["breaks"] for change in CHANGES.values()} == {True, False}


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_is_judged(name: str) -> None:
    """The verdict and the words are those of the table; a change without words is nothing to callers."""
    change, found = CHANGES[name], compare(DESCRIPTION, changed(name))
    assert any(item.breaks for item in found) == change["breaks"], found
    if "words" not in change:
        assert found == []
    else:
        assert any(change["words"] in str(item) and item.breaks == change["breaks"] for item in found), found


@pytest.mark.slow
def test_nothing_is_found_where_nothing_changed() -> None:
    """A document compared with itself has no changes, although schemas refer to themselves."""
    assert compare(DESCRIPTION, DESCRIPTION) == []
    assert compare(load(SPEC), load(SPEC)) == []


NEW_RULES = {
    "parameters of a new operation": ("/new", ["first", "second"], ("together", "first", "second"), False),
    "new parameters of an old operation": ("/users", ["first", "second"], ("together", "first", "second"), False),
    "a new parameter together with an old one": ("/users", ["first"], ("together", "first", "page"), True),
    "a new parameter that needs an old one": ("/users", ["first"], ("requires", "first", "page"), False),
    "an old parameter that needs a new one": ("/users", ["first"], ("requires", "page", "first"), True),
    "a new parameter after an old one": ("/users", ["first"], ("after", "page", "first"), False),
    "old parameters": ("/users", [], ("requires", "start", "end"), True),
}


@pytest.mark.parametrize("name", NEW_RULES)
def test_a_new_rule_breaks_those_whom_it_may_refuse(name: str) -> None:
    """A rule between parameters that nobody could send so breaks nobody; any other breaks."""
    path, added, (rule, *parameters), breaks = NEW_RULES[name]
    document = copy.deepcopy(DESCRIPTION)
    item = document["paths"].setdefault(path, {"get": {"operationId": "user_new", "parameters": []}})
    item["get"]["parameters"] += [{"name": wire, "in": "query", "schema": {"type": "integer"}} for wire in added]
    document["x-parameter-rules"].append({"rule": rule, "parameters": parameters, "limits": {}})
    found = {change.place: change.breaks for change in compare(DESCRIPTION, document)}
    assert found[f"rule {rule} {', '.join(parameters)}"] is breaks


def is_noticed(document: dict[str, Any]) -> bool:
    """Whether the rules find a change, or cannot read the document because the entry is one that has to be there."""
    try:
        return bool(compare(DESCRIPTION, document))
    except (KeyError, GenerationError):
        return True


@pytest.mark.slow
def test_whatever_goes_is_noticed() -> None:
    """No entry can go from the description unnoticed, but those for people and those that say what holds anyway."""
    said = list(places())
    assert len(said) > 250
    missed = [place for place in said if not is_noticed(without(place))]
    parameters = ("paths", "/reports/user", "get", "parameters")
    assert missed == [
        *((*parameters, index, "required") for index in (1, 2)),
        (*parameters, 2, "style"),
        ("paths", "/users", "get", "parameters", 0, "required"),
    ]


@pytest.mark.slow
def test_every_field_and_parameter_of_the_specification_is_looked_into() -> None:
    """A word that no rule knows is found wherever it stands: in every field, in every parameter."""
    old, new = load(SPEC), load(SPEC)
    parameters, schemas = new["components"]["parameters"].values(), new["components"]["schemas"]
    fields = {
        f"{name}.{field}": part for name in schemas for field, part in schemas[name].get("properties", {}).items()
    }
    for part in [*fields.values(), *parameters]:
        part["x-shape"] = "round"
    found = {change.place.removesuffix(" (path)") for change in compare(old, new) if change.breaks}
    assert found == fields.keys() | {f"parameter {part['name']}" for part in parameters}


FIGURES = {"$ref": "#/components/schemas/Figures"}


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ({"anyOf": [FIGURES, {"type": "null"}]}, {"oneOf": [FIGURES, {"type": "null"}]}),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, {"type": ["string", "null"]}),
        ({"allOf": [FIGURES]}, FIGURES),
        ({"oneOf": [{"allOf": [FIGURES]}, {"type": "null"}]}, {"oneOf": [FIGURES, {"type": "null"}]}),
        ({"type": ["string", "null"]}, {"type": ["null", "string"], "$comment": "For us.", "examples": ["a"]}),
        ({"type": "string", "const": "a"}, {"type": "string", "enum": ["a"]}),
    ],
)
def test_other_words_for_the_same_are_no_change(was: dict[str, Any], now: dict[str, Any]) -> None:
    """A schema that is said in another way, and means the same, is nothing to callers, in either direction."""
    old, new = copy.deepcopy(DESCRIPTION), copy.deepcopy(DESCRIPTION)
    for document, schema in ((old, was), (new, now)):
        document["components"]["schemas"]["UserReport"]["properties"]["it"] = schema
    assert compare(old, new) == compare(new, old) == []
