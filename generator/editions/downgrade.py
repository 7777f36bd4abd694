"""The description once more, as OpenAPI 3.0.3, for tools that do not read 3.1.

Only what the specification uses is translated. Whatever else 3.0 does not know is refused, not dropped.
"""

import json
from typing import Any

from generator.checks.references import own_steps, parts
from generator.errors import GenerationError, Place, shown
from generator.surface.schemas import Schemas

VERSION = "3.0.3"

_IN_WORDS = "leave it out, and say it in the description"
_UNSAID = {
    **dict.fromkeys(("if", "then", "else", "prefixItems", "contains", "minContains", "maxContains"), _IN_WORDS),
    **dict.fromkeys(("patternProperties", "propertyNames", "unevaluatedItems", "dependentRequired"), _IN_WORDS),
    **dict.fromkeys(("dependentSchemas", "contentEncoding", "contentMediaType", "contentSchema"), _IN_WORDS),
    "unevaluatedProperties": "write additionalProperties",
    "$defs": "write components/schemas",
    **dict.fromkeys(("$id", "$schema", "$anchor", "$vocabulary", "$dynamicRef", "$dynamicAnchor"), "leave it out"),
}
"""Words of schemas that 3.0 does not have, and what to write instead."""


def downgrade(document: dict[str, Any]) -> dict[str, Any]:
    """The same description in the words of OpenAPI 3.0.3.

    Raises:
        GenerationError: The document says something that 3.0 cannot say, or that this step does not know.
    """
    old: dict[str, Any] = json.loads(json.dumps(document))  # quicker than a deep copy
    old["openapi"] = VERSION
    _info(old["info"])
    _translate(old)
    _refuse_what_is_left(old)
    return old


def _info(info: dict[str, Any]) -> None:
    """3.0 has no summary of the whole and no SPDX identifier: they become the first sentence and an address."""
    summary = info.pop("summary", None)
    if summary is not None:
        info["description"] = " ".join(text for text in (summary, info.get("description")) if text)
    licence = info.get("license", {})
    identifier = licence.pop("identifier", None)
    if identifier is not None:
        licence["url"] = f"https://spdx.org/licenses/{identifier}.html"


def _translate(document: dict[str, Any]) -> None:
    """Translate every schema, and refuse references outside of them that say more than where they lead."""
    for place, node, kind in list(parts(document)):
        if kind == "schemas" or not isinstance(node, dict):
            continue
        if "$ref" in node and len(node) > 1:
            reason = "in OpenAPI 3.0 a reference outside schemas has nothing beside it; write it out"
            raise GenerationError(reason, place)
        if "schema" in node:
            node["schema"] = _schema(node["schema"], document, (*place, "schema"))
    named = document.get("components", {}).get("schemas", {})
    for name, schema in named.items():
        named[name] = _schema(schema, document, ("components", "schemas", name))


def _schema(schema: Any, document: dict[str, Any], place: Place) -> Any:
    if not isinstance(schema, dict):
        raise GenerationError(f"OpenAPI 3.0 has no schema {schema!r}", place)
    for word in schema:
        if word in _UNSAID:
            raise GenerationError(f"{word} cannot be said in OpenAPI 3.0; {_UNSAID[word]}", (*place, word))
    new = _without_null(dict(schema), document, place)
    _one_type(new, place)
    _in_old_words(new)
    if "$ref" in new and len(new) > 1:  # 3.0 ignores what stands beside a reference
        new = {"allOf": [{"$ref": new.pop("$ref")}, *new.pop("allOf", [])], **new}
    for word in ("items", "not", "additionalProperties"):
        if word in new and not (word == "additionalProperties" and isinstance(new[word], bool)):
            new[word] = _schema(new[word], document, (*place, word))
    for word in ("allOf", "anyOf", "oneOf"):
        if word in new:
            new[word] = [_schema(item, document, (*place, word, index)) for index, item in enumerate(new[word])]
    if "properties" in new:
        new["properties"] = {
            name: _schema(item, document, (*place, "properties", name)) for name, item in new["properties"].items()
        }
    return new


def _without_null(schema: dict[str, Any], document: dict[str, Any], place: Place) -> dict[str, Any]:
    """One schema or null reads `nullable` in 3.0: beside `allOf` of a component, or in that schema."""
    for word in ("oneOf", "anyOf"):
        choices = schema.get(word, [])
        others = [choice for choice in choices if choice not in ({"type": "null"}, {"enum": [None]}, {"const": None})]
        if len(choices) != len(others) + 1 or not others:
            continue
        if len(others) > 1:
            kind = Schemas(document).read({word: others}, place).kind
            return {**schema, word: others, "type": kind, "nullable": True}
        own = {key: item for key, item in schema.items() if key != word}
        (other,) = others
        if other.keys() & {"$ref", "allOf", "oneOf", "anyOf"} or other.keys() & own.keys() - {"description"}:
            kind = own.get("type") or Schemas(document).read(other, place).kind
            return {**own, "type": kind, "nullable": True, "allOf": [other, *own.get("allOf", [])]}
        if "enum" in other and None not in other["enum"]:
            other = {**other, "enum": [*other["enum"], None]}
        return {**other, **own, "nullable": True}
    return schema


def _one_type(schema: dict[str, Any], place: Place) -> None:
    kinds = schema.get("type")
    if not isinstance(kinds, list):
        return
    named = [kind for kind in kinds if kind != "null"]
    (kind, *more) = ["number"] if sorted(named) == ["integer", "number"] else named or [None]
    if kind is None or more:
        raise GenerationError(f"OpenAPI 3.0 has one type a schema, not {kinds}", (*place, "type"))
    schema["type"] = kind
    if "null" in kinds:
        schema["nullable"] = True
        if "enum" in schema and None not in schema["enum"]:
            raise GenerationError("null is a type and no value; write it among the values too", (*place, "enum"))


def _in_old_words(schema: dict[str, Any]) -> None:
    """3.0 has one example, constants as enumerations, no comments, and a word beside limits that are excluded."""
    schema.pop("$comment", None)
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]
    examples = schema.pop("examples", None)
    if examples and "example" not in schema:
        schema["example"] = examples[0]
    for word, exclusive, nearer in (("minimum", "exclusiveMinimum", max), ("maximum", "exclusiveMaximum", min)):
        if exclusive in schema:
            bound = schema.pop(exclusive)
            if word not in schema or nearer(bound, schema[word]) == bound:
                schema[word], schema[exclusive] = bound, True


def _refuse_what_is_left(document: dict[str, Any]) -> None:
    """The schema of OpenAPI 3.0 is closed: a word of 3.1 that was not translated is one it does not allow."""
    from openapi_spec_validator import OpenAPIV30SpecValidator

    # Only by the schema: what the validator says beyond it was said of the document in 3.1.
    fault = next(OpenAPIV30SpecValidator.schema_validator.iter_errors(document), None)
    if fault is None:
        return
    reason = f"cannot be said in OpenAPI 3.0: {shown(fault.message.splitlines()[0], 300)}"
    place = own_steps(tuple(fault.absolute_path), document) or ()
    raise GenerationError(reason, place) if place else GenerationError(f"the document: {reason}")
