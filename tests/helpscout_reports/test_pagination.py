"""Pages: when there is another one, which rows are new, and how reading goes wrong and on."""

import asyncio
import contextlib
import gc
import itertools
import threading
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from helpscout_reports import (
    BadRequestError,
    InvalidRequestError,
    Page,
    PageDriftWarning,
    PaginationError,
    ResponseDecodeError,
    ServerError,
)
from helpscout_reports.pagination import Walk, goes_on
from helpscout_reports_api.paging import Paging
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import drilldown, history, pages_of, users
from tests.misbehaving.server import Behaviour, Exchange, Server

from .conftest import INTERVAL, Face

Serve = Callable[..., Server]
MakeFace = Callable[..., Face]
THREE = [[1, 2], [3, 4], [5]]


@frozen
class Row:
    """A row with an id."""

    id: Any


def join_readers() -> None:
    """Wait for every thread that reads ahead to end."""
    for thread in threading.enumerate():
        if thread.name.startswith("helpscout-reports"):
            thread.join(5)
            assert not thread.is_alive()


@pytest.fixture(autouse=True)
def no_reader_left() -> Iterator[None]:
    """No reader survives its test."""
    yield
    join_readers()


KEYED: Paging[Any, Row] = Paging("page", ("r",), ("n",), ("p",), ("c",), key=("id",))
UNKEYED: Paging[Any, Row] = Paging("page", ("r",), ("n",), ("p",), ("c",))


def page(
    ids: list[Any], number: Any = None, pages: Any = None, count: Any = None, more: bool | None = None
) -> Page[Row]:
    """A page with these rows."""
    return Page(number, pages, count, [Row(key) for key in ids], more, None)


def walk(answers: Callable[[int], Page[Row]], paging: Paging[Any, Row] = KEYED, most: int = 100) -> list[Any]:
    """The ids that a walk gives, and a check that it ends."""
    steps, given = Walk(paging, 1), []
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
    assert goes_on(page(ids, number, pages, more=more), number, furthest, empty_before) is on


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


@given(st.lists(st.lists(st.integers(0, 2), min_size=1, max_size=3), min_size=1, max_size=10))
def test_equal_rows_are_all_given_where_they_are_meant(rows: list[list[int]]) -> None:
    """Without a key every row counts, even two equal pages, as long as the answers number them."""
    given = walk(lambda number: page(rows[number - 1], number, len(rows)), UNKEYED)
    assert given == list(itertools.chain.from_iterable(rows))


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
def test_a_server_that_goes_in_circles_is_an_error(said: Any) -> None:
    """Three pages over and over, and never a last one: PaginationError once all of them came twice."""
    asked: list[int] = []

    def answer(number: int) -> Page[Row]:
        asked.append(number)
        return page([[1, 2], [3], [4]][(number - 1) % 3], number, said)

    with pytest.raises(PaginationError, match="in circles"):
        walk(answer)
    assert asked == [1, 2, 3, 4, 5, 6, 7]


def test_a_report_that_starts_with_rows_already_read_goes_on() -> None:
    """As many rows as were read are new on top: the next pages hold nothing new, and then the rest comes."""
    later = {3: [1, 2], 4: [3, 4], 5: [5, 6]}
    assert walk(lambda number: page({1: [1, 2], 2: [3, 4], **later}[number], number, 5)) == [1, 2, 3, 4, 5, 6]


def test_only_a_number_that_changes_is_drift() -> None:
    """Counts that are missing now and then are no drift; a change warns once."""
    counts = iter([None, 5, None, 5, 6, 7, 5])
    with pytest.warns(PageDriftWarning, match="from 5 to 6") as caught:
        walk(lambda number: page([number], number, 7, next(counts)))
    assert len(caught) == 1


