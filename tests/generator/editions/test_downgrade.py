"""The description as OpenAPI 3.0.3 says what the one in 3.1 says, or the build stops."""

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema.validators import extend
from openapi_schema_validator import OAS30Validator, OAS31Validator
from openapi_spec_validator import OpenAPIV30SpecValidator

from generator.editions.downgrade import downgrade
from generator.editions.ordinary import with_ordinary
from generator.editions.wording import in_words
from generator.errors import GenerationError
from generator.reading.document import load, with_examples
from generator.references import METHODS
from generator.writing.output import SPEC, build
from helpscout_reports_api import spec

OLD, NEW = spec.load("3.0"), spec.load("3.1")


def all_of(validator: Any, schemas: Any, instance: Any, schema: Any) -> Iterator[Any]:
    """`nullable` beside `allOf` lets null through: what generators read, if not the letter of 3.0.3."""
    if not (instance is None and schema.get("nullable")):
        yield from OAS30Validator.VALIDATORS["allOf"](validator, schemas, instance, schema)


Reader30 = extend(OAS30Validator, {"allOf": all_of})


def samples() -> Iterator[tuple[str, dict[str, Any], Any]]:
    """Every documented answer and error, with the schema it has."""
    for path, item in NEW["paths"].items():
        for operation in (item[method] for method in METHODS if method in item):
            for status, response in operation["responses"].items():
                named = response.get("$ref", "").rpartition("/")[2]
                found = NEW["components"]["responses"][named] if named else response
                for media in found.get("content", {}).values():
                    for name, example in media.get("examples", {}).items():
                        yield f"{operation['operationId']} {status} {name} {path}", media["schema"], example["value"]


SAMPLES = {name: (schema, value) for name, schema, value in samples()}
DAMAGES = (None, "text", -1.5, 7, True, [], {}, [None])


def damaged(value: Any, whole: Any) -> Iterator[Any]:
    """Copies of a document with one place of it changed or missing; of a list the first entry stands for all."""
    places = [*value] if isinstance(value, dict) else range(min(1, len(value))) if isinstance(value, list) else []
    for place in places:
        kept = value[place]
        for other in DAMAGES:
            value[place] = other
            yield whole
        value[place] = kept
        if isinstance(value, dict):
            del value[place]
            yield whole
            value[place] = kept
        yield from damaged(kept, whole)


@pytest.mark.slow
@pytest.mark.parametrize("name", SAMPLES)
def test_both_versions_accept_and_refuse_the_same(name: str) -> None:
    """Every sample fits both versions, and whatever is done to it, both take it or neither does."""
    schema, value = SAMPLES[name]
    old = Reader30({"components": OLD["components"], "allOf": [schema]})
    new = OAS31Validator({"components": NEW["components"], "allOf": [schema]})
    assert old.is_valid(value)
    assert new.is_valid(value)
    verdicts = set()
    working = copy.deepcopy(value)
    for changed in damaged(working, working):
        verdict = new.is_valid(changed)
        assert old.is_valid(changed) == verdict, json.dumps(changed)[:2000]
        verdicts.add(verdict)
    assert working == value
    assert verdicts == {True, False}


def test_null_is_told_apart_from_missing_in_both() -> None:
    """A comparison that is null fits, a statistic that is null does not: in 3.0 as in 3.1."""
    value = copy.deepcopy(NEW["paths"]["/v2/reports/user"]["get"]["responses"]["200"]["content"]["application/json"])
    example = value["examples"]["documented"]
    for components, reader in ((OLD["components"], Reader30), (NEW["components"], OAS31Validator)):
        read = reader({"components": components, "allOf": [value["schema"]]})
        assert read.is_valid(example["value"] | {"previous": None})
        assert not read.is_valid(example["value"] | {"current": None})


@pytest.mark.slow
def test_it_is_valid_and_keeps_every_operation() -> None:
    """OpenAPI 3.0.3 by the validator's judgement, with the same operations, parameters, units and descriptions."""
    assert OLD["openapi"] == "3.0.3"
    assert list(OpenAPIV30SpecValidator(OLD).iter_errors()) == []
    assert OLD["paths"] == NEW["paths"]
    assert OLD["components"].keys() == NEW["components"].keys()
    for kind in ("x-buckets", "headers", "responses", "securitySchemes", "parameters"):
        assert OLD["components"][kind] == NEW["components"][kind]
    for name, schema in NEW["components"]["schemas"].items():
        old = OLD["components"]["schemas"][name]
        assert schema.get("required") == old.get("required")
        assert schema.get("properties", {}).keys() == old.get("properties", {}).keys()
        for field, new in schema.get("properties", {}).items():
            kept = {key: value for key, value in new.items() if key == "description" or key.startswith("x-")}
            assert kept.items() <= old["properties"][field].items(), f"{name}.{field}"


@pytest.mark.slow
def test_the_files_are_what_the_step_makes() -> None:
    """What ships is the step's output for the committed specification; the step leaves its input alone."""
    bundled = with_ordinary(in_words(with_examples(load(SPEC), SPEC.parent)))
    before = copy.deepcopy(bundled)
    assert downgrade(bundled) == OLD
    assert bundled == before == NEW


