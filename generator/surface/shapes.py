"""What a schema is in Python: the kind of a value, its model or enumeration, whether it may be null."""

import re
from collections.abc import Mapping
from typing import Any

from openapi_python_client.strings import ClassName

from generator.errors import GenerationError, Place, shown
from generator.surface.facts import BucketTableShape, bucket_tables, field_facts
from generator.surface.fields import EnumType, FieldShape, Member, ModelType, Shape
from generator.surface.fitting_facts import check_facts
from generator.surface.naming import class_name, constant_name, module_names, python_name, taken_class_names, unique
from generator.surface.naming import words as words_of
from generator.surface.schemas import Meaning, Schemas

_PLAIN = ("integer", "number", "string", "boolean")
_DATES = {"date-time": "date-time", "date": "date"}
_LIMITS = {
    "pattern": "Pattern: {}.",
    "minLength": "At least {} characters.",
    "maxLength": "At most {} characters.",
    "minimum": "At least {}.",
    "exclusiveMinimum": "More than {}.",
    "maximum": "At most {}.",
    "exclusiveMaximum": "Less than {}.",
    "multipleOf": "A multiple of {}.",
    "minItems": "At least {} items.",
    "maxItems": "At most {} items.",
    "minProperties": "At least {} keys.",
    "maxProperties": "At most {} keys.",
    "const": "Always {}.",
}


_OF_FIGURES = ("x-unit", "x-better", "x-additive")
_OF_VALUES = ("x-personal", "x-refers-to", "x-context")
"""What a list, or free keys, is as well when its values are: of lists of lists too."""

LONGEST_NAME = 100
"""Characters of a class: its module is a file, and names of files have an end."""


