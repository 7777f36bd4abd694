"""What stands on a page, before it has a form: figures, charts, tables and notes, in sections."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from attrs import field, frozen


@frozen
class Card:
    """A headline figure.

    Attributes:
        label: What it is.
        value: The figure.
        change: Its change, None without one.
        verdict: `better`, `worse` or None where neither is, or nothing moved.
        rising: Whether it rose; None where it did not move.
        before: The figure before, None without one.
    """

    label: str
    value: str
    change: str | None = None
    verdict: str | None = None
    rising: bool | None = None
    before: str | None = None


@frozen
class Cell:
    """A cell of a table.

    Attributes:
        text: What stands in it.
        small: What stands below it, smaller.
        share: A share in percent, shown as a bar behind the text.
        link: Where it leads.
        number: Whether it is a figure.
        verdict: As for cards.
        outside: Whether its text was written by others, in whatever direction.
    """

    text: str
    small: str | None = None
    share: float | None = None
    link: str | None = None
    number: bool = False
    verdict: str | None = None
    outside: bool = False


@frozen
class TableView:
    """A table.

    Attributes:
        title: What it shows.
        heads: Heads of its columns.
        rows: Its rows, the first ones of a longer list.
        more: How many rows remain.
        note: What has to be said about it.
        form: What becomes of its rows where there is little room: `plain` stays a table.
    """

    title: str
    heads: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]
    more: int = 0
    note: str | None = None
    form: str = "plain"
    kind: str = field(default="table", init=False)


@frozen
class ChartView:
    """A chart with what it shows in words and as a table.

    Attributes:
        name: For file names and ids, unique on the page.
        title: What it shows.
        description: What there is to see, for those who do not see it.
        make: Makes the Altair chart of a width.
        table: Its figures.
        note: What has to be said about it.
    """

    name: str
    title: str
    description: str
    make: Callable[[int], Any]
    table: TableView
    note: str | None = None
    kind: str = field(default="chart", init=False)


@frozen
class CardsView:
    """Figures side by side."""

    cards: Sequence[Card]
    title: str | None = None
    note: str | None = None
    kind: str = field(default="cards", init=False)


@frozen
class Section:
    """A part of the page.

    Attributes:
        name: For its id.
        title: Its heading.
        blocks: What stands in it, in the order of reading.
        failures: Reports that did not come, each in a sentence.
        note: What has to be said about all of it.
    """

    name: str
    title: str
    blocks: Sequence[Any]
    failures: Sequence[str] = ()
    note: str | None = None


@frozen
class Page:
    """A page.

    Attributes:
        title: What it is about.
        facts: Range, comparison, zone and filters, as pairs of a word and its text.
        sections: What stands on it.
        empty: Whether nothing happened.
    """

    title: str
    facts: Sequence[tuple[str, str]]
    sections: Sequence[Section]
    empty: bool = False

    @property
    def charts(self) -> list[ChartView]:
        """All its charts."""
        return [block for section in self.sections for block in section.blocks if isinstance(block, ChartView)]
