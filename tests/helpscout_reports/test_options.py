"""Clients with other settings, events and logs with fields, closing at once."""

import asyncio
import gc
import logging
import threading
import time
from functools import partial
from typing import Any

import pytest

from helpscout_reports import (
    AccessToken,
    AsyncHelpScoutReports,
    ClientCredentials,
    ConfigurationError,
    Event,
    HelpScoutError,
    HelpScoutReports,
    ServerError,
)
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Serve

from .conftest import INTERVAL, MakeFace, ManualClock, ThreadedCall

GOOD = do.answer(sample("user_overall"), headers={"X-RateLimit-Limit-Minute": "400"})
BUSY = {"a wait": do.refusal("100"), "a retry": do.answer(b"", 503, {"Retry-After": "100"}), "an answer": do.silence()}


@pytest.mark.slow
def test_other_options_share_tokens_connections_and_limit(serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """`with_options`: one token, one connection, one rate limit; only what was given is different."""
    server = serve(do.script(GOOD, GOOD, do.answer(b"", 503), GOOD))
    caller = face(server, clock)
    caller.overall()
    other = caller.client.with_options(max_retries=0, validate=False)
    caller.run(partial(other.user.overall, user=4, **INTERVAL))
    assert (len(server.tokens), server.connections) == (1, 1)
    assert other.rate_limit == caller.client.rate_limit
    assert (other.validate, caller.client.validate) == (False, True)
    with pytest.raises(ServerError):
        caller.run(partial(other.user.overall, user=4, **INTERVAL))
    del other
    gc.collect()
    caller.overall()
    assert len(server.reports) == 4
    with pytest.raises(ConfigurationError, match="timeout"):
        caller.client.with_options(timeout=-1)


def test_events_tell_of_attempts_waits_and_tokens(
    serve: Serve, face: MakeFace, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    """`on_event` and the logger say the same: operation, attempt, status, wait and rate limit."""
    caplog.set_level(logging.DEBUG, "helpscout_reports")
    events: list[Event] = []
    server = serve(do.script(do.answer(b"", 503, {"Retry-After": "2"}), GOOD))
    face(server, clock, on_event=events.append).overall()
    assert [(event.kind, event.status_code, event.wait) for event in events] == [
        ("token", 200, None),
        ("attempt", 503, 2.5),
        ("wait", None, 2.5),
        ("attempt", 200, None),
    ]
    assert {event.operation_id for event in events} == {"user_overall"}
    assert events[-1].rate_limit is not None
    assert events[-1].rate_limit.limit == 400
    records: list[Any] = [record for record in caplog.records if record.name == "helpscout_reports"]
    assert [record.levelname for record in records] == ["DEBUG", "INFO", "INFO", "DEBUG"]
    assert [(record.operation_id, record.wait) for record in records][2] == ("user_overall", 2.5)
    told = [
        (record.kind, record.attempt, record.status_code, record.seconds, record.wait, record.rate_limit)
        for record in records
    ]
    assert told == [
        (event.kind, event.attempt, event.status_code, event.seconds, event.wait, event.rate_limit) for event in events
    ]
    assert "secret" not in caplog.text


@pytest.mark.parametrize("seconds", [1e7, 1e18, 1e300, 10**400])
def test_very_long_times_are_no_error(seconds: float, serve: Serve, face: MakeFace) -> None:
    """More seconds than a socket, a lock or a float can hold: calls are answered all the same."""
    server = serve()
    for options in ({"timeout": seconds}, {"deadline": seconds}, {"max_wait": seconds}):
        assert face(server, **options).overall().user.id


def test_other_options_keep_what_a_subclass_has() -> None:
    """Attributes of a class of the caller's own are there, and the families belong to the new client."""

    class Account(HelpScoutReports):
        def __init__(self, name: str) -> None:
            super().__init__(auth=AccessToken("the-token"))
            self.name = name

    one = Account("north")
    assert one.user is one.user
    other = one.with_options(timeout=3)
    assert (other.name, type(other)) == ("north", Account)
    assert other.user is not one.user


def test_what_a_listener_raises_is_the_callers(serve: Serve, face: MakeFace) -> None:
    """An exception of `on_event` leaves the call as it is, and the next call works."""

    def stop(_: Event) -> None:
        raise LookupError("mine")

    caller = face(serve(), on_event=stop)
    for _ in range(2):
        with pytest.raises(LookupError, match="mine"):
            caller.overall()
    with pytest.raises(ConfigurationError, match="on_event"):
        HelpScoutReports("id", "the-secret", on_event=5)  # type: ignore[arg-type]


@pytest.mark.parametrize("report", BUSY.values(), ids=BUSY)
def test_closing_ends_every_wait_of_threads(report: Any, serve: Serve) -> None:
    """`close` while a call waits for the rate limit, a retry or an answer: a clear error, long before its time."""
    server = serve(report)
    waits = threading.Event()

    def tell(event: Event) -> None:
        if event.kind == "wait":
            waits.set()

    client = HelpScoutReports("id", "the-secret", base_url=server.url, on_event=tell)
    call = ThreadedCall(client)
    server.wait_until(lambda server: len(server.reports) == 1)
    if report is not BUSY["an answer"]:
        assert waits.wait(20)
    began = time.monotonic()
    client.close()
    assert "closed during the call" in str(call.fault())
    assert time.monotonic() - began < 20


@pytest.mark.parametrize("auth", [ClientCredentials("id", "the-secret"), AccessToken("a-token")])
def test_closing_says_so_whatever_the_call_was_doing(auth: Any, serve: Serve) -> None:
    """A call that waits for its token, or for its report, says that the client was closed, not how its socket ended."""
    server = serve(do.silence(), token=do.silence())
    client = HelpScoutReports(auth=auth, base_url=server.url)
    call = ThreadedCall(client)
    server.wait_until(lambda server: len(server.seen) == 1)
    time.sleep(0.1)
    client.close()
    assert str(call.fault()) == "the client was closed during the call"


@pytest.mark.parametrize("report", BUSY.values(), ids=BUSY)
def test_closing_ends_every_wait_of_tasks(report: Any, serve: Serve) -> None:
    """`aclose` while a task waits for the rate limit, a retry or an answer: a clear error, long before its time."""
    server = serve(report)

    async def ask() -> None:
        client = AsyncHelpScoutReports("id", "the-secret", base_url=server.url)
        task = asyncio.ensure_future(client.user.overall(user=4, **INTERVAL))
        await asyncio.to_thread(server.wait_until, lambda server: len(server.reports) == 1)
        await asyncio.sleep(0.1)
        await client.aclose()
        with pytest.raises(HelpScoutError, match="closed during the call"):
            async with asyncio.timeout(20):
                await task

    asyncio.run(ask())
