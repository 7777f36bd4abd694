"""Words of schemas: each is one that OpenAPI 3.1 knows, and says what it can say; also where nothing is made of it."""

import re
from difflib import get_close_matches
from typing import Any

from generator.checks.extensions import EXTENSIONS, check_extensions, meant_extension
from generator.checks.kinds import check_kinds
from generator.checks.parameters import check_parameter
from generator.checks.patterns import check_pattern
from generator.checks.references import parts
from generator.checks.values import check_values
from generator.errors import GenerationError, Place, meant, shown

TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
WORDS = frozenset(
    [
        "$ref",
        "$id",
        "$anchor",
        "$defs",
        "$comment",
        "$schema",
        "$dynamicRef",
        "$dynamicAnchor",
        "$vocabulary",
        "type",
        "enum",
        "const",
        "format",
        "title",
        "description",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "example",
        "examples",
        "externalDocs",
        "xml",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        "if",
        "then",
        "else",
        "discriminator",
        "properties",
        "patternProperties",
        "additionalProperties",
        "unevaluatedProperties",
        "propertyNames",
        "required",
        "minProperties",
        "maxProperties",
        "dependentRequired",
        "dependentSchemas",
        "items",
        "prefixItems",
        "contains",
        "minContains",
        "maxContains",
        "minItems",
        "maxItems",
        "uniqueItems",
        "unevaluatedItems",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
    ]
)

_INSTEAD = {
    "nullable": 'readers of OpenAPI 3.1 ignore it; write type: [<type>, "null"] (for a $ref: oneOf with type: "null")',
    "definitions": "write components/schemas",
    "id": "it is no word of schemas; a field of that name stands under properties",
    "optional": "write the names of the fields that are always there under required",
    "values": "write enum, or x-known-values for answers",
    "fields": "write properties",
    "extends": "write allOf",
    "dependencies": "write dependentRequired or dependentSchemas",
    "min": "write minimum",
    "max": "write maximum",
    "regex": "write pattern",
    "additionalItems": "write items",
}
"""Words that people know from elsewhere, and what to write."""

_KINDS = {
    "text": str,
    "a list": list,
    "a mapping": dict,
    "true or false": bool,
}
_TAKES = {
    **dict.fromkeys(("format", "title", "description", "pattern", "x-unit", "x-name", "x-delta-of"), "text"),
    **dict.fromkeys(("enum", "allOf", "anyOf", "oneOf", "prefixItems", "required", "x-enum-varnames"), "a list"),
    **dict.fromkeys(("properties", "patternProperties", "discriminator"), "a mapping"),
    **dict.fromkeys(("deprecated", "uniqueItems", "readOnly", "writeOnly", "x-personal", "x-always"), "true or false"),
}
_TYPES_MEANT = {"int": ["integer"], "float": ["number"], "bool": ["boolean"], "date": ["string"], "list": ["array"]}
_COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")


def check_words(document: dict[str, Any]) -> None:
    """Refuse a schema with words that mean nothing, or say nothing that they can say.

    Raises:
        GenerationError: With the place, the word, and what to write.
    """
    fields = {place[-1] for place, _, kind in parts(document) if kind == "schemas" and "properties" in place[-2:-1]}
    for place, node, kind in parts(document):
        if isinstance(node, dict) and "x-delta-of" in node and node["x-delta-of"] not in fields:
            named = node["x-delta-of"]
            reason = f"there is no field {shown(repr(named))}{meant(named, sorted(map(str, fields)))}"
            raise GenerationError(reason, (*place, "x-delta-of"))
        if kind == "schemas" and not (place and place[-1] == "x-known-values" and isinstance(node, list)):
            _check_schema(node, place)
        elif isinstance(node, dict):
            check_extensions(node, kind, place)
            if kind == "parameters":
                check_parameter(node, place)


