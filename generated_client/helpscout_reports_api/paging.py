# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""What a paged report gives: pages, and the pagers that walk them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Hashable, Iterator
from operator import attrgetter
from typing import Any, Generic, TypeVar

from attrs import define, frozen

T = TypeVar("T")
Row = TypeVar("Row")


@define(slots=True)
class Page(Generic[Row]):
    """One page of a paged report, whatever envelope it came in.

    Attributes:
        page: Number of the page, from 1, as the answer says; None when it does not.
        pages: Number of pages, as the answer says.
        count: Number of rows over all pages, as the answer says.
        results: The rows of this page.
        more: Whether the answer links to a next page; None for answers without links.
        answer: The whole decoded answer.
    """

    page: int | None
    pages: int | None
    count: int | None
    results: list[Row]
    more: bool | None
    answer: Any


@frozen(slots=True)
class Paging(Generic[T, Row]):
    """How an operation pages: where its answer holds the rows and the counters (paths of Python names).

    Attributes:
        parameter: The parameter that asks for a page.
        rows: Path of the rows.
        number: Path of the page number, None where answers do not say it; so for the other two counters.
        pages: Path of the number of pages.
        count: Path of the number of rows.
        more: Path of the link to the next page, or of a boolean; None where answers have neither.
        key: Fields that make two rows the same row; None where equal rows are meant.
    """

    parameter: str
    rows: tuple[str, ...]
    number: tuple[str, ...] | None = None
    pages: tuple[str, ...] | None = None
    count: tuple[str, ...] | None = None
    more: tuple[str, ...] | None = None
    key: tuple[str, ...] | None = None

    def page_of(self, answer: T) -> Page[Row]:
        """The page that an answer holds."""
        return Page(
            page=_at(answer, self.number),
            pages=_at(answer, self.pages),
            count=_at(answer, self.count),
            results=_at(answer, self.rows) or [],
            more=None if self.more is None else _at(answer, self.more) not in (None, False, ""),
            answer=answer,
        )

    def keys_of(self, rows: list[Row]) -> list[Hashable]:
        """What identifies each row; None where a row counts however often it comes, or lacks what would identify it."""
        if self.key is None:
            return [None] * len(rows)
        found = map(attrgetter(*self.key), rows)
        return list(found) if len(self.key) == 1 else [None if None in key else key for key in found]


def _at(value: Any, path: tuple[str, ...] | None) -> Any:
    if path is None:
        return None
    for name in path:
        if value is None:
            return None
        value = getattr(value, name)
    return value


class Pager(ABC, Generic[Row]):
    """All rows of a paged report, requested as they are needed; iterate over it for the rows."""

    __slots__ = ()

    @abstractmethod
    def __iter__(self) -> Iterator[Row]:
        """Every row of every page, in order."""

    @abstractmethod
    def pages(self, concurrency: int = 1) -> Iterator[Page[Row]]:
        """The pages in order, with at most `concurrency` requests under way at a time."""

    @abstractmethod
    def first(self) -> Row | None:
        """The first row, None when there is none; asks for one page only."""

    @abstractmethod
    def collect(self, concurrency: int = 1) -> list[Row]:
        """Every row of every page, in order, as a list."""


class AsyncPager(ABC, Generic[Row]):
    """All rows of a paged report, requested as they are needed; iterate over it with `async for`."""

    __slots__ = ()

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[Row]:
        """Every row of every page, in order."""

    @abstractmethod
    def pages(self, concurrency: int = 1) -> AsyncIterator[Page[Row]]:
        """The pages in order, with at most `concurrency` requests under way at a time."""

    @abstractmethod
    async def first(self) -> Row | None:
        """The first row, None when there is none; asks for one page only."""

    @abstractmethod
    async def collect(self, concurrency: int = 1) -> list[Row]:
        """Every row of every page, in order, as a list."""
