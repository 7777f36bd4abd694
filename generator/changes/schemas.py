"""Whether a schema still takes what callers send, and still gives what they read."""

import json
from dataclasses import dataclass
from typing import Any

from generator.changes.record import Record, said
from generator.references import overlaid

WORDING = {"description", "summary", "title", "example", "examples", "externalDocs", "$comment", "x-decision"}
"""Words for people: nobody's client depends on them."""

_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_CHOICES = ("allOf", "anyOf", "oneOf")
_INNER = {"items": "[]", "additionalProperties": ".*"}
_JUDGED = {
    *(*WORDING, *_LOWER, *_UPPER, *_CHOICES, *_INNER),
    *("type", "enum", "const", "x-known-values", "x-enum-varnames", "required", "properties"),
}
"""What is judged by a rule of its own, or by none; all else breaks when it differs."""


@dataclass
class Schema:
    """A schema as it is meant: its reference followed, and whether it may be null put aside.

    Attributes:
        words: What it says, or what the component says that it refers to.
        name: That component.
        beside: What it says beside the reference.
        kinds: The types it may have besides null; none means any.
    """

    words: dict[str, Any]
    name: str | None
    beside: dict[str, Any]
    kinds: list[str]
    nullable: bool

    @property
    def values(self) -> dict[Any, str | None] | None:
        """The values of an enumeration, each with its name, or nothing where any will do."""
        listed = [self.words["const"]] if "const" in self.words else self.words.get("enum")
        return None if listed is None else _named(listed, self.words)


def written_out(node: Any, document: dict[str, Any], above: tuple[str, ...] = ()) -> Any:
    """A part of the document with what its references lead to in their place, words for people left out."""
    if isinstance(node, list):
        return [written_out(item, document, above) for item in node]
    if not isinstance(node, dict):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str) and reference not in above:
        node, above = overlaid(node, document), (*above, reference)
    return {word: written_out(item, document, above) for word, item in node.items() if word not in WORDING}


def read(node: Any, document: dict[str, Any]) -> Schema:
    """Read a schema; one of a schema and null means that schema or null, all of one schema means that schema."""
    if isinstance(node, bool):
        node = {} if node else {"not": "anything"}
    for word in _CHOICES:
        choices = node.get(word, [])
        named = [choice for choice in choices if choice != {"type": "null"} or word == "allOf"]
        if len(named) == 1 and len(choices) <= 2 and isinstance(named[0], dict):
            beside = {other: item for other, item in node.items() if other != word}
            schema = read({**named[0], **beside}, document)
            schema.nullable = schema.nullable or len(choices) == 2
            return schema
    name, beside = None, {}
    if "$ref" in node:
        name = str(node["$ref"]).rpartition("/")[2]
        beside = {word: item for word, item in node.items() if word != "$ref"}
        node = overlaid({"$ref": node["$ref"]}, document)
    kinds = node.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    return Schema(node, name, beside, sorted(set(kinds) - {"null"}), "null" in kinds)


