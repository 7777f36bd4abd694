"""Parameters and the rules between them, as the specification has them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from generator.errors import GenerationError
from generator.fields import EnumType
from generator.naming import class_name, constant_name, python_name, unique
from generator.references import resolve
from generator.runtime.errors import InvalidRequestError
from generator.runtime.parameter import Parameter
from generator.shapes import Shapes
from generator.source import literal

RULES = {"after": 2, "together": 2, "requires": 2, "within": 2, "span": 3}
"""Kinds of rules, and how many parameters each is about."""


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
    minimum: int | None
    maximum: int | None
    default: Any
    unit: str | None
    enum_type: EnumType | None

    def __getitem__(self, name: str) -> Any:
        return getattr(self, name)

    @property
    def annotation(self) -> str:
        item = {"date-time": "datetime", "integer": "int", "boolean": "bool", "flag": "bool"}.get(
            self.type.removesuffix("[]"), "str"
        )
        if self.enum_type and self.enum:
            item = f"{self.enum_type.name} | Literal[{', '.join(map(literal, self.enum))}]"
        made = f"Iterable[{item}]" if self.type.endswith("[]") else item
        return made if self.required else f"{made} | None"

    @property
    def documentation(self) -> str:
        text = self.description.rstrip(".") + "."
        if self.type.startswith("date-time"):
            text += " A datetime with a time zone, sent in UTC and whole seconds."
        return text


@dataclass
class RuleShape:
    """One rule between parameters."""

    constant: str
    kind: str
    wire_names: list[str]
    parameters: list[str]
    description: str
    limits: dict[str, dict[str, int]]


class Parameters:
    """Reads parameters, each once however many operations share it, and the rules between them."""

    def __init__(self, document: dict[str, Any], shapes: Shapes) -> None:
        self._document = document
        self._components: dict[str, Any] = document.get("components", {}).get("parameters", {})
        self._shapes = shapes
        self._read: dict[str, ParameterShape] = {}
        self.rules = self._read_rules(document.get("x-parameter-rules", []))

    @property
    def all(self) -> list[ParameterShape]:
        return list(self._read.values())

    def read(self, raw: dict[str, Any], endpoint: Any, place: str) -> ParameterShape:
        """One parameter of an operation."""
        component = raw["$ref"].rsplit("/", 1)[-1] if "$ref" in raw else None
        if component:
            raw = self._components[component]
        wire, location = raw["name"], raw["in"]
        if location not in ("query", "path"):
            raise GenerationError(f"{place}: parameter {wire!r}: a {location} parameter is not supported")
        schema, _ = resolve(raw.get("schema", {}), self._document)
        items, many = schema, schema.get("type") == "array"
        if many:
            if raw.get("explode") is not False:
                raise GenerationError(f"{place}: parameter {wire!r}: a list needs style: form, explode: false")
            items, _ = resolve(schema.get("items", {}), self._document)
        kind = _parameter_kind(items)
        if kind is None:
            raise GenerationError(f"{place}: parameter {wire!r}: its type is not supported")
        made = ParameterShape(
            constant=constant_name(component or wire),
            name=python_name(str(raw.get("x-name", wire)), "parameter"),
            wire_name=wire,
            location=location,
            type=kind + ("[]" if many else ""),
            required=bool(raw.get("required", False)),
            description=raw.get("description", wire),
            example=None,
            enum=[str(value) for value in items["enum"]] if kind == "enum" else None,
            minimum=items.get("minimum"),
            maximum=items.get("maximum"),
            default=raw.get("x-default"),
            unit=raw.get("x-unit") or items.get("x-unit"),
            enum_type=self._enum(wire, raw, endpoint) if kind == "enum" else None,
        )
        made.example = _example(made, raw.get("example", schema.get("example")), place)
        return self._once(made)

    def _enum(self, wire: str, raw: dict[str, Any], endpoint: Any) -> EnumType | None:
        parsed = next(
            (prop for _, prop in endpoint.iter_all_parameters() if prop.name.get_untrusted_value() == wire), None
        )
        return self._shapes.shape(parsed, raw["schema"], class_name(f"{endpoint.name}_{wire}")).enum

    def _once(self, made: ParameterShape) -> ParameterShape:
        wanted, number = made.constant, 2
        while (other := self._read.setdefault(made.constant, made)) != made:
            made.constant, number = f"{wanted}_{number}", number + 1
        return other

    def _read_rules(self, rules: list[dict[str, Any]]) -> list[RuleShape]:
        made = []
        for place, raw in enumerate(rules):
            kind, names = str(raw.get("rule")), raw.get("parameters", [])
            if RULES.get(kind) != len(names):
                raise GenerationError(f"x-parameter-rules/{place}: {kind!r} over {len(names)} parameters is unknown")
            made.append(
                RuleShape(
                    constant=constant_name(f"{kind}_{'_'.join(names)}"),
                    kind=kind,
                    wire_names=names,
                    parameters=[self._python_name_of(name) for name in names],
                    description=" ".join(raw.get("description", "").split()),
                    limits=raw.get("limits", {}),
                )
            )
        for rule, constant in zip(made, unique([rule.constant for rule in made]), strict=True):
            rule.constant = constant
        return made

    def _python_name_of(self, wire: str) -> str:
        for raw in self._components.values():
            if raw.get("name") == wire:
                return python_name(str(raw.get("x-name", wire)), "parameter")
        return python_name(wire, "parameter")


def _example(parameter: ParameterShape, value: Any, place: str) -> Any:
    """An example of the document as a caller gives it, once it is known to fit."""
    if value is None:
        return None
    try:
        if parameter.type == "date-time":
            value = datetime.fromisoformat(value)
        elif parameter.type == "flag":
            value = bool(value)
        same = ("name", "wire_name", "location", "type", "required", "description", "enum", "minimum", "maximum")
        taken = Parameter(**{name: parameter[name] for name in same}).normalize(value, validate=True)
    except (InvalidRequestError, TypeError, ValueError) as fault:
        name = parameter.wire_name
        raise GenerationError(f"{place}: parameter {name!r}: its example does not fit: {fault}") from None
    return tuple(taken) if isinstance(taken, list) else taken


def _parameter_kind(schema: dict[str, Any]) -> str | None:
    if schema.get("x-type") == "boolean":
        return "flag"
    if "enum" in schema:
        return "enum" if all(isinstance(value, str) for value in schema["enum"]) else None
    kind = schema.get("type")
    if kind == "string":
        return "date-time" if schema.get("format") == "date-time" else "string"
    return kind if kind in ("integer", "boolean") else None