def _check_schema(schema: Any, place: Place) -> None:
    if isinstance(schema, bool):
        return  # what that means depends on where it stands
    if not isinstance(schema, dict):
        raise GenerationError(f"a schema is a mapping, such as {{type: string}}, not {shown(schema)}", place)
    for word, value in schema.items():
        if word in _INSTEAD:
            raise GenerationError(f"{word}: {_INSTEAD[word]}", (*place, word))
        if not word.startswith("x-") and word not in WORDS:
            raise GenerationError(f"{shown(word)} is no word of schemas{_meant_word(word)}", (*place, word))
        if word in _TAKES and not isinstance(value, _KINDS[_TAKES[word]]):
            raise GenerationError(f"{word} takes {_TAKES[word]}, not {shown(value)}", (*place, word))
    check_extensions(schema, "schemas", place)
    if "type" in schema:
        _check_type(schema["type"], (*place, "type"))
    _check_numbers(schema, place)
    _check_required(schema, place)
    check_kinds(schema, place)
    for word in ("enum", "x-known-values"):
        if word in schema:
            _check_values(word, schema, place)
    for word in ("allOf", "anyOf", "oneOf"):
        if schema.get(word) == []:
            raise GenerationError(f"{word} names no schema", (*place, word))
    check_values(schema, place)


def _meant_word(word: str) -> str:
    plain = re.sub(r"^x-|[^a-z]+", "-", word.lower()).strip("-")
    extension = f"x-{plain.removeprefix('x-')}"
    near = [extension] if extension in EXTENSIONS else get_close_matches(word, sorted(WORDS), 1, 0.75)
    known = near[0] if near else meant_extension(extension, 0.9)
    return f"; is {known} meant?" if known else ""


def _check_type(kinds: Any, place: Place) -> None:
    if kinds == []:
        raise GenerationError(f"names no type; one of {', '.join(TYPES)}", place)
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        if kind is None:
            raise GenerationError('the type null is quoted: "null"', place)
        if kind not in TYPES:
            near = get_close_matches(str(kind), TYPES, 1, 0.5)
            near = {**_TYPES_MEANT, "any": [], "file": ["string"]}.get(str(kind), near)
            form = f", with format: {kind}" if kind in ("date", "date-time", "datetime") else ""
            instead = f"write {near[0]}{form}" if near else f"one of {', '.join(TYPES)}"
            raise GenerationError(f"there is no type {shown(kind)}; {instead}", place)
    if isinstance(kinds, list) and len(set(kinds)) < len(kinds):
        raise GenerationError("a type is given twice", place)


def _check_numbers(schema: dict[str, Any], place: Place) -> None:
    for words, fits, wanted in ((_COUNTS, _is_count, "a whole number from 0"), (_BOUNDS, _is_number, "a number")):
        for word in words:
            if word in schema and not fits(schema[word]):
                old = " (true is how OpenAPI 3.0 says it)" if isinstance(schema[word], bool) else ""
                raise GenerationError(f"{word} takes {wanted}, not {shown(schema[word])}{old}", (*place, word))
    for low, high in (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")):
        if low in schema and high in schema and schema[low] > schema[high]:
            raise GenerationError(f"{low} {schema[low]} is above {high} {schema[high]}", (*place, low))
    if "pattern" in schema:
        check_pattern(schema["pattern"], (*place, "pattern"))


def _check_required(schema: dict[str, Any], place: Place) -> None:
    for index, name in enumerate(schema.get("required", [])):
        if not isinstance(name, str):
            raise GenerationError(f"the name of a field is text, not {shown(name)}", (*place, "required", index))
        if schema["required"].index(name) != index:
            raise GenerationError(f"the field {shown(name)} is promised twice", (*place, "required", index))


def _check_values(word: str, schema: dict[str, Any], place: Place) -> None:
    values = schema[word]
    if isinstance(values, dict) and word == "x-known-values":
        return
    if not isinstance(values, list):
        raise GenerationError(f"{word} takes a list of values, not {shown(values)}", (*place, word))
    if not values:
        raise GenerationError(f"{word} is empty; name the values, or leave it out", (*place, word))
    seen: list[Any] = []
    for index, value in enumerate(values):
        if any(value == other and isinstance(value, bool) is isinstance(other, bool) for other in seen):
            raise GenerationError(f"the value {shown(value)} is given twice", (*place, word, index))
        seen.append(value)
    if word == "x-known-values" and "enum" in schema:
        raise GenerationError("x-known-values stands in place of enum; write one of them", (*place, word))
    names = schema.get("x-enum-varnames")
    if names is not None and len(names) != len(values):
        reason = f"x-enum-varnames has {len(names)} names for {len(values)} values"
        raise GenerationError(reason, (*place, "x-enum-varnames"))


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
