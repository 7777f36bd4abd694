"""Who fetches a token, for whom, and what becomes of it when the one who fetches it is gone."""

import asyncio
import gc
import itertools
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from helpscout_reports import (
    AsyncHelpScoutReports,
    HelpScoutError,
    HelpScoutReports,
    OAuthError,
    RefreshToken,
)
from tests.helpscout_reports.conftest import INTERVAL
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import pages_of, sample
from tests.misbehaving.server import Behaviour, Exchange, Serve, Server

GOOD = do.answer(sample("user_overall"))
MANY = 40


def stampede(server: Server, flavour: str, many: int = MANY, **options: Any) -> list[Any]:
    """So many calls at once on one client; what each gave or raised."""
    options = {"base_url": server.url} | options
    if flavour == "threads":
        with HelpScoutReports("id", "the-secret", **options) as client, ThreadPoolExecutor(many) as threads:
            barrier = threading.Barrier(many)

            def call() -> Any:
                barrier.wait()
                try:
                    return client.user.overall(user=4, **INTERVAL)
                except HelpScoutError as error:
                    return error

            return [future.result() for future in [threads.submit(call) for _ in range(many)]]

    async def calls() -> list[Any]:
        async with AsyncHelpScoutReports("id", "the-secret", **options) as client:
            pending = [client.user.overall(user=4, **INTERVAL) for _ in range(many)]
            return await asyncio.gather(*pending, return_exceptions=True)

    return asyncio.run(calls())


@pytest.mark.promise("OAuth")
@pytest.mark.parametrize("flavour", ["threads", "tasks"])
def test_a_stampede_causes_one_token_request(flavour: str, serve: Serve) -> None:
    """Forty calls at once without a token: one token request, forty answers."""
    server = serve(token=do.late(0.1, do.token()))
    outcomes = stampede(server, flavour)
    assert [outcome.to_dict() for outcome in outcomes] == [sample("user_overall")] * MANY
    assert (len(server.tokens), len(server.reports)) == (1, MANY)


@pytest.mark.slow
@pytest.mark.promise("OAuth")
@pytest.mark.parametrize("flavour", ["threads", "tasks"])
def test_a_failure_is_shared_by_all_who_waited(flavour: str, serve: Serve) -> None:
    """Forty calls at once, and the token endpoint refuses: one token request, forty OAuthErrors."""
    refusal = do.answer({"error": "invalid_client", "error_description": "unknown app"}, 400)
    server = serve(token=do.late(0.3, refusal))
    outcomes = stampede(server, flavour)
    assert {type(outcome) for outcome in outcomes} == {OAuthError}
    assert {(outcome.error, outcome.error_description, outcome.status_code) for outcome in outcomes} == {
        ("invalid_client", "unknown app", 400)
    }
    assert len({id(outcome) for outcome in outcomes}) == MANY
    assert (len(server.tokens), len(server.reports)) == (1, 0)


@pytest.mark.promise("OAuth")
@pytest.mark.parametrize("flavour", ["threads", "tasks"])
def test_a_refused_token_is_renewed_once_for_all_who_used_it(flavour: str, serve: Serve) -> None:
    """Forty calls whose token is refused: one more token request, forty answers."""
    server = serve(do.late(0.05, do.only_with(["token-2"], GOOD)), do.counted_tokens())
    outcomes = stampede(server, flavour)
    assert [outcome.to_dict() for outcome in outcomes] == [sample("user_overall")] * MANY
    assert len(server.tokens) == 2
    assert len(server.reports) <= 2 * MANY


@pytest.mark.promise("OAuth")
def test_a_cancelled_task_does_not_take_the_token_with_it(serve: Serve) -> None:
    """The task that fetches the token is cancelled: another one fetches it, and everybody else is served."""
    server = serve(token=do.script(do.silence(), do.token()))

    async def calls() -> list[Any]:
        async with AsyncHelpScoutReports("id", "the-secret", base_url=server.url) as client:
            tasks = [asyncio.create_task(client.user.overall(user=4, **INTERVAL)) for _ in range(5)]
            await asyncio.to_thread(server.wait_until, lambda server: len(server.tokens) == 1)
            tasks[0].cancel()
            return await asyncio.gather(*tasks, return_exceptions=True)

    first, *rest = asyncio.run(calls())
    assert isinstance(first, asyncio.CancelledError)
    assert [outcome.to_dict() for outcome in rest] == [sample("user_overall")] * 4
    assert len(server.tokens) == 2


