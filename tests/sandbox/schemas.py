"""The figures of an answer, with their units, by its schema."""

from collections.abc import Iterator
from typing import Any

from helpscout_reports.sandbox.openapi.document import packaged

DOCUMENT = packaged()
ROUTES = {route.operation_id: route for route in DOCUMENT.routes if route.method == "GET"}

FIELDS = {name: DOCUMENT.schema(route.schema).get("properties", {}) for name, route in ROUTES.items()}
SUMMARIES = [name for name, fields in FIELDS.items() if "properties" in DOCUMENT.schema(fields.get("current", {}))]
"""Operations that answer with figures of a range, rather than a series or rows."""


def figures(node: Any, value: Any, path: str = "") -> Iterator[tuple[str, str, Any]]:
    """Path, unit and value of every figure of objects within objects; lists are left out."""
    schema = DOCUMENT.schema(node)
    if "x-unit" in schema:
        yield path, schema["x-unit"], value
    elif "properties" in schema and isinstance(value, dict):
        for name, field in schema["properties"].items():
            if name in value:
                yield from figures(field, value[name], f"{path}.{name}" if path else name)


def counts(operation_id: str, answer: Any, part: str = "current") -> dict[str, int]:
    """The counts that are sums, in a part of an answer; users who were there are no sum."""
    found = figures(DOCUMENT.schema(ROUTES[operation_id].schema)["properties"][part], answer[part])
    return {path: value for path, unit, value in found if unit == "count" and path != "totalUsers"}
