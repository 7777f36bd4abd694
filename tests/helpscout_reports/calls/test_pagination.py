"""Walking through pages: when there is another one, which rows are new, and when a report has no end."""

import itertools
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from helpscout_reports import Page, PageDriftWarning, PaginationError
from helpscout_reports.calls.pagination import PageCursor, has_next_page
from helpscout_reports_api.calls.paging import Paging


@frozen
class Row:
    """A row with an id."""

    id: Any


KEYED: Paging[Any, Row] = Paging("page", ("r",), ("n",), ("p",), ("c",), key=("id",))
UNKEYED: Paging[Any, Row] = Paging("page", ("r",), ("n",), ("p",), ("c",))


def page(
    ids: list[Any], number: Any = None, pages: Any = None, count: Any = None, more: bool | None = None
) -> Page[Row]:
    """A page with these rows."""
    return Page(number, pages, count, [Row(key) for key in ids], more, None)


def walk(answers: Callable[[int], Page[Row]], paging: Paging[Any, Row] = KEYED, most: int = 100) -> list[Any]:
    """The ids that a walk gives, and a check that it ends."""
    steps, given = PageCursor(paging, 1), []
    for _ in range(most):
        if steps.done:
            return given
        taken = steps.take(answers(steps.next))
        given += [] if taken is None else [row.id for row in taken.results]
    raise AssertionError("the walk does not end")


@pytest.mark.parametrize(
    ("ids", "number", "pages", "more", "furthest", "empty_before", "on"),
    [
        ([1], 1, 3, None, 0, False, True), ([1], 3, 3, None, 3, False, False), ([1], 4, 3, None, 3, False, False),
        ([1], 2, 2, None, 3, False, True), ([1], 1, 0, None, 0, False, True), ([1], 1, None, None, 0, False, True),
        ([1], 1, -5, None, 0, False, True), ([1], 1, 1, True, 0, False, True), ([1], 1, 2, False, 0, False, True),
        ([1], 1, 1, False, 1, False, False), ([1], 1, None, False, 0, False, False),
        ([1], 1, None, True, 0, False, True),
        ([], 1, 0, None, 0, False, False), ([], 1, None, None, 0, False, False), ([], 1, 3, None, 0, False, True),
        ([], 2, 3, None, 3, True, False), ([], 2, 10**9, None, 10**9, True, False), ([], 2, None, True, 0, True, False),
        ([], 3, 3, None, 3, False, False),
    ],
)  # fmt: skip
def test_whether_there_is_another_page(
    ids: list[int], number: int, pages: Any, more: Any, furthest: int, empty_before: bool, on: bool
) -> None:
    """As long as any answer says so; never after two empty pages; without any word until a page is empty."""
    assert has_next_page(page(ids, number, pages, more=more), number, furthest, empty_before) is on


@pytest.mark.promise("Pages")
@pytest.mark.slow
@given(
    rows=st.lists(st.lists(st.integers(0, 10**6), min_size=1, max_size=4), max_size=12).filter(
        lambda pages: len({key for rows in pages for key in rows}) == sum(map(len, pages))
    ),
    lies=st.lists(st.sampled_from(["right", "none", "zero", "huge", "more", "grows"]), min_size=14, max_size=14),
)
def test_no_row_is_lost_doubled_or_read_twice_whatever_the_counters_say(rows: list[list[int]], lies: list[str]) -> None:
    """Counters that are right, missing, zero, far too large or growing: every row once, each page asked for once."""
    asked: list[int] = []

    def answer(number: int) -> Page[Row]:
        asked.append(number)
        pages = {"right": len(rows), "none": None, "zero": 0, "huge": 10**9, "more": len(rows) + 1, "grows": number + 1}
        return page(rows[number - 1] if number <= len(rows) else [], number, pages[lies[min(number, 14) - 1]])

    assert walk(answer) == list(itertools.chain.from_iterable(rows))
    assert asked == list(range(1, len(asked) + 1))
    assert len(asked) <= max(1, len(rows)) + 2


@pytest.mark.slow
@pytest.mark.promise("Pages")
@given(
    rows=st.lists(st.integers(0, 10**6), unique=True, min_size=1, max_size=40),
    size=st.integers(2, 5),
    moves=st.lists(st.tuples(st.integers(0, 30), st.integers(1, 1)), max_size=6),
)
def test_rows_that_move_down_are_given_once(rows: list[int], size: int, moves: list[tuple[int, int]]) -> None:
    """New rows on top push others to later pages while they are read: all come, once, and the change is announced."""
    data = list(rows)
    fresh = itertools.count(10**7)
    inserts = dict(moves)
    changed = False

    def answer(number: int) -> Page[Row]:
        nonlocal changed
        for _ in range(inserts.get(number, 0) if number > 1 else 0):
            data.insert(0, next(fresh))
            changed = True
        pages = -(-len(data) // size)
        return page(data[(number - 1) * size : number * size], number, pages, len(data))

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        given = walk(answer)
    assert [key for key in given if key < 10**7] == rows
    assert len(given) == len(set(given))
    assert len(caught) == (1 if changed else 0)
    assert all(issubclass(warning.category, PageDriftWarning) for warning in caught)


@pytest.mark.slow
@pytest.mark.promise("Pages")
@given(st.lists(st.lists(st.integers(0, 2), min_size=1, max_size=3), min_size=1, max_size=10))
def test_equal_rows_are_all_given_where_they_are_meant(rows: list[list[int]]) -> None:
    """Without a key every row counts, even two equal pages, as long as the answers number them."""
    given = walk(lambda number: page(rows[number - 1], number, len(rows)), UNKEYED)
    assert given == list(itertools.chain.from_iterable(rows))


@pytest.mark.promise("Pages")
def test_a_repeated_page_is_an_error() -> None:
    """The page before once more, with or without a key: PaginationError; rows of older pages only are folded away."""
    with pytest.raises(PaginationError):
        walk(lambda number: page([1, 2], number, 5))
    for said in (1, None):
        with pytest.raises(PaginationError):
            walk(lambda _, said=said: page([1, 1], said, 5), UNKEYED)
    assert walk(lambda number: page([[1, 2], [3, 4], [1, 2]][number - 1], number, 3)) == [1, 2, 3, 4]
    assert walk(lambda number: page([None, None], number, 3)) == [None] * 6


@pytest.mark.parametrize("said", [None, 10**15])
def test_a_report_without_an_end_is_an_error(said: Any) -> None:
    """Three pages over and over, and never a last one: PaginationError once all of them came twice."""
    asked: list[int] = []

    def answer(number: int) -> Page[Row]:
        asked.append(number)
        return page([[1, 2], [3], [4]][(number - 1) % 3], number, said)

    with pytest.raises(PaginationError, match="no new row"):
        walk(answer)
    assert asked == [1, 2, 3, 4, 5, 6, 7]


def test_a_report_that_starts_with_rows_already_read_goes_on() -> None:
    """As many rows as were read are new on top: the next pages hold nothing new, and then the rest comes."""
    later = {3: [1, 2], 4: [3, 4], 5: [5, 6]}
    assert walk(lambda number: page({1: [1, 2], 2: [3, 4], **later}[number], number, 5)) == [1, 2, 3, 4, 5, 6]


@pytest.mark.promise("Pages")
def test_only_a_number_that_changes_is_drift() -> None:
    """Counts that are missing now and then are no drift; a change warns once."""
    counts = iter([None, 5, None, 5, 6, 7, 5])
    with pytest.warns(PageDriftWarning, match="from 5 to 6") as caught:
        walk(lambda number: page([number], number, 7, next(counts)))
    assert len(caught) == 1
