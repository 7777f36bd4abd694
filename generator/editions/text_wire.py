"""The description once more, with dates and lists as text, for generators that send them in another notation.

The refusals that all statuses share are listed by range, since some generators take `default` for a success too.
"""

import copy
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from generator.checks.references import parts
from generator.errors import GenerationError
from generator.references import METHODS, resolve
from generator.surface.parameters import SEPARATORS
from generator.surface.schemas import Meaning, Schemas

INSTANT = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$"
"""A date as requests take it: UTC, whole seconds."""

_DATES = {"date-time": INSTANT[1:-1], "date": r"\d{4}-\d{2}-\d{2}"}


def as_text(document: dict[str, Any]) -> dict[str, Any]:
    """The same description with each date as text, and each list of a request as text with commas in it.

    Requests say with a pattern which text that is. Dates of answers have none: an answer may be written otherwise.
    The answer `default` beside answers by status is 4XX and 5XX.
    """
    text = copy.deepcopy(document)
    schemas = Schemas(document)
    for parameter in list(_parameters(text)):
        meaning = schemas.read(parameter["schema"], ())
        if meaning.kind == "array":
            items = schemas.read(meaning.words["items"], ())
            separator = _list_as_text(parameter, meaning, items)
            _examples_as_text(parameter, items, separator, document)
        elif meaning.kind == "string" and meaning.words.get("format") in _DATES:
            kept = {word: value for word, value in meaning.words.items() if word != "format"}
            parameter["schema"] = {**kept, "pattern": f"^{_DATES[meaning.words['format']]}$"}
            _examples_as_text(parameter, meaning, "", document)
    _forget_dates(text)
    _default_by_range(text)
    return text


def _list_as_text(parameter: dict[str, Any], listed: Meaning, items: Meaning) -> str:
    """Write a list as text, and say what stands between its items."""
    style = parameter.get("style", "simple" if parameter.get("in") == "path" else "form")
    if style not in SEPARATORS or (style == "form" and parameter.get("explode") is not False):
        raise GenerationError(f"{parameter['name']}: only a list that is sent as one value can be text")
    if items.kind in ("object", "array"):
        raise GenerationError(f"{parameter['name']}: a list of {items.kind} has no notation as text")
    separator = SEPARATORS[style]
    item, between = _item_pattern(items, separator), _escaped(separator)
    if "pattern" in items.words and _whole(items.words["pattern"]) is None:
        said = f"Each has the pattern {items.words['pattern']}."
        parameter["description"] = f"{parameter.get('description', '')} {said}".strip()
    least, most = max(listed.words.get("minItems", 1), 1), listed.words.get("maxItems")
    several = _times(least - 1, None if most is None else most - 1)
    parameter["schema"] = {"type": "string", "pattern": f"^{item}({between}{item}){several}$"}
    for word in ("style", "explode"):
        parameter.pop(word, None)
    return separator


def _examples_as_text(parameter: dict[str, Any], item: Meaning, separator: str, document: dict[str, Any]) -> None:
    if "example" in parameter:
        parameter["example"] = _sent(parameter["example"], item, separator)
    for name, entry in parameter.get("examples", {}).items():
        example, _ = resolve(entry, document)
        if "value" in example:
            parameter["examples"][name] = {**example, "value": _sent(example["value"], item, separator)}


def _sent(value: Any, item: Meaning, separator: str) -> str:
    """A value of a parameter as it is sent."""
    if isinstance(value, list):
        return separator.join(_sent(each, item, separator) for each in value)
    if item.words.get("format") == "date-time":
        return f"{datetime.fromisoformat(value).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _item_pattern(meaning: Meaning, separator: str) -> str:
    words = meaning.words
    if meaning.values is not None:
        return f"({'|'.join(_escaped(str(value)) for value in meaning.values)})"
    if "pattern" in words and (whole := _whole(words["pattern"])) is not None:
        return f"({whole})"
    match meaning.kind:
        case "integer":
            return r"\d+" if words.get("minimum", -1) >= 0 else r"-?\d+"
        case "number":
            return r"-?\d+(\.\d+)?"
        case "boolean":
            return "(true|false)"
    form = words.get("format")
    if form in _DATES:
        return f"({_DATES[form]})"
    length = _times(max(words.get("minLength", 1), 1), words.get("maxLength"))
    return f"[^{_escaped(separator)}]{length}"


def _times(least: int, most: int | None) -> str:
    """How often something comes, as a pattern says it."""
    if most is None:
        return {0: "*", 1: "+"}.get(least, f"{{{least},}}")
    return f"{{{most}}}" if most == least else f"{{{least},{most}}}"


def _whole(pattern: str) -> str | None:
    """A pattern of a whole text without its ends; None for one that is found anywhere, or has several ends."""
    found = re.fullmatch(r"\^((?:[^\\]|\\.)*)\$", pattern)
    bare = re.sub(r"\\.|\[(?:[^\]\\]|\\.)*\]", "", found[1]) if found else "|"
    while (shorter := re.sub(r"\([^()]*\)", "", bare)) != bare:
        bare = shorter
    return None if found is None or set(bare) & set("|^$") else found[1]


def _escaped(text: str) -> str:
    """A text as a pattern, with as few backslashes as there can be: strict readers refuse others."""
    return re.sub(r"[\^$\\.*+?()\[\]{}|/]", r"\\\g<0>", text)


def _parameters(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from document.get("components", {}).get("parameters", {}).values()
    for item in document.get("paths", {}).values():
        for owner in (item, *(entry for entry in item.values() if isinstance(entry, dict))):
            yield from (parameter for parameter in owner.get("parameters", []) if "schema" in parameter)


def _default_by_range(document: dict[str, Any]) -> None:
    for item in document.get("paths", {}).values():
        for method in METHODS:
            responses = item.get(method, {}).get("responses", {})
            if "default" in responses and any(status.startswith("2") for status in responses):
                refusal = responses.pop("default")
                for status in ("4XX", "5XX"):
                    responses.setdefault(status, refusal)


def _forget_dates(document: dict[str, Any]) -> None:
    for _, schema, kind in parts(document):
        if kind == "schemas" and isinstance(schema, dict) and schema.get("format") in _DATES and "type" in schema:
            del schema["format"]
