"""What a schema means in Python: the kind of a value, its model or enumeration, whether it may be null."""

from typing import Any

from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import ClassName

from generator.errors import GenerationError
from generator.fields import EnumType, FieldShape, Member, ModelType, Shape
from generator.naming import class_name, constant_name, python_name, unique
from generator.references import resolve

TAKEN = frozenset(
    {"Any", "AsyncPager", "ClassVar", "Field", "Iterable", "Literal", "Mapping", "Model"}
    | {"Operation", "Pager", "Paging", "Request", "Self"}
)
"""Class names that the templates use themselves."""


class Shapes:
    """All models and enumerations of a document, made from what the tool parsed and the document says."""

    def __init__(self, document: dict[str, Any], models: list[ModelProperty]) -> None:
        self._document = document
        self._parsed = {str(item.class_info.name): item for item in models}
        self.models: dict[str, ModelType] = {}
        self.enums: dict[str, EnumType] = {}
        for name, raw in document.get("components", {}).get("schemas", {}).items():
            parsed = self._parsed.get(str(ClassName(name, "field_")))
            if parsed is not None and "properties" in raw:
                self.model(parsed, raw)
            elif "enum" in raw or "x-known-values" in raw:
                self._enum(name, raw)
            elif raw.get("type") == "object" and "properties" in raw:
                raise GenerationError(f"components/schemas/{name}: did not come out as a model")

    def shape(self, prop: Any, raw: dict[str, Any], hint: str) -> Shape:
        """The kind of a value, from the tool's property and the schema it was parsed from."""
        schema, name = resolve(raw, self._document)
        if isinstance(prop, UnionProperty):
            return self._union(prop, schema, hint)
        if isinstance(prop, ListProperty):
            inner = self.shape(prop.inner_property, schema.get("items", {}), hint)
            if inner.model:
                inner.model.listed = True
            return Shape("any") if inner.many else Shape(inner.kind, many=True, model=inner.model, enum=inner.enum)
        if isinstance(prop, ModelProperty):
            return Shape("object", model=self.model(prop, schema)) if schema.get("properties") else Shape("any")
        if "x-known-values" in schema or isinstance(prop, EnumProperty):
            enum = self._enum(name or hint, schema)
            return Shape("integer" if enum.base == "IntEnum" else "string", enum=enum)
        return Shape(_KINDS.get(type(prop).__name__, "any"))

    def _union(self, prop: Any, schema: dict[str, Any], hint: str) -> Shape:
        choices = schema.get("oneOf") or schema.get("anyOf")
        inner = [item for item in prop.inner_properties if not isinstance(item, NoneProperty)]
        nullable = len(inner) < len(prop.inner_properties)
        if len(inner) != 1:
            return Shape("any", nullable=nullable)
        if choices:
            schema = next(item for item in choices if item.get("type") != "null")
        made = self.shape(inner[0], schema, hint)
        return Shape(made.kind, nullable or made.nullable, made.many, made.model, made.enum)

    def model(self, prop: ModelProperty, raw: dict[str, Any]) -> ModelType:
        """The model of an object schema, with its fields in the order of the document."""
        name = str(prop.class_info.name)
        if name in self.models:
            if not self.models[name].fields and raw.get("properties"):
                raise GenerationError(f"{name}: a schema that contains itself is not supported")
            return self.models[name]
        if name in TAKEN:
            raise GenerationError(f"{name}: a schema cannot have this name, the generated package uses it")
        # The tool hands out references to models before it has read their properties.
        prop = self._parsed.get(name, prop)
        made = self.models[name] = ModelType(name, python_name(name), raw)
        parsed = {
            item.name.get_untrusted_value(): item
            for item in [*(prop.required_properties or []), *(prop.optional_properties or [])]
        }
        properties = raw.get("properties", {})
        if missing := properties.keys() - parsed.keys():
            raise GenerationError(f"{name}.{min(missing)}: did not come out as a field")
        wires = list(properties)
        names = unique([python_name(self._readable(wire, properties[wire])) for wire in wires])
        fields = [
            self._field(made, name_, wire, parsed[wire], properties[wire], wire in raw.get("required", []))
            for name_, wire in zip(names, wires, strict=True)
        ]
        made.fields = fields
        return made

    def _readable(self, wire: str, raw: dict[str, Any]) -> str:
        return str(raw.get("x-name", wire))

    def _field(
        self, owner: ModelType, name: str, wire: str, prop: Any, raw: dict[str, Any], required: bool
    ) -> FieldShape:
        shape = self.shape(prop, raw, f"{owner.name}{class_name(wire)}")
        schema, _ = resolve(raw, self._document)
        return FieldShape(
            shape.kind,
            shape.nullable,
            shape.many,
            shape.model,
            shape.enum,
            name=name,
            wire=wire,
            description=str(raw.get("description") or schema.get("description") or ""),
            unit=raw.get("x-unit") or schema.get("x-unit"),
            required=required,
        )

    def _enum(self, name: str, raw: dict[str, Any]) -> EnumType:
        known = raw.get("x-known-values")
        if isinstance(known, dict):
            raw, referred = resolve(known, self._document)
            return self._enum(referred or name, raw)
        made_name = class_name(name)
        if made_name not in self.enums:
            if made_name in TAKEN or made_name in self._parsed:
                raise GenerationError(f"{name}: an enumeration cannot have this name, it is in use")
            values = list(known if known is not None else raw["enum"])
            numbers = all(isinstance(value, int) for value in values)
            if not numbers and not all(isinstance(value, str) for value in values):
                raise GenerationError(f"{name}: an enumeration must be all text or all whole numbers")
            labels = raw.get("x-enum-varnames") or [str(value) for value in values]
            members = unique([_member_name(str(label)) for label in labels])
            self.enums[made_name] = EnumType(
                made_name,
                python_name(made_name),
                raw.get("description") or made_name,
                "IntEnum" if numbers else "StrEnum",
                [Member(*pair) for pair in zip(members, values, strict=True)],
                open=known is not None,
            )
        return self.enums[made_name]


def _member_name(label: str) -> str:
    made = constant_name(label)
    return f"{made}_" if made == "MRO" else made


_KINDS = {
    "IntProperty": "integer",
    "FloatProperty": "number",
    "BooleanProperty": "boolean",
    "StringProperty": "string",
    "DateProperty": "string",
    "UuidProperty": "string",
    "DateTimeProperty": "date-time",
}
