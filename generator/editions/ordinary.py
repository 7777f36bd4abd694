"""For each report that compares, an example of the ordinary call, which asks for no comparison."""

import json
import re
from typing import Any

from generator.references import METHODS, resolve

_COMPARES = re.compile(r"(previous|delta)(s|[A-Z]\w*)?")
SUMMARY = "Without a range to compare with"


def with_ordinary(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of the document in which answers that compare have an example `ordinary` beside the documented one.

    It is the documented answer without what is about the range to compare with: mock servers can give it, and readers
    see what they get when they ask for nothing more.
    """
    made: dict[str, Any] = json.loads(json.dumps(document))  # quicker than a deep copy
    for item in made.get("paths", {}).values():
        for method in METHODS:
            answer, _ = resolve(item.get(method, {}).get("responses", {}).get("200", {}), made)
            for media in answer.get("content", {}).values():
                _add(media, made)
    return made


def _add(media: dict[str, Any], document: dict[str, Any]) -> None:
    examples = media.get("examples")
    if not examples or "schema" not in media:
        return
    first = next(iter(examples.values()))
    plain = _without(media["schema"], first.get("value"), document)
    if plain != first.get("value"):
        examples.setdefault("ordinary", {"summary": SUMMARY, "value": plain})


def _without(node: dict[str, Any], value: Any, document: dict[str, Any]) -> Any:
    """A value of a schema without the fields that compare."""
    schema = _schema(node, document)
    if isinstance(value, list):
        return [_without(schema.get("items", {}), item, document) for item in value]
    if not isinstance(value, dict):
        return value
    fields, promised = schema.get("properties", {}), schema.get("required", ())
    return {
        name: _without(fields.get(name, {}), item, document)
        for name, item in value.items()
        if name in promised or not _is_comparison(name, fields.get(name, {}))
    }


def _schema(node: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """What a schema leads to; of one schema or null, that schema."""
    schema, _ = resolve(node, document)
    others = [choice for choice in schema.get("oneOf", schema.get("anyOf", [])) if choice != {"type": "null"}]
    return _schema(others[0], document) if len(others) == 1 else schema


def _is_comparison(name: str, field: dict[str, Any]) -> bool:
    return bool(_COMPARES.fullmatch(name)) or "x-previous-of" in field or "x-delta" in field