@pytest.mark.parametrize("concurrency", [1, 2, 3, 8])
def test_every_page_is_asked_for_once_and_comes_in_order(concurrency: int, serve: Serve, face: MakeFace) -> None:
    """Forty pages: forty requests, rows in order, and no more requests at a time than asked for."""
    rows = [[number * 10 + n for n in range(3)] for number in range(40)]

    async def uneven(exchange: Exchange) -> bool:
        await asyncio.sleep(0.004 * (exchange.seen.page * 7 % 5))
        return await pages_of(rows)(exchange)

    server = serve(uneven)
    caller = face(server)
    pages = caller.pages(caller.drilldown(rows=3), concurrency)
    assert [row.id for page in pages for row in page.results] == list(itertools.chain.from_iterable(rows))
    assert [(page.page, page.pages, page.count) for page in pages] == [(n, 40, 120) for n in range(1, 41)]
    assert sorted(seen.page for seen in server.reports) == list(range(1, 41))
    assert server.most_under_way <= concurrency
    assert {seen.query["rows"] for seen in server.reports} == {"3"}


def test_nothing_is_sent_before_the_first_use(serve: Serve, face: MakeFace) -> None:
    """Making a pager, and asking for its pages, sends nothing."""
    server = serve(pages_of(THREE))
    caller = face(server)
    pager = caller.drilldown()
    pager.pages()
    assert server.connections == 0
    assert [row.id for row in caller.rows(pager)] == [1, 2, 3, 4, 5]
    assert [row.id for row in caller.rows(pager)] == [1, 2, 3, 4, 5]
    assert "page" not in server.reports[0].query


def test_first_and_collect(serve: Serve, face: MakeFace) -> None:
    """`first` asks for one page only, and gives None for an empty report; `collect` gives a list."""
    server = serve(pages_of(THREE))
    caller = face(server)
    assert caller.run(caller.drilldown().first).id == 1
    assert len(server.reports) == 1
    for concurrency in (1, 4):
        rows = caller.run(lambda concurrency=concurrency: caller.drilldown().collect(concurrency))
        assert [row.id for row in rows] == [1, 2, 3, 4, 5]
    empty = face(serve(do.answer(drilldown([], 1, 0, 0))))
    assert empty.run(empty.drilldown().first) is None
    assert [page.results for page in empty.pages(empty.drilldown())] == [[]]


@pytest.mark.parametrize("concurrency", [0, -1, 1.5, "2", None, True])
def test_odd_concurrency_is_refused_at_once(concurrency: Any, serve: Serve, face: MakeFace) -> None:
    """Before anything is sent: InvalidRequestError that names it."""
    caller = face(serve())
    with pytest.raises(InvalidRequestError) as caught:
        caller.drilldown().pages(concurrency)
    assert caught.value.parameter == "concurrency"


@pytest.mark.parametrize("concurrency", [1, 4])
def test_a_failure_names_the_page_to_go_on_from(concurrency: int, serve: Serve, face: MakeFace) -> None:
    """Page 17 of 40 fails: sixteen pages come, `.page` is 17, and from there the rest comes, nothing twice."""
    rows = [[number * 10 + n for n in range(3)] for number in range(40)]
    broken = True

    async def behave(exchange: Exchange) -> bool:
        faulty = broken and exchange.seen.page == 17
        return await (do.answer({"message": "no"}, 400) if faulty else pages_of(rows))(exchange)

    server = serve(behave)
    caller = face(server)
    with pytest.raises(BadRequestError) as caught:
        caller.run(lambda: caller.drilldown().collect(concurrency))
    error: Any = caught.value
    assert error.page == 17
    broken = False
    rest = caller.pages(caller.drilldown(page=error.page, rows=3), concurrency)
    read = [row.id for row in error.rows] + [row.id for page in rest for row in page.results]
    assert read == list(itertools.chain.from_iterable(rows))
    assert sorted(seen.page for seen in server.reports if "rows" in seen.query) == list(range(17, 41))
    server.wait_until(lambda server: server.under_way == 0)


