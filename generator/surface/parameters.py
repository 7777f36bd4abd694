"""Parameters and the rules between them, as the specification has them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from math import ceil, floor
from typing import Any

from generator.errors import GenerationError, Place
from generator.references import resolve
from generator.runtime.calls.parameter import Parameter
from generator.runtime.errors import InvalidRequestError
from generator.source import literal
from generator.surface.facts import check_bucket_tables, refers_to
from generator.surface.fields import EnumType
from generator.surface.naming import class_name, module_constant, python_name
from generator.surface.naming import words as words_of
from generator.surface.schemas import Meaning
from generator.surface.shapes import Shapes

SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
PYTHON_TYPES = {
    "date-time": "datetime",
    "date": "date",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "flag": "bool",
}
_UNCHECKED = ("multipleOf", "contains", "not", "propertyNames", "contentEncoding")


@dataclass
class ParameterShape:
    """One parameter, shared by every operation that has it."""

    constant: str
    name: str
    wire_name: str
    location: str
    type: str
    required: bool
    description: str
    example: Any
    enum: list[str] | None
    minimum: float | None
    maximum: float | None
    min_length: int | None
    max_length: int | None
    pattern: str | None
    min_items: int | None
    max_items: int | None
    unique_items: bool | None
    separator: str | None
    deprecated: bool | None
    default: Any
    unit: str | None
    enum_type: EnumType | None
    refers_to: str | None = None

    def __getitem__(self, name: str) -> Any:
        return getattr(self, name)

    @property
    def fitting(self) -> str:
        """A value that fits its type, as Python source."""
        return _checked(self).fitting()

    @property
    def annotation(self) -> str:
        item = PYTHON_TYPES.get(self.type.removesuffix("[]"), "str")
        if self.enum and item == "str":
            values = f"Literal[{', '.join(map(literal, self.enum))}]"
            item = f"models.{self.enum_type.name} | {values}" if self.enum_type else values
        made = f"Iterable[{item}]" if self.type.endswith("[]") else item
        return made if self.required else f"{made} | None"

    @property
    def documentation(self) -> str:
        return " ".join([self.description.rstrip(".") + ".", *self._notes])

    @property
    def _notes(self) -> list[str]:
        notes = {
            "A datetime with a time zone, sent in UTC and whole seconds.": self.type.startswith("date-time"),
            f"At least {self.min_length} characters.": self.min_length is not None,
            f"At most {self.max_length} characters.": self.max_length is not None,
            f"Pattern: {self.pattern}.": self.pattern is not None,
            f"At least {self.min_items} of them.": (self.min_items or 0) > 1,
            f"At most {self.max_items} of them.": self.max_items is not None,
            "No two alike.": self.unique_items,
            "Deprecated.": self.deprecated,
        }
        return [note for note, holds in notes.items() if holds]


class Parameters:
    """Reads parameters, each once however many operations share it."""

    def __init__(self, document: dict[str, Any], shapes: Shapes) -> None:
        self._document = document
        self._components: dict[str, Any] = document.get("components", {}).get("parameters", {})
        self._shapes = shapes
        self._read: dict[str, ParameterShape] = {}

    @property
    def all(self) -> list[ParameterShape]:
        return list(self._read.values())

    def read(self, raw: dict[str, Any], operation_id: str, place: Place) -> ParameterShape:
        """One parameter of an operation."""
        component = None
        while "$ref" in raw:
            component = raw["$ref"].rpartition("/")[2]
            raw, place = self._components[component], ("components", "parameters", component)
        wire, location = raw["name"], raw["in"]
        if location not in ("query", "path"):
            raise GenerationError(f"parameter {wire!r}: a {location} parameter is not supported", (*place, "in"))
        if "schema" not in raw:
            raise GenerationError(f"parameter {wire!r}: write a schema; what has a content is not supported", place)
        for schema, at in ((raw["schema"], "schema"), (raw["schema"].get("items"), "schema/items")):
            for word in ("x-name", "x-refers-to", "x-default"):
                if isinstance(schema, dict) and word in schema:
                    reason = f"{word} of a parameter stands beside its schema; write it there"
                    raise GenerationError(reason, (*place, *at.split("/"), word))
        for word in ("allowReserved", "allowEmptyValue"):
            if raw.get(word):
                raise GenerationError(f"parameter {wire!r}: {word} is not supported; leave it out", (*place, word))
        if not words_of(str(raw.get("x-name", wire))):
            reason = f"the parameter {wire!r} has no letter that Python takes; give it an x-name"
            raise GenerationError(reason, (*place, "name"))
        meaning = self._shapes.schemas.read(raw["schema"], (*place, "schema"))
        many = meaning.kind == "array"
        items = self._items(meaning, wire) if many else meaning
        kind = self._kind(items, wire)
        words = items.words
        hint = component if component and component not in self._shapes.schemas.named else None
        made = ParameterShape(
            constant=module_constant(component or wire),
            name=python_name(str(raw.get("x-name", wire)), "parameter"),
            wire_name=wire,
            location=location,
            type=kind + ("[]" if many else ""),
            required=bool(raw.get("required", False)),
            description=raw.get("description", wire),
            example=None,
            enum=[str(value) for value in items.values or []] if kind != "flag" and items.values else None,
            minimum=None if kind == "flag" else _bound(items, "minimum", "exclusiveMinimum", 1),
            maximum=None if kind == "flag" else _bound(items, "maximum", "exclusiveMaximum", -1),
            min_length=words.get("minLength"),
            max_length=words.get("maxLength"),
            pattern=words.get("pattern") if kind in ("string", "enum") else None,  # what is no text, we write
            min_items=meaning.words.get("minItems"),
            max_items=meaning.words.get("maxItems"),
            unique_items=meaning.words.get("uniqueItems") or None,
            separator=self._separator(raw, place, many),
            deprecated=raw.get("deprecated") or words.get("deprecated") or None,
            default=raw.get("x-default", meaning.words.get("default")),
            unit=raw.get("x-unit") or words.get("x-unit"),
            enum_type=self._enum(items, class_name(hint or f"{component or operation_id}_{wire}")),
            refers_to=refers_to(raw, place),
        )
        check_bucket_tables(raw, self._shapes.bucket_tables, place)
        _check_sent(made, items)
        made.example = _example(made, self._examples(raw), meaning, place)
        if "x-default" in raw:
            _taken(made, raw["x-default"], (*place, "x-default"), "its default")
        return self._once(made)

    def _examples(self, raw: dict[str, Any]) -> list[Any]:
        """Every example beside the schema of a parameter, also those that are components."""
        found = [raw["example"]] if raw.get("example") is not None else []
        for entry in raw.get("examples", {}).values():
            example, _ = resolve(entry, self._document)
            found += [example["value"]] if "value" in example else []
        return found

    def _items(self, meaning: Meaning, wire: str) -> Meaning:
        if "items" not in meaning.words:
            raise GenerationError(f"parameter {wire!r}: an array without items; write items", meaning.place)
        items = self._shapes.schemas.read(meaning.words["items"], (*meaning.place, "items"))
        if items.nullable or items.kind == "array":
            what = "null" if items.nullable else "an array"
            reason = f"parameter {wire!r}: an item of a list cannot be {what}"
            raise GenerationError(reason, (*meaning.place, "items"))
        return items

    def _kind(self, meaning: Meaning, wire: str) -> str:
        for word in _UNCHECKED:
            if word in meaning.words:
                reason = f"parameter {wire!r}: {word} is not supported; leave it out"
                raise GenerationError(reason, (*meaning.place, word))
        form = meaning.words.get("format")
        kind = meaning.kind
        if meaning.words.get("x-type") == "boolean":
            if kind != "integer":
                reason = f"parameter {wire!r}: x-type: boolean is for type: integer, 1 and 0; leave it out"
                raise GenerationError(reason, (*meaning.place, "x-type"))
            return "flag"
        if meaning.values is not None:
            if kind not in ("string", "integer"):
                reason = f"parameter {wire!r}: the values of an enumeration are all text or all whole numbers"
                raise GenerationError(reason, meaning.place)
            return "enum" if kind == "string" else "integer"
        if kind == "string":
            return str(form) if form in ("date-time", "date") else "string"
        if kind in ("integer", "number", "boolean"):
            return kind
        reason = f"parameter {wire!r}: its type is not supported; one of string, integer, number, boolean, or array"
        raise GenerationError(reason, meaning.place)

    def _separator(self, raw: dict[str, Any], place: Place, many: bool) -> str | None:
        wire, default = raw["name"], "form" if raw["in"] == "query" else "simple"
        style = raw.get("style", default)
        if not many:
            if style != default:
                reason = f"parameter {wire!r}: style {style} of a single value is not supported; leave it out"
                raise GenerationError(reason, (*place, "style"))
            return None
        if style not in SEPARATORS:
            reason = f"parameter {wire!r}: style {style} is not supported; a list needs style: form, explode: false"
            raise GenerationError(reason, (*place, "style"))
        if raw.get("explode", style == "form") is not False and style != "simple":
            reason = f"parameter {wire!r}: a list needs style: form, explode: false, which sends it as one value"
            raise GenerationError(reason, place)
        separator = SEPARATORS[style]
        return None if separator == "," else separator

    def _enum(self, meaning: Meaning, hint: str) -> EnumType | None:
        if meaning.values is None or "const" in meaning.words or meaning.words.get("x-type") == "boolean":
            return None
        return self._shapes.enum(meaning, hint)

    def _once(self, made: ParameterShape) -> ParameterShape:
        wanted, number = made.constant, 2
        while (other := self._read.setdefault(made.constant, made)) != made:
            made.constant, number = f"{wanted}_{number}", number + 1
        return other


_CHECKED = (
    *("name", "wire_name", "location", "type", "required", "description", "enum", "minimum", "maximum"),
    *("min_length", "max_length", "pattern", "min_items", "max_items"),
)
_FLAGS = {"0": False, "1": True, "False": False, "True": True}
_READ: dict[str, Callable[[Any], Any]] = {
    "date-time": datetime.fromisoformat,
    "date": date.fromisoformat,
    "flag": lambda value: _FLAGS.get(str(value), value),
}
"""How values of the document become what callers give, where that is something else."""


def _example(parameter: ParameterShape, beside: list[Any], meaning: Meaning, place: Place) -> Any:
    """The first example of the document as a caller gives it, once all are known to fit."""
    words = meaning.words
    inside = [words["example"]] if words.get("example") is not None else []
    values = [*beside, *inside, *words.get("examples", [])]
    taken = [_taken(parameter, value, place, "its example") for value in values]
    return taken[0] if taken else None


def _taken(parameter: ParameterShape, value: Any, place: Place, what: str) -> Any:
    """A value of the document as a caller gives it."""
    name = parameter.wire_name
    read = _READ.get(parameter.type.removesuffix("[]"), lambda value: value)
    try:
        many = isinstance(value, list) and parameter.type.endswith("[]")
        taken = _checked(parameter).normalize([*map(read, value)] if many else read(value), validate=True)
    except (InvalidRequestError, TypeError, ValueError) as fault:
        raise GenerationError(f"parameter {name!r}: {what} does not fit: {fault}", place) from None
    return tuple(taken) if isinstance(taken, list) else taken


def _check_sent(parameter: ParameterShape, meaning: Meaning) -> None:
    """Refuse a listed value that says nothing, or something else: an empty one, two items of a list, another path."""
    many, name = parameter.type.endswith("[]"), parameter.wire_name
    for index, value in enumerate(meaning.values or ()):
        if not (isinstance(value, str) and value.isprintable()):
            continue
        try:
            _checked(parameter).normalize([value] if many else value, validate=False)
        except InvalidRequestError as fault:
            at = (*meaning.place, "enum", index) if "enum" in meaning.words else meaning.place
            said = f"one of its values cannot be sent: {fault}"
            reason = said if value else "a value that is empty cannot be sent; leave it out"
            raise GenerationError(f"parameter {name!r}: {reason}", at) from None


def _checked(parameter: ParameterShape) -> Parameter:
    """The parameter as it checks arguments."""
    given = {name: parameter[name] for name in _CHECKED}
    return Parameter(**given, separator=parameter.separator or Parameter._field_defaults["separator"])


def _bound(meaning: Meaning, word: str, exclusive: str, step: int) -> float | None:
    """A limit of numbers; one that is excluded is the whole number next to it."""
    words = meaning.words
    bound: float | None = words.get(word)
    if exclusive not in words:
        return bound
    if meaning.kind != "integer":
        reason = f"{exclusive} of fractions is not supported; write {word}"
        raise GenerationError(reason, (*meaning.place, exclusive))
    nearest: int = (floor if step > 0 else ceil)(words[exclusive]) + step
    if bound is None:
        return nearest
    return max(nearest, bound) if step > 0 else min(nearest, bound)
