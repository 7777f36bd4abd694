"""Models, enumerations and fields: what the templates need to know to print them."""

from dataclasses import dataclass, field
from typing import Any

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
    """A class of the generated package."""

    name: str
    module: str
    raw: dict[str, Any]
    fields: list["FieldShape"] = field(default_factory=list)

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
    def checks(self) -> list[str]:
        return [item.check for item in self.fields if item.check]

    @property
    def nothing_more(self) -> str:
        """An expression that holds when an object has no field beside ours, all required ones having been found."""
        if all(item.required for item in self.fields):
            return f"len(data) == {len(self.fields)}"
        return "_KEYS.issuperset(data)"


@dataclass
class Shape:
    """The kind of a value."""

    kind: str
    nullable: bool = False
    many: bool = False
    model: ModelType | None = None
    enum: EnumType | None = None

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

    @property
    def promised(self) -> bool:
        return self.required

    @property
    def optional(self) -> bool:
        return self.nullable or not self.required

    @property
    def local(self) -> str:
        return f"{self.name}_"

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
    def check(self) -> str | None:
        """An expression that holds for a regular value; None where reading the value is check enough."""
        made = f"{self.local}.__class__ is list" if self.many else self._item_check(self.local)
        if made is None:
            return None
        return f"({self.local} is None or ({made}))" if self.optional else f"({made})"

    @property
    def item_check(self) -> str | None:
        """An expression that holds for an irregular item of an array of plain values."""
        check = self._item_check("item") if self.many else None
        return f"not ({check})" if check else None

    @property
    def is_sure_moment(self) -> bool:
        """Whether this is a time stamp that a regular answer always has."""
        return self.kind == "date-time" and not self.many and not self.optional

    def _item_check(self, value: str) -> str | None:
        if self.model or self.kind in ("any", "date-time"):
            return None
        if self.kind == "number":
            return f"{value}.__class__ is int or {value}.__class__ is float and {value} - {value} == 0"
        return f"{value}.__class__ is {_PYTHON_TYPES[self.kind]}"

    @property
    def reading(self) -> str:
        """An expression that turns the value of the document into the value of the field."""
        if self.many:
            inner = self._item_reading("item")
            made = self.local if inner == "item" else f"[{inner} for item in {self.local}]"
        else:
            made = self._item_reading(self.local)
        if self.is_sure_moment:
            return f"{self.local} if {self.local}.tzinfo is UTC else in_utc({self.local})"
        plain = made == self.local or (self.enum is not None and not self.many)
        return f"None if {self.local} is None else {made}" if self.optional and not plain else made

    def _item_reading(self, value: str) -> str:
        if self.model:
            return f"{self.model.name}._read({value})"
        if self.enum:
            return f"{self.enum.known}.get({value}, {value})"
        return f"moment({value})" if self.kind == "date-time" else value