@pytest.mark.parametrize(
    ("fault", "error"), [(do.answer(b"{}"), ResponseDecodeError), (do.answer(b"", 503), ServerError)]
)
def test_every_kind_of_failure_carries_the_page(
    fault: Behaviour, error: type[Exception], serve: Serve, face: MakeFace
) -> None:
    """A wrong body and a failing server as well."""
    server = serve(do.script(do.answer(drilldown([1], 1, 2, 2)), fault))
    caller = face(server, max_retries=0)
    with pytest.raises(error) as caught:
        caller.rows(caller.drilldown())
    assert vars(caught.value)["page"] == 2


@pytest.mark.parametrize("concurrency", [1, 6])
def test_leaving_early_cancels_the_rest(concurrency: int, serve: Serve, face: MakeFace) -> None:
    """Two pages taken and the loop left: what was under way is cut off at once, and nothing more is asked for."""

    async def behave(exchange: Exchange) -> bool:
        if exchange.seen.page > 2:
            return await do.silence()(exchange)
        return await do.late(0.05, pages_of([[n] for n in range(40)]))(exchange)

    server = serve(behave)
    caller = face(server)
    taken = caller.pages(caller.drilldown(), concurrency, most=2)
    assert [page.page for page in taken] == [1, 2]
    gc.collect()
    server.wait_until(lambda server: server.under_way == 0)
    assert server.most_under_way == (1 if concurrency == 1 else concurrency)
    caller.close()
    server.wait_until(lambda server: server.open == 0)
    assert len(server.reports) <= 1 + concurrency


def test_a_sleeping_reader_is_woken_when_the_loop_is_left(serve: Serve, face: MakeFace) -> None:
    """Readers ahead that wait out a 429 do not keep anybody waiting."""

    async def behave(exchange: Exchange) -> bool:
        if exchange.seen.page == 3:
            return await do.refusal("60")(exchange)
        return await pages_of([[n] for n in range(40)])(exchange)

    server = serve(behave)
    caller = face(server)
    taken = caller.pages(caller.drilldown(), 4, most=2)
    assert [page.page for page in taken] == [1, 2]


def test_a_cancelled_reader_gives_everything_back(serve: Serve) -> None:
    """A task that reads ahead is cancelled: its requests end, and the client goes on working."""
    from helpscout_reports import AsyncHelpScoutReports

    async def behave(exchange: Exchange) -> bool:
        slow = exchange.seen.query["user"] == "1" and exchange.seen.page > 1
        return await (do.silence() if slow else pages_of(THREE))(exchange)

    server = serve(behave)

    async def read() -> None:
        async with AsyncHelpScoutReports("id", "the-secret", base_url=server.url) as client:
            task = asyncio.ensure_future(client.user.drilldown(user=1, **INTERVAL).collect(3))
            await asyncio.to_thread(server.wait_until, lambda server: len(server.reports) == 3)
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            await asyncio.to_thread(server.wait_until, lambda server: server.under_way == 0)
            assert len(await client.user.drilldown(user=2, **INTERVAL).collect(3)) == 5

    asyncio.run(read())
    server.wait_until(lambda server: server.open == 0)


def serve_pages(documents: list[Any], beyond: Any) -> Behaviour:
    """These answers by number, and one for every page beyond."""

    async def behave(exchange: Exchange) -> bool:
        number = exchange.seen.page
        return await do.answer(documents[number - 1] if number <= len(documents) else beyond)(exchange)

    return behave


ODD_COUNTERS: dict[str, tuple[list[Any], list[int], int]] = {
    "pages grows": ([drilldown([1], 1, 2), drilldown([2], 2, 3), drilldown([3], 3, 3)], [1, 2, 3], 3),
    "pages shrinks too far": ([drilldown([1], 1, 3), drilldown([2], 2, 2), drilldown([3], 3, 3)], [1, 2, 3], 3),
    "pages is 0": ([drilldown([1], 1, 0), drilldown([2], 2, 0)], [1, 2], 3),
    "pages is missing": ([drilldown([1], 1, ...), drilldown([2], 2, ...)], [1, 2], 3),
    "pages is text": ([drilldown([1], 1, "2"), drilldown([2], 2, "2")], [1, 2], 2),
    "pages is no number": ([drilldown([1], 1, "many"), drilldown([2], 2, "many")], [1, 2], 3),
    "pages is far too large": ([drilldown([1], 1, 10**15), drilldown([2], 2, 10**15)], [1, 2], 4),
    "an empty page in the middle": ([drilldown([1], 1, 3), drilldown([], 2, 3), drilldown([3], 3, 3)], [1, 3], 3),
    "page is 0": ([drilldown([1], 0, 2), drilldown([2], 0, 2)], [1, 2], 2),
    "page is missing": ([drilldown([1], ..., 2), drilldown([2], ..., 2)], [1, 2], 2),
    "rows moved": ([drilldown([1, 2], 1, 2), drilldown([2, 3], 2, 2)], [1, 2, 3], 2),
    "nothing at all": ([drilldown([], 1, 0)], [], 1),
}  # fmt: skip


