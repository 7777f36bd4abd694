"""Kept connections: what the server closed or sent uninvited meanwhile, and hosts with several addresses."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from helpscout_reports import AccessToken, APIConnectionError, AsyncHelpScoutReports, HelpScoutReports
from tests.helpscout_reports.conftest import INTERVAL, Face, MakeFace, ManualClock
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import drilldown, echo_user, sample
from tests.misbehaving.server import Exchange, Serve, tls_of_server, write_authority

ROOT = Path(__file__).parents[3]
AUTH = AccessToken("the-token")


def answer_then_reset(first: set[int]) -> Any:
    """Answers the first request of each connection; a second one on some of them is met with a reset."""
    seen: dict[int, int] = {}

    async def behave(exchange: Exchange) -> bool:
        number = exchange.seen.connection
        seen[number] = seen.get(number, 0) + 1
        if seen[number] > 1 and number in first:
            return await do.reset()(exchange)
        return await echo_user(0.05 if number in first else 0.0)(exchange)

    return behave


def fill(caller: Face, count: int) -> None:
    """Have so many connections kept."""
    if caller.flavour == "sync":
        with ThreadPoolExecutor(count) as threads:
            list(threads.map(lambda user: caller.client.user.drilldown(user=user, **INTERVAL).first(), range(count)))
        return

    async def ask() -> None:
        await asyncio.gather(*[caller.client.user.drilldown(user=n, **INTERVAL).first() for n in range(count)])

    caller.runner.run(ask())


@pytest.mark.promise("Connections")
def test_kept_connections_that_died_cost_no_retry(serve: Serve, face: MakeFace) -> None:
    """Five kept connections are reset when they are used again: the call works without a retry, at once."""
    dying: set[int] = set()
    server = serve(answer_then_reset(dying))
    caller = face(server, auth=AUTH, max_retries=0)
    dying.update(range(1, 6))
    fill(caller, 5)
    kept = server.connections
    row = caller.run(lambda: caller.client.user.drilldown(user=77, **INTERVAL).first())
    assert row.id == 77
    assert server.connections == kept + 1
    assert len(server.reports) == 5 + 2


def test_a_new_connection_that_is_reset_is_a_fault(serve: Serve, face: MakeFace) -> None:
    """Only kept ones are excused."""
    server = serve(do.reset())
    with pytest.raises(APIConnectionError):
        face(server, auth=AUTH, max_retries=0).overall()
    assert len(server.reports) == 1


@pytest.mark.promise("Connections")
def test_after_a_burst_what_was_idle_too_long_is_closed(serve: Serve, face: MakeFace) -> None:
    """Six connections, six seconds, one call: one connection is left."""
    server = serve(echo_user(0.1))
    clock = ManualClock()
    caller = face(server, clock, auth=AUTH)
    fill(caller, 6)
    assert server.open == 6
    clock.now += 6
    caller.run(lambda: caller.client.user.drilldown(user=1, **INTERVAL).first())
    server.wait_until(lambda server: server.open == 1)


@pytest.mark.promise("Connections")
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_an_answer_that_comes_uninvited_later_is_nobodys(
    tls: bool, serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Another answer follows a first one of exactly 65,536 bytes: the next call gets its own all the same."""
    monkeypatch.setenv("SSL_CERT_FILE", write_authority(tmp_path))
    other = json.dumps(drilldown([666])).encode()
    uninvited = do.head(200, {"Content-Type": "application/json", "Content-Length": str(len(other))}) + other
    sent: list[int] = []

    async def behave(exchange: Exchange) -> bool:
        body = json.dumps(drilldown([int(exchange.seen.query["user"])])).encode()
        length = 65536 - len(do.head(200, {"Content-Type": "application/json", "Content-Length": "65xxx"}))
        head = do.head(200, {"Content-Type": "application/json", "Content-Length": str(length)})
        await exchange.send(head + body.ljust(length))
        await exchange.send(uninvited)
        sent.append(len(head) + length)
        return True

    server = serve(behave, tls=tls_of_server() if tls else None)
    caller = face(server, auth=AUTH, max_retries=0)

    def ask(user: int) -> Any:
        first = caller.client.user.drilldown(user=user, **INTERVAL).first()
        if caller.flavour == "sync":
            server.wait_until(lambda _: len(sent) == user)
            return first

        async def wait() -> Any:
            row = await first
            await asyncio.to_thread(server.wait_until, lambda _: len(sent) == user)
            return row

        return wait()

    for user in (1, 2, 3, 4):
        assert caller.run(lambda user=user: ask(user)).id == user
    assert sent == [65536] * 4


