"""The specification against what the documentation lists: operations and fields, and what each parameter takes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from tests.spec.description import Description
from tests.spec.rules.structure import Rule


def _listed(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((Path(__file__).parent / name).read_text(encoding="utf-8"))
    return found


INVENTORY, PARAMETERS = _listed("inventory.yaml"), _listed("parameters.yaml")


def _differences(place: str, found: set[str], listed: set[str]) -> Iterator[str]:
    for name in sorted(found - listed):
        yield f"{place}: {name} is not listed"
    for name in sorted(listed - found):
        yield f"{place}: {name} is listed and missing"


def operations_are_listed(spec: Description) -> Iterator[str]:
    """The operations of the inventory and of the specification are the same, in the same order, method and path."""
    found = [f"{name}: {operation['method']} {operation['path']}" for name, operation in spec.operations.items()]
    listed = [f"{name}: {entry['request']}" for name, entry in INVENTORY.items()]
    yield from _differences("operations", set(found), set(listed))
    if found != listed:
        yield "operations: not those of the inventory, in its order"


def parameters_are_listed(spec: Description) -> Iterator[str]:
    """Each operation has the documented parameters, required where the documentation requires them."""
    for name, entry in INVENTORY.items():
        parameters = map(spec.resolve, spec.operations.get(name, {}).get("parameters", []))
        found = {parameter["name"] + ("!" if parameter.get("required") else "") for parameter in parameters}
        yield from _differences(f"{name}: parameters", found, _words(entry["parameters"]))


def fields_are_listed(spec: Description) -> Iterator[str]:
    """Each answer has the documented fields, those only in samples and those only in tables included."""
    for name, entry in INVENTORY.items():
        if name in spec.operations:
            found = {path for path, _ in spec.fields(spec.answer(spec.operations[name])["schema"])}
            yield from _differences(f"{name}: fields", found, _words(entry["fields"]))


def _words(entry: Any) -> set[str]:
    return set(entry.split()) if isinstance(entry, str) else set(entry)


def parameters_take_what_is_listed(spec: Description) -> Iterator[str]:
    """Parameters have the documented types, limits and values: what is sent wrongly gives wrong figures, silently."""
    parameters = spec.components["parameters"]
    found = {f"{name}: {_taken(spec, parameter['schema'])}" for name, parameter in parameters.items()}
    yield from _differences("parameters", found, {f"{name}: {kind}" for name, kind in PARAMETERS.items()})


def _taken(spec: Description, schema: dict[str, Any]) -> str:
    """What a schema takes, in a few words: `list of int64 from 0`, `day | week | month`."""
    schema = spec.resolve(schema)
    if schema["type"] == "array":
        return f"list of {_taken(spec, schema['items'])}"
    if "enum" in schema:
        return " | ".join(map(str, schema["enum"]))
    limits = [f" {word} {schema[key]}" for word, key in (("from", "minimum"), ("to", "maximum")) if key in schema]
    pattern = f" like {schema['pattern']}" if "pattern" in schema else ""
    return str(schema.get("format", schema["type"])) + "".join(limits) + pattern


LISTS: tuple[Rule, ...] = (
    *(operations_are_listed, parameters_are_listed, parameters_take_what_is_listed, fields_are_listed),
)
