"""Defaults and examples of schemas: each is a value that the schema allows."""

import re
from typing import Any

from generator.errors import GenerationError, Place, shown

_CLASSES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


def check_values(schema: dict[str, Any], place: Place) -> None:
    """Refuse a default or an example that the words of its own schema do not allow.

    Raises:
        GenerationError: With the place, the value, and what it does not fit.
    """
    examples = schema.get("examples", [])
    if not isinstance(examples, list):
        raise GenerationError(f"examples takes a list of values, not {shown(examples)}", (*place, "examples"))
    found: list[tuple[Any, Place]] = [
        *((schema[word], (*place, word)) for word in ("default", "example") if word in schema),
        *((value, (*place, "examples", index)) for index, value in enumerate(examples)),
    ]
    for value, at in found:
        if fault := _fault(value, schema):
            raise GenerationError(f"the value {shown(repr(value))} does not fit: {fault}", at)


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
