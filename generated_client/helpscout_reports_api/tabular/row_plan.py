# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""How the rows of a list become rows of a table: worked out once for each model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from operator import attrgetter
from typing import Any

from attrs import define, field, frozen

from ..answers.field import Field
from .table import Column

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_KINDS = {
    "integer": "Int64",
    "number": "Float64",
    "string": "String",
    "boolean": "Boolean",
    "date-time": "Datetime[us, UTC]",
    "date": "Date",
    "uuid": "String",
}
_LISTS = {"Int64": "List(Int64)", "Float64": "List(Float64)"}


@frozen
class Child:
    """A list of objects inside a row, which becomes a table of its own."""

    field: str
    plan: RowPlan


@define
class RowPlan:
    """How objects of one model become rows.

    Attributes:
        columns: The columns, in order.
        id: The field that tells the rows of child tables which row they belong to, None where there is none.
        children: Lists of objects inside.
    """

    columns: list[Column]
    id: str | None
    children: list[Child]
    _names: list[str]
    _get: Callable[[Any], Iterable[Any]]
    _fixes: list[tuple[str, Callable[[Any], Any]]]
    _nested: list[tuple[str, dict[str, None], RowPlan]] = field(factory=list)

    def row(self, item: Any) -> dict[str, Any]:
        """The row of one object."""
        made = dict(zip(self._names, self._get(item), strict=True))
        for name, fix in self._fixes:
            if (value := made[name]) is not None:
                made[name] = fix(value)
        for name, empty, plan in self._nested:
            part = getattr(item, name)
            made.update(empty if part is None else {f"{name}_{key}": value for key, value in plan.row(part).items()})
        return made


@define
class KeyedPlan(RowPlan):
    """How the entries of an object with free keys become rows: the key, and what is under it."""

    def row(self, item: Any) -> dict[str, Any]:
        """The row of one entry, which is a pair."""
        key, value = item
        if self._nested:
            (_, empty, plan), *_ = self._nested
            return {KEY: key, **(empty if value is None else plan.row(value))}
        made = {KEY: key, self._names[0]: value}
        for name, fix in self._fixes:
            made[name] = value if value is None else fix(value)
        return made


KEY = "key"
"""The column of the keys of an object with free keys."""


def keyed(entry: Field) -> bool:
    """Whether a field holds figures under free keys."""
    item = entry.item
    return entry.kind == "map" and entry.unit is not None and item is not None and (scalar(item) or bool(item.model))


def keyed_plan(entry: Field) -> RowPlan:
    """The plan of a field that holds figures under free keys; each value stands under the name of the field."""
    assert entry.item is not None
    key = Column(KEY, "String")
    if entry.item.model is not None:
        plan = row_plan(entry.item.model)
        nested = (entry.name, {column.name: None for column in plan.columns}, plan)
        return KeyedPlan([key, *plan.columns], None, [], [], tuple, [], [nested])
    kind = kind_of(entry.item)
    column = Column(entry.name, kind, entry.unit, entry.better, None, entry.additive, entry.personal)
    fix = _fix(entry.item)
    return KeyedPlan([key, column], None, [], [entry.name], tuple, [(entry.name, fix)] if fix else [])


def elements(value: Any) -> list[Any]:
    """What a list holds, or the entries of an object with free keys."""
    return list(value.items()) if isinstance(value, Mapping) else value or []


def scalar(entry: Field) -> bool:
    """Whether a field holds plain values."""
    return entry.kind in _KINDS


def kind_of(entry: Field) -> str:
    """The kind of the column that holds a field."""
    kind = _KINDS[entry.kind]
    return _LISTS.get(kind, "List(String)") if entry.many else kind


_PLANS: dict[Any, RowPlan] = {}


def row_plan(model: type[Any]) -> RowPlan:
    """The plan of a model."""
    if model not in _PLANS:
        _PLANS[model] = _make_plan(model)
    return _PLANS[model]


def _make_plan(model: type[Any]) -> RowPlan:
    columns: list[Column] = []
    sources: list[str] = []
    fixes: list[tuple[str, Callable[[Any], Any]]] = []
    nested: list[tuple[str, dict[str, None], RowPlan]] = []
    children: list[Child] = []
    taken = {entry.name for entry in model.FIELDS}
    for entry in model.FIELDS:
        if entry.counter or (entry.context and entry.unit is None):
            continue
        if scalar(entry):
            columns.append(_column(entry))
            sources.append(entry.name)
            if fix := _fix(entry):
                fixes.append((entry.name, fix))
            if word := _word(entry):
                name = entry.name.removesuffix("_id")
                name = name if name not in taken else f"{entry.name}_name"
                columns.append(Column(name, "String"))
                sources.append(entry.name)
                fixes.append((name, word))
        elif keyed(entry):
            children.append(Child(entry.name, keyed_plan(entry)))
        elif entry.model is not None and entry.many:
            children.append(Child(entry.name, row_plan(entry.model)))
        elif entry.model is not None:
            plan = row_plan(entry.model)
            nested.append((entry.name, {f"{entry.name}_{column.name}": None for column in plan.columns}, plan))
    names = [column.name for column in columns]
    for name, _, plan in nested:
        columns.extend(_renamed(column, f"{name}_{column.name}") for column in plan.columns)
    identity = next((entry.name for entry in model.FIELDS if entry.name == "id" and not entry.many), None)
    return RowPlan(columns, identity, children, names, _getter(sources), fixes, nested)


def _column(entry: Field) -> Column:
    return Column(
        entry.name,
        kind_of(entry),
        entry.unit,
        entry.better,
        entry.refers_to,
        entry.additive,
        entry.personal,
        entry.same_as,
    )


def _renamed(column: Column, name: str) -> Column:
    return Column(
        name, column.kind, column.unit, column.better, column.refers_to, column.additive, column.personal, None
    )


def _getter(names: list[str]) -> Callable[[Any], Iterable[Any]]:
    if not names:
        return lambda _: ()
    if len(names) == 1:
        only = attrgetter(names[0])
        return lambda item: (only(item),)
    return attrgetter(*names)


def _fix(entry: Field) -> Callable[[Any], Any] | None:
    one: Callable[[Any], Any] | None = None
    if entry.kind == "number":
        one = as_float
    elif entry.kind == "uuid":
        one = str
    elif entry.known:
        one = int if entry.kind == "integer" else str.__str__
    if not entry.many:
        return one
    convert = one
    return list if convert is None else lambda values: [None if v is None else convert(v) for v in values]


def as_float(value: float) -> float | None:
    """A figure as a float; None for a whole number that is too large for one."""
    try:
        return float(value)
    except OverflowError:
        return None


def _word(entry: Field) -> Callable[[Any], str | None] | None:
    """What turns a number that stands for something into the word; None for other fields."""
    if entry.many or entry.kind != "integer":
        return None
    if entry.unit == "day-of-week":
        return weekday
    if entry.known:
        words: Mapping[Any, str] = {
            value: member.name.lower() for value, member in entry.known.items() if isinstance(member, Enum)
        }
        return words.get
    return None


def weekday(number: float) -> str | None:
    """The name of a day of the week, 1 for Monday; None for any other number."""
    return WEEKDAYS[int(number) - 1] if number in (1, 2, 3, 4, 5, 6, 7) else None
