# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""What a paged report gives: pages, and the pagers that walk them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Generator, Hashable, Mapping
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import define, frozen

from ..answers.decoding import said_by_server
from ..answers.model import Model, short
from ..errors import ResponseDecodeError
from ..loading import load

if TYPE_CHECKING:
    from .operation import Operation

T = TypeVar("T", bound=Model)
Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)


@define(slots=True, repr=False)
class Page(Generic[Row_co]):
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
    results: list[Row_co]
    more: bool | None
    answer: Model

    def __repr__(self) -> str:
        counters = f"page={self.page}, pages={self.pages}, count={self.count}"
        return f"Page({counters}, results={short(self.results)}, more={self.more}, answer={short(self.answer)})"

    def _repr_html_(self) -> str:
        tables = load("..tabular.tabulation", __package__).tables  # by name: it stands above, and knows pages
        return "".join(table._repr_html_() for table in list(tables(self).values())[:1])


@frozen(slots=True, eq=False)
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
        size: The parameter that says how many rows a page has; None where pages have one size.
    """

    parameter: str
    rows: tuple[str, ...]
    number: tuple[str, ...] | None = None
    pages: tuple[str, ...] | None = None
    count: tuple[str, ...] | None = None
    more: tuple[str, ...] | None = None
    key: tuple[str, ...] | None = None
    size: str | None = None

    def page_of(self, answer: T) -> Page[Row]:
        """The page that an answer holds."""
        return Page(
            page=_at(answer, self.number),
            pages=_at(answer, self.pages),
            count=_at(answer, self.count),
            results=_at(answer, self.rows) or [],
            more=self._has_more(answer),
            answer=answer,
        )

    def _has_more(self, answer: T) -> bool | None:
        holder = _at(answer, None if self.more is None else self.more[:-1])
        return None if self.more is None or holder is None else getattr(holder, self.more[-1]) not in (None, False, "")

    def check_rows(self, model: Any, data: Mapping[str, Any]) -> None:
        """Refuse the JSON of a page that has no rows, unless its counters say so: there are none, or fewer pages.

        Raises:
            ResponseDecodeError: An error in place of a page would read as an empty one.
        """
        place = _wires(model, self.rows)
        found = _in(data, place)
        if found is not None and found != {}:
            return
        counters = (self.count, self.pages, self.number)
        count, pages, number = (_in(data, _wires(model, path)) if path else None for path in counters)
        behind_last = isinstance(number, int) and isinstance(pages, int) and 0 < pages < number
        if behind_last or _is_zero(pages if count is None else count):
            return
        raise ResponseDecodeError(f"there are no rows{said_by_server(data)}", path=".".join(place))

    def keys_of(self, rows: list[Row]) -> list[Hashable]:
        """What identifies each row; None where a row counts however often it comes, or lacks what would identify it."""
        if self.key is None:
            return [None] * len(rows)
        found = map(attrgetter(*self.key), rows)
        return list(found) if len(self.key) == 1 else [None if None in key else key for key in found]


@cache
def _wires(model: Any, path: tuple[str, ...]) -> tuple[str, ...]:
    """A path of Python names as names in the document."""
    wires = []
    for name in path:
        field = next(field for field in model.FIELDS if field.name == name)
        wires.append(field.wire)
        model = field.model or model
    return tuple(wires)


def _in(data: Any, path: tuple[str, ...]) -> Any:
    for wire in path:
        if data.__class__ is not dict:
            return None
        data = data.get(wire)
    return data


def _is_zero(counter: Any) -> bool:
    return counter in (0, "0") and counter is not False


def _at(value: Any, path: tuple[str, ...] | None) -> Any:
    if path is None:
        return None
    for name in path:
        if value is None:
            return None
        value = getattr(value, name)
    return value


def _shown(operation: Operation[Any]) -> str:
    html_table = load("..tabular.table", __package__).html_table  # by name, as above
    shown: str = html_table(["pager of", "what it reads"], [[operation.operation_id, operation.summary]])
    return shown


class Pager(ABC, Generic[Row_co]):
    """All rows of a paged report, requested as they are needed; iterate over it for the rows.

    What fails while it reads is a `HelpScoutError` with `.page`, the page to go on from.

    Attributes:
        operation: What it reads.
    """

    __slots__ = ()

    operation: Operation[Any]

    def __repr__(self) -> str:
        return f"<Pager of {self.operation.operation_id}>"

    def _repr_html_(self) -> str:
        return _shown(self.operation)  # what it reads, and not what that gives: showing it must ask for nothing

    @abstractmethod
    def __iter__(self) -> Generator[Row_co, None, None]:
        """Every row of every page, in order."""

    @abstractmethod
    def pages(self, concurrency: int = 1) -> Generator[Page[Row_co], None, None]:
        """The pages in order, with at most `concurrency` requests under way at a time.

        Raises:
            InvalidRequestError: `concurrency` is no whole number from 1.
        """

    @abstractmethod
    def first(self) -> Row_co | None:
        """The first row, None when there is none; asks for no more pages than that takes."""

    @abstractmethod
    def collect(self, concurrency: int = 1) -> list[Row_co]:
        """Every row of every page, in order, as a list that knows its operation, for `tables`.

        Raises:
            InvalidRequestError: `concurrency` is no whole number from 1.
            HelpScoutError: Reading failed; `.rows` has what was read before.
        """


class AsyncPager(ABC, Generic[Row_co]):
    """All rows of a paged report, requested as they are needed; iterate over it with `async for`.

    What fails while it reads is a `HelpScoutError` with `.page`, the page to go on from.

    Attributes:
        operation: What it reads.
    """

    __slots__ = ()

    operation: Operation[Any]

    def __repr__(self) -> str:
        return f"<AsyncPager of {self.operation.operation_id}>"

    def _repr_html_(self) -> str:
        return _shown(self.operation)

    @abstractmethod
    def __aiter__(self) -> AsyncGenerator[Row_co, None]:
        """Every row of every page, in order."""

    @abstractmethod
    def pages(self, concurrency: int = 1) -> AsyncGenerator[Page[Row_co], None]:
        """The pages in order, with at most `concurrency` requests under way at a time.

        Raises:
            InvalidRequestError: `concurrency` is no whole number from 1.
        """

    @abstractmethod
    async def first(self) -> Row_co | None:
        """The first row, None when there is none; asks for no more pages than that takes."""

    @abstractmethod
    async def collect(self, concurrency: int = 1) -> list[Row_co]:
        """Every row of every page, in order, as a list that knows its operation, for `tables`.

        Raises:
            InvalidRequestError: `concurrency` is no whole number from 1.
            HelpScoutError: Reading failed; `.rows` has what was read before.
        """
