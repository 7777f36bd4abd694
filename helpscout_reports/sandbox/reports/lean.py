"""Answers without what the document does not require."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..openapi.document import Document, Route


def lean(route: Route, answer: Any) -> Any:
    """An answer with its required fields only; the rows of a page stay, and so do figures marked `x-always`."""
    rows = route.paging["rows"].split(".") if route.paging else []
    return _lean(route.document, route.schema, answer, rows)


def _lean(document: Document, node: Any, value: Any, kept: list[str]) -> Any:
    schema = document.schema(node)
    if isinstance(value, list):
        return [_lean(document, schema.get("items", {}), item, []) for item in value]
    if not isinstance(value, Mapping):
        return value
    fields, required = schema.get("properties", {}), schema.get("required", ())
    return {
        name: _lean(document, fields.get(name, {}), item, kept[1:] if name in kept[:1] else [])
        for name, item in value.items()
        if name not in fields or name in required or name in kept[:1] or _is_always(document, fields[name])
    }


def _is_always(document: Document, node: Any) -> bool:
    return bool(document.schema(node).get("x-always"))
