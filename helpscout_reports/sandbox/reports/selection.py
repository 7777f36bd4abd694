"""Counting rows: how often each occurs in an interval."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Sequence
from copy import copy
from datetime import UTC, datetime
from functools import cached_property
from itertools import accumulate
from typing import Any

from ..company.conversation_table import ConversationTable
from ..company.timeline import Timeline, seconds


class Rows:
    """Some rows of a table, in order; a row may be in it more than once.

    Attributes:
        table: The table.
        places: Their places in the table.
    """

    def __init__(self, table: ConversationTable, places: list[int]) -> None:
        self.table = table
        self.places = places
        self._sums: dict[str, int] = {}
        self._groups: dict[str, dict[Hashable, Rows]] = {}

    @classmethod
    def of(cls, table: ConversationTable) -> Rows:
        """All rows of a table."""
        return cls(table, list(range(table.size)))

    def sum(self, column: str) -> int:
        """Sum of a column over the table once."""
        if column not in self._sums:
            self._sums[column] = sum(map(self.table.column(column).__getitem__, self.places))
        return self._sums[column]

    def having(self, column: str, wanted: Iterable[Hashable] | None = None) -> Rows:
        """Rows whose value is one of `wanted`; without it, those whose value is not 0."""
        values = self.table.column(column)
        if wanted is None:
            return Rows(self.table, [place for place in self.places if values[place]])
        chosen = frozenset(wanted)
        if values and isinstance(values[0], tuple):
            return Rows(self.table, [place for place in self.places if not chosen.isdisjoint(values[place])])
        return Rows(self.table, [place for place in self.places if values[place] in chosen])

    def between(self, column: str, low: float | None, high: float | None) -> Rows:
        """Rows whose value is at least low and below high."""
        values = self.table.column(column)
        least, most = low if low is not None else float("-inf"), high if high is not None else float("inf")
        return Rows(self.table, [place for place in self.places if least <= values[place] < most])

    def groups(self, column: str) -> dict[Hashable, Rows]:
        """The rows by value of a column; a 0 is in no group, a row with several values is in several."""
        if column not in self._groups:
            found: dict[Hashable, list[int]] = {}
            values = self.table.column(column)
            for place in self.places:
                value = values[place]
                for item in value if isinstance(value, tuple) else (value,) if value else ():
                    found.setdefault(item, []).append(place)
            self._groups[column] = {value: Rows(self.table, places) for value, places in found.items()}
        return self._groups[column]

    def group(self, column: str, value: Hashable) -> Rows:
        """The rows with one value of a column."""
        return self.groups(column).get(value) or Rows(self.table, [])

    def before(self, occurrence: int) -> int:
        """How often the rows occur before an occurrence."""
        rounds, place = divmod(occurrence, self.table.size)
        return rounds * len(self.places) + bisect_left(self.places, place)

    def repeated(self, column: str) -> Rows:
        """Each row as often as its value in a column."""
        values = self.table.column(column)
        return Rows(self.table, [place for place in self.places for _ in range(values[place])])


class Selection:
    """The occurrences of rows in an interval.

    Attributes:
        rows: The rows.
        timeline: When they occur.
        start: Start of the interval.
        end: Its end, not included.
        first: Number of the first occurrence.
        last: Number of the occurrence after the last.
    """

    def __init__(self, rows: Rows, timeline: Timeline, start: datetime, end: datetime) -> None:
        rate = rows.table.rate
        self.rows = rows
        self.timeline = timeline
        self.start, self.end = start, end
        self.first = timeline.index(seconds(start)) * rate
        self.last = max(self.first, timeline.index(seconds(end)) * rate)

    @classmethod
    def of_all_time(cls, rows: Rows, timeline: Timeline) -> Selection:
        """All of the timeline."""
        return cls(rows, timeline, datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))

    def of(self, rows: Rows) -> Selection:
        """Other rows in the same interval."""
        part = copy(self)
        for made in ("count", "slots", "_piece"):
            part.__dict__.pop(made, None)
        part.rows = rows
        return part

    @property
    def days(self) -> int:
        """Whole days of the interval; a part of a day is cut off."""
        return max(0, (self.end - self.start).days)

    def sum(self, column: str) -> int:
        """Sum of a column."""
        rounds = (self.last - self.first) // self.rows.table.size
        whole = rounds * self.rows.sum(column) if rounds else 0
        values: list[int] = self.rows.table.column(column)
        return whole + sum(map(values.__getitem__, self._piece))

    @cached_property
    def count(self) -> int:
        """How often the rows occur."""
        return self.count_of(self.rows)

    def count_of(self, rows: Rows) -> int:
        """How often other rows occur."""
        return rows.before(self.last) - rows.before(self.first)

    def occurrence(self, number: int) -> int:
        """Number of the occurrence with a rank, from 0."""
        rank = self.rows.before(self.first) + number
        rounds, place = divmod(rank, len(self.rows.places))
        return rounds * self.rows.table.size + self.rows.places[place]

    def ordered(self, column: str | None, *, descending: bool) -> Sequence[int]:
        """The occurrences ordered by a column and then by number; computed on access."""
        return _Ordered(self, column, descending)

    @cached_property
    def slots(self) -> list[int]:
        """New conversations in each hour of the week, from 0, Monday at midnight."""
        size, values, chosen = self.rows.table.size, self.rows.table.column("new"), [0] * self.rows.table.size
        for place in self.rows.places:
            chosen[place] = values[place]
        upto = [0, *accumulate(chosen)]
        begins, slots = self.timeline.hours(self.first, self.last)
        ends, found, done = begins[1:], [0] * 168, 0
        before = upto[self.first % size]
        # Round by round of the table: a division for each hour of many years is most of the time of an answer.
        for passed in range(self.first - self.first % size, self.last + 1, size):
            stop = bisect_left(ends, passed + size, done)
            for slot, end in zip(slots[done:stop], ends[done:stop], strict=True):
                after = upto[end - passed]
                found[slot] += after - before
                before = after
            before -= upto[-1]
            done = stop
        return found

    @cached_property
    def _piece(self) -> list[int]:
        """The rows beyond the whole tables."""
        size, places = self.rows.table.size, self.rows.places
        low, length = self.first % size, (self.last - self.first) % size
        piece = places[bisect_left(places, low) : bisect_left(places, low + length)]
        if low + length > size:
            piece = piece + places[: bisect_left(places, low + length - size)]
        return piece


class _Ordered(Sequence[int]):
    """Occurrences in the order of a column, found without listing them: all those of a row have the same value."""

    def __init__(self, selection: Selection, column: str | None, descending: bool) -> None:
        self._parts = [selection]
        if column is not None:
            values = selection.rows.table.column(column)
            groups: dict[Any, list[int]] = {}
            for place in selection.rows.places:
                groups.setdefault(values[place], []).append(place)
            self._parts = [selection.of(Rows(selection.rows.table, groups[value])) for value in sorted(groups)]
        if descending:
            self._parts.reverse()
        self._ends = list(accumulate(part.count for part in self._parts))
        self._descending = descending

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __getitem__(self, number: Any) -> Any:
        place = bisect_left(self._ends, number + 1)
        part = self._parts[place]
        within = number - (self._ends[place] - part.count)
        return part.occurrence(part.count - 1 - within if self._descending else within)

    def __iter__(self) -> Iterator[int]:
        return (self[number] for number in range(len(self)))
