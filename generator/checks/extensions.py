"""Extensions: each is one that there is, stands where it means something, and says what it can say."""

import re
from difflib import get_close_matches
from typing import Any

from generator.errors import GenerationError, Place, meant, shown
from generator.references import METHODS

_ON_SCHEMAS = (
    *("x-delta", "x-delta-of", "x-known-values", "x-enum-varnames", "x-type", "x-bucket-table", "x-better"),
    *("x-additive", "x-role", "x-same-as", "x-previous-of", "x-personal", "x-context", "x-always", "x-grants"),
)
_ON_BOTH = ("x-unit", "x-name", "x-refers-to")
_WHERE = {
    **dict.fromkeys(_ON_SCHEMAS, "a schema"),
    **dict.fromkeys(_ON_BOTH, "a schema or a parameter"),
    **dict.fromkeys(("x-default", "x-bucket-tables"), "a parameter"),
    "x-paging": "an operation",
    **dict.fromkeys(("x-parameter-rules", "x-tagGroups"), "the document"),
    "x-buckets": "components",
    "x-displayName": "a tag",
    "x-decision": "",
}
"""What spec/README.md explains, and where it stands; others may stand there, unless they look like a slip of these."""

EXTENSIONS = frozenset(_WHERE)

UNITS = {
    "count": "A count.",
    "seconds": "In seconds.",
    "days": "In days.",
    "percent": "In percent, from 0 to 100.",
    "fraction": "A fraction, from 0 to 1.",
    "points": "In percentage points.",
    "score": "A score, from -100 to 100.",
    "percent-change": "Change in percent; 0.0 when the figure was 0 before.",
    "per-day": "Per day.",
    "per-day-and-user": "Per day and user.",
    "per-chat": "Per chat.",
    "per-visit": "Per visit.",
    "replies": "In replies.",
    "hour-of-day": "An hour of the day, from 0 to 23.",
    "day-of-week": "A day of the week, from 1 (Monday) to 7 (Sunday).",
}
"""Units that the tools know, with what each says in words; a description may have others."""

_ONE_OF = {"x-type": ("boolean",), "x-delta": ("percent-change", "difference")}
_TEXTS = ("x-unit", "x-name", "x-delta-of", "x-bucket-table", "x-decision", "x-displayName")
_ELSEWHERE = {
    "x-nullable": 'type: [<type>, "null"]',
    "x-enumnames": "x-enum-varnames",
    "x-isnullable": 'type: [<type>, "null"]',
    "x-enum": "x-known-values",
    "x-deprecated": "deprecated",
}
"""Extensions of other vendors, which say what there are words for."""

_FIGURES = ("x-unit", "x-better", "x-additive", "x-delta", "x-delta-of", "x-previous-of")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def check_extensions(node: dict[str, Any], kind: str | None, place: Place) -> None:
    """Refuse an extension of a part of the document that is misspelt, stands in the wrong place, or says nothing.

    Raises:
        GenerationError: With the place, the extension, and what to write.
    """
    for word, value in node.items():
        if not (isinstance(word, str) and word.startswith("x-")):
            continue
        at = (*place, word)
        if word in EXTENSIONS:
            _check_where(word, kind, at)
            _check_value(word, value, at)
        elif known := meant_extension(word):
            raise GenerationError(f"{shown(word)} is not known; is {known} meant?", at)
    if kind == "schemas":
        if "x-delta-of" in node and "x-delta" not in node:
            raise GenerationError("x-delta-of says nothing without x-delta", (*place, "x-delta-of"))
        _check_figure(node, place)
        _check_names(node, place)


def meant_extension(word: str, likeness: float = 0.85) -> str | None:
    """The extension that a word may be a slip of."""
    lower = word.lower()
    if lower in _ELSEWHERE or lower in EXTENSIONS:
        return _ELSEWHERE.get(lower, lower)
    swapped = next((known for known in sorted(EXTENSIONS) if sorted(known) == sorted(word)), None)
    return swapped or next(iter(get_close_matches(word, sorted(EXTENSIONS), 1, likeness)), None)


def _check_where(word: str, kind: str | None, at: Place) -> None:
    wanted, parent = _WHERE[word], at[:-1]
    holds = {
        "": True,
        "a schema": kind == "schemas",
        "a parameter": kind == "parameters",
        "a schema or a parameter": kind in ("schemas", "parameters"),
        "an operation": len(parent) > 2 and parent[-1] in METHODS,
        "the document": not parent,
        "components": parent == ("components",),
        "a tag": len(parent) == 2 and parent[0] == "tags",
    }
    if not holds[wanted]:
        raise GenerationError(f"{word} means nothing here; it stands in {wanted}", at)


def _check_value(word: str, value: Any, at: Place) -> None:
    if word in _TEXTS and not isinstance(value, str):
        raise GenerationError(f"{word} takes text, not {shown(value)}", at)
    if word == "x-unit" and not value.strip():
        raise GenerationError("x-unit is empty; name the unit, or leave it out", at)
    if word == "x-name" and not _NAME.fullmatch(value):
        raise GenerationError(f"{word} is a name such as mailboxId, not {shown(repr(value))}", at)
    if word == "x-unit" and value not in UNITS and (known := meant(value, UNITS, 0.8)):
        raise GenerationError(f"there is no unit {shown(value)}{known}", at)
    if word in ("x-personal", "x-context", "x-always") and not isinstance(value, bool):
        raise GenerationError(f"{word} takes true or false, not {shown(value)}", at)
    if word == "x-type" and "properties" in at:
        raise GenerationError("x-type is about parameters; a field has the type of its values", at)
    if word in _ONE_OF and value not in _ONE_OF[word]:
        known = " or ".join(_ONE_OF[word])
        raise GenerationError(f"{word} is {known}, not {shown(repr(value))}", at)


def _check_figure(schema: dict[str, Any], place: Place) -> None:
    """What only numbers have, on something else: a slip of the type, or of the place."""
    kinds = schema.get("type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    inner = schema.get("items", schema.get("additionalProperties"))
    if kinds == [None] or {"integer", "number"} & set(map(str, kinds)) or isinstance(inner, dict):
        return
    for word in _FIGURES:
        if word in schema:
            said = " or ".join(str(kind) for kind in kinds if kind != "null")
            raise GenerationError(f"{word} is for numbers, not for type: {said}", (*place, word))


def _check_names(schema: dict[str, Any], place: Place) -> None:
    names = schema.get("x-enum-varnames")
    if names is None:
        return
    at = (*place, "x-enum-varnames")
    if "enum" not in schema and "x-known-values" not in schema:
        raise GenerationError("x-enum-varnames names values that are not there; write enum or x-known-values", at)
    for index, name in enumerate(names if isinstance(names, list) else ()):
        if not isinstance(name, str):
            raise GenerationError(f"the name of a value is text, not {shown(name)}", (*at, index))
