"""The specification as data, and ways through it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.document import load

SPEC = Path(__file__).parents[2] / "spec" / "openapi.yaml"


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The specification."""
    return load(SPEC)


@pytest.fixture(scope="session")
def operations(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Operations by operationId, each with its method and path."""
    return {
        operation["operationId"]: {**operation, "method": method.upper(), "path": path}
        for path, item in document["paths"].items()
        for method, operation in item.items()
    }


Resolve = Callable[[dict[str, Any]], dict[str, Any]]


@pytest.fixture(scope="session")
def resolve(document: dict[str, Any]) -> Resolve:
    """Follow references, and the one schema of those that may be null."""

    def resolve_schema(node: dict[str, Any]) -> dict[str, Any]:
        while True:
            if "$ref" in node:
                found: Any = document
                for step in node["$ref"].removeprefix("#/").split("/"):
                    found = found[step]
                node = found
            elif {"type": "null"} in node.get("oneOf", []):
                node = next(choice for choice in node["oneOf"] if choice != {"type": "null"})
            else:
                return node

    return resolve_schema


Walk = Callable[[dict[str, Any]], Iterator[tuple[str, dict[str, Any]]]]


@pytest.fixture(scope="session")
def fields(resolve: Resolve) -> Walk:
    """Every field of a schema, with its path."""

    def walk(schema: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
        schema = resolve(schema)
        if "items" in schema:
            yield from walk(schema["items"], f"{path}[]")
        for name, field in schema.get("properties", {}).items():
            place = f"{path}.{name}" if path else name
            yield place, field
            yield from walk(field, place)

    return walk


@pytest.fixture(scope="session")
def answer() -> Callable[[dict[str, Any]], dict[str, Any]]:
    """The media type of the answer of an operation."""

    def media_type(operation: dict[str, Any]) -> dict[str, Any]:
        (found,) = operation["responses"]["200"]["content"].values()
        return dict(found)

    return media_type