@pytest.mark.slow
@pytest.mark.promise("OAuth")
def test_a_task_that_stops_waiting_takes_the_token_from_nobody(serve: Serve) -> None:
    """One of those who wait for the token is cancelled: the others get it all the same, with one request."""
    server = serve(token=do.late(0.3, do.token()))

    async def calls() -> list[Any]:
        async with AsyncHelpScoutReports("id", "the-secret", base_url=server.url) as client:
            tasks = [asyncio.create_task(client.user.overall(user=4, **INTERVAL)) for _ in range(5)]
            await asyncio.to_thread(server.wait_until, lambda server: len(server.tokens) == 1)
            tasks[2].cancel()
            return await asyncio.gather(*tasks, return_exceptions=True)

    outcomes = asyncio.run(calls())
    assert isinstance(outcomes.pop(2), asyncio.CancelledError)
    assert [outcome.to_dict() for outcome in outcomes] == [sample("user_overall")] * 4
    assert len(server.tokens) == 1


def single_use(pause: float) -> Behaviour:
    """Takes each refresh token once, gives the next one, and takes its time."""
    good, numbers = ["the-refresh"], itertools.count(1)

    async def behave(exchange: Exchange) -> bool:
        if exchange.seen.form.get("refresh_token") not in good:
            return await do.answer({"error": "invalid_grant"}, 400)(exchange)
        number = next(numbers)
        good[:] = [f"refresh-{number}"]
        return await do.late(pause, do.token(f"token-{number}", refresh_token=good[0]))(exchange)

    return behave


@pytest.mark.slow
def test_a_refresh_token_is_not_lost_with_the_task_that_sent_it(serve: Serve) -> None:
    """A storm of cancelled tasks while a refresh token is renewed that works once: one request, and calls go on."""
    server = serve(token=single_use(0.3))
    auth = RefreshToken("id", "the-secret", "the-refresh")

    async def calls() -> Any:
        async with AsyncHelpScoutReports(auth=auth, base_url=server.url) as client:
            tasks = [asyncio.create_task(client.user.overall(user=4, **INTERVAL)) for _ in range(10)]
            await asyncio.to_thread(server.wait_until, lambda server: len(server.tokens) == 1)
            for task in tasks:
                task.cancel()
                await asyncio.sleep(0)
            outcomes = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(isinstance(outcome, asyncio.CancelledError) for outcome in outcomes)
            return await client.user.overall(user=4, **INTERVAL)

    assert asyncio.run(calls()).to_dict() == sample("user_overall")
    assert len(server.tokens) == 1


@pytest.mark.slow
def test_a_lost_task_does_not_complain(serve: Serve) -> None:
    """The renewal of a task that was cancelled fails: nobody waited for it, and nothing is printed or lost."""
    server = serve(token=do.late(0.1, do.answer({"error": "invalid_grant"}, 400)))
    complaints: list[Any] = []

    async def calls() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        auth = RefreshToken("id", "the-secret", "the-refresh")
        async with AsyncHelpScoutReports(auth=auth, base_url=server.url) as client:
            task = asyncio.create_task(client.user.overall(user=4, **INTERVAL))
            await asyncio.to_thread(server.wait_until, lambda server: len(server.tokens) == 1)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            with pytest.raises(OAuthError):
                await client.user.overall(user=4, **INTERVAL)

    asyncio.run(calls())
    gc.collect()
    assert complaints == []


@pytest.mark.slow
def test_a_reader_that_is_not_needed_any_more_keeps_the_new_token(serve: Serve) -> None:
    """A loop is left while a thread that reads ahead renews a refresh token that works once: it is kept, and works."""

    async def behave(exchange: Exchange) -> bool:
        if exchange.seen.page == 3 and exchange.seen.headers["authorization"] == "Bearer token-1":
            return await do.answer(b"", 401)(exchange)
        return await pages_of([[n] for n in range(9)])(exchange)

    server = serve(behave, single_use(0.3))
    auth = RefreshToken("id", "the-secret", "the-refresh")
    with HelpScoutReports(auth=auth, base_url=server.url) as client:
        for page in client.user.drilldown(user=4, **INTERVAL).pages(3):
            if page.page == 2:
                server.wait_until(lambda server: len(server.tokens) == 2)
                break
        assert len(client.user.drilldown(user=4, **INTERVAL).collect()) == 9
    assert [seen.form["refresh_token"] for seen in server.tokens] == ["the-refresh", "refresh-1"]


@pytest.mark.slow
@pytest.mark.promise("OAuth")
def test_a_refusal_that_comes_late_does_not_renew_again(serve: Serve) -> None:
    """Two calls with one bad token; the second is refused when the first has renewed it: two tokens in all."""

    async def behave(exchange: Exchange) -> bool:
        slow = exchange.seen.headers["authorization"] == "Bearer token-1" and exchange.seen.query["user"] == "2"
        return await do.late(0.4 if slow else 0, do.only_with(["token-2"], GOOD))(exchange)

    server = serve(behave, do.counted_tokens())

    async def calls() -> None:
        async with AsyncHelpScoutReports("id", "the-secret", base_url=server.url) as client:
            await asyncio.gather(*[client.user.overall(user=user, **INTERVAL) for user in (1, 2)])

    asyncio.run(calls())
    assert (len(server.tokens), len(server.reports)) == (2, 4)
