"""Any answer as tables: one walk over the fields of its model, no report has code of its own."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING, Any

from ..answers.model import Model
from ..calls.paging import AsyncPager, Page, Pager
from ..calls.row_list import RowList
from ..errors import InvalidRequestError
from .asked import Asked, Wholeness, asked_columns
from .figures import weekday
from .report_plan import Distribution, ListPlan, Metric, ReportPlan, report_plan
from .row_plan import RowPlan, as_float, elements, row_plan
from .table import Column, Table, stack

if TYPE_CHECKING:
    import pandas
    import polars

    from ..calls.operation import Operation

_METRICS = (
    Column("metric", "String"),
    Column("unit", "String"),
    Column("current", "Float64"),
    Column("previous", "Float64"),
    Column("delta", "Float64"),
    Column("delta_unit", "String"),
    Column("better", "String"),
)
_LABELS = (Column("current_label", "String"), Column("previous_label", "String"))
_PERIOD = Column("period", "String")


def tables(answer: Any, asked: Asked | None = None) -> dict[str, Table]:
    """Any answer as tables by name, the main one first.

    Args:
        answer: A model, a list of models, a page or a pager, which is read to its end.
        asked: The call's own keywords; they become columns `asked_start`, `asked_user`, … of each row, and say which
            points of a series are whole.

    Returns:
        `metrics` (a row a figure), `points` (a row a point of a series), `items` (a row an item of a paged report),
        `buckets` (a row a bucket of a distribution), and a table for each other list, named for it. Times are in
        seconds, dates in UTC; every table has all its columns even when it has no rows.

    Raises:
        TypeError: The answer is none of these; an AsyncPager is read with `await pager.collect()` first.
        HelpScoutError: Reading a pager failed.
    """
    return _with_asked(_tables(answer, asked), asked)


def rows(answer: Any, table: str | None = None, *, asked: Asked | None = None) -> list[dict[str, Any]]:
    """The rows of one table of an answer, the main one unless another is named; errors as in `tables`.

    Raises:
        InvalidRequestError: The answer has no such table.
    """
    found = _chosen(answer, table, asked)
    return [] if found is None else found.rows


def to_polars(answer: Any, table: str | None = None, *, asked: Asked | None = None) -> polars.DataFrame:
    """One table of an answer as a polars data frame; errors as in `rows` and `Table.to_polars`."""
    return (_chosen(answer, table, asked) or Table("items", (), [])).to_polars()


def to_pandas(answer: Any, table: str | None = None, *, asked: Asked | None = None) -> pandas.DataFrame:
    """One table of an answer as a pandas data frame; errors as in `rows` and `Table.to_pandas`."""
    return (_chosen(answer, table, asked) or Table("items", (), [])).to_pandas()


def _chosen(answer: Any, name: str | None, asked: Asked | None) -> Table | None:
    made = tables(answer, asked)
    if name is None:
        return next(iter(made.values()), None)
    if name not in list(made):  # what has no hash is no name either
        raise InvalidRequestError(f"table={name!r}: must be one of {', '.join(made) or 'none'}", parameter="table")
    return made[name]


def _with_asked(made: dict[str, Table], asked: Asked | None) -> dict[str, Table]:
    columns, values = asked_columns(asked)
    if columns:
        for table in made.values():
            table.columns = (*table.columns, *columns)
            for row in table.rows:
                row.update(values)
    return made


def _tables(answer: Any, asked: Asked | None) -> dict[str, Table]:
    if isinstance(answer, Model):
        plan = report_plan(type(answer))
        return _items("items", row_plan(type(answer)), [answer]) if plan is None else _report(plan, answer, asked)
    if isinstance(answer, AsyncPager):
        raise TypeError("an AsyncPager has to be awaited: tables(await pager.collect())")
    if isinstance(answer, Page):
        return _of_rows(answer.results, type(answer.answer), "items", asked)
    if isinstance(answer, Pager):
        return _listed(list(answer), getattr(answer, "operation", None), asked)
    if isinstance(answer, list | tuple):
        return _listed(list(answer), getattr(answer, "operation", None), asked)
    raise TypeError(f"a model, a list of models, a page or a pager is needed, not {type(answer).__name__}")


def _listed(found: list[Any], operation: Operation[Any] | None, asked: Asked | None) -> dict[str, Table]:
    if operation is not None:
        name = "items" if operation.paged else operation.report
        return _of_rows(found, operation.response_model, name, asked)
    if not all(isinstance(item, Model) for item in found):
        raise TypeError("a list of models is needed")
    if not found:
        return {}
    if report_plan(type(found[0])) is not None or len(set(map(type, found))) > 1:
        return stack(_tables(item, asked) for item in found)
    return _items("items", row_plan(type(found[0])), found)


def _of_rows(found: list[Any], model: Any, name: str, asked: Asked | None) -> dict[str, Table]:
    plan = report_plan(model)
    if plan is None:
        return _items(name, row_plan(model), found)
    if plan.rows is not None:
        return _items(name, plan.rows[1], found)
    return stack(_tables(item, asked) for item in found)


def _report(plan: ReportPlan, answer: Any, asked: Asked | None) -> dict[str, Table]:
    if plan.rows is not None:
        path, rows = plan.rows
        return _items("items", rows, _at(answer, path) or [])
    made: dict[str, Table] = {}
    if plan.metrics:
        made["metrics"] = _metrics(plan.metrics, answer)
    if plan.points is not None:
        made["points"] = _points(plan.points, plan.times, answer, asked)
    if plan.distributions:
        made["buckets"] = _buckets(plan.distributions, answer)
    for listed in sorted(plan.lists, key=lambda entry: entry.context):
        made.update(_list(listed, answer))
    return made


def _at(value: Any, path: tuple[str, ...] | None) -> Any:
    for name in path or ():
        if value is None:
            return None
        value = getattr(value, name)
    return None if path is None else value


def _float(value: Any) -> float | None:
    return None if value is None else as_float(value)


def _metrics(metrics: list[Metric], answer: Any) -> Table:
    labels = any(metric.weekday for metric in metrics)
    rows = []
    for metric in metrics:
        current, previous = _float(_at(answer, metric.current)), _float(_at(answer, metric.previous))
        row = {
            "metric": metric.name,
            "unit": metric.unit,
            "current": current,
            "previous": previous,
            "delta": _float(_at(answer, metric.delta)),
            "delta_unit": metric.delta_unit,
            "better": metric.better,
        }
        if labels:
            for name, value in (("current_label", current), ("previous_label", previous)):
                row[name] = weekday(value) if metric.weekday and value is not None else None
        rows.append(row)
    return Table("metrics", (*_METRICS, *_LABELS) if labels else _METRICS, rows)


def _points(plan: RowPlan, times: tuple[str, ...], answer: Any, asked: Asked | None) -> Table:
    time, *_ = times or ("",)
    first = [column for column in plan.columns if column.name == time]
    rest = [column for column in plan.columns if column.name not in times]
    columns = (_PERIOD, *first, Column("whole", "Boolean"), *rest)
    rows: list[dict[str, Any]] = []
    for period in ("current", "previous"):
        points = getattr(answer, period, None) or []
        begins = [next((t for name in times if (t := getattr(point, name)) is not None), None) for point in points]
        wholeness = Wholeness(asked, period, begins)
        for found, begin in zip(plan.rows(points), begins, strict=True):
            row = {"period": period, **found, "whole": wholeness.of(begin), time: begin}
            rows.append({column.name: row[column.name] for column in columns})
    return Table("points", columns, rows)


def _buckets(distributions: list[Distribution], answer: Any) -> Table:
    fixed = {"id", "count", "previous_count", "percent", "previous_percent"}
    found: dict[str, Column] = {}
    for distribution in distributions:
        for column in distribution.plan.columns:
            found.setdefault(column.name, column)
    limits = [
        limit for each in distributions for bucket in each.table.buckets for limit in (bucket.lower, bucket.upper)
    ]
    kind = "Float64" if any(isinstance(limit, float) for limit in limits) else "Int64"
    figures = [name for name in ("count", "previous_count", "percent", "previous_percent") if name in found]
    columns = (
        Column("distribution", "String"),
        found.get("id", Column("id", "Int64")),
        Column("label", "String"),
        Column("from", kind),
        Column("to", kind),
        Column("unit", "String"),
        *(found[name] for name in figures),
        Column("cumulative_percent", "Float64", "percent"),
        *(column for name, column in found.items() if name not in fixed),
    )
    rows = []
    for distribution in distributions:
        known = {bucket.id: bucket for bucket in distribution.table.buckets}
        made = distribution.plan.rows(_at(answer, distribution.path) or [])
        made.sort(key=lambda row: (row.get("id") is None, row.get("id")))
        total: float | None = 0.0
        for row in made:
            bucket = known.get(row.get("id") or 0)
            percent = row.get("percent")
            total = None if total is None or percent is None else round(total + percent, 6)
            row.update(distribution=distribution.name, unit=distribution.table.unit, cumulative_percent=total)
            row["label"] = None if bucket is None else bucket.label
            row["from"] = None if bucket is None else bucket.lower
            row["to"] = None if bucket is None else bucket.upper
            rows.append({column.name: row.get(column.name) for column in columns})
    return Table("buckets", columns, rows)


def _list(listed: ListPlan, answer: Any) -> dict[str, Table]:
    if all(period is None for _, period in listed.paths):
        return _items(listed.name, listed.plan, elements(_at(answer, listed.paths[0][0])))
    columns = (_PERIOD, *listed.plan.columns)
    found = [
        {"period": period, **row}
        for path, period in listed.paths
        for row in listed.plan.rows(elements(_at(answer, path)))
    ]
    return {listed.name: Table(listed.name, columns, found)}


def _items(name: str, plan: RowPlan, items: Iterable[Any]) -> dict[str, Table]:
    items = list(items)
    made = {name: Table(name, tuple(plan.columns), plan.rows(items))}
    for child in plan.children:
        table = f"{name}_{child.field}"
        owners = [getattr(item, plan.id) if plan.id else number for number, item in enumerate(items)]
        kind = next((column.kind for column in plan.columns if column.name == plan.id), "Int64")
        column = Column("parent_id" if plan.id else "parent_row", kind)
        parts = [elements(getattr(item, child.field)) for item in items]
        inner = _items(table, child.plan, chain.from_iterable(parts))
        inner[table].columns = (column, *inner[table].columns)
        belonging = [owner for owner, part in zip(owners, parts, strict=True) for _ in part]
        rows = inner[table].rows
        inner[table].rows = [{column.name: of, **row} for of, row in zip(belonging, rows, strict=True)]
        made.update(inner)
    return made


__all__ = ["RowList", "rows", "stack", "tables", "to_pandas", "to_polars"]
