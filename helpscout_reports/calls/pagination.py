"""Reading a paged report: when there is a next page, which rows are new, and reading ahead."""

from __future__ import annotations

import re
import warnings
from collections import deque
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Hashable
from contextlib import aclosing, closing
from functools import partial
from typing import Any, Generic, TypeVar

from helpscout_reports_api.calls.operation import Operation, Request
from helpscout_reports_api.calls.paging import AsyncPager, Page, Pager, Paging
from helpscout_reports_api.calls.row_list import RowList

from ..errors import (
    APIStatusError,
    HelpScoutError,
    InvalidRequestError,
    PageDriftWarning,
    PaginationError,
)
from ..settings import shown, whole_number
from ..transport.protocol import Transport, run

Row = TypeVar("Row")
Send = Callable[[Transport, Request[Any]], Coroutine[object, None, Any]]


def has_next_page(page: Page[Any], number: int, furthest: int, empty_before: bool) -> bool:
    """Whether to ask for another page after this one. No single number is trusted.

    Args:
        page: The answer.
        number: The number that was asked for.
        furthest: The largest number of pages that earlier answers spoke of.
        empty_before: Whether the page before was empty.
    """
    if not page.results and empty_before:
        return False  # whatever the numbers say, there is nothing any more
    said = page.pages if page.pages and page.pages > 0 else None
    if (said is not None and number < said) or page.more:
        return True
    if not page.results:
        return False
    # Rows, and no word of more: the last page, unless nothing was said at all or something else was said before.
    return number < furthest or (said is None and page.more is None)


class PageCursor(Generic[Row]):
    """Where a reader stands: takes the pages in order, and knows what it has seen."""

    def __init__(self, paging: Paging[Any, Row], start: int) -> None:
        self.next: int = start
        self.horizon = start  # the last page worth asking for by now
        self.done = False
        self._paging = paging
        self._furthest = 0
        self._seen: set[Hashable] = set()
        self._before: Page[Row] | None = None
        self._keys: list[Hashable] = []  # of the page before
        self._count: int | None = None
        self._drifted = False
        self._fresh = self._stale = 0  # pages with new rows, and those since the last of them

    def take(self, page: Page[Row]) -> Page[Row] | None:
        """The page with its new rows only; None when it is empty and not the first.

        Raises:
            PaginationError: It is the page before once more, or everything comes once more.
        """
        before, number = self._before, self.next
        keys = self._paging.keys_of(page.results)
        if before is not None and page.results and self._repeats(before, page, keys, number):
            if self._paging.more is not None and not self._is_counted():
                self.done = True  # links are missing: no answer ever said that there are more pages
                return None
            raise PaginationError(f"page {number} has the same rows as the page before it")
        self._watch(page.count)
        empty_before = before is not None and not before.results
        self.done = not has_next_page(page, number, self._furthest, empty_before)
        said = page.pages or 0
        self._furthest = max(self._furthest, said)
        self.next = number + 1
        self.horizon = max(self.next, said)
        self._before, self._keys = page, keys
        if before is not None and not page.results:
            return None
        rows = self._new_rows(page.results, keys)
        if rows:
            self._fresh, self._stale = self._fresh + 1, 0
        elif page.results:
            self._stale += 1
        if self._stale > self._fresh and not self.done:
            raise PaginationError(f"{self._stale} pages up to page {number} had no new row: the report has no end")
        return Page(page.page, page.pages, page.count, rows, page.more, page.answer)

    def ends_with(self, error: HelpScoutError) -> bool:
        """Whether an error in place of the next page means that there is none.

        Where no answer says how many pages or rows there are, nothing else may tell that the last page was read.
        """
        if self._is_counted() or not isinstance(error, APIStatusError):
            return False
        named = " ".join([error.message, *(f"{fault.get('path')} {fault.get('message')}" for fault in error.errors)])
        about_page = re.search(rf"\b{re.escape(self._paging.parameter)}\b", named) is not None
        return error.status_code == 404 or (error.status_code == 400 and about_page)

    def _is_counted(self) -> bool:
        """Whether an answer has said how many pages or rows there are, or the last one whether there is another."""
        before = self._before
        return before is None or bool(self._furthest) or self._count is not None or before.more is not None

    def _new_rows(self, rows: list[Row], keys: list[Hashable]) -> list[Row]:
        new: list[Row] = []
        for row, key in zip(rows, keys, strict=True):
            if key is None or key not in self._seen:
                new.append(row)
                self._seen.add(key)
        return new

    def _repeats(self, before: Page[Row], page: Page[Row], keys: list[Hashable], number: int) -> bool:
        if self._paging.key is None:  # equal rows are meant, where the answer says it is another page
            return page.page != number and before.results == page.results
        return None not in keys and keys == self._keys

    def _watch(self, count: int | None) -> None:
        if self._count is not None and count is not None and count != self._count and not self._drifted:
            self._drifted = True
            text = f"the number of rows went from {self._count} to {count} while they were read; some may be missing"
            warnings.warn(text, PageDriftWarning, stacklevel=2)
        self._count = count if self._count is None else self._count


