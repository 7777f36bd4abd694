"""The house rules of the specification, each with its reason."""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

SPEC = Path(__file__).parents[2] / "spec" / "openapi.yaml"
UNITS = {
    *("count", "seconds", "days", "percent", "fraction", "points", "score", "percent-change", "per-day"),
    *("per-day-and-user", "per-chat", "per-visit", "replies", "hour-of-day", "day-of-week"),
}
METHODS = {"get", "post"}


def nodes(node: Any, place: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every mapping of the document, with its place."""
    if isinstance(node, dict):
        yield place, node
        for key, value in node.items():
            yield from nodes(value, f"{place}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from nodes(value, f"{place}/{index}")


def properties(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every property of every schema."""
    for schema_name, schema in document["components"]["schemas"].items():
        for name, field in schema.get("properties", {}).items():
            yield schema_name, name, field


def test_the_document_is_valid(document: dict[str, Any]) -> None:
    """It is OpenAPI 3.1.0: tools of any language must be able to read it."""
    assert document["openapi"] == "3.1.0"
    assert [fault.message for fault in OpenAPIV31SpecValidator(document).iter_errors()] == []


def test_the_yaml_is_tidy() -> None:
    """yamllint has nothing to say: a file that people maintain by hand is written in one way."""
    command = [sys.executable, "-m", "yamllint", "--strict", "--config-file", str(SPEC.parents[1] / ".yamllint"), SPEC]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == ""
    assert done.returncode == 0


def test_operation_ids_say_family_and_report(operations: dict[str, Any], document: dict[str, Any]) -> None:
    """operationIds are unique, read <family>_<report>, and the tag is the family: clients are named by them."""
    assert len(operations) == sum(len(METHODS & set(item)) for item in document["paths"].values())
    for operation_id, operation in operations.items():
        assert re.fullmatch(r"[a-z]+(_[a-z]+)+", operation_id)
        assert operation["tags"] == [operation_id.split("_")[0]]
    declared = [tag["name"] for tag in document["tags"]]
    assert declared == list(dict.fromkeys(operation["tags"][0] for operation in operations.values()))


def test_everything_is_described(document: dict[str, Any], operations: dict[str, Any]) -> None:
    """Operations, parameters, schemas, fields, answers, headers and tags say what they are."""
    components = document["components"]
    described = [
        *operations.items(),
        *((tag["name"], tag) for tag in document["tags"]),
        *(
            (kind + "/" + name, item)
            for kind in components
            if kind != "x-buckets"
            for name, item in components[kind].items()
        ),
        *((f"{schema}.{name}", field) for schema, name, field in properties(document)),
        *(
            (f"{operation_id}/{status}", response)
            for operation_id, operation in operations.items()
            for status, response in operation["responses"].items()
            if "$ref" not in response
        ),
    ]
    for place, item in described:
        text = item.get("description", "")
        assert len(text) > 4, place
        assert text[0].isupper(), place
        assert text.endswith("."), place


def test_summaries_are_short(operations: dict[str, Any]) -> None:
    """Summaries fit into a menu."""
    for operation_id, operation in operations.items():
        assert 0 < len(operation["summary"]) <= 60, operation_id
        assert not operation["summary"].endswith("."), operation_id


def test_every_operation_names_its_page(operations: dict[str, Any]) -> None:
    """Each operation links to the page it was written from, so that it can be checked."""
    for operation_id, operation in operations.items():
        assert operation["externalDocs"]["url"].startswith("https://developer.helpscout.com/"), operation_id


def is_number(field: dict[str, Any]) -> bool:
    """Whether a field holds a number."""
    kinds = field.get("type", [])
    return bool({"integer", "number"} & set([kinds] if isinstance(kinds, str) else kinds))


def test_numbers_say_how_wide_they_are(document: dict[str, Any]) -> None:
    """Ids are int64 and fractions double: without a format, clients in Go, Java and Rust read 32 bits."""
    for schema, name, field in properties(document):
        kinds = str(field.get("type"))
        if "number" in kinds:
            assert field.get("format") == "double", f"{schema}.{name}"
        if "integer" in kinds and re.search(r"(^id|[a-z]Id|[a-z]id)$", name) and not schema.endswith("Bucket"):
            assert field.get("format") == "int64", f"{schema}.{name}"


def test_a_parameter_shares_its_name_only_with_its_own_schema(document: dict[str, Any]) -> None:
    """Clients in Go keep parameters and schemas in one place: equal names must mean the same type."""
    components = document["components"]
    for name in components["parameters"].keys() & components["schemas"].keys():
        assert components["parameters"][name]["schema"] == {"$ref": f"#/components/schemas/{name}"}, name


NOT_A_FIGURE = re.compile(r"(id|Id|^number|^page|^waitingSinceType)$")


def test_every_figure_has_a_unit(document: dict[str, Any]) -> None:
    """A number that is no id and no page has an x-unit from the list: a number without a unit is a guess."""
    for schema, name, field in properties(document):
        if is_number(field) and not NOT_A_FIGURE.search(name):
            assert field.get("x-unit") in UNITS, f"{schema}.{name}"
        else:
            assert "x-unit" not in field, f"{schema}.{name}"


@pytest.mark.parametrize(
    ("pattern", "units"),
    [
        (r"[tT]ime$|^duration$", {"seconds", "percent-change"}),
        (r"[cC]ount$|^total(?!Days)|^customers$", {"count", "percent-change"}),
        (r"^percentResolved", {"fraction"}),
        (r"[pP]ercent$", {"percent", "points"}),
        (r"(Action|Result)$", {"percent", "points"}),
        (r"[sS]core$", {"score", "points"}),
        (r"PerDay$", {"per-day", "percent-change"}),
        (r"^(day|busiestDay)$", {"day-of-week"}),
        (r"^(hour|busyTime.*)$", {"hour-of-day"}),
    ],
)
def test_units_fit_names(pattern: str, units: set[str], document: dict[str, Any]) -> None:
    """Fields whose name says what they measure have a unit of that kind."""
    found = [
        (schema, name, field["x-unit"])
        for schema, name, field in properties(document)
        if re.search(pattern, name) and "x-unit" in field
    ]
    assert found
    for schema, name, unit in found:
        assert unit in units, f"{schema}.{name}"


def test_every_delta_says_what_it_means(document: dict[str, Any]) -> None:
    """A field that compares says how, its unit agrees, and the figure it compares is there."""
    schemas = document["components"]["schemas"]
    compared = [(schema, name, field) for schema, name, field in properties(document) if "Deltas" in schema]
    compared += [(schema, name, field) for schema, name, field in properties(document) if "x-delta" in field]
    for schema, name, field in compared:
        if "$ref" in field:
            continue
        assert field["x-unit"] == {"percent-change": "percent-change", "difference": "points"}[field["x-delta"]]
        base = schema.removesuffix("Deltas")
        owner = schemas.get(base) if base in schemas else schemas.get(f"{base}Statistics")
        if "Deltas" not in schema:
            owner = schemas[schema]
        assert owner is not None, schema
        assert field.get("x-delta-of", name) in owner["properties"], f"{schema}.{name}"


def test_every_example_fits_its_schema(
    document: dict[str, Any], operations: dict[str, Any], answer: Callable[..., Any]
) -> None:
    """Each operation has a documented answer that its own schema accepts: sandbox and tests live on them."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "components": document["components"]}
    used = set()
    for operation_id, operation in operations.items():
        media = answer(operation)
        assert "documented" in media["examples"], operation_id
        for example in media["examples"].values():
            path = SPEC.parent / example["externalValue"]
            used.add(path)
            faults = Draft202012Validator(schema | media["schema"]).iter_errors(json.loads(path.read_text()))
            assert [f"{fault.json_path}: {fault.message}" for fault in faults] == [], path.name
    for _, node in nodes(document["components"]["responses"]):
        for example in node.get("examples", {}).values():
            path = SPEC.parent / example["externalValue"]
            used.add(path)
            fits = schema | {"$ref": "#/components/schemas/ApiError"}
            assert list(Draft202012Validator(fits).iter_errors(json.loads(path.read_text()))) == []
    assert used == set((SPEC.parent / "examples").iterdir())


def test_a_wrong_example_would_be_found(document: dict[str, Any]) -> None:
    """The check of the examples can fail: a missing field and a text for a number are found."""
    schema = {"components": document["components"], "$ref": "#/components/schemas/UserReport"}
    good = json.loads((SPEC.parent / "examples" / "user_overall.json").read_text())
    bad = good | {"current": good["current"] | {"closed": "many"}}
    assert [fault.json_path for fault in Draft202012Validator(schema).iter_errors(bad)] == ["$.current.closed"]
    del bad["user"]
    assert len(list(Draft202012Validator(schema).iter_errors(bad))) == 2


def references(document: dict[str, Any]) -> set[str]:
    """Every reference of the document."""
    return {node["$ref"] for _, node in nodes(document) if isinstance(node.get("$ref"), str)}


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    """No reference dangles, and none leaves the file: teams take one file."""
    for reference in references(document):
        found: Any = document
        for step in reference.removeprefix("#/").split("/"):
            found = found[step]
        assert found


def test_nothing_is_unused(document: dict[str, Any]) -> None:
    """Each component is used: what nobody uses nobody keeps right."""
    used = references(document)
    tables = {node["x-bucket-table"] for _, node in nodes(document) if "x-bucket-table" in node}
    for kind, entries in document["components"].items():
        if kind in ("securitySchemes", "x-buckets"):
            continue
        for name in entries:
            assert f"#/components/{kind}/{name}" in used, name
    assert tables == set(document["components"]["x-buckets"])
    secured = {name for _, node in nodes(document) for entry in node.get("security", []) for name in entry}
    assert secured == set(document["components"]["securitySchemes"])


def test_objects_are_named(document: dict[str, Any]) -> None:
    """Objects are components and used by reference: what generators have to name themselves they name badly."""
    for place, node in nodes(document):
        if node.get("type") == "object" or {"properties", "type"} <= node.keys():
            assert re.fullmatch(r"/components/schemas/\w+", place), place


def test_no_schema_is_closed(document: dict[str, Any]) -> None:
    """No additionalProperties, no unevaluatedProperties: undocumented fields were seen live."""
    for place, node in nodes(document):
        assert "additionalProperties" not in node, place
        assert "unevaluatedProperties" not in node, place


def test_enumerations_of_answers_are_open(document: dict[str, Any], resolve: Callable[..., Any]) -> None:
    """`enum` is for requests; answers say x-known-values, so that one new value breaks no client."""
    asked = {
        resolve(parameter["schema"].get("items", parameter["schema"]))["description"]
        for parameter in document["components"]["parameters"].values()
        if "enum" in resolve(parameter["schema"].get("items", parameter["schema"]))
        and "description" in resolve(parameter["schema"].get("items", parameter["schema"]))
    }
    for name, schema in document["components"]["schemas"].items():
        if "enum" in schema:
            assert schema["description"] in asked, name
    for schema_name, name, field in properties(document):
        assert "enum" not in field, f"{schema_name}.{name}"
        assert "enum" not in resolve(field), f"{schema_name}.{name}"


def test_parameters_have_no_default(document: dict[str, Any]) -> None:
    """No `default`: clients of other languages would send it always; x-default says what the server takes."""
    for name, parameter in document["components"]["parameters"].items():
        assert "default" not in parameter["schema"], name
        assert "example" in parameter, name


def test_lists_are_one_value(document: dict[str, Any]) -> None:
    """Every list parameter is comma-separated, says so, and is never empty."""
    for name, parameter in document["components"]["parameters"].items():
        if parameter["schema"].get("type") == "array":
            assert (parameter["style"], parameter["explode"]) == ("form", False), name
            assert parameter["schema"]["minItems"] == 1, name
        else:
            assert "explode" not in parameter, name


def test_page_counters_are_not_promised(
    operations: dict[str, Any], answer: Callable[..., Any], fields: Callable[..., Any], resolve: Callable[..., Any]
) -> None:
    """x-paging names fields that are there, rows that are a list, and counters that no answer must have."""
    paged = {operation_id: operation for operation_id, operation in operations.items() if "x-paging" in operation}
    asking = {
        operation_id
        for operation_id, operation in operations.items()
        if any(resolve(parameter)["name"] == "page" for parameter in operation.get("parameters", []))
    }
    assert set(paged) == asking
    for operation in paged.values():
        paging = operation["x-paging"]
        found = dict(fields(answer(operation)["schema"]))
        assert resolve(found[paging["rows"]])["type"] == "array"
        for part in ("number", "pages", "count"):
            *owner, name = paging[part].split(".")
            schema = resolve(found[".".join(owner)]) if owner else resolve(answer(operation)["schema"])
            assert name in schema["properties"]
            assert name not in schema.get("required", [])
        for name in paging.get("key", []):
            assert f"{paging['rows']}[].{name}" in found


def test_rules_are_about_parameters(document: dict[str, Any]) -> None:
    """x-parameter-rules names parameters that there are, and says each rule in words."""
    names = {parameter["name"] for parameter in document["components"]["parameters"].values()}
    for rule in document["x-parameter-rules"]:
        assert set(rule["parameters"]) <= names
        assert rule["description"]


def test_buckets_grow(document: dict[str, Any]) -> None:
    """Buckets are numbered from 1, and each begins where the one before it ends."""
    for name, table in document["components"]["x-buckets"].items():
        buckets = table["buckets"]
        assert [bucket["id"] for bucket in buckets] == list(range(1, len(buckets) + 1)), name
        assert table["unit"] in UNITS
        for before, after in pairwise(buckets):
            assert before.get("to") == after.get("from"), name
