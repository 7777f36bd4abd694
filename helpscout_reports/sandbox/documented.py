"""Answers made of the documented samples."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from attrs import frozen

from . import comparison
from .document import Route
from .pages import Window, fill

_PAGES = 3


@frozen
class DocumentedAnswers:
    """Answers every operation with its sample: several pages of it where it pages, without a comparison unless asked.

    Attributes:
        base: Address of the server, for links.
    """

    base: str

    def answer(self, route: Route, values: Mapping[str, Any]) -> Any:
        """The answer to a checked request."""
        sample = deepcopy(route.example) if route.example is not None else {}
        if route.paging:
            rows = _rows(sample, route.paging["rows"])
            count = (_PAGES - 1) * Window.of(route, {}).rows + len(rows) if rows else 0
            sample = fill(route, values, sample, count, lambda place: _varied(route, rows, place), self.base)
        return sample if comparison.wanted(values) else comparison.without(route.document, route.schema, sample)


def _rows(sample: Any, path: str) -> list[Any]:
    for step in path.split("."):
        sample = sample.get(step, {})
    return list(sample)


def _varied(route: Route, rows: list[Any], place: int) -> Any:
    """A documented row, with ids of its own from the second round on."""
    row = deepcopy(rows[place % len(rows)])
    for name in (route.paging or {}).get("key", ()):
        if isinstance(row.get(name), int):
            row[name] += place // len(rows) * len(rows)
    return row
