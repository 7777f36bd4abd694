"""The house rules about what an answer is promised to hold: little, so that no report is lost for one value."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from tests.spec.description import Description
from tests.spec.rules.structure import Rule

PUBLISHED = sorted((Path(__file__).parents[1] / "published").glob("*.json"))
ROW_KEYS = {"CompanyUser": {"user"}, "BusyTime": {"day", "hour"}}
"""What says which row it is, where that is no id and no time."""


def answers_promise_little(spec: Description) -> Iterator[str]:
    """Promised is what no reader can do without: body, rows, and what says which row it is; never what may be null."""
    sent = spec.sent()
    rows = {step for operation in spec.operations.values() for step in _rows(operation) if step != "_embedded"}
    for name, schema in spec.components["schemas"].items():
        fields = schema.get("properties", {})
        times = {field for field, found in fields.items() if found.get("x-role") == "time"}
        lists = {field for field in rows & fields.keys() if _is_rows(spec, name, field)}
        allowed = {"id", "current", "access_token", "expires_in"} | ROW_KEYS.get(name, set()) | times | lists
        for field in schema.get("required", []):
            if name not in sent and (field not in allowed or name.endswith("Deltas")):
                yield f"{name}: promises {field}"
            if "null" in str(fields.get(field, {}).get("type")) or {"type": "null"} in fields.get(field, {}).get(
                "oneOf", []
            ):
                yield f"{name}: promises {field}, which may be null"


def rows_are_promised(spec: Description) -> Iterator[str]:
    """The body of a report, the rows of a page and the id of a row are promised: without them there is no answer."""
    for name, operation in spec.operations.items():
        body = spec.resolve(spec.answer(operation)["schema"])
        for step in ("current", *_rows(operation)):
            if step in body.get("properties", {}) and step != "_embedded" and step not in body.get("required", []):
                yield f"{name}: does not promise {step}"
            body = spec.resolve(body["properties"][step]) if step in body.get("properties", {}) else body
    for name, schema in spec.components["schemas"].items():
        keys = {"id"} | ROW_KEYS.get(name, set())
        for key in sorted(keys & schema.get("properties", {}).keys() - set(schema.get("required", []))):
            yield f"{name}: does not promise {key}"


def published_payloads_fit(spec: Description) -> Iterator[str]:
    """The specification takes what accounts and the documentation published, whatever is left out there."""
    for path, operation in _published(spec):
        fits = Draft202012Validator({"components": spec.components} | spec.answer(operation)["schema"])
        for fault in fits.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
            yield f"{path.name}: {fault.json_path}: {fault.message[:200]}"


def only_what_every_payload_has_is_always_there(spec: Description) -> Iterator[str]:
    """x-always is for figures, and what holds some, that no documented or published payload leaves out or nulls."""
    for schema, name, field in spec.properties():
        always, place = field.get("x-always", False), f"{schema}.{name}"
        inner = spec.resolve(field).get("properties", {}).values()
        has_figures = "x-unit" in field or ("oneOf" not in field and any("x-unit" in each for each in inner))
        if always is not False and (always is not True or not has_figures or "null" in str(field.get("type"))):
            yield f"{place}: is no figure, or may be null"
        if always and (schema.endswith("Deltas") or name.startswith("previous") or "x-delta" in field):
            yield f"{place}: compares, and cannot be there always"
    payloads = [
        (path.name, operation, json.loads(path.read_text(encoding="utf-8"))) for path, operation in _published(spec)
    ]
    for operation in spec.operations.values():
        for example in spec.answer(operation).get("examples", {}).values():
            payloads.append((example["externalValue"], operation, spec.example(example)))
    for name, operation, payload in payloads:
        for place in _left_out(spec, spec.answer(operation)["schema"], payload, ""):
            yield f"{name}: leaves out {place}, which is always there"


def _left_out(spec: Description, node: dict[str, Any], value: Any, place: str) -> Iterator[str]:
    schema = spec.resolve(node)
    if isinstance(value, list):
        for item in value:
            yield from _left_out(spec, schema["items"], item, f"{place}[]")
    elif isinstance(value, dict) and value:  # an object with nothing in it is as good as none
        for name, field in schema.get("properties", {}).items():
            if field.get("x-always") and value.get(name) is None:
                yield f"{place}.{name}"
            yield from _left_out(spec, field, value.get(name), f"{place}.{name}")


def _published(spec: Description) -> Iterator[tuple[Path, dict[str, Any]]]:
    for path in PUBLISHED:
        operation = spec.operations.get(path.name.partition(".")[0])
        if operation is not None:
            yield path, operation


def _rows(operation: dict[str, Any]) -> list[str]:
    return str(operation["x-paging"]["rows"]).split(".") if "x-paging" in operation else []


def _is_rows(spec: Description, schema: str, field: str) -> bool:
    """Whether a field of a schema is on the way to the rows of a page."""
    for operation in spec.operations.values():
        body = spec.answer(operation)["schema"]
        for step in _rows(operation):
            if spec.resolve(body) is spec.components["schemas"][schema] and step == field:
                return True
            body = spec.resolve(body).get("properties", {}).get(step, {})
    return False


PROMISES: tuple[Rule, ...] = (
    *(answers_promise_little, rows_are_promised, published_payloads_fit),
    only_what_every_payload_has_is_always_there,
)