class PageReader(Generic[Row]):
    """One way through the pages, with at most so many requests under way; written once for both clients."""

    def __init__(
        self, call: Send, transport: Transport, request: Request[Any], paging: Paging[Any, Row], size: int
    ) -> None:
        self._call, self._transport, self._paging, self._size = call, transport, paging, size
        self._request = request.with_largest_pages()
        self._start = self._next_ahead = 1 if request.page is None else request.page
        self._cursor = PageCursor(paging, self._start)
        self._branch = transport.branch() if size > 1 else None
        self._ahead: deque[Callable[[], Coroutine[object, None, Any]]] = deque()

    async def next_page(self) -> Page[Row] | None:
        """The next page, None after the last; an error has the page to go on from as `.page`."""
        while not self._cursor.done:
            number = self._cursor.next
            try:
                page = self._cursor.take(self._paging.page_of(await self._answer(number)))
            except HelpScoutError as error:
                if self._cursor.ends_with(error):
                    return None
                vars(error)["page"] = number
                raise
            if page is not None:
                return page
        return None

    async def first(self) -> Row | None:
        """The first row, None when there is none."""
        while (page := await self.next_page()) is not None:
            if page.results:
                return page.results[0]
        return None

    async def collect(self) -> list[Row]:
        """Every row; an error has those read before it as `.rows`."""
        rows: RowList[Row] = RowList([], self._request.operation)
        try:
            while (page := await self.next_page()) is not None:
                rows += page.results
        except HelpScoutError as error:
            vars(error)["rows"] = rows
            raise
        finally:
            await self.close()
        return rows

    async def close(self) -> None:
        """Cancel what was asked for ahead."""
        if self._branch is not None:
            await self._branch.leave()

    async def _answer(self, number: int) -> Any:
        if self._branch is None:
            return await self._call(self._transport, self._request_for(number))
        while self._next_ahead <= self._cursor.horizon and len(self._ahead) < self._size:
            self._ahead.append(
                self._branch.start(partial(self._call, self._branch, self._request_for(self._next_ahead)))
            )
            self._next_ahead += 1
        return await self._ahead.popleft()()

    def _request_for(self, number: int) -> Request[Any]:
        return self._request if number == self._start else self._request.at_page(number)


def _checked(concurrency: int) -> int:
    number = whole_number(concurrency)
    if number is None or number < 1:
        text = f"concurrency: a whole number from 1 is needed, not {shown(concurrency)}"
        raise InvalidRequestError(text, parameter="concurrency")
    return number


class ReportPager(Pager[Row]):
    """Reads pages as they are needed, in plain code."""

    __slots__ = ("_read", "operation")

    def __init__(self, read: Callable[[int], PageReader[Row]], operation: Operation[Any]) -> None:
        self._read = read
        self.operation = operation

    def __iter__(self) -> Generator[Row, None, None]:
        """Every row of every page, in order."""
        with closing(self._pages(1)) as pages:
            for page in pages:
                yield from page.results

    def pages(self, concurrency: int = 1) -> Generator[Page[Row], None, None]:
        """The pages in order, with at most `concurrency` requests under way at a time."""
        return self._pages(_checked(concurrency))

    def first(self) -> Row | None:
        """The first row, None when there is none; asks for no more pages than that takes."""
        return run(self._read(1).first())

    def collect(self, concurrency: int = 1) -> list[Row]:
        """Every row of every page, in order, as a list; an error has those read before it as `.rows`."""
        return run(self._read(_checked(concurrency)).collect())

    def _pages(self, concurrency: int) -> Generator[Page[Row], None, None]:
        reading = self._read(concurrency)
        try:
            while (page := run(reading.next_page())) is not None:
                yield page
        finally:
            run(reading.close())


class AsyncReportPager(AsyncPager[Row]):
    """Reads pages as they are needed, in asyncio."""

    __slots__ = ("_read", "operation")

    def __init__(self, read: Callable[[int], PageReader[Row]], operation: Operation[Any]) -> None:
        self._read = read
        self.operation = operation

    async def __aiter__(self) -> AsyncGenerator[Row, None]:
        """Every row of every page, in order."""
        async with aclosing(self._pages(1)) as pages:
            async for page in pages:
                for row in page.results:
                    yield row

    def pages(self, concurrency: int = 1) -> AsyncGenerator[Page[Row], None]:
        """The pages in order, with at most `concurrency` requests under way at a time."""
        return self._pages(_checked(concurrency))

    async def first(self) -> Row | None:
        """The first row, None when there is none; asks for no more pages than that takes."""
        return await self._read(1).first()

    async def collect(self, concurrency: int = 1) -> list[Row]:
        """Every row of every page, in order, as a list; an error has those read before it as `.rows`."""
        return await self._read(_checked(concurrency)).collect()

    async def _pages(self, concurrency: int) -> AsyncGenerator[Page[Row], None]:
        reading = self._read(concurrency)
        try:
            while (page := await reading.next_page()) is not None:
                yield page
        finally:
            await reading.close()
