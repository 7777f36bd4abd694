"""The specification as data, and ways through it."""

import json
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from generator.reading.document import load

SPEC = Path(__file__).parents[2] / "spec" / "openapi.yaml"
METHODS = {"get", "post"}


class Description:
    """A specification with its folder of examples."""

    def __init__(self, path: Path = SPEC) -> None:
        """Load it as strictly as the generator does."""
        self.path = path
        self.document: dict[str, Any] = load(path)
        self.components: dict[str, Any] = self.document.get("components", {})

    @cached_property
    def operations(self) -> dict[str, dict[str, Any]]:
        """Operations by operationId, each with its method and path."""
        return {
            operation["operationId"]: {**operation, "method": method.upper(), "path": path}
            for path, item in self.document["paths"].items()
            for method, operation in item.items()
            if method in METHODS
        }

    def resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        """Follow references, and the one schema of those that may be null."""
        while True:
            if "$ref" in node:
                found: Any = self.document
                for step in node["$ref"].removeprefix("#/").split("/"):
                    found = found[step]
                node = found
            elif {"type": "null"} in (choices := node.get("oneOf", node.get("anyOf", []))):
                node = next(choice for choice in choices if choice != {"type": "null"})
            elif len(node.get("allOf", [])) == 1:
                node = node["allOf"][0]
            else:
                return node

    def fields(self, schema: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
        """Every field of a schema, with its path."""
        schema = self.resolve(schema)
        if "items" in schema:
            yield from self.fields(schema["items"], f"{path}[]")
        for name, field in schema.get("properties", {}).items():
            place = f"{path}.{name}" if path else name
            yield place, field
            yield from self.fields(field, place)

    def answer(self, operation: dict[str, Any]) -> dict[str, Any]:
        """The media type of the answer of an operation."""
        content = self.resolve(operation["responses"]["200"])["content"]
        return dict(next(media for kind, media in content.items() if "json" in kind))

    def media(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every media type of requests and answers, with its place; those of components once."""
        for place, node in self.nodes():
            if place.endswith("/content"):
                for kind, media in node.items():
                    yield f"{place}/{kind}", media

    def sent(self) -> set[str]:
        """Schemas of what is sent: there the server says what it needs."""
        found: set[str] = set()
        for operation in self.operations.values():
            for media in operation.get("requestBody", {}).get("content", {}).values():
                body = self.resolve(media["schema"])
                inner = [media["schema"], *body.get("oneOf", []), *body.get("properties", {}).values()]
                found |= {node["$ref"].rpartition("/")[2] for node in inner if "$ref" in node}
        return found

    def properties(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Every property of every schema: schema, name, and what it is."""
        for schema_name, schema in self.components["schemas"].items():
            for name, field in schema.get("properties", {}).items():
                yield schema_name, name, field

    def nodes(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every mapping of the document, with its place."""
        yield from _nodes(self.document, "")

    def references(self) -> set[str]:
        """Every reference of the document."""
        return {node["$ref"] for _, node in self.nodes() if isinstance(node.get("$ref"), str)}

    def example(self, named: dict[str, Any]) -> Any:
        """The answer that an entry of `examples` names."""
        return json.loads((self.path.parent / named["externalValue"]).read_text(encoding="utf-8"))


def _nodes(node: Any, place: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(node, dict):
        yield place, node
        for key, value in node.items():
            yield from _nodes(value, f"{place}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _nodes(value, f"{place}/{index}")