class Shapes:
    """All models and enumerations of a document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.schemas = Schemas(document)
        self.bucket_tables = bucket_tables(document)
        self.models: dict[str, ModelType] = {}
        self.enums: dict[str, EnumType] = {}
        self._places: dict[str, Place] = {}
        self._within: tuple[str, ...] = ()
        self._fields: set[Place] = set()
        bodies = _bodies(document)
        for name in self.schemas.named:
            if name in bodies and not _is_object(self.schemas.named[name]):
                continue  # what is only sent: nothing is made of it
            self._component(name)

    def name_modules(self) -> None:
        """Give each class its module, once all are known."""
        everything: dict[str, ModelType | EnumType] = {**self.models, **self.enums}
        for item, module in zip(everything.values(), module_names(list(everything)), strict=True):
            item.module = module

    def _component(self, name: str) -> None:
        meaning = self.schemas.of(name)
        if meaning.name in (name, None):
            self._made(Meaning(meaning.words, meaning.fields, name, False, meaning.place), name)

    def shape(self, raw: Any, place: Place, hint: str) -> Shape:
        """The kind of a value; `hint` names its class where it has no name of its own."""
        return self._made(self.schemas.read(raw, place), hint)

    def _made(self, meaning: Meaning, hint: str) -> Shape:
        words, nullable = meaning.words, meaning.nullable
        closed = meaning.values is not None and "const" not in words and meaning.kind in ("string", "integer")
        if "x-known-values" in words or closed:
            enum = self.enum(meaning, hint)
            return Shape("integer" if enum.base == "IntEnum" else "string", nullable, enum=enum)
        if meaning.kind in ("object", "array"):
            if meaning.name in self._within:
                raise GenerationError(f"{meaning.name}: a schema that contains itself is not supported", meaning.place)
            within, self._within = self._within, (*self._within, *([meaning.name] if meaning.name else []))
            made = self._object(meaning, hint) if meaning.kind == "object" else self._array(meaning, hint)
            self._within = within
            return made
        match meaning.kind:
            case "string":
                return Shape(_DATES.get(str(words.get("format")), "string"), nullable)
            case kind if kind in _PLAIN:
                if words.get("format") in _DATES:
                    raise GenerationError(f"format: {words['format']} is for type: string", (*meaning.place, "format"))
                return Shape(kind, nullable)
        raise GenerationError(f"a value of type {shown(meaning.kind)} cannot be typed", meaning.place)

    def _object(self, meaning: Meaning, hint: str) -> Shape:
        free = meaning.words.get("additionalProperties")
        is_map = isinstance(free, dict) and free != {}
        if meaning.fields and is_map:
            reason = "free keys beside named fields cannot be typed; give the free keys a field of their own"
            raise GenerationError(reason, (*meaning.place, "additionalProperties"))
        if is_map:
            inner = self.shape(free, (*meaning.place, "additionalProperties"), f"{hint}Value")
            return Shape("map", meaning.nullable, item=inner)
        if not meaning.fields:
            reason = "an object without fields cannot be typed; write properties, or additionalProperties with a schema"
            raise GenerationError(reason, meaning.place)
        return Shape("object", meaning.nullable, model=self._model(meaning, hint))

    def _array(self, meaning: Meaning, hint: str) -> Shape:
        if "items" not in meaning.words:
            raise GenerationError("an array without items cannot be typed; write items", meaning.place)
        inner = self.shape(meaning.words["items"], (*meaning.place, "items"), hint)
        if inner.many or inner.nullable or inner.item:
            return Shape("array", meaning.nullable, item=inner)
        if inner.model:
            inner.model.listed = True
        return Shape(inner.kind, meaning.nullable, many=True, model=inner.model, enum=inner.enum)

    def _name(self, meaning: Meaning, hint: str) -> str:
        """The name of a class; the same name for something else is an error."""
        name = str(ClassName(meaning.name or hint, "field_"))
        if len(name) > LONGEST_NAME:
            wanted = f"at most {LONGEST_NAME}; name it otherwise" if meaning.name else "give it a component with a name"
            raise GenerationError(f"has a name of {len(name)} characters in Python, {wanted}", meaning.place)
        place = ("components", "schemas", meaning.name) if meaning.name else meaning.place
        if name in taken_class_names():
            reason = f"a schema cannot have the name {name}, which generated modules use; call it otherwise"
            raise GenerationError(reason, place)
        other = self._places.setdefault(name, place)
        if other != place:
            known = "/".join(map(str, other))
            raise GenerationError(f"is {name} in Python, as {known} is; call one of them otherwise", place)
        return name

    def _model(self, meaning: Meaning, hint: str) -> ModelType:
        meaning = self._own(meaning)
        name = self._name(meaning, hint)
        if name in self.models:
            return self.models[name]
        made = self.models[name] = ModelType(name, "", meaning.words)
        required = meaning.words.get("required", [])
        for promised in required:
            if promised not in meaning.fields:
                reason = f"promises the field {shown(promised)}, which it does not have"
                raise GenerationError(reason, (*meaning.place, "required"))
        for wire, (schema, place) in meaning.fields.items():
            if not words_of(wire) and "x-name" not in schema:
                reason = f"the field {shown(repr(wire))} has no letter that Python takes; give it an x-name"
                raise GenerationError(reason, place)
        python_names = {wire: _field_name(wire, schema) for wire, (schema, _) in meaning.fields.items()}
        for wire, (schema, place) in meaning.fields.items():
            entry = self._field(made, wire, schema, place, wire in required, python_names)
            check_facts(entry, made.fields, place)
            made.fields.append(entry)
        names: dict[str, FieldShape] = {}
        for entry in made.fields:
            other = names.setdefault(entry.name, entry)
            if other is not entry:
                reason = (
                    f"{shown(other.wire)} and {shown(entry.wire)} are both {entry.name} in Python; give one an x-name"
                )
                raise GenerationError(reason, meaning.fields[entry.wire][1])
        return made

    def _field(
        self, owner: ModelType, wire: str, raw: Any, place: Place, required: bool, names: Mapping[str, str]
    ) -> FieldShape:
        if place in self._fields:
            raise GenerationError("a schema that contains itself is not supported", place)
        self._fields.add(place)
        meaning = self.schemas.read(raw, place)
        shape = self._made(meaning, f"{owner.name}{class_name(wire)}")
        self._fields.remove(place)
        words = self._with_values(meaning)
        return FieldShape(
            shape.kind,
            shape.nullable,
            shape.many,
            shape.model,
            shape.enum,
            shape.item,
            name=names[wire],
            wire=wire,
            description=_described(str(raw.get("description") or words.get("description") or ""), words),
            unit=words.get("x-unit"),
            required=required,
            facts=field_facts(words, wire, names, place),
            bucket_table=self._bucket_table(words, place),
        )

    def _with_values(self, meaning: Meaning) -> dict[str, Any]:
        """The words of a schema; what its items or its values under free keys are, it is itself."""
        words = meaning.words
        where = "additionalProperties" if "additionalProperties" in words else "items"
        if not isinstance(words.get(where), dict) or not words[where]:
            return words
        values = self.schemas.read(words[where], (*meaning.place, where))
        said = dict.fromkeys(_OF_FIGURES, values.words) | dict.fromkeys(_OF_VALUES, self._with_values(values))
        return {word: found[word] for word, found in said.items() if word in found} | words

    def _bucket_table(self, words: Mapping[str, Any], place: Place) -> BucketTableShape | None:
        name = words.get("x-bucket-table")
        if name is not None and name not in self.bucket_tables:
            raise GenerationError(f"components/x-buckets has no {shown(repr(name))}", (*place, "x-bucket-table"))
        return None if name is None else self.bucket_tables[name]

    def _own(self, meaning: Meaning) -> Meaning:
        """The words of a component, without those beside a reference to it."""
        return self.schemas.of(meaning.name) if meaning.name else meaning

    def enum(self, meaning: Meaning, hint: str) -> EnumType:
        """The enumeration of a schema with values, open where an answer may have others."""
        meaning = self._own(meaning)
        words = meaning.words
        known = words.get("x-known-values")
        if isinstance(known, dict):
            referred = self.schemas.read(known, (*meaning.place, "x-known-values"))
            if referred.values is None and not isinstance(referred.words.get("x-known-values"), list):
                reason = "leads to a schema without values; name the values, or write a $ref to an enum"
                raise GenerationError(reason, (*meaning.place, "x-known-values"))
            if words.get("type", referred.kind) != referred.kind:
                reason = f"the values are of type {referred.kind}, the field is {words['type']}"
                raise GenerationError(reason, (*meaning.place, "x-known-values"))
            return self.enum(referred, hint)
        name = self._name(meaning, hint)
        if name in self.enums:
            return self.enums[name]
        values = list(known if known is not None else meaning.values or [])
        if meaning.kind not in ("string", "integer"):
            raise GenerationError("an enumeration must be all text or all whole numbers", meaning.place)
        labels = words.get("x-enum-varnames") or [str(value) for value in values]
        members = unique([_member_name(str(label)) for label in labels])
        self.enums[name] = EnumType(
            name,
            "",
            words.get("description") or name,
            "IntEnum" if meaning.kind == "integer" else "StrEnum",
            [Member(*pair) for pair in zip(members, values, strict=True)],
            open=known is not None,
        )
        return self.enums[name]


def _field_name(wire: str, raw: Any) -> str:
    return python_name(str(raw.get("x-name", wire)) if isinstance(raw, dict) else wire)


def _described(description: str, words: dict[str, Any]) -> str:
    """A description with what else the schema says that has no place in a type."""
    said = ("minimum", "maximum") if "x-unit" in words else ()  # a unit says its own limits
    notes = [note.format(words[word]) for word, note in _LIMITS.items() if word in words and word not in said]
    if words.get("uniqueItems") is True:
        notes.append("No two alike.")
    if words.get("deprecated"):
        notes.append("Deprecated.")
    if not notes:
        return description
    return " ".join([description.rstrip(".") + "." if description else "", *notes]).strip()


def _is_object(raw: Any) -> bool:
    return isinstance(raw, dict) and "properties" in raw


def _bodies(document: dict[str, Any]) -> set[str]:
    """The components that request bodies name."""
    found = set()
    for item in document.get("paths", {}).values():
        for operation in item.values() if isinstance(item, dict) else ():
            body = operation.get("requestBody", {}) if isinstance(operation, dict) else {}
            for media in body.get("content", {}).values():
                found.add(str(media.get("schema", {}).get("$ref", "")).rpartition("/")[2])
    return found


def _member_name(label: str) -> str:
    made = constant_name(label)
    if re.fullmatch(r"-\d+", label):
        made = made.replace("VALUE_", "VALUE_MINUS_")  # not the name of the number without its sign
    return f"{made}_" if made == "MRO" else made
