"""Closing a client: what is under way ends, and every connection is given back."""

import asyncio
import gc
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from helpscout_reports import (
    AccessToken,
    AsyncHelpScoutReports,
    ClientCredentials,
    HelpScoutError,
    HelpScoutReports,
    RefreshToken,
)
from helpscout_reports.auth.credentials import Auth
from tests.helpscout_reports.conftest import INTERVAL, MakeFace
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import pages_of
from tests.misbehaving.server import Serve, tls_of_server, write_authority


@pytest.mark.promise("Concurrency and lifetime")
def test_closing_gives_every_connection_back(serve: Serve, face: MakeFace) -> None:
    """After close nothing is open on the server's side, and a call is refused with a clear error."""
    server = serve()
    caller = face(server)
    caller.overall()
    assert server.open == 1
    for _ in range(2):
        caller.run(caller.client.close if caller.flavour == "sync" else caller.client.aclose)
    server.wait_until(lambda server: server.open == 0)
    with pytest.raises(HelpScoutError, match="closed"):
        caller.overall()
    assert len(server.reports) == 1


@pytest.mark.slow
@pytest.mark.promise("Concurrency and lifetime")
def test_a_client_that_is_forgotten_closes_its_connections(serve: Serve) -> None:
    """A client dropped without closing leaves nothing open."""
    server = serve()
    client = HelpScoutReports("id", "the-secret", base_url=server.url)
    client.user.overall(user=4, **INTERVAL)
    del client
    gc.collect()
    server.wait_until(lambda server: server.open == 0)


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_closing_cuts_off_what_is_under_way(
    tls: bool, serve: Serve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A thread that waits for an answer gets an error as soon as another one closes the client."""
    monkeypatch.setenv("SSL_CERT_FILE", write_authority(tmp_path))
    server = serve(do.silence(), tls=tls_of_server() if tls else None)
    client = HelpScoutReports("id", "the-secret", base_url=server.url)
    with ThreadPoolExecutor(1) as threads:
        call = threads.submit(client.user.overall, user=4, **INTERVAL)
        server.wait_until(lambda server: len(server.reports) == 1)
        started = time.monotonic()
        client.close()
        with pytest.raises(HelpScoutError):
            call.result(5)
    assert time.monotonic() - started < 3
    server.wait_until(lambda server: server.open == 0)


@pytest.mark.promise("Concurrency and lifetime")
def test_closing_ends_tasks_under_way_and_leaves_nothing_open(serve: Serve) -> None:
    """The client is closed while a task waits for a silent server: a clear error at once, and no connection."""
    server = serve(do.silence())

    async def ask() -> None:
        client = AsyncHelpScoutReports("id", "the-secret", base_url=server.url)
        task = asyncio.ensure_future(client.user.overall(user=4, **INTERVAL))
        await asyncio.to_thread(server.wait_until, lambda server: len(server.reports) == 1)
        await client.aclose()
        with pytest.raises(HelpScoutError, match="closed during the call"):
            await task
        await asyncio.to_thread(server.wait_until, lambda server: server.open == 0)

    asyncio.run(ask())


@pytest.mark.parametrize(
    "auth",
    [AccessToken("the-token"), ClientCredentials("id", "the-secret"), RefreshToken("id", "the-secret", "the-refresh")],
    ids=repr,
)
def test_a_closed_client_refuses_calls(auth: Auth, serve: Serve, face: MakeFace) -> None:
    """A call after `close` or `aclose` says that the client is closed; no coroutine is never awaited."""
    refusal = do.answer({"error": "invalid_grant"}, 400)
    server = serve(refusal, refusal)
    caller = face(server, auth=auth)
    with pytest.raises(HelpScoutError):
        caller.overall()
    caller.run(caller.client.close if caller.flavour == "sync" else caller.client.aclose)
    with pytest.raises(HelpScoutError, match="the client is closed; make a new one"):
        caller.overall()
    assert server.connections == 1


def test_closing_ends_a_wait_for_the_rate_limit(serve: Serve, face: MakeFace) -> None:
    """A call that waits for a minute ends in a clear error as soon as the client is closed."""
    server = serve(do.refusal("60"))
    caller = face(server, auth=AccessToken("the-token"))
    started = time.monotonic()
    if caller.flavour == "sync":
        with ThreadPoolExecutor(1) as threads:
            call = threads.submit(caller.overall)
            server.wait_until(lambda server: len(server.reports) == 1 and server.under_way == 0)
            caller.client.close()
            with pytest.raises(HelpScoutError, match="closed"):
                call.result(20)
    else:

        async def ask() -> None:
            task = asyncio.ensure_future(caller.client.user.overall(user=4, **INTERVAL))
            seen = lambda server: len(server.reports) == 1 and server.under_way == 0  # noqa: E731
            await asyncio.to_thread(server.wait_until, seen)
            await caller.client.aclose()
            with pytest.raises(HelpScoutError, match="closed"):
                await task

        caller.runner.run(ask())
    assert time.monotonic() - started < 20


def test_closing_at_once_gives_the_connections_of_readers_back(serve: Serve) -> None:
    """The first thing a client does is to read ahead; after closing nothing is open, while the loop still runs."""
    server = serve(pages_of([[1], [2], [3]]))

    async def read() -> None:
        async with AsyncHelpScoutReports("id", "the-secret", base_url=server.url) as client:
            assert len(await client.user.drilldown(user=4, **INTERVAL).collect(3)) == 3
        await asyncio.to_thread(server.wait_until, lambda server: server.open == 0)

    asyncio.run(read())
