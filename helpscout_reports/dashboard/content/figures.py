"""Headline figures and tables of figures, from `metrics`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..asking import Answers
from ..numbers import NumberFormat
from ..words import readable
from .views import Card, Cell, TableView

# Of figures by the clock or the calendar a change says nothing.
_WITHOUT_CHANGE = ("hour-of-day", "day-of-week", "days")


def cards(answers: Answers, wanted: Iterable[tuple[str, str]], numbers: NumberFormat) -> list[Card]:
    """A card for each figure of a report that came and has it."""
    rows = [answers.metric(operation_id, name) for operation_id, name in wanted]
    return [card(row, numbers) for row in rows if row is not None and row["current"] is not None]


def card(row: Mapping[str, Any], numbers: NumberFormat) -> Card:
    """A row of `metrics` as a card."""
    previous = row.get("previous")
    delta = row.get("delta")
    return Card(
        readable(row["metric"]),
        numbers.figure(row["current"], row["unit"]),
        change=None if delta is None else numbers.change(delta, row["delta_unit"]),
        verdict=verdict(delta, row.get("better")),
        rising=delta > 0 if delta else None,
        before=None if previous is None else numbers.figure(previous, row["unit"]),
    )


def verdict(delta: float | None, better: str | None) -> str | None:
    """Whether a change is better or worse; None where nothing moved, or neither direction is better."""
    if not delta or better is None:
        return None
    return "better" if (delta > 0) == (better == "higher") else "worse"


def metrics_table(title: str, rows: Sequence[Mapping[str, Any]], numbers: NumberFormat) -> TableView | None:
    """Figures under one another; None where all are 0, now and before."""
    kept = [row for row in rows if row["current"] is not None and row["unit"] not in _WITHOUT_CHANGE]
    if not any(row["current"] or row["previous"] for row in kept):
        return None
    made = [card(row, numbers) for row in kept]
    compared = any(one.before is not None for one in made)
    heads = ("Figure", "Now", *(("Before", "Change") if compared else ()))
    form = "figures" if compared else "plain"
    return TableView(title, heads, [_line(one, compared) for one in made], form=form)


def _line(one: Card, compared: bool) -> tuple[Cell, ...]:
    line = (Cell(one.label), Cell(one.value, number=True))
    if not compared:
        return line
    change = Cell(one.change or "–", small=one.verdict, number=True, verdict=one.verdict)
    return (*line, Cell(one.before or "–", number=True), change)


def own_metrics(answers: Answers, operation_id: str) -> list[dict[str, Any]]:
    """The figures of a report without the sizes of its distributions and lists."""
    rows = answers.rows(operation_id, "metrics")
    return [row for row in rows if not row["metric"].endswith(".count")]
