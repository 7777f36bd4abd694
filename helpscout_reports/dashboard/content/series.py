"""Charts of a page: series, distributions, busy hours, each with its words and its table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import define

from ... import Table
from ..asking import Answers
from ..drawing.charts import Point, bar_chart, heat_map, line_chart
from ..numbers import NumberFormat, day_style
from ..scope import Scope
from ..words import readable
from .views import Cell, ChartView, TableView

_TIMES = ("date", "start")
_CLOCK = "Hours are those of the company’s clock."
_WEEK = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAYS, _HOURS = range(1, 8), range(24)


@define
class Series:
    """Points of several series under a title."""

    points: list[Point]
    unit: str | None

    @property
    def names(self) -> list[str]:
        """The names of the series, in their order."""
        return list(dict.fromkeys(point.series for point in self.points))

    @property
    def written(self) -> Callable[[datetime], str]:
        """How its days are written."""
        return day_style([point.time for point in self.points])


def series_of(table: Table | None, scope: Scope, label: str | None = None) -> Series:
    """The series of a table of points: one for each figure that has anything, as of channels in use."""
    if table is None:
        return Series([], None)
    time = next(column.name for column in table.columns if column.name in _TIMES)
    figures = [column for column in table.columns if column.unit]
    figures = [column for column in figures if any(row[column.name] for row in table.rows)]
    rows = [row for row in table.rows if row["period"] == "current" and row[time] is not None]
    points = [
        Point(scope.local_day(row[time]), label or readable(column.name), row[column.name], _is_whole(row, scope))
        for row in rows
        for column in figures
    ]
    return Series(points, figures[0].unit if figures else None)


def _is_whole(row: dict[str, Any], scope: Scope) -> bool:
    # A day of 25 hours is asked for as a part of a week, and is whole.
    return row["whole"] is not False or (row.get("asked_view_by") == "week" and scope.step == "day")


def joined(*parts: Series) -> Series:
    """Series of one unit in one chart."""
    return Series([point for part in parts for point in part.points], next((p.unit for p in parts if p.unit), None))


def steps_of(answers: Answers, operation_id: str, name: str, unit: str, scope: Scope) -> Series:
    """A figure of a report that was asked step by step."""
    found = answers.steps.get(operation_id, [])
    points = [Point(scope.local_day(step.start), readable(name), step.figures.get(name), step.whole) for step in found]
    return Series(points if any(point.value is not None for point in points) else [], unit)


def series_chart(name: str, title: str, series: Series, step: str, numbers: NumberFormat) -> ChartView | None:
    """Lines over time; None where there are not two points."""
    times = list(dict.fromkeys(point.time for point in series.points))
    if len(times) < 2:
        return None
    parts = [time for time in times if any(not point.whole for point in series.points if point.time == time)]
    note = None
    if parts:
        note = f"Hollow: of the {step} from {series.written(parts[-1])} only a part is in the range."

    def make(width: int) -> Any:
        return line_chart(series.points, series.unit, numbers, width)

    table = _series_table(title, series, step, numbers)
    return ChartView(name, title, _described(series, step, numbers), make, table, note)


def _series_table(title: str, series: Series, step: str, numbers: NumberFormat) -> TableView:
    found = {(point.time, point.series): point for point in series.points}
    written = series.written
    rows = []
    for time in dict.fromkeys(point.time for point in series.points):
        line = [found.get((time, name)) for name in series.names]
        whole = all(point is None or point.whole for point in line)
        cells = [
            Cell(numbers.figure(None if point is None else point.value, series.unit), number=True) for point in line
        ]
        rows.append((Cell(written(time), small=None if whole else "in part"), *cells))
    head = "Day" if step == "day" else f"{step.capitalize()} from"
    return TableView(title, (head, *series.names), rows)


def _described(series: Series, step: str, numbers: NumberFormat) -> str:
    texts = []
    for name in series.names:
        whole = [p for p in series.points if p.series == name and p.value is not None and p.whole]
        if whole:
            ends = f"{_said(whole[0], series, numbers)} to {_said(whole[-1], series, numbers)}"
            low, high = min(whole, key=_value), max(whole, key=_value)
            texts.append(
                f"{name}: from {ends}; lowest {_said(low, series, numbers)}, highest {_said(high, series, numbers)}."
            )
    return f"Line chart, a point a {step}. " + " ".join(texts)


def _value(point: Point) -> float:
    return point.value or 0.0


def _said(point: Point, series: Series, numbers: NumberFormat) -> str:
    return f"{numbers.figure(point.value, series.unit)} on {series.written(point.time)}"


def distribution_chart(
    name: str, title: str, table: Table | None, distribution: str, numbers: NumberFormat
) -> ChartView | None:
    """Shares of the buckets of a distribution; None where nothing was counted, or the limits are unknown."""
    shares = shares_of(table, distribution)
    if not shares:
        return None
    rows = _buckets(table, distribution)

    def make(width: int) -> Any:
        return bar_chart(shares, numbers, width)

    cells = [
        (
            Cell(row["label"]),
            Cell(numbers.figure(row["count"], "count"), number=True),
            Cell(numbers.figure(row["percent"], "percent"), number=True),
            Cell(numbers.figure(row["cumulative_percent"], "percent"), number=True),
        )
        for row in rows
    ]
    said = "; ".join(f"{label}: {numbers.figure(share, 'percent')}" for label, share in shares)
    heads = (readable(distribution), "Count", "Share", "Up to here")
    return ChartView(name, title, f"Bar chart. {said}.", make, TableView(title, heads, cells))


def shares_of(table: Table | None, distribution: str) -> list[tuple[str, float]]:
    """Labels and shares in percent; none where nothing was counted, or the limits are unknown."""
    rows = _buckets(table, distribution)
    if not any(row["count"] for row in rows) or any(row["label"] is None or row["percent"] is None for row in rows):
        return []
    return [(row["label"], row["percent"]) for row in rows]


def _buckets(table: Table | None, distribution: str) -> list[dict[str, Any]]:
    return [row for row in (table.rows if table else []) if row["distribution"] == distribution]


def busy_chart(name: str, title: str, rows: Sequence[dict[str, Any]], numbers: NumberFormat) -> ChartView | None:
    """A heat map of the hours of the week; None where nothing was counted."""
    busy = busy_hours(rows)
    if not busy:
        return None
    left_out = sum(1 for row in rows if row["count"]) - len(busy)
    note = _CLOCK if not left_out else f"{_CLOCK} Left out: {left_out} counts without an hour of the week."

    def make(width: int) -> Any:
        return heat_map(busy, numbers, width)

    counts = {(day, hour): count for day, hour, count in busy}
    cells = [
        (
            Cell(f"{hour:02}:00"),
            *(Cell(numbers.figure(counts.get((day, hour), 0), "count"), number=True) for day in range(1, 8)),
        )
        for hour in sorted({hour for _, hour, _ in busy})
    ]
    top = sorted(busy, key=lambda one: -one[2])[:3]
    said = ", ".join(f"{_WEEK[day - 1]} {hour:02}:00 ({numbers.figure(count, 'count')})" for day, hour, count in top)
    description = f"Heat map of the hours of the week. Busiest: {said}."
    return ChartView(name, title, description, make, TableView(title, ("Hour", *_WEEK), cells), note)


def busy_hours(rows: Sequence[Mapping[str, Any]]) -> list[tuple[int, int, int]]:
    """Day of the week, hour and count, where something was counted and it is known when."""
    found = [(row["day"], row["hour"], row["count"]) for row in rows]
    return [(day, hour, count) for day, hour, count in found if (count or 0) > 0 and day in _DAYS and hour in _HOURS]
