"""Pagers over the wire: in order, side by side, stopped early, and how reading fails and goes on."""

import asyncio
import contextlib
import gc
import itertools
import threading
import warnings
from collections.abc import Iterator
from typing import Any

import numpy
import pytest

from helpscout_reports import (
    APIStatusError,
    BadRequestError,
    InvalidRequestError,
    PageDriftWarning,
    PaginationError,
    ResponseDecodeError,
    ServerError,
)
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import drilldown, history, pages_of, sample, users
from tests.misbehaving.server import Behaviour, Exchange, Serve

from ..conftest import INTERVAL, MakeFace

THREE = [[1, 2], [3, 4], [5]]


def join_readers() -> None:
    """Wait for every thread that reads ahead to end; a sandbox of other tests may go on."""
    for thread in threading.enumerate():
        if thread.name.startswith("helpscout-reports") and thread.name != "helpscout-reports sandbox":
            thread.join(5)
            assert not thread.is_alive()


@pytest.fixture(autouse=True)
def no_reader_left() -> Iterator[None]:
    """No reader survives its test."""
    yield
    join_readers()


@pytest.mark.promise("Pages")
@pytest.mark.slow
@pytest.mark.parametrize("concurrency", [1, 2, 3, 8, numpy.int64(2)])
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


@pytest.mark.promise("Pages")
def test_the_largest_page_is_asked_for_by_default(serve: Serve, face: MakeFace) -> None:
    """Where a report takes `rows`, every page is asked for with the most that the description allows, 50."""
    server = serve(pages_of(THREE))
    caller = face(server)
    assert [row.id for row in caller.rows(caller.drilldown(page=2))] == [3, 4, 5]
    assert [(seen.page, seen.query["rows"]) for seen in server.reports] == [(2, "50"), (3, "50")]


def test_a_size_that_is_given_stays_and_reports_of_one_size_get_none(serve: Serve, face: MakeFace) -> None:
    """`rows=3` is sent as it is; conversation histories and look-ups take no `rows`, and are sent none."""
    server = serve(pages_of(THREE))
    caller = face(server)
    caller.rows(caller.drilldown(rows=3))
    assert {seen.query["rows"] for seen in server.reports} == {"3"}
    server = serve(do.answer(sample("user_conversation_history")))
    caller = face(server)
    caller.run(lambda: caller.client.user.conversation_history(user=4, **INTERVAL).first())
    assert "rows" not in server.reports[0].query


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


@pytest.mark.promise("Pages")
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
    assert sorted(seen.page for seen in server.reports if seen.query["rows"] == "3") == list(range(17, 41))
    server.wait_until(lambda server: server.under_way == 0)


@pytest.mark.promise("Pages")
@pytest.mark.parametrize(
    ("fault", "error"), [(do.answer(b"{}"), ResponseDecodeError), (do.answer(b"", 503), ServerError)]
)
def test_every_kind_of_failure_carries_the_page(
    fault: Behaviour, error: type[Exception], serve: Serve, face: MakeFace
) -> None:
    """A wrong body and a failing server carry `.page` as well."""
    server = serve(do.script(do.answer(drilldown([1], 1, 2, 2)), fault))
    caller = face(server, max_retries=0)
    with pytest.raises(error) as caught:
        caller.rows(caller.drilldown())
    assert vars(caught.value)["page"] == 2


@pytest.mark.slow
@pytest.mark.promise("Pages")
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


@pytest.mark.promise("Pages")
def test_a_sleeping_reader_is_woken_when_the_loop_is_left(serve: Serve, face: MakeFace) -> None:
    """Leaving the loop does not wait for readers ahead that wait out a 429."""

    async def behave(exchange: Exchange) -> bool:
        if exchange.seen.page == 3:
            return await do.refusal("60")(exchange)
        return await pages_of([[n] for n in range(40)])(exchange)

    server = serve(behave)
    caller = face(server)
    taken = caller.pages(caller.drilldown(), 4, most=2)
    assert [page.page for page in taken] == [1, 2]


@pytest.mark.promise("Pages")
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


@pytest.mark.promise("Pages")
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


def uncounted(ids: list[int]) -> dict[str, Any]:
    """A page that says nothing about how many there are."""
    document = drilldown(ids, ..., ...)
    del document["conversations"]["count"]
    return document


BEYOND = {
    "404": do.answer({"message": "Not found"}, 404),
    "400, by its path": do.answer(
        {"message": "Bad request", "_embedded": {"errors": [{"path": "page", "message": "is too large"}]}}, 400
    ),
    "400, by its words": do.answer({"message": "Invalid value for the parameter 'page'"}, 400),
}