@pytest.mark.parametrize("concurrency", [1, 3])
@pytest.mark.parametrize(("documents", "ids", "requests"), ODD_COUNTERS.values(), ids=ODD_COUNTERS)
def test_odd_counters_on_the_wire(
    documents: list[Any], ids: list[int], requests: int, concurrency: int, serve: Serve, face: MakeFace
) -> None:
    """Every row once; one by one no more requests than it takes, ahead no more than that and what was under way."""
    beyond = drilldown([], len(documents) + 1, documents[-1]["conversations"].get("pages", ...))
    server = serve(serve_pages(documents, beyond))
    caller = face(server)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PageDriftWarning)
        pages = caller.pages(caller.drilldown(), concurrency)
    assert [row.id for page in pages for row in page.results] == ids
    assert requests <= len({seen.page for seen in server.reports}) <= requests + concurrency - 1
    assert len(server.reports) == len({seen.page for seen in server.reports})


def test_a_server_that_repeats_a_page_is_an_error(serve: Serve, face: MakeFace) -> None:
    """The same page again and again: PaginationError with the page it came to."""
    server = serve(do.answer(drilldown([1, 2], 1, 9)))
    caller = face(server)
    with pytest.raises(PaginationError) as caught:
        caller.rows(caller.drilldown())
    assert vars(caught.value)["page"] == 2
    assert len(server.reports) == 2


@pytest.mark.parametrize("concurrency", [1, 3])
def test_a_server_without_an_end_is_left(concurrency: int, serve: Serve, face: MakeFace) -> None:
    """Two pages in turn, without a number of pages: PaginationError with the page it came to, and nothing under way."""

    async def behave(exchange: Exchange) -> bool:
        number = exchange.seen.page
        return await do.answer(drilldown([[1, 2], [3, 4]][number % 2], number, ...))(exchange)

    server = serve(behave)
    caller = face(server)
    with pytest.raises(PaginationError) as caught:
        caller.pages(caller.drilldown(), concurrency)
    assert vars(caught.value)["page"] == 5
    server.wait_until(lambda server: server.under_way == 0)
    assert len(server.reports) <= 4 + concurrency


def test_the_flat_envelope_keeps_equal_rows(serve: Serve, face: MakeFace) -> None:
    """Conversation history: one row per reply, equal ones included, over pages."""
    documents = [history([7, 7], 1, 3, 5), history([7, 7], 2, 3, 5), history([8], 3, 3, 5)]
    caller = face(serve(serve_pages(documents, history([]))))
    pager = caller.client.user.conversation_history(user=4, **INTERVAL)
    assert [row.id for row in caller.rows(pager)] == [7, 7, 7, 7, 8]


def test_the_envelope_of_the_look_ups_behaves_the_same(serve: Serve, face: MakeFace) -> None:
    """HAL pages: the link says that there is more, its address is never asked."""
    documents = [users([1, 2], 1, 2, linked=True), users([2, 3], 2, 2, linked=False)]
    server = serve(serve_pages(documents, users([], 3, 2, linked=False)))
    caller = face(server)
    assert [row.id for row in caller.rows(caller.client.lookup.users())] == [1, 2, 3]
    assert [seen.target for seen in server.reports] == ["/v2/users", "/v2/users?page=2"]
