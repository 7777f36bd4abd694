"""Lists of a page: users side by side, leaders of a list, ratings. Each is cut and says how many remain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ... import InvalidRequestError, Table
from ...zones import local_time
from ..asking import Answers
from ..numbers import NumberFormat, day
from ..scope import Scope
from ..words import fit, readable
from .views import Cell, TableView

MOST = 25
_CONVERSATION = "https://secure.helpscout.net/conversation/{id}/{number}"


def user_columns() -> list[str]:
    """The columns that users can be sorted by."""
    from ... import models, tables

    table = tables(models.CompanyReport.from_dict({}))["users"]
    return ["name", *(column.name for column in _figures(table))]


def check_sort(sort: str) -> str:
    """The column of a sort order, spelt with `_` or `-`.

    Raises:
        InvalidRequestError: There is no such column.
    """
    column = sort.replace("-", "_").lower()
    if column not in user_columns():
        raise InvalidRequestError(f"sort={sort!r}: must be one of {', '.join(user_columns())}", parameter="sort")
    return column


def _figures(table: Table) -> list[Any]:
    return [column for column in table.columns if column.unit and not column.name.startswith("previous_")]


def users_table(table: Table | None, sort: str, numbers: NumberFormat) -> TableView | None:
    """Users side by side, from one report; None where there are none."""
    if table is None or not table.rows:
        return None
    figures = _figures(table)

    def key(row: Mapping[str, Any]) -> tuple[Any, ...]:
        value = row[sort]
        if sort == "name":
            return (value is None, str(value or "").casefold())
        return (value is None, -(value or 0), str(row["name"] or "").casefold())

    rows = sorted(table.rows, key=key)
    cells = [(_name(row, "User"), *(_with_before(row, column, numbers) for column in figures)) for row in rows[:MOST]]
    order = "by name" if sort == "name" else f"most {readable(sort).lower()} first"
    heads = ("User", *(readable(column.name) for column in figures))
    return TableView(f"Users side by side, {order}", heads, cells, len(rows) - len(cells), form="users")


def _name(row: Mapping[str, Any], kind: str, names: Mapping[int, str] | None = None, **more: Any) -> Cell:
    identity = row.get("id", row.get("user"))
    name = row.get("name") or (names or {}).get(identity or 0)
    if not name:
        return Cell("–" if identity is None else f"{kind} {fit(identity)}", **more)
    return Cell(fit(name), outside=True, **more)


def _with_before(row: Mapping[str, Any], column: Any, numbers: NumberFormat) -> Cell:
    before = row.get(f"previous_{column.name}")
    small = None if before is None else f"was {numbers.figure(before, column.unit)}"
    return Cell(numbers.figure(row[column.name], column.unit), small=small, number=True)


def leaders_table(
    title: str, kind: str, table: Table | None, numbers: NumberFormat, names: Mapping[int, str] | None = None
) -> TableView | None:
    """The first of a list by their counts; None where there are none."""
    if table is None or not table.rows:
        return None
    there = {column.name for column in table.columns}
    shares = "percent" in there
    changes = "delta_percent" in there and any(row["delta_percent"] is not None for row in table.rows)
    rows = [
        (
            _name(row, kind, names, share=row["percent"] if shares else None),
            Cell(numbers.figure(row["count"], "count"), number=True),
            *([Cell(numbers.figure(row["percent"], "percent"), number=True)] if shares else []),
            *([Cell(numbers.change(row["delta_percent"], "points"), number=True)] if changes else []),
        )
        for row in table.rows[:MOST]
    ]
    heads = (kind, "Count", *(["Share"] if shares else []), *(["Change"] if changes else []))
    return TableView(title, heads, rows, len(table.rows) - len(rows))


def searches_table(title: str, table: Table | None, numbers: NumberFormat, comments: bool) -> TableView | None:
    """Searches by how often they were made; their words are personal."""
    if table is None or not table.rows:
        return None
    rows = [
        (
            Cell(fit(row["id"] or "–"), outside=True) if comments else Cell(f"Search {number}"),
            Cell(numbers.figure(row["count"], "count"), number=True),
        )
        for number, row in enumerate(table.rows[:MOST], 1)
    ]
    note = None if comments else "What people searched for is left out: it is personal."
    return TableView(title, ("Search", "Count"), rows, len(table.rows) - len(rows), note)


def ratings_table(answers: Answers, operation_id: str, scope: Scope) -> TableView | None:
    """The newest ratings with their comments; None where there are none."""
    found = answers.rows(operation_id, "items")
    if not found:
        return None
    rows = [
        (
            Cell(fit(row["rating"] or "–").replace("_", " ").capitalize()),
            Cell(fit(row["rating_comments"] or "–"), small=_from(row), outside=True),
            Cell(f"#{row['number']}" if row["number"] else "–", link=_link(row), number=True),
            Cell("–" if (at := row["rating_created_at"]) is None else day(local_time(at, scope.zone)), number=True),
        )
        for row in found[:MOST]
    ]
    total = max(answers.counts.get(operation_id, 0), len(found))
    heads = ("Rating", "Comment", "Conversation", "Day")
    return TableView("Newest ratings", heads, rows, total - len(rows), form="ratings")


def _from(row: Mapping[str, Any]) -> str | None:
    people: Sequence[Any] = [row.get("rating_customer_name"), row.get("rating_user_name")]
    return " → ".join(fit(name) for name in people if name) or None


def _link(row: Mapping[str, Any]) -> str | None:
    if not isinstance(row["id"], int) or not isinstance(row["number"], int):
        return None
    return _CONVERSATION.format(id=row["id"], number=row["number"])
