"""References of the document: each leads to a component of the kind that is wanted where it stands."""

from collections.abc import Iterator
from typing import Any

from generator.errors import GenerationError, Place, meant, shown

_NAMED = {
    "schemas": "schemas",
    "properties": "schemas",
    "patternProperties": "schemas",
    "dependentSchemas": "schemas",
    "$defs": "schemas",
    "allOf": "schemas",
    "anyOf": "schemas",
    "oneOf": "schemas",
    "prefixItems": "schemas",
    "parameters": "parameters",
    "responses": "responses",
    "headers": "headers",
    "examples": "examples",
    "requestBodies": "requestBodies",
    "links": "links",
    "callbacks": "callbacks",
    "securitySchemes": "securitySchemes",
    "paths": "pathItems",
    "pathItems": "pathItems",
    "webhooks": "pathItems",
}
"""Keys below which each entry is of a kind of component."""

_ONE = {
    "schema": "schemas",
    "items": "schemas",
    "additionalProperties": "schemas",
    "unevaluatedProperties": "schemas",
    "unevaluatedItems": "schemas",
    "propertyNames": "schemas",
    "contains": "schemas",
    "contentSchema": "schemas",
    "not": "schemas",
    "if": "schemas",
    "then": "schemas",
    "else": "schemas",
    "x-known-values": "schemas",
    "requestBody": "requestBodies",
}
"""Keys whose value is of a kind of component."""

_DATA = frozenset({"example", "default", "enum", "const", "value"})


def check_references(document: dict[str, Any]) -> None:
    """Refuse a reference that leads nowhere, out of the document, in a circle, or to something else than is wanted.

    Raises:
        GenerationError: With the place and the reference.
    """
    components = document.get("components")
    components = components if isinstance(components, dict) else {}
    for place, node, kind in parts(document):
        if isinstance(node, dict) and "$ref" in node:
            _check(node["$ref"], kind, components, (*place, "$ref"))
            _check_beside(node, kind, place)


def parts(node: Any, place: Place = (), kind: str | None = None) -> Iterator[tuple[Place, Any, str | None]]:
    """Every part of the document that is or may be of a kind of component: where, what, and which; data left out."""
    if kind is not None or isinstance(node, dict):
        yield place, node, kind
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from parts(item, (*place, index))
    if not isinstance(node, dict):
        return
    for key, item in node.items():
        here = (*place, key)
        if key in _DATA or (key == "examples" and kind == "schemas"):
            continue
        if key in _ONE:
            yield from parts(item, here, _ONE[key])
        elif key in _NAMED and isinstance(item, (dict, list)):
            for name, entry in item.items() if isinstance(item, dict) else enumerate(item):
                yield from parts(entry, (*here, name), _NAMED[key])
        elif not key.startswith("x-"):
            yield from parts(item, here)


def own_steps(place: Place, node: Any) -> Place | None:
    """A place below a node in the keys that it has: validators give "200" as a number. None where it leads nowhere."""
    steps: list[str | int] = []
    for step in place:
        own = str(step) if isinstance(node, dict) else step
        try:
            node = node[own]
        except (KeyError, IndexError, TypeError):
            return None
        steps.append(own)
    return tuple(steps)


def _check(reference: Any, kind: str | None, components: dict[str, Any], place: Place) -> None:
    wanted = f"#/components/{kind or 'schemas'}/<name>"
    if not isinstance(reference, str):
        raise GenerationError(f"a $ref is text, such as {wanted}, not {shown(reference)}", place)
    said = shown(repr(reference), 120)
    if not reference.startswith("#"):
        raise GenerationError(f"the reference {said} leads out of the document; write {wanted}", place)
    steps = reference.split("/")
    if steps[:2] != ["#", "components"] or len(steps) != 4:
        raise GenerationError(f"the reference {said} leads to no component; write {wanted}", place)
    found, name = components.get(steps[2]), _unescaped(steps[3])
    if kind is not None and steps[2] != kind:
        raise GenerationError(f"the reference {said} leads to one of {steps[2]}; write {wanted}", place)
    if not isinstance(found, dict) or name not in found:
        known = meant(name, found) if isinstance(found, dict) else ""
        raise GenerationError(f"the reference {said} leads nowhere{known}", place)
    _refuse_circle(reference, components, place)


def _check_beside(node: dict[str, Any], kind: str | None, place: Place) -> None:
    """Only in schemas may a reference have more beside it than words for people."""
    for word in node:
        if kind not in ("schemas", "pathItems", None) and word not in ("$ref", "summary", "description"):
            reason = "stands beside a reference, where it is ignored; write it out, without the reference"
            raise GenerationError(reason, (*place, word))


def _refuse_circle(reference: str, components: dict[str, Any], place: Place) -> None:
    """Refuse a component that is, or is composed of, itself."""
    seen: set[str] = set()
    waiting = [reference]
    while waiting:
        at = waiting.pop()
        _, _, kind, name = at.split("/")
        among = components.get(kind)
        for onward in _composed_of(among.get(_unescaped(name)) if isinstance(among, dict) else None):
            if onward == reference:
                raise GenerationError(f"the reference {shown(repr(reference), 120)} leads in a circle", place)
            if onward not in seen and onward.count("/") == 3:
                seen.add(onward)
                waiting.append(onward)


def _composed_of(node: Any) -> Iterator[str]:
    """The references that a schema is, or is composed of."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                yield node["$ref"]
            waiting += [item for word in ("allOf", "oneOf", "anyOf") for item in node.get(word) or [] if node]


def _unescaped(step: str) -> str:
    return step.replace("~1", "/").replace("~0", "~")