SCHEMA = {
    "a nullable type": ({"type": ["number", "null"], "x-unit": "seconds"}, {"type": "number", "nullable": True}),
    "a nullable component": (
        {"oneOf": [{"$ref": "#/components/schemas/Figures"}, {"type": "null"}]},
        {"type": "object", "nullable": True, "allOf": [{"$ref": "#/components/schemas/Figures"}]},
    ),
    "a nullable composition": (
        {"oneOf": [{"allOf": [{"$ref": "#/components/schemas/Figures"}]}, {"type": "null"}]},
        {"type": "object", "nullable": True, "allOf": [{"allOf": [{"$ref": "#/components/schemas/Figures"}]}]},
    ),
    "words beside a reference": (
        {"$ref": "#/components/schemas/Figures", "description": "Words."},
        {"allOf": [{"$ref": "#/components/schemas/Figures"}], "description": "Words."},
    ),
    "a whole number, a fraction or null": (
        {"anyOf": [{"type": "integer"}, {"type": "number"}, {"type": "null"}]},
        {"anyOf": [{"type": "integer"}, {"type": "number"}], "type": "number", "nullable": True},
    ),
    "a constant": ({"type": "string", "const": "a"}, {"type": "string", "enum": ["a"]}),
    "items": (
        {"type": ["array", "null"], "items": {"type": ["string", "null"]}},
        {"type": "array", "nullable": True, "items": {"type": "string", "nullable": True}},
    ),
}


@pytest.mark.parametrize("name", SCHEMA)
def test_each_word_is_translated(name: str, mini: dict[str, Any]) -> None:
    """Each word of 3.1 that the specification uses has its counterpart in 3.0."""
    before, after = SCHEMA[name]
    mini["components"]["schemas"]["UserReport"]["properties"]["it"] = before
    made = downgrade(mini)["components"]["schemas"]["UserReport"]["properties"]["it"]
    assert made == {key: value for key, value in before.items() if key.startswith("x-")} | after


@pytest.mark.parametrize("name", ["schema", "example", "examples", "x-next", "X-Next"])
def test_schemas_are_translated_whatever_holds_them_is_called(name: str, mini: dict[str, Any]) -> None:
    """A header, a parameter or an answer may have a name that is a word elsewhere: its schema is in old words too."""
    new, old = {"schema": {"type": ["string", "null"]}}, {"schema": {"type": "string", "nullable": True}}
    answer = mini["paths"]["/v2/reports/user"]["get"]["responses"]["200"]
    answer["headers"] = {name: new}
    mini["components"] |= {
        "headers": {name: new},
        "parameters": {name: {"name": "a", "in": "query", **new}},
        "responses": {name: {"description": "A.", "content": {"application/json": new}}},
    }
    made = downgrade(mini)
    components = made["components"]
    assert made["paths"]["/v2/reports/user"]["get"]["responses"]["200"]["headers"] == {name: old}
    assert components["headers"] == {name: old}
    assert components["parameters"] == {name: {"name": "a", "in": "query", **old}}
    assert components["responses"] == {name: {"description": "A.", "content": {"application/json": old}}}


def test_the_summary_and_the_licence_are_kept(mini: dict[str, Any]) -> None:
    """3.0 has no place for a summary and a licence's identifier: both are said in another one."""
    mini["info"] |= {"summary": "Short.", "description": "Long.", "license": {"name": "MIT", "identifier": "MIT"}}
    info = downgrade(mini)["info"]
    assert info["description"] == "Short. Long."
    assert info["license"] == {"name": "MIT", "url": "https://spdx.org/licenses/MIT.html"}


def properties(document: dict[str, Any]) -> dict[str, Any]:
    """The fields of a schema of the small specification."""
    found: dict[str, Any] = document["components"]["schemas"]["Figures"]["properties"]
    return found


REFUSED: dict[str, Callable[[dict[str, Any]], Any]] = {
    "names by a schema": lambda d: properties(d).update(a={"type": "object", "propertyNames": {"pattern": "^a"}}),
    "two types": lambda d: properties(d).update(a={"type": ["number", "string"]}),
    "null and nothing else": lambda d: properties(d).update(a={"type": "null"}),
    "a schema that is true": lambda d: properties(d).update(a=True),
    "an enumeration that forgets null": lambda d: properties(d).update(a={"type": ["string", "null"], "enum": ["b"]}),
    "names by pattern": lambda d: properties(d).update(a={"type": "object", "patternProperties": {"b": {}}}),
    "a condition": lambda d: properties(d).update(a={"if": {"type": "string"}, "then": {"minLength": 1}}),
    "a tuple": lambda d: properties(d).update(a={"type": "array", "prefixItems": [{"type": "string"}]}),
    "a choice that may be null": lambda d: properties(d).update(
        a={"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]}
    ),
    "webhooks": lambda d: d.update(webhooks={}),
    "a dialect": lambda d: d.update(jsonSchemaDialect="https://example.com/dialect"),
    "path items among the components": lambda d: d["components"].update(pathItems={}),
    "certificates": lambda d: d["components"].update(securitySchemes={"a": {"type": "mutualTLS"}}),
    "words beside a reference outside schemas": lambda d: d["paths"]["/v2/reports/user"]["get"]["responses"].update(
        {"400": {"$ref": "#/components/responses/Bad", "description": "Bad."}}
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_it_does_not_know_is_an_error(name: str, mini: dict[str, Any]) -> None:
    """A word of 3.1 without a counterpart is refused in one line that names its place, never dropped."""
    downgrade(mini)
    REFUSED[name](mini)
    with pytest.raises(GenerationError, match=r"^(/?components|/?paths|the document)") as caught:
        downgrade(mini)
    assert "\n" not in str(caught.value)


def test_a_build_stops_at_what_cannot_be_downgraded(mini: dict[str, Any], write: Any, tmp_path: Path) -> None:
    """Such a specification generates nothing at all."""
    properties(mini)["a"] = {"type": "string", "contentMediaType": "text/html"}
    with pytest.raises(GenerationError, match=r"OpenAPI 3\.0"):
        build(write(mini), tmp_path / "out" / "package")
    assert not (tmp_path / "out" / "package").exists()
