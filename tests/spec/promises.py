"""The house rules about what an answer is promised to hold: little, so that no report is lost for one value."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.spec.description import Description
from tests.spec.rules import Rule

PUBLISHED = sorted((Path(__file__).parent / "published").glob("*.json"))


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


PROMISES: tuple[Rule, ...] = (only_what_every_payload_has_is_always_there,)
