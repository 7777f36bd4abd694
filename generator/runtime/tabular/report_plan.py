"""How a report becomes tables: worked out once for each model, from its fields alone."""

from __future__ import annotations

from typing import Any

from attrs import define, field, frozen

from ..answers.bucket import BucketTable
from ..answers.field import Field
from .row_plan import RowPlan, keyed, keyed_plan, row_plan, scalar

Path = tuple[str, ...]

_PARTS = ("current", "previous", "deltas")


@define
class Metric:
    """A figure of a report and where the answer has it: paths of field names from the top."""

    name: str
    unit: str | None
    better: str | None
    current: Path | None = None
    previous: Path | None = None
    delta: Path | None = None
    delta_unit: str | None = None
    weekday: bool = False


@frozen
class ListPlan:
    """A list of objects that is a table of its own.

    Attributes:
        name: Name of the table.
        paths: Where the lists are, with the period that each is of (None where it is of no period).
        plan: How its objects become rows.
        context: Whether it is no part of the figures.
    """

    name: str
    paths: tuple[tuple[Path, str | None], ...]
    plan: RowPlan
    context: bool = False


@frozen
class Distribution:
    """A distribution: where its buckets are, and their limits."""

    name: str
    path: Path
    table: BucketTable
    plan: RowPlan


@define
class ReportPlan:
    """The tables of a model.

    Attributes:
        rows: Where a page has its rows, and how they become items; None for other answers.
        points: The series, and the field that says when a point begins; None where there is none.
    """

    metrics: list[Metric] = field(factory=list)
    lists: list[ListPlan] = field(factory=list)
    distributions: list[Distribution] = field(factory=list)
    rows: tuple[Path, RowPlan] | None = None
    points: RowPlan | None = None
    times: tuple[str, ...] = ()


_PLANS: dict[Any, ReportPlan | None] = {}


def report_plan(model: type[Any]) -> ReportPlan | None:
    """The plan of a model that is a report or a page; None for one that is a row."""
    if model not in _PLANS:
        _PLANS[model] = _make_plan(model)
    return _PLANS[model]


def _make_plan(model: type[Any]) -> ReportPlan | None:
    if (found := _rows_of(model)) is not None:
        return ReportPlan(rows=found)
    parts = {entry.name: entry for entry in model.FIELDS}
    current = parts.get("current")
    if current is None or current.model is None:
        return None
    plan = ReportPlan()
    if current.many:
        plan.points = row_plan(current.model)
        plan.times = tuple(entry.name for entry in current.model.FIELDS if entry.role == "time")
    else:
        previous = parts.get("previous")
        _add_range(plan, current.model, (), previous is not None and previous.model is not None)
    for entry in model.FIELDS:
        if entry.name not in _PARTS:
            _add_beside(plan, entry, ())
    deltas = parts.get("deltas")
    if deltas is not None and deltas.model is not None:
        _add_deltas(plan, deltas.model)
    return plan


def _rows_of(model: type[Any], path: Path = ()) -> tuple[Path, RowPlan] | None:
    for entry in model.FIELDS:
        if entry.rows and entry.model is not None:
            return (*path, entry.name), row_plan(entry.model)
        if entry.model is not None and not entry.many and (found := _rows_of(entry.model, (*path, entry.name))):
            return found
    return None


def _add_range(plan: ReportPlan, model: type[Any], path: Path, compared: bool) -> None:
    """The figures of the range itself, each beside that of the range to compare with."""
    for entry in model.FIELDS:
        at = (*path, entry.name)
        current, previous = ("current", *at), ("previous", *at) if compared else None
        if (rows := _own_rows(entry)) is not None:
            both = ((current, "current"), *(((previous, "previous"),) if previous else ()))
            plan.lists.append(ListPlan(_free_name(plan, "_".join(at)), both, rows))
        elif entry.model is not None:
            _add_range(plan, entry.model, at, compared)
        elif _figure(entry):
            made = Metric(".".join(at), entry.unit, entry.better, current, previous)
            made.weekday = entry.unit == "day-of-week"
            plan.metrics.append(made)