@pytest.mark.promise("Connections")
def test_dead_addresses_do_not_use_up_the_attempt(
    serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first of three addresses never answers, the second refuses: the third gets the call in time."""
    server = serve()
    found = socket.getaddrinfo

    def look_up(host: Any, port: Any, *args: Any, **more: Any) -> Any:
        if host != "several.localhost":
            return found(host, port, *args, **more)
        if more.get("flags"):
            raise socket.gaierror
        kind = (socket.SOCK_STREAM, 6, "")
        addresses = [(socket.AF_INET, "192.0.2.1"), (socket.AF_INET, "127.0.0.9"), (socket.AF_INET, "127.0.0.1")]
        return [(family, *kind, (address, 0)) for family, address in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr("helpscout_reports.client.make_settings", with_host(f"http://several.localhost:{server.port}"))
    caller = face(server, auth=AUTH, timeout=3.0, max_retries=0)
    assert caller.overall().to_dict() == sample("user_overall")


def with_host(url: str) -> Any:
    """Settings with an address that is not checked."""
    from attrs import evolve

    from helpscout_reports.settings import make_settings

    return lambda *args: evolve(make_settings(*args), base_url=url)


@pytest.mark.slow
@pytest.mark.promise("Connections")
def test_a_hanging_look_up_delays_no_programs_end() -> None:
    """The look-up of a host takes a minute; the program ends with its call, asyncio or not."""
    script = f"""
import asyncio, socket, sys, time
sys.path[:0] = {[str(ROOT), str(ROOT / "generated_client")]!r}
found = socket.getaddrinfo
def hang(host, *args, **more):
    if host == "hangs.example" and not more.get("flags"):
        time.sleep(60)
    return found(host, *args, **more)
socket.getaddrinfo = hang
from datetime import datetime, UTC
from helpscout_reports import *
o = dict(auth=AccessToken("t"), base_url="https://hangs.example", deadline=1, max_retries=0)
i = dict(user=4, start=datetime(2026, 10, 1, tzinfo=UTC), end=datetime(2026, 11, 1, tzinfo=UTC))
try:
    HelpScoutReports(**o).user.overall(**i)
except APITimeoutError:
    print("in time")
async def main():
    try:
        await AsyncHelpScoutReports(**o).user.overall(**i)
    except APITimeoutError:
        print("in time")
asyncio.run(main())
"""
    started = time.monotonic()
    environment = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment, timeout=50
    )
    assert done.stdout.split("\n")[:2] == ["in time", "in time"]
    assert time.monotonic() - started < 45


@pytest.mark.promise("Connections")
@pytest.mark.parametrize("kind", [TimeoutError, OSError, ConnectionResetError, RuntimeError])
def test_what_a_signal_handler_raises_passes_as_it_is(kind: type[Exception], serve: Serve) -> None:
    """A worker's soft time limit ends a call: neither retried, nor made a connection error."""
    server = serve(do.silence())
    fault = kind("time is up")

    def expire(_number: int, _frame: Any) -> None:
        raise fault

    before = signal.signal(signal.SIGUSR1, expire)
    try:
        with HelpScoutReports(auth=AUTH, base_url=server.url) as client:

            def interrupt() -> None:
                server.wait_until(lambda server: len(server.reports) == 1)
                time.sleep(0.05)
                os.kill(os.getpid(), signal.SIGUSR1)

            threading.Thread(target=interrupt, daemon=True).start()
            with pytest.raises(kind) as caught:
                client.user.overall(user=4, **INTERVAL)
        assert caught.value is fault
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert len(server.reports) == 1


def test_asyncio_client_takes_turns_with_loops(serve: Serve) -> None:
    """A client used in a second loop while the first is still open: each has connections of its own."""
    server = serve(echo_user())
    client = AsyncHelpScoutReports(auth=AUTH, base_url=server.url)
    with asyncio.Runner() as one, asyncio.Runner() as two:
        for number in range(4):
            runner = (one, two)[number % 2]

            async def ask(user: int = number + 1) -> Any:
                return await client.user.drilldown(user=user, **INTERVAL).first()

            assert runner.run(ask()).id == number + 1
    server.wait_until(lambda server: server.open == 0)
