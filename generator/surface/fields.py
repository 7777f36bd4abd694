"""Models, enumerations and fields: what the templates need to know to print them."""

import re
from dataclasses import dataclass, field
from typing import Any

from generator.surface.facts import BucketTableShape
from generator.surface.naming import constant_name

_PYTHON_TYPES = {
    "integer": "int",
    "number": "float",
    "string": "str",
    "boolean": "bool",
    "date-time": "datetime",
    "date": "date",
}


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
        answers: Whether it is the whole answer of an operation.
    """

    name: str
    module: str
    raw: dict[str, Any]
    fields: list["FieldShape"] = field(default_factory=list)
    listed: bool = False
    answers: bool = False

    @property
    def description(self) -> str:
        return self.raw.get("description") or f"{self.name}."

    @property
    def enums(self) -> list[EnumType]:
        return [item for item in self.imports if isinstance(item, EnumType)]

    @property
    def imports(self) -> "list[EnumType | ModelType]":
        used = [found for item in self.fields if (found := item.innermost.enum or item.innermost.model)]
        return list({item.name: item for item in used}.values())

    @property
    def hides_days(self) -> bool:
        """Whether a field is named as the type of another is, which then needs another name."""
        kinds = {item.innermost.kind for item in self.fields}
        return "date" in kinds and any(item.name == "date" for item in self.fields)

    def annotation(self, of: "FieldShape") -> str:
        """The type of one of its fields, in the scope of its class."""
        return re.sub(r"\bdate\b", "_Day", of.annotation) if self.hides_days else of.annotation

    @property
    def bucket_tables(self) -> list[BucketTableShape]:
        return list({item.bucket_table.name: item.bucket_table for item in self.fields if item.bucket_table}.values())

    @property
    def maker(self) -> str:
        """The name of what makes an empty object of it."""
        return f"_new_{self.module}"

    @property
    def made(self) -> "list[ModelType]":
        """The models of the objects that its own reader makes."""
        in_place = {item.model.name: item.model for item in self.fields if item.model and item.in_place}
        return [self, *in_place.values()]

    @property
    def readers(self) -> dict[str, str]:
        """What its own reader calls for other objects, each by the name that its module has for it."""
        called = [(item, item.model) for item in self.fields if item.model and not item.in_place]
        return {item.reader: f"{model.name}.{'_read_all' if item.many else '_read'}" for item, model in called}

    @property
    def flat(self) -> bool:
        """Whether its values are plain, so that whoever holds it reads it in place, without a call."""
        return not any(item.model or item.enum or item.item for item in self.fields)

    @property
    def called(self) -> bool:
        """Whether it needs a reader of its own."""
        return self.answers or not self.flat

    @property
    def certain(self) -> "list[FieldShape]":
        """Fields whose type does not allow None: a regular answer has a value for each."""
        return [item for item in self.fields if item.certain]


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
    def innermost(self) -> "Shape":
        """The shape of what it holds in the end, through arrays and free keys."""
        return self.item.innermost if self.item else self

    @property
    def item_annotation(self) -> str:
        if self.model:
            return self.model.name
        if self.enum:
            return f"{self.enum.name} | {self.enum.plain}"
        if self.item:
            inner = self.item.value_annotation
            if self.item.nullable:
                inner = f"{inner} | None"
            return f"dict[str, {inner}]" if self.kind == "map" else f"list[{inner}]"
        return _PYTHON_TYPES.get(self.kind, "Any")

    @property
    def value_annotation(self) -> str:
        """The Python type of a value that is there."""
        return f"list[{self.item_annotation}]" if self.many else self.item_annotation


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
        """Whether its Python type allows None. An array that is missing is an empty list."""
        return not self.many and (self.nullable or not (self.required or self.facts.get("always")))

    @property
    def certain(self) -> bool:
        return not self.many and not self.optional

    @property
    def local(self) -> str:
        return f"{self.name}_"

    @property
    def key(self) -> str:
        return f"{self.name}_key"

    @property
    def annotation(self) -> str:
        inner = self.value_annotation
        return f"{inner} | None" if self.optional and inner != "Any" else inner

    @property
    def default(self) -> str:
        """What stands behind the annotation: what a model has that is made without this field."""
        return " = Factory(list)" if self.many else " = None" if self.optional else ""

    @property
    def documentation(self) -> str:
        notes = [self.unit] if self.unit else []
        if self.optional:
            notes.append("or None")
        text = self.description.rstrip(".") or self.wire
        return f"{text} ({', '.join(notes)})." if notes else f"{text}."

    @property
    def in_place(self) -> bool:
        """Whether its objects are read where they are held."""
        return self.model is not None and self.item is None and self.model.flat

    def odd(self, at: str, alone: bool = False) -> str | None:
        """An expression that holds for an irregular value; None where reading the value is check enough.

        Args:
            at: Goes before the name of the value.
            alone: Whether it is in no row, but in the figures of a range: averages and shares, mostly no whole numbers.
        """
        value = at + self.local
        if self.single and self.certain:
            return None
        if alone and self.kind == "number" and not self.many:
            return f"not ({_is_float(value)}) and {value}.__class__ is not int"
        return f"{value}.__class__ is not list" if self.many else self._odd(value)

    @property
    def odd_item(self) -> str | None:
        """An expression that holds for an irregular item of an array of plain values."""
        return self._odd("item") if self.many and not self.model else None

    @property
    def single(self) -> bool:
        """Whether it is one object; whatever reads it refuses everything else."""
        return self.model is not None and not self.many

    @property
    def is_moment(self) -> bool:
        return self.kind == "date-time" and not self.many

    @property
    def nested(self) -> bool:
        """Whether it has free keys, or arrays of arrays: read by its table."""
        return self.item is not None

    def _odd(self, value: str) -> str | None:
        # What JSON gives has exactly these types, so the quickest test will do; to Python, true is a whole number.
        match self.kind:
            case "integer":
                return f"{value}.__class__ is not int"
            case "number":
                return f"{value}.__class__ is not int and not ({_is_float(value)})"
            case "string" | "date-time" | "date":
                return f"{value}.__class__ is not str"
            case "boolean":
                return f"{value} is not True and {value} is not False"
            case "object" | "map":
                return f"{value}.__class__ is not dict"
            case "array":
                return f"{value}.__class__ is not list"
        return None

    def reading(self, at: str) -> str:
        """An expression that turns the value of the document into that of the field."""
        value = at + self.local
        if self.many:
            if self.model:
                return f"{self.name}__found" if self.in_place else f"{self.reader}({value})"
            if self.enum:
                return f"[{self.enum.known}[item] for item in {value}]"
            by_kind = {"date-time": "in_utc(from_iso(item))", "date": "date.fromisoformat(item)"}
            return f"[{by_kind[self.kind]} for item in {value}]" if self.kind in by_kind else value
        if self.enum:
            return f"{self.enum.known}[{value}]"  # which knows None
        if self.nested:
            made = f"read_regular({self.constant}, {value})"
        elif self.kind == "date":
            made = f"date.fromisoformat({value})"
        else:
            return value
        return f"None if {value} is None else {made}" if self.optional else made

    @property
    def reader(self) -> str:
        """The name of what reads its objects."""
        assert self.model is not None
        return f"_read_{'all_' if self.many else ''}{self.model.module}"

    @property
    def constant(self) -> str:
        """The name of its table entry, where the reader needs it."""
        return f"_{constant_name(self.name)}_FIELD"


def _is_float(value: str) -> str:
    # One beyond these bounds may be a whole number that one of the two JSON readers has rounded, or no number.
    return f"{value}.__class__ is float and -1e18 < {value} < 1e18"
