"""Models, enumerations and fields: what the templates need to know to print them."""

from dataclasses import dataclass, field
from typing import Any

from generator.facts import BucketTableShape
from generator.naming import constant_name

_PYTHON_TYPES = {"integer": "int", "number": "float", "string": "str", "boolean": "bool", "date-time": "datetime"}


@dataclass
class Member:
    """One value of an enumeration."""

    name: str
    value: Any


@dataclass
class EnumType:
    """An enumeration: closed in requests, open in answers."""

    name: str
    module: str
    description: str
    base: str
    members: list[Member]
    open: bool = False

    @property
    def known(self) -> str:
        return f"_{constant_name(self.module)}"

    @property
    def plain(self) -> str:
        return "int" if self.base == "IntEnum" else "str"


@dataclass
class ModelType:
    """A class of the generated package.

    Attributes:
        listed: Whether answers hold arrays of it, which are read in one go.
    """

    name: str
    module: str
    raw: dict[str, Any]
    fields: list["FieldShape"] = field(default_factory=list)
    listed: bool = False

    @property
    def description(self) -> str:
        return self.raw.get("description") or f"{self.name}."

    @property
    def enums(self) -> list[EnumType]:
        return list({item.enum.name: item.enum for item in self.fields if item.enum}.values())

    @property
    def imports(self) -> "list[EnumType | ModelType]":
        used = [found for item in self.fields if (found := item.enum or item.model)]
        return list({item.name: item for item in used}.values())

    @property
    def bucket_tables(self) -> list[BucketTableShape]:
        return list({item.bucket_table.name: item.bucket_table for item in self.fields if item.bucket_table}.values())

    @property
    def flat(self) -> bool:
        """Whether its values are plain, so that whoever holds an array of it reads that in place, without a call."""
        return not any(item.model or item.enum for item in self.fields)

    def checks(self, at: str) -> list[str]:
        """Expressions that hold for the promised fields of a regular answer."""
        found = ((item.check(at), item.optional, at + item.local) for item in self.fields if item.required)
        return [f"({check} or {local} is None)" if optional else check for check, optional, local in found if check]

    @property
    def left_out(self) -> "list[FieldShape]":
        """Fields that an answer may go without."""
        return [item for item in self.fields if not item.required]


@dataclass
class Shape:
    """The kind of a value.

    Attributes:
        item: What a `map` has for each key, or an `array` for each place; `many` is for arrays of plain items.
    """

    kind: str
    nullable: bool = False
    many: bool = False
    model: ModelType | None = None
    enum: EnumType | None = None
    item: "Shape | None" = None

    @property
    def item_annotation(self) -> str:
        if self.model:
            return self.model.name
        if self.enum:
            return f"{self.enum.name} | {self.enum.plain}"
        return _PYTHON_TYPES.get(self.kind, "Any")


@dataclass
class FieldShape(Shape):
    """A field of a model."""

    name: str = ""
    wire: str = ""
    description: str = ""
    unit: str | None = None
    required: bool = True
    counter: bool = False
    rows: bool = False
    facts: dict[str, Any] = field(default_factory=dict)
    bucket_table: BucketTableShape | None = None

    @property
    def optional(self) -> bool:
        return self.nullable or not self.required

    @property
    def local(self) -> str:
        return f"{self.name}_"

    @property
    def key(self) -> str:
        return f"{self.name}_key"

    @property
    def annotation(self) -> str:
        inner = f"list[{self.item_annotation}]" if self.many else self.item_annotation
        return f"{inner} | None" if self.optional and inner != "Any" else inner

    @property
    def documentation(self) -> str:
        notes = [self.unit] if self.unit else []
        if self.optional:
            notes.append("or None")
        text = self.description.rstrip(".") or self.wire
        return f"{text} ({', '.join(notes)})." if notes else f"{text}."

    @property
    def in_place(self) -> bool:
        return self.many and self.model is not None and self.model.flat

    def check(self, at: str) -> str | None:
        """An expression that holds for a regular value; None where reading the value is check enough."""
        value = at + self.local
        return f"{value}.__class__ is list" if self.many else self._item_check(value)

    @property
    def item_check(self) -> str | None:
        """An expression that holds for an irregular item of an array of plain values."""
        check = self._item_check("item") if self.many else None
        return f"not ({check})" if check else None

    @property
    def is_moment(self) -> bool:
        return self.kind == "date-time" and not self.many

    def _item_check(self, value: str) -> str | None:
        # What JSON gives has exactly these types, so the quickest test will do; to Python, true is a whole number.
        match "enum" if self.enum and self.kind == "string" else self.kind:
            case "integer":
                return f"{value}.__class__ is int"
            case "number":
                return f"(kind := {value}.__class__) is int or (kind is float and not {value} - {value})"
            case "string":
                return f"{value}.__class__ is str"
            case "boolean":
                return f"({value} is True or {value} is False)"
        return None

    def reading(self, at: str) -> str:
        """An expression that turns the value of the document into that of the field."""
        value = at + self.local
        if self.in_place:
            made = f"{self.name}__found"
        elif self.model:
            made = f"{self.model.name}.{'_read_all' if self.many else '_read'}({value})"
        elif self.enum:
            known = self.enum.known
            made = f"[{known}[item] for item in {value}]" if self.many else f"{known}[{value}]"
        elif self.many and self.kind == "date-time":
            made = f"[in_utc(from_iso(item)) for item in {value}]"
        else:
            return value
        return f"None if {value} is None else {made}" if self.optional else made
