# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""How the rows of a list become rows of a table: worked out once for each model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from itertools import repeat
from operator import attrgetter
from typing import Any

from attrs import define, evolve, field, frozen

from ..answers.field import Field
from .figures import weekday
from .table import Column

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
    _nested: list[tuple[str, RowPlan]] = field(factory=list)

    def rows(self, items: Sequence[Any]) -> list[dict[str, Any]]:
        """The rows of some objects."""
        # Steps written in C: a comprehension would run Python code for each row, which is slower.
        made = list(map(dict, map(zip, repeat(self._names), map(self._get, items))))
        for name, fix in self._fixes:
            for row in made:
                if (value := row[name]) is not None:
                    row[name] = fix(value)
        for name, plan in self._nested:
            parts = [getattr(item, name) for item in items]
            for row, part in zip(made, plan.rows_or_nothing(parts), strict=True):
                row.update(part)
        return made

    def rows_or_nothing(self, items: Sequence[Any]) -> list[dict[str, Any]]:
        """The rows of some objects, one of None alone where there is no object."""
        found = iter(self.rows([item for item in items if item is not None]))
        nothing = dict.fromkeys(column.name for column in self.columns)
        return [nothing if item is None else next(found) for item in items]

    def under(self, name: str) -> RowPlan:
        """The same plan for an object inside a row, whose columns begin with the name of its field."""
        return RowPlan(
            [evolve(column, name=f"{name}_{column.name}", same_as=None) for column in self.columns],
            None,
            [],
            [f"{name}_{each}" for each in self._names],
            self._get,
            [(f"{name}_{each}", fix) for each, fix in self._fixes],
            [(each, plan.under(name)) for each, plan in self._nested],
        )


@define
class KeyedPlan(RowPlan):
    """How the entries of an object with free keys become rows: the key, and what is under it."""

    def rows(self, items: Sequence[Any]) -> list[dict[str, Any]]:
        """The rows of some entries, which are pairs."""
        if self._nested:
            (_, plan), *_ = self._nested
            found = plan.rows_or_nothing([value for _, value in items])
            return [{KEY: key, **row} for (key, _), row in zip(items, found, strict=True)]
        name, fix = self._names[0], dict(self._fixes).get(self._names[0])
        return [{KEY: key, name: value if fix is None or value is None else fix(value)} for key, value in items]


KEY = "key"
"""The column of the keys of an object with free keys."""


def keyed(entry: Field) -> bool:
    """Whether a field holds figures under free keys."""
    if entry.kind != "map" or entry.item is None:
        return False
    if entry.item.model is not None:
        return entry.unit is not None or any(column.unit for column in row_plan(entry.item.model).columns)
    return entry.unit is not None and scalar(entry.item)


def keyed_plan(entry: Field) -> RowPlan:
    """The plan of a field that holds figures under free keys; each value stands under the name of the field."""
    assert entry.item is not None
    key = Column(KEY, "String", personal=entry.personal)
    if entry.item.model is not None:
        plan = row_plan(entry.item.model)
        return KeyedPlan([key, *plan.columns], None, [], [], tuple, [], [(entry.name, plan)])
    kind = kind_of(entry.item)
    column = Column(entry.name, kind, entry.unit, entry.better, None, entry.additive, entry.personal)
    fix = _fix(entry.item)
    return KeyedPlan([key, column], None, [], [entry.name], tuple, [(entry.name, fix)] if fix else [])


def elements(value: Any) -> list[Any]:
    """What a list holds, or the entries of an object with free keys."""
    if isinstance(value, list):  # nearly always; asking an abstract class takes longer
        return value
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
    nested: list[tuple[str, RowPlan]] = []
    children: list[Child] = []
    taken = {entry.name for entry in model.FIELDS}
    for entry in map(_as_list, model.FIELDS):
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
            nested.append((entry.name, row_plan(entry.model).under(entry.name)))
    names = [column.name for column in columns]
    for _, plan in nested:
        columns.extend(plan.columns)
    identity = next((entry.name for entry in model.FIELDS if entry.name == "id" and not entry.many), None)
    return RowPlan(columns, identity, children, names, _getter(sources), fixes, nested)


def _as_list(entry: Field) -> Field:
    """An array of plain values that may be null as what it is for tables: a list of them."""
    item = entry.item
    if entry.kind != "array" or item is None or item.many or not scalar(item):
        return entry
    return evolve(entry, kind=item.kind, many=True, known=item.known, item=None)


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
    convert = _as_text if entry.kind in ("date", "date-time", "boolean") else one
    return list if convert is None else lambda values: [None if v is None else convert(v) for v in values]


def _as_text(value: Any) -> str:
    """An item of a list that is neither number nor text."""
    return value.isoformat().replace("+00:00", "Z") if isinstance(value, date) else str(value).lower()


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