@pytest.mark.promise("Pages")
@pytest.mark.parametrize("concurrency", [1, 3])
@pytest.mark.parametrize("beyond", BEYOND.values(), ids=BEYOND)
def test_without_counters_a_refused_page_is_the_end(
    beyond: Behaviour, concurrency: int, serve: Serve, face: MakeFace
) -> None:
    """No answer says how many pages there are: a 404, or a 400 about the page, after the last one ends the reading."""

    async def behave(exchange: Exchange) -> bool:
        page = exchange.seen.page
        return await (beyond if page > 2 else do.answer(uncounted([page])))(exchange)

    server = serve(behave)
    caller = face(server)
    assert [row.id for page in caller.pages(caller.drilldown(), concurrency) for row in page.results] == [1, 2]
    assert [seen.page for seen in server.reports] == [1, 2, 3]


@pytest.mark.promise("Pages")
@pytest.mark.parametrize("concurrency", [1, 3])
@pytest.mark.parametrize(
    ("first", "failing", "beyond"),
    [
        (uncounted([1]), 2, do.answer({"message": "mailboxes: unknown"}, 400)),
        (uncounted([1]), 2, do.answer({"message": "No page for you"}, 403)),
        (drilldown([1], 1, 2), 2, BEYOND["404"]),
        (drilldown([1], ..., ..., 2), 2, BEYOND["400, by its path"]),
        (uncounted([1]), 1, BEYOND["404"]),
    ],
    ids=["400 about something else", "403", "404 with pages", "400 with a count", "404 at once"],
)
def test_any_other_refused_page_is_an_error(
    first: Any, failing: int, beyond: Behaviour, concurrency: int, serve: Serve, face: MakeFace
) -> None:
    """With counters, with another reason, or before any page: raised with `.page` and the rows that were read."""

    async def behave(exchange: Exchange) -> bool:
        return await (beyond if exchange.seen.page >= failing else do.answer(first))(exchange)

    caller = face(serve(behave))
    with pytest.raises(APIStatusError) as caught:
        caller.run(lambda: caller.drilldown().collect(concurrency))
    assert caught.value.page == failing
    assert [row.id for row in caught.value.rows or []] == [1][: failing - 1]


@pytest.mark.promise("Pages")
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


@pytest.mark.promise("Pages")
def test_the_flat_envelope_keeps_equal_rows(serve: Serve, face: MakeFace) -> None:
    """Conversation history: one row per reply, equal ones included, over pages."""
    documents = [history([7, 7], 1, 3, 5), history([7, 7], 2, 3, 5), history([8], 3, 3, 5)]
    caller = face(serve(serve_pages(documents, history([]))))
    pager = caller.client.user.conversation_history(user=4, **INTERVAL)
    assert [row.id for row in caller.rows(pager)] == [7, 7, 7, 7, 8]


@pytest.mark.promise("Pages")
def test_the_envelope_of_the_look_ups_behaves_the_same(serve: Serve, face: MakeFace) -> None:
    """HAL pages: the link says that there is more, its address is never asked."""
    documents = [users([1, 2], 1, 2, linked=True), users([2, 3], 2, 2, linked=False)]
    server = serve(serve_pages(documents, users([], 3, 2, linked=False)))
    caller = face(server)
    assert [row.id for row in caller.rows(caller.client.lookup.users())] == [1, 2, 3]
    assert [seen.target for seen in server.reports] == ["/v2/users", "/v2/users?page=2"]


@pytest.mark.promise("Pages")
def test_a_look_up_that_shrinks_ends_where_its_rows_do(serve: Serve, face: MakeFace) -> None:
    """The last page is gone when it is asked for: the answer has no rows at all, and those read before it come out."""
    beyond = {"_links": {}, "page": {"size": 50, "totalElements": 2, "totalPages": 1, "number": 2}}
    caller = face(serve(serve_pages([users([1, 2], 1, 2, linked=True)], beyond)))
    assert [row.id for row in caller.rows(caller.client.lookup.users())] == [1, 2]


@pytest.mark.promise("Pages")
def test_look_ups_without_links_and_counters_lose_no_page(serve: Serve, face: MakeFace) -> None:
    """Nothing says whether there is more: read on until a page is empty, or the one before once more."""
    bare = [{"_embedded": users(ids, 1, 2, linked=False)["_embedded"]} for ids in ([1, 2], [3, 4], [5])]
    caller = face(serve(serve_pages(bare, {"_embedded": {"users": []}})))
    assert [row.id for row in caller.rows(caller.client.lookup.users())] == [1, 2, 3, 4, 5]
    caller = face(serve(do.answer(bare[0])))
    assert [row.id for row in caller.rows(caller.client.lookup.users())] == [1, 2]
