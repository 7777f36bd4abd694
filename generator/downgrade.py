"""The description once more, as OpenAPI 3.0.3, for tools that do not read 3.1.

Only what the specification uses is translated. Whatever else 3.0 does not know is refused, not dropped.
"""

import copy
from typing import Any

from generator.errors import GenerationError
from generator.references import resolve

VERSION = "3.0.3"


def downgrade(document: dict[str, Any]) -> dict[str, Any]:
    """The same description in the words of OpenAPI 3.0.3.

    Raises:
        GenerationError: The document says something that 3.0 cannot say, or that this step does not know.
    """
    old = copy.deepcopy(document)
    old["openapi"] = VERSION
    _info(old["info"])
    _below(old, old, "")
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


def _below(node: Any, document: dict[str, Any], place: str) -> None:
    """Translate every schema below a node, and refuse references that say more than where they lead."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            _below(item, document, f"{place}/{index}")
    elif isinstance(node, dict):
        if "$ref" in node and len(node) > 1:
            raise GenerationError(f"{place}: in OpenAPI 3.0 a reference outside schemas has nothing beside it")
        for key, item in node.items():
            if key == "schema":
                node[key] = _schema(item, document, f"{place}/{key}")
            elif place == "/components" and key == "schemas":
                for name, schema in item.items():
                    item[name] = _schema(schema, document, f"{place}/{key}/{name}")
            elif key not in ("example", "examples") and not key.startswith("x-"):
                _below(item, document, f"{place}/{key}")


def _schema(schema: Any, document: dict[str, Any], place: str) -> Any:
    if not isinstance(schema, dict):
        raise GenerationError(f"{place}: OpenAPI 3.0 has no schema {schema!r}")
    new = dict(schema)
    _nullable_choice(new, document)
    _nullable_type(new, place)
    if "const" in new:
        new["enum"] = [new.pop("const")]
    if "$ref" in new and len(new) > 1:  # 3.0 ignores what stands beside a reference
        new = {"allOf": [{"$ref": new.pop("$ref")}], **new}
    for word in ("items", "not"):
        if word in new:
            new[word] = _schema(new[word], document, f"{place}/{word}")
    for word in ("allOf", "anyOf", "oneOf"):
        if word in new:
            new[word] = [_schema(item, document, f"{place}/{word}/{index}") for index, item in enumerate(new[word])]
    if "properties" in new:
        new["properties"] = {
            name: _schema(item, document, f"{place}/properties/{name}") for name, item in new["properties"].items()
        }
    return new


def _nullable_choice(schema: dict[str, Any], document: dict[str, Any]) -> None:
    """`oneOf: [a component, null]` reads `nullable` with `allOf` of that component in 3.0."""
    choices = schema.get("oneOf", [])
    named = [choice for choice in choices if choice != {"type": "null"}]
    if len(choices) != 2 or len(named) != 1 or named[0].keys() != {"$ref"}:
        return
    del schema["oneOf"]
    schema.update(type=resolve(named[0], document)[0]["type"], nullable=True, allOf=named)


def _nullable_type(schema: dict[str, Any], place: str) -> None:
    kinds = schema.get("type")
    if not isinstance(kinds, list):
        return
    (kind, *more) = [kind for kind in kinds if kind != "null"] or [None]
    if kind is None or more:
        raise GenerationError(f"{place}/type: OpenAPI 3.0 has one type a schema, not {kinds}")
    schema["type"] = kind
    if "null" in kinds:
        schema["nullable"] = True
        if "enum" in schema and None not in schema["enum"]:
            raise GenerationError(f"{place}/enum: null is a type and no value; OpenAPI 3.0 wants it among the values")


def _refuse_what_is_left(document: dict[str, Any]) -> None:
    """The schema of OpenAPI 3.0 is closed: a word of 3.1 that was not translated is one it does not allow."""
    from openapi_spec_validator import OpenAPIV30SpecValidator

    fault = next(OpenAPIV30SpecValidator(document).iter_errors(), None)
    if fault is None:
        return
    place = "/".join(str(step) for step in fault.absolute_path) or "the document"
    raise GenerationError(f"{place}: cannot be said in OpenAPI 3.0: {fault.message.splitlines()[0][:300]}")
