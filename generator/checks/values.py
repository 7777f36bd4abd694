"""Defaults, examples and listed values: each is a value that its schema allows."""

import re
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from generator.checks.references import parts
from generator.errors import GenerationError, Place, shown
from generator.references import resolve

_CLASSES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
_FORMATS = Draft202012Validator.FORMAT_CHECKER
_NO_LIMITS = frozenset(["type", "enum", "const"])


def check_values(schema: dict[str, Any], place: Place) -> None:
    """Refuse a default, an example or a listed value that the words of its own schema do not allow.

    Raises:
        GenerationError: With the place, the value, and what it does not fit.
    """
    limits = {word: bound for word, bound in schema.items() if word not in _NO_LIMITS}
    given = [(value, schema, at) for value, at in _values(schema, place)]
    if "const" in schema:
        listed = {"enum": schema["enum"]} if isinstance(schema.get("enum"), list) else {}
        given.append((schema["const"], limits | listed, (*place, "const")))
    for word in ("enum", "x-known-values"):
        if isinstance(values := schema.get(word), list):
            given += [(value, limits, (*place, word, index)) for index, value in enumerate(values)]
    for value, words, at in given:
        if fault := _fault(value, words):
            raise GenerationError(f"the value {shown(repr(value))} does not fit: {fault}", at)


def check_composed_values(document: dict[str, Any]) -> None:
    """Refuse a default or an example of a schema that does not fit what it refers to and is made of, formats included.

    Raises:
        GenerationError: With the place, and what does not fit.
    """
    for place, node, kind in parts(document):
        if kind == "schemas" and isinstance(node, dict):
            for value, at in _values(node, place):
                _refuse_misfit(node, value, document, at)


def check_examples(document: dict[str, Any]) -> None:
    """Refuse an example of an answer, a request, a parameter or a header that does not fit its schema.

    Raises:
        GenerationError: With the place, and what does not fit.
    """
    for place, node, kind in parts(document):
        if kind == "schemas" or not isinstance(node, dict) or "schema" not in node:
            continue
        if "example" in node:
            _refuse_misfit(node["schema"], node["example"], document, (*place, "example"))
        several = node.get("examples", {})
        for name, entry in several.items() if isinstance(several, dict) else ():
            example, _ = resolve(entry, document)
            if "value" in example:
                _refuse_misfit(node["schema"], example["value"], document, (*place, "examples", name))


def _refuse_misfit(schema: dict[str, Any], value: Any, document: dict[str, Any], place: Place) -> None:
    words = {word: item for word, item in schema.items() if word not in ("default", "example", "examples")}
    whole = {"components": document.get("components", {}), **words}
    fault = best_match(Draft202012Validator(whole, format_checker=_FORMATS).iter_errors(value))
    if fault is not None:
        where = "/".join(map(str, fault.absolute_path))
        reason = shown(fault.message.splitlines()[0], 200)
        raise GenerationError(f"does not fit its schema: {where}{': ' if where else ''}{reason}", place)


def _values(schema: dict[str, Any], place: Place) -> list[tuple[Any, Place]]:
    examples = schema.get("examples", [])
    if not isinstance(examples, list):
        raise GenerationError(f"examples takes a list of values, not {shown(examples)}", (*place, "examples"))
    return [
        *((schema[word], (*place, word)) for word in ("default", "example") if word in schema),
        *((value, (*place, "examples", index)) for index, value in enumerate(examples)),
    ]


def _fault(value: Any, schema: dict[str, Any]) -> str | None:
    kinds = schema.get("type")
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(_is(value, kind) for kind in kinds):
        return f"type is {' or '.join(map(str, kinds))}"
    if "enum" in schema and not any(value == other and isinstance(value, type(other)) for other in schema["enum"]):
        return f"it is not in enum ({', '.join(shown(other, 30) for other in schema['enum'][:5])})"
    if "const" in schema and value != schema["const"]:
        return f"const is {shown(schema['const'])}"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _beyond(value, schema, ("minimum", "maximum"))
    if isinstance(value, str):
        if "pattern" in schema and not re.search(schema["pattern"], value):
            return f"pattern is {shown(schema['pattern'])}"
        return _beyond(len(value), schema, ("minLength", "maxLength"))
    return _beyond(len(value), schema, ("minItems", "maxItems")) if isinstance(value, list) else None


def _is(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _CLASSES.get(kind, (object,)))


def _beyond(size: float, schema: dict[str, Any], limits: tuple[str, str]) -> str | None:
    low, high = limits
    if low in schema and size < schema[low]:
        return f"{low} is {schema[low]}"
    return f"{high} is {schema[high]}" if high in schema and size > schema[high] else None
