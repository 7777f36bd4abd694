"""Counting cards: which ones a request means, and how often each was dealt in an interval."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Sequence
from copy import copy
from datetime import UTC, datetime
from functools import cached_property
from itertools import accumulate
from typing import Any

from .deck import Deck
from .timeline import Timeline, seconds


class Cards:
    """Some cards of a deck, in their order; a card may be in it more than once.

    Attributes:
        deck: Where they are from.
        places: Their places in the deck.
    """

    def __init__(self, deck: Deck, places: list[int]) -> None:
        self.deck = deck
        self.places = places
        self._sums: dict[str, int] = {}
        self._groups: dict[str, dict[Hashable, Cards]] = {}

    @classmethod
    def of(cls, deck: Deck) -> Cards:
        """All cards of a deck."""
        return cls(deck, list(range(deck.size)))

    def sum(self, column: str) -> int:
        """Sum of a column over one round of the deck."""
        if column not in self._sums:
            self._sums[column] = sum(map(self.deck.column(column).__getitem__, self.places))
        return self._sums[column]

    def having(self, column: str, wanted: Iterable[Hashable] | None = None) -> Cards:
        """Those whose value is wanted; without wanted ones, those that have any but 0."""
        values = self.deck.column(column)
        if wanted is None:
            return Cards(self.deck, [place for place in self.places if values[place]])
        chosen = frozenset(wanted)
        if values and isinstance(values[0], tuple):
            return Cards(self.deck, [place for place in self.places if not chosen.isdisjoint(values[place])])
        return Cards(self.deck, [place for place in self.places if values[place] in chosen])

    def between(self, column: str, low: float | None, high: float | None) -> Cards:
        """Those whose value is at least low and below high."""
        values = self.deck.column(column)
        least, most = low if low is not None else float("-inf"), high if high is not None else float("inf")
        return Cards(self.deck, [place for place in self.places if least <= values[place] < most])

    def groups(self, column: str) -> dict[Hashable, Cards]:
        """The cards by value of a column; those that have 0 there are in no group, those with several in several."""
        if column not in self._groups:
            found: dict[Hashable, list[int]] = {}
            values = self.deck.column(column)
            for place in self.places:
                value = values[place]
                for item in value if isinstance(value, tuple) else (value,) if value else ():
                    found.setdefault(item, []).append(place)
            self._groups[column] = {value: Cards(self.deck, places) for value, places in found.items()}
        return self._groups[column]

    def group(self, column: str, value: Hashable) -> Cards:
        """The cards with one value of a column."""
        return self.groups(column).get(value) or Cards(self.deck, [])

    def before(self, deal: int) -> int:
        """How many of the cards were dealt before a deal, since the beginning."""
        rounds, place = divmod(deal, self.deck.size)
        return rounds * len(self.places) + bisect_left(self.places, place)

    def repeated(self, column: str) -> Cards:
        """Each card as often as its value says."""
        values = self.deck.column(column)
        return Cards(self.deck, [place for place in self.places for _ in range(values[place])])


class Selection:
    """Cards as they were dealt from one moment to another.

    Attributes:
        cards: The cards.
        timeline: When they are dealt.
        start: Where the interval begins.
        end: Where it ends; what happens then is not in it.
        first: Number of the first deal.
        last: Number of the deal after the last.
    """

    def __init__(self, cards: Cards, timeline: Timeline, start: datetime, end: datetime) -> None:
        rate = cards.deck.rate
        self.cards = cards
        self.timeline = timeline
        self.start, self.end = start, end
        self.first = timeline.index(seconds(start)) * rate
        self.last = max(self.first, timeline.index(seconds(end)) * rate)

    @classmethod
    def of_all_time(cls, cards: Cards, timeline: Timeline) -> Selection:
        """Everything there ever was and will be."""
        return cls(cards, timeline, datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))

    def of(self, cards: Cards) -> Selection:
        """Other cards in the same interval."""
        part = copy(self)
        for made in ("count", "slots", "_piece"):
            part.__dict__.pop(made, None)
        part.cards = cards
        return part

    @property
    def days(self) -> int:
        """Whole days of the interval; a part of a day is cut off."""
        return max(0, (self.end - self.start).days)

    def sum(self, column: str) -> int:
        """Sum of a column."""
        rounds = (self.last - self.first) // self.cards.deck.size
        whole = rounds * self.cards.sum(column) if rounds else 0
        values: list[int] = self.cards.deck.column(column)
        return whole + sum(map(values.__getitem__, self._piece))

    @cached_property
    def count(self) -> int:
        """How many cards were dealt."""
        return self.count_of(self.cards)

    def count_of(self, cards: Cards) -> int:
        """How many of other cards were dealt."""
        return cards.before(self.last) - cards.before(self.first)

    def deal(self, number: int) -> int:
        """Number of the deal that gave the card of a rank, from 0."""
        rank = self.cards.before(self.first) + number
        rounds, place = divmod(rank, len(self.cards.places))
        return rounds * self.cards.deck.size + self.cards.places[place]

    def ordered(self, column: str | None, *, descending: bool) -> Sequence[int]:
        """The deals ordered by a column, and by number where it is equal or there is none; made as looked at."""
        return _Ordered(self, column, descending)

    @cached_property
    def slots(self) -> list[int]:
        """New conversations in each hour of the week, from 0, Monday at midnight."""
        size, values, chosen = self.cards.deck.size, self.cards.deck.column("new"), [0] * self.cards.deck.size
        for place in self.cards.places:
            chosen[place] = values[place]
        upto = [0, *accumulate(chosen)]
        begins, slots = self.timeline.hours(self.first, self.last)
        sums = [begin // size * upto[-1] + upto[begin % size] for begin in begins]
        found = [0] * 168
        before = sums[0]
        for slot, after in zip(slots, sums[1:], strict=True):
            found[slot] += after - before
            before = after
        return found

    @cached_property
    def _piece(self) -> list[int]:
        """The cards beyond the whole rounds."""
        size, places = self.cards.deck.size, self.cards.places
        low, length = self.first % size, (self.last - self.first) % size
        piece = places[bisect_left(places, low) : bisect_left(places, low + length)]
        if low + length > size:
            piece = piece + places[: bisect_left(places, low + length - size)]
        return piece


class _Ordered(Sequence[int]):
    """Deals in the order of a column, found without listing them all: a card's deals all have the same value."""

    def __init__(self, selection: Selection, column: str | None, descending: bool) -> None:
        self._parts = [selection]
        if column is not None:
            values = selection.cards.deck.column(column)
            groups: dict[Any, list[int]] = {}
            for place in selection.cards.places:
                groups.setdefault(values[place], []).append(place)
            self._parts = [selection.of(Cards(selection.cards.deck, groups[value])) for value in sorted(groups)]
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
        return part.deal(part.count - 1 - within if self._descending else within)

    def __iter__(self) -> Iterator[int]:
        return (self[number] for number in range(len(self)))
