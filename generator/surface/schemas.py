"""What a schema means: references, compositions and null followed, until plain words are left."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.errors import GenerationError, Place, shown

_FOR_PEOPLE = frozenset(
    [
        "title",
        "description",
        "example",
        "examples",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
        "$comment",
    ]
)
_NARROWER = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems"), max),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems"), min),
}
_UNTYPED = "leaves open what it is; write its type"
_ONE_SCHEMA = "make one schema of them, in which what only some have is not required"
_TOO_MUCH = {
    "if": "a condition cannot be typed",
    "patternProperties": "names by pattern cannot be typed; write additionalProperties",
    "prefixItems": "an array with a type for each place cannot be typed; write an object with named fields",
    "dependentSchemas": "a schema that depends on a field cannot be typed",
    "$dynamicRef": "write a $ref",
    "$defs": "write components/schemas",
    "$id": "a schema has no address of its own here; write a component",
    "$anchor": "write a component, and a $ref to it",
    "$dynamicAnchor": "write a component, and a $ref to it",
    "$schema": "schemas are of the dialect of OpenAPI 3.1; leave it out",
    "$vocabulary": "leave it out",
    "then": "a condition cannot be typed",
    "else": "a condition cannot be typed",
    "propertyNames": "names by a schema cannot be typed; leave it out, and say it in the description",
    "not": "what a value is not cannot be typed; leave it out, and say it in the description",
    "contains": "what some items are cannot be typed; leave it out, and say it in the description",
    "unevaluatedProperties": "write additionalProperties",
    "unevaluatedItems": "cannot be typed; write items",
}


@dataclass
class Meaning:
    """A schema in plain words.

    Attributes:
        words: What it says: no reference, no composition, no null among them, and one type.
        fields: The schemas of its fields, each with its place.
        name: The component that it is, if it is one and nothing but words for people was added.
        nullable: Whether it may be null.
        place: Where it stands.
    """

    words: dict[str, Any]
    fields: dict[str, tuple[Any, Place]] = field(default_factory=dict)
    name: str | None = None
    nullable: bool = False
    place: Place = ()

    @property
    def kind(self) -> str:
        return str(self.words.get("type", ""))

    @property
    def values(self) -> list[Any] | None:
        """The only values it may have, or nothing where there are others."""
        if "const" in self.words:
            return [self.words["const"]]
        found: list[Any] | None = self.words.get("enum")
        return found


class Schemas:
    """Reads the schemas of a document."""

    def __init__(self, document: dict[str, Any]) -> None:
        components = document.get("components", {})
        self.named: dict[str, Any] = components.get("schemas", {})
        self._above: list[str] = []

    def of(self, name: str) -> Meaning:
        """What a component means."""
        place = ("components", "schemas", name)
        if name in self._above:
            raise GenerationError("is made of itself", place)
        self._above.append(name)
        try:
            made = self.read(self.named[name], place)
        finally:
            self._above.pop()
        return Meaning(made.words, made.fields, name if made.name is None else made.name, made.nullable, place)

    def read(self, schema: Any, place: Place) -> Meaning:
        """What a schema means.

        Raises:
            GenerationError: It says nothing that a type can be made of, or contradicts itself.
        """
        if isinstance(schema, bool) or schema == {}:
            raise GenerationError(_UNTYPED, place)
        for word, reason in _TOO_MUCH.items():
            if word in schema:
                raise GenerationError(f"{word}: {reason}", (*place, word))
        if "discriminator" in schema and not {"oneOf", "anyOf"} & schema.keys():
            reason = "discriminator: a choice that stands elsewhere cannot be typed; leave it out"
            raise GenerationError(reason, (*place, "discriminator"))
        own = {word: item for word, item in schema.items() if word not in ("$ref", "allOf", "oneOf", "anyOf")}
        parts = list(self._parts(schema, place))
        nullable = any(part.nullable for part in parts)
        fields = {name: (item, (*place, "properties", name)) for name, item in own.get("properties", {}).items()}
        plain = _without_null(Meaning(own, fields, None, False, place))
        if not parts:
            made = plain
        else:
            made = _merged([*parts, plain], place)
            kind = plain.words.get("type", parts[0].kind)
            if len(parts) == 1 and kind == parts[0].kind and all(map(_adds_nothing, own)):
                made.name = parts[0].name
            elif len(parts) > 1:
                made.words.pop("description", None)
                made.words |= {word: own[word] for word in ("description",) if word in own}
        made.nullable = nullable or plain.nullable
        return _typed(made)

    def _parts(self, schema: dict[str, Any], place: Place) -> Iterator[Meaning]:
        if "$ref" in schema:
            yield self.of(str(schema["$ref"]).rpartition("/")[2])
        for index, item in enumerate(schema.get("allOf", [])):
            here = (*place, "allOf", index)
            yield self._words_of(item, here)
        for word in ("oneOf", "anyOf"):
            if word in schema:
                yield self._choice(schema[word], (*place, word), word)

    def _words_of(self, schema: Any, place: Place) -> Meaning:
        """What a part of a composition means, which need not have a type of its own."""
        if isinstance(schema, dict) and not {"$ref", "allOf", "oneOf", "anyOf"} & schema.keys():
            fields = {name: (item, (*place, "properties", name)) for name, item in schema.get("properties", {}).items()}
            return _without_null(Meaning(schema, fields, None, False, place))
        return self.read(schema, place)

    def _choice(self, choices: list[Any], place: Place, word: str) -> Meaning:
        """What one of several schemas means: one schema or null, or one of several values."""
        others = [(index, choice) for index, choice in enumerate(choices) if not _is_null(choice)]
        if not others:
            raise GenerationError("is null and nothing else", place)
        if len(others) == 1:
            index, choice = others[0]
            made = self.read(choice, (*place, index))
            return Meaning(made.words, made.fields, made.name, made.nullable or len(choices) > 1, made.place)
        if all(isinstance(choice, dict) and "const" in choice for _, choice in others):
            titles = [choice.get("title") for _, choice in others]
            words: dict[str, Any] = {"enum": [choice["const"] for _, choice in others]}
            if all(isinstance(title, str) for title in titles):
                words["x-enum-varnames"] = titles
            return Meaning(words, {}, None, len(others) < len(choices), place)
        if all(isinstance(choice, dict) and choice.keys() <= {"required"} for _, choice in others):
            reason = f"{word} that promises fields cannot be typed; leave it out, and say it in the description"
            raise GenerationError(reason, place)
        found = [self.read(choice, (*place, index)) for index, choice in others]
        either = _either(found)
        if either is None:
            instead = _ONE_SCHEMA if found[0].kind == "object" else "write one type"
            raise GenerationError(f"{word} of {len(others)} schemas cannot be typed; {instead}", place)
        nullable = len(others) < len(choices) or any(part.nullable for part in found)
        return Meaning(either, {}, None, nullable, place)


def _either(found: list[Meaning]) -> dict[str, Any] | None:
    """The words of one of several plain schemas: values of each, values that leave others open, or a number."""
    kinds, values = {part.kind for part in found}, [part.values for part in found]
    listed = [value for some in values for value in some or []]
    if len(kinds) == 1 and kinds <= {"string", "integer"} and listed and "x-enum-varnames" not in found[0].words:
        open_ones = [part for part in found if part.values is None]
        if any(part.words.keys() - _FOR_PEOPLE - {"type"} for part in open_ones):
            return None
        word = "x-known-values" if open_ones else "enum"
        return {"type": found[0].kind, word: list(dict.fromkeys(listed))}
    plain = all(part.words.keys() - _FOR_PEOPLE <= {"type", "format"} for part in found)
    if plain and kinds == {"integer", "number"}:
        return {"type": "number"}
    return dict(found[0].words) if plain and all(part.words == found[0].words for part in found) else None


def _adds_nothing(word: str) -> bool:
    return word in _FOR_PEOPLE or word == "type" or word.startswith("x-")


def _is_null(schema: Any) -> bool:
    if not isinstance(schema, dict):
        return False
    kind = schema.get("type")
    return kind == "null" or kind == ["null"] or schema.get("enum") == [None] or schema.get("const", 0) is None


def _without_null(made: Meaning) -> Meaning:
    """Put null aside: as a type among others, and as a value among others."""
    words, nullable = dict(made.words), made.nullable
    kinds = words.get("type")
    if isinstance(kinds, list):
        others = [kind for kind in kinds if kind != "null"]
        if sorted(others) == ["integer", "number"]:
            others = ["number"]
        if len(others) > 1:
            wanted = 'one type is wanted, and "null" beside it where it may be null'
            raise GenerationError(f"{' or '.join(others)} cannot be typed; {wanted}", (*made.place, "type"))
        nullable = nullable or "null" in kinds
        words["type"] = others[0] if others else "null"
    for word in ("enum", "x-known-values"):
        values = words.get(word)
        if isinstance(values, list) and None in values:
            if "x-enum-varnames" in words:
                names = words["x-enum-varnames"]
                words["x-enum-varnames"] = [name for name, item in zip(names, values, strict=True) if item is not None]
            words[word] = [item for item in values if item is not None]
            nullable = True
    if words.get("type") == "null" or words.get("const", 0) is None or words.get("enum") == []:
        raise GenerationError('is null and nothing else; write its type, and "null" beside it', made.place)
    return Meaning(words, made.fields, made.name, nullable, made.place)


def _merged(parts: list[Meaning], place: Place) -> Meaning:
    """All that several schemas say together; what one says against another is an error."""
    words: dict[str, Any] = {}
    fields: dict[str, tuple[Any, Place]] = {}
    for part in parts:
        for word, value in part.words.items():
            known = words.get(word, value)
            if word == "required":
                words[word] = [*words.get(word, []), *(name for name in value if name not in words.get(word, []))]
            elif word == "type" and {known, value} == {"integer", "number"}:
                words[word] = "integer"
            elif word == "properties":
                continue
            elif word in _FOR_PEOPLE or word.startswith("x-") or known == value:
                words[word] = value
            elif word in _NARROWER:
                words[word] = _NARROWER[word](known, value)
            else:
                raise GenerationError(f"{word} is {shown(known)} and {shown(value)} at once", place)
        for name, (schema, where) in part.fields.items():
            if name in fields and fields[name][0] != schema:
                reason = f"the field {shown(name)} is described twice, not in the same words; describe it once"
                raise GenerationError(reason, where)
            fields[name] = (schema, where)
    if fields:
        words["properties"] = {name: schema for name, (schema, _) in fields.items()}
    return Meaning(words, fields, None, False, place)


def _typed(made: Meaning) -> Meaning:
    """With its type, which its other words may say; a value that is not of it is an error."""
    words = made.words
    known = words.get("x-known-values")
    listed = made.values if made.values is not None else known if isinstance(known, list) else None
    if "type" not in words:
        kinds = {_kind_of(value) for value in listed or []}
        if listed and kinds & {"array", "object"}:
            raise GenerationError("an enumeration must be all text or all whole numbers", made.place)
        if "properties" in words or "additionalProperties" in words:
            kinds = {"object"}
        elif "items" in words:
            kinds = {"array"}
        elif isinstance(known, dict):
            return made
        if kinds == {"integer", "number"}:
            kinds = {"number"}
        if len(kinds) != 1:
            several = "values of several types cannot be typed; an enumeration must be all text or all whole numbers"
            reason = several if listed else _UNTYPED
            raise GenerationError(reason, made.place)
        words["type"] = kinds.pop()
    if listed and made.kind in ("array", "object"):
        raise GenerationError("an enumeration must be all text or all whole numbers", made.place)
    for value in listed or []:
        if _kind_of(value) not in (made.kind, "integer" if made.kind == "number" else ""):
            reason = f"the value {shown(value)} is no {made.kind}; an enumeration must be all text or all whole numbers"
            raise GenerationError(reason, made.place)
    return made


def _kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    kinds: dict[type, str] = {int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")