class SchemaComparison:
    """Compares schemas of two documents and records what it finds.

    `asked` says which way a value goes: sent by callers, who must not be asked for more, or read by them, who must
    not be given less.
    """

    def __init__(self, old: dict[str, Any], new: dict[str, Any], record: Record) -> None:
        self._old, self._new, self._record = old, new, record
        self._above: list[tuple[str | None, str | None]] = []

    def compare(self, old: Any, new: Any, place: str, *, asked: bool) -> None:
        """Record what changed in one schema and all below it."""
        before, after = read(old, self._old), read(new, self._new)
        if before.nullable != after.nullable:
            words = "is not null any more" if before.nullable else "may be null now"
            self._record.add(place, words, breaks=before.nullable == asked)
        if before.name and before.name != after.name:
            words = f"called {after.name} now" if after.name else "no component any more"
            self._record.add(place, f"the schema is {words}, was {before.name}", breaks=True)
        self._rest(before.beside, after.beside, place, WORDING)
        names = before.name, after.name
        if before.name and names in self._above:
            return
        self._above.append(names)
        if before.name and before.name == after.name:
            place = before.name
        if before.kinds != after.kinds:
            was, now = (" or ".join(kinds) or "anything" for kinds in (before.kinds, after.kinds))
            self._record.add(place, f"is {now} now, was {was}", breaks=True)
        self._values(before, after, place, asked)
        self._bounds(before.words, after.words, place, asked)
        self._fields(before.words, after.words, place, asked)
        self._choices(before.words, after.words, place, asked)
        self._inner(before.words, after.words, place, asked)
        self._rest(before.words, after.words, place, _JUDGED)
        self._above.pop()

    def _values(self, old: Schema, new: Schema, place: str, asked: bool) -> None:
        was, now = old.values, new.values
        if was is None or now is None:
            if was is not now:
                self._record.add(place, f"is {_listed(now)} now, was {_listed(was)}", breaks=True)
        else:
            for value in was.keys() - now.keys():
                self._record.add(place, f"the value {said(value)} is gone", breaks=asked)
            for value in now.keys() - was.keys():
                self._record.add(place, f"the value {said(value)} is new", breaks=not asked)
            self._names(was, now, place)
        known, knows = (_known(*pair) for pair in ((old.words, self._old), (new.words, self._new)))
        for value in known.keys() - knows.keys():
            self._record.add(place, f"the known value {said(value)} is gone", breaks=True)
        for value in knows.keys() - known.keys():
            self._record.add(place, f"the known value {said(value)} is new", breaks=False)
        self._names(known, knows, place)

    def _names(self, old: dict[Any, str | None], new: dict[Any, str | None], place: str) -> None:
        for value in old.keys() & new.keys():
            if old[value] != new[value]:
                words = f"the value {said(value)} is named {said(new[value])} now, was {said(old[value])}"
                self._record.add(place, words, breaks=True)

    def _bounds(self, old: dict[str, Any], new: dict[str, Any], place: str, asked: bool) -> None:
        for word in (*_LOWER, *_UPPER):
            was, now = old.get(word), new.get(word)
            if was != now:
                breaks = is_tighter(word, was, now) if asked else is_tighter(word, now, was)
                self._record.add(place, f"{word} is {said(now)} now, was {said(was)}", breaks=breaks)

    def _fields(self, old: dict[str, Any], new: dict[str, Any], place: str, asked: bool) -> None:
        was, now = old.get("properties", {}), new.get("properties", {})
        promised, promises = old.get("required", []), new.get("required", [])
        for name in dict.fromkeys([*was, *now, *promised, *promises]):
            at = f"{place}.{name}"
            if name in was and name not in now:
                self._record.add(at, "is gone", breaks=True)
            elif name in now and name not in was:
                must = asked and name in promises
                self._record.add(at, "is new and must be sent" if must else "is new", breaks=must)
                continue
            if name in now or name not in was:
                self._record.add_duty(at, name in promised, name in promises, asked=asked)
            if name in was and name in now:
                self.compare(was[name], now[name], at, asked=asked)

    def _choices(self, old: dict[str, Any], new: dict[str, Any], place: str, asked: bool) -> None:
        for word in _CHOICES:
            was, now = ({_label(item): item for item in words.get(word, [])} for words in (old, new))
            fixed = word == "allOf"
            for label in was.keys() - now.keys():
                self._record.add(place, f"{said(label)} is no choice any more", breaks=asked or fixed)
            for label in now.keys() - was.keys():
                self._record.add(place, f"{said(label)} is a choice now", breaks=not asked or not was or fixed)
            for label in was.keys() & now.keys():
                self.compare(was[label], now[label], f"{place}|{said(label)}", asked=asked)

    def _inner(self, old: dict[str, Any], new: dict[str, Any], place: str, asked: bool) -> None:
        for word, mark in _INNER.items():
            was, now = old.get(word, True), new.get(word, True)
            if isinstance(was, dict) or isinstance(now, dict):
                self.compare(was, now, f"{place}{mark}", asked=asked)
            else:
                self._record.add_differences({word: was}, {word: now}, place)

    def _rest(self, old: dict[str, Any], new: dict[str, Any], place: str, judged: set[str]) -> None:
        self._record.add_differences(rest(old, self._old, judged), rest(new, self._new, judged), place)


def rest(words: dict[str, Any], document: dict[str, Any], judged: set[str]) -> dict[str, Any]:
    """The words that nobody judged yet, written out."""
    return {word: written_out(item, document) for word, item in words.items() if word not in judged}


def is_tighter(word: str, old: float | None, new: float | None) -> bool:
    """Whether a bound lets less through; the word says which way it bounds."""
    if new is None or old is None:
        return new is not None
    return new < old if "max" in word.lower() else new > old


def _named(values: list[Any], words: dict[str, Any]) -> dict[Any, str | None]:
    names = [*words.get("x-enum-varnames", []), *[None] * len(values)]
    return dict(zip(values, names, strict=False))


def _known(words: dict[str, Any], document: dict[str, Any]) -> dict[Any, str | None]:
    """The documented values of an open enumeration, which a reference to a closed one may give."""
    known = words.get("x-known-values", [])
    if isinstance(known, list):
        return _named(known, words)
    return read(known, document).values or {}


def _listed(values: dict[Any, str | None] | None) -> str:
    return "any value" if values is None else f"one of {said(', '.join(map(str, values)))}"


def _label(choice: dict[str, Any]) -> str:
    return str(choice["$ref"]).rpartition("/")[2] if "$ref" in choice else json.dumps(choice, sort_keys=True)
