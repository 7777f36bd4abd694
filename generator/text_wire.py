"""The description once more, with dates and lists as text, for generators that send them in another notation."""

import copy
import re
from collections.abc import Iterator
from typing import Any

from generator.errors import GenerationError
from generator.references import resolve

INSTANT = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$"
"""A date as requests take it: UTC, whole seconds."""


def as_text(document: dict[str, Any]) -> dict[str, Any]:
    """The same description with each date as text, and each list of a request as text with commas in it.

    Requests say with a pattern which text that is. Dates of answers have none: an answer may be written otherwise.

    Raises:
        GenerationError: A list of a request holds something that has no notation as text.
    """
    text = copy.deepcopy(document)
    for parameter in list(_parameters(text)):
        schema = resolve(parameter["schema"], text)[0]
        if schema.get("type") == "array":
            _list_as_text(parameter, schema, text)
        elif schema.get("format") == "date-time":
            kept = {word: value for word, value in schema.items() if word != "format"}
            parameter["schema"] = {**kept, "pattern": INSTANT}
    _forget_dates(text)
    return text


def _list_as_text(parameter: dict[str, Any], schema: dict[str, Any], document: dict[str, Any]) -> None:
    if parameter.get("style", "form") != "form" or parameter.get("explode") is not False:
        raise GenerationError(f"{parameter['name']}: only a list with commas between its items can be text")
    item = _item_pattern(resolve(schema["items"], document)[0], parameter["name"])
    several = "*" if schema.get("maxItems") != 1 else "{0}"
    parameter["schema"] = {"type": "string", "pattern": f"^{item}(,{item}){several}$"}
    for word in ("style", "explode"):
        parameter.pop(word, None)
    if isinstance(parameter.get("example"), list):
        parameter["example"] = ",".join(map(str, parameter["example"]))


def _item_pattern(schema: dict[str, Any], name: str) -> str:
    if "enum" in schema:
        return f"({'|'.join(re.escape(str(value)) for value in schema['enum'])})"
    if "pattern" in schema:
        return f"({schema['pattern'].removeprefix('^').removesuffix('$')})"
    match schema.get("type"), schema.get("format"):
        case "integer", _:
            return r"\d+" if schema.get("minimum", -1) >= 0 else r"-?\d+"
        case "string", "date-time":
            return f"({INSTANT[1:-1]})"
        case "string", _:
            return "[^,]+"
    raise GenerationError(f"{name}: a list of {schema.get('type')} has no notation as text")


def _parameters(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from document.get("components", {}).get("parameters", {}).values()
    for item in document.get("paths", {}).values():
        for owner in (item, *(entry for entry in item.values() if isinstance(entry, dict))):
            yield from (parameter for parameter in owner.get("parameters", []) if "schema" in parameter)


def _forget_dates(node: Any) -> None:
    if isinstance(node, list):
        for item in node:
            _forget_dates(item)
    elif isinstance(node, dict):
        if node.get("format") == "date-time" and "type" in node:
            del node["format"]
        for key, item in node.items():
            if key not in ("example", "examples", "value"):
                _forget_dates(item)