def _add_beside(plan: ReportPlan, entry: Field, path: Path) -> None:
    """What stands beside the range: figures, distributions, lists."""
    at = (*path, entry.name)
    if (rows := _own_rows(entry)) is not None:
        plan.lists.append(ListPlan(_free_name(plan, "_".join(at)), ((at, None),), rows, entry.context))
    elif entry.model is None:
        if _figure(entry):
            made = Metric(".".join(at), entry.unit, entry.better, at, weekday=entry.unit == "day-of-week")
            plan.metrics.append(made)
    elif not entry.context:
        _add_object(plan, entry, at)


def _own_rows(entry: Field) -> RowPlan | None:
    """How a field becomes rows of a table of its own; None for one that does not."""
    if keyed(entry):
        return keyed_plan(entry)
    return row_plan(entry.model) if entry.model is not None and entry.many else None


def _add_object(plan: ReportPlan, owner: Field, path: Path) -> None:
    assert owner.model is not None
    fields = {entry.name: entry for entry in owner.model.FIELDS}
    lists = [entry for entry in fields.values() if entry.model is not None and entry.many]
    base: dict[str, Metric] = {}
    for name, entry in fields.items():
        at = (*path, name)
        if entry.model is not None and entry.many:
            if owner.bucket_table is not None:
                distribution = Distribution("_".join(path), at, owner.bucket_table, row_plan(entry.model))
                plan.distributions.append(distribution)
            else:
                table = _free_name(plan, "_".join(path if len(lists) == 1 else at))
                plan.lists.append(ListPlan(table, ((at, None),), row_plan(entry.model), entry.context))
        elif entry.previous_of in fields or entry.delta_of in fields:
            continue
        else:
            _add_beside(plan, entry, path)
            if plan.metrics and plan.metrics[-1].current == at:
                base[name] = plan.metrics[-1]
    for name, entry in fields.items():
        if entry.model is not None or not _figure(entry):
            continue
        if (metric := base.get(entry.previous_of or "")) is not None:
            metric.previous = (*path, name)
        elif (metric := base.get(entry.delta_of or "")) is not None:
            metric.delta, metric.delta_unit = (*path, name), entry.unit
        elif name not in base:
            plan.metrics.append(Metric(".".join((*path, name)), entry.unit, entry.better, (*path, name)))


def _add_deltas(plan: ReportPlan, model: type[Any]) -> None:
    """Each change to its figure; one without a figure of its own gets a row of its own."""
    rows = {metric.name: metric for metric in plan.metrics}
    left: list[tuple[Path, Field]] = []
    for path, entry in _deltas(model, ()):
        own = rows.get(".".join((*path, entry.name)))
        if own is not None and own.delta is None:
            own.delta, own.delta_unit = ("deltas", *path, entry.name), entry.unit
        else:
            left.append((path, entry))
    for path, entry in left:
        at = ("deltas", *path, entry.name)
        other = rows.get(".".join((*path, entry.delta_of or entry.name)))
        if other is not None and other.delta is None:
            other.delta, other.delta_unit = at, entry.unit
        else:
            name = ".".join((*path, entry.name))
            plan.metrics.append(Metric(name, None, entry.better, delta=at, delta_unit=entry.unit))


def _deltas(model: type[Any], path: Path) -> list[tuple[Path, Field]]:
    found: list[tuple[Path, Field]] = []
    for entry in model.FIELDS:
        if entry.model is not None and not entry.many:
            found.extend(_deltas(entry.model, (*path, entry.name)))
        elif _figure(entry):
            found.append((path, entry))
    return found


def _figure(entry: Field) -> bool:
    return entry.unit is not None and scalar(entry) and not entry.many and not entry.counter


def _free_name(plan: ReportPlan, wanted: str) -> str:
    taken = {"metrics", "points", "items", "buckets", *(made.name for made in plan.lists)}
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}_{number}", number + 1
    return name
