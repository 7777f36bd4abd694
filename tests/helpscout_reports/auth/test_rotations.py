"""A refresh token works once: the answer that brings the next one is seen to its end, whatever happens."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from helpscout_reports import (
    APITimeoutError,
    AsyncHelpScoutReports,
    Event,
    FileTokenStore,
    HelpScoutError,
    HelpScoutReports,
    MemoryTokenStore,
    RefreshToken,
)
from helpscout_reports.transport.background import Outcome
from helpscout_reports.transport.finishing import finish
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Behaviour, Exchange, Serve

from ..conftest import INTERVAL, MakeFace, ThreadedCall

ROOT = Path(__file__).parents[3]
AFTER = 0.4  # seconds that the answer takes once the caller is interrupted


class SoftTimeLimit(Exception):
    """What a worker raises in a signal handler."""


@pytest.fixture
def store() -> MemoryTokenStore:
    """Where the new refresh token has to arrive."""
    return MemoryTokenStore()


@pytest.fixture
def handler() -> Iterator[None]:
    """SIGTERM raises, SIGINT interrupts."""

    def stop(*_: object) -> None:
        raise SoftTimeLimit

    before = signal.signal(signal.SIGTERM, stop), signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGTERM, before[0])
    signal.signal(signal.SIGINT, before[1])


def rotation(interrupt: Callable[[], Any] = lambda: None) -> Behaviour:
    """Takes `the-refresh`, interrupts somebody, and answers a little later; nothing else is taken."""
    taken: list[str] = []

    async def behave(exchange: Exchange) -> bool:
        if taken or exchange.seen.form.get("refresh_token") != "the-refresh":
            return await do.answer({"error": "invalid_grant"}, 400)(exchange)
        taken.append("the-refresh")
        interrupt()
        return await do.late(AFTER, do.token("token-1", refresh_token="refresh-1"))(exchange)

    return behave


def auth_with(store: MemoryTokenStore) -> RefreshToken:
    """Credentials whose first token request works once."""
    return RefreshToken("id", "the-secret", "the-refresh", token_store=store)


def saved(store: MemoryTokenStore) -> str | None:
    """The refresh token in a store."""
    token = store.load()
    return None if token is None else token.refresh_token


@pytest.mark.slow
@pytest.mark.parametrize(("number", "kind"), [(signal.SIGINT, KeyboardInterrupt), (signal.SIGTERM, SoftTimeLimit)])
@pytest.mark.usefixtures("handler")
def test_an_interrupted_call_keeps_the_new_token(
    number: int, kind: type[BaseException], serve: Serve, store: MemoryTokenStore
) -> None:
    """Ctrl-C, or a signal handler that raises, during the token request: it is raised, the token kept, calls go on."""
    server = serve(token=rotation(lambda: os.kill(os.getpid(), number)))
    with HelpScoutReports(auth=auth_with(store), base_url=server.url) as client:
        with pytest.raises(kind):
            client.user.overall(user=4, **INTERVAL)
        assert saved(store) == "refresh-1"
        assert client.user.overall(user=4, **INTERVAL).to_dict() == sample("user_overall")
    assert len(server.tokens) == 1


@pytest.mark.slow
@pytest.mark.usefixtures("handler")
def test_ctrl_c_twice_keeps_the_new_token(serve: Serve, store: MemoryTokenStore) -> None:
    """Impatience changes nothing: the second interruption is raised, and the token is kept."""

    again = threading.Timer(AFTER / 2, os.kill, [os.getpid(), signal.SIGTERM])

    def twice() -> None:
        os.kill(os.getpid(), signal.SIGINT)
        again.start()

    server = serve(token=rotation(twice))
    with HelpScoutReports(auth=auth_with(store), base_url=server.url) as client:
        with pytest.raises((SoftTimeLimit, KeyboardInterrupt)):
            client.user.overall(user=4, **INTERVAL)
        with suppress(SoftTimeLimit):
            again.join()
            time.sleep(0)
        assert saved(store) == "refresh-1"


@pytest.mark.slow
def test_closing_waits_for_the_new_token(serve: Serve, store: MemoryTokenStore) -> None:
    """`close` in another thread during the token request: the token is kept, and the call ends in a clear error."""
    server = serve(token=rotation())
    client = HelpScoutReports(auth=auth_with(store), base_url=server.url)
    call = ThreadedCall(client)
    server.wait_until(lambda server: len(server.tokens) == 1)
    client.close()
    assert saved(store) == "refresh-1"
    assert "closed" in str(call.fault())
    server.wait_until(lambda server: server.open == 0)


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["aclose", "end of the loop", "an error", "aclose and end"])
def test_the_end_of_a_loop_waits_for_the_new_token(ending: str, serve: Serve, store: MemoryTokenStore) -> None:
    """asyncio: the client is closed, or the loop ends and cancels every task, during the token request."""
    server = serve(token=rotation())
    tasks: list[asyncio.Task[Any]] = []

    async def ask() -> None:
        client = AsyncHelpScoutReports(auth=auth_with(store), base_url=server.url)
        tasks.append(asyncio.ensure_future(client.user.overall(user=4, **INTERVAL)))
        await asyncio.to_thread(server.wait_until, lambda server: len(server.tokens) == 1)
        if "aclose" in ending:
            await client.aclose()
            assert saved(store) == "refresh-1"
        if ending == "an error":
            raise SoftTimeLimit
        if ending == "aclose":
            with pytest.raises(HelpScoutError, match="closed"):
                await tasks[0]

    if ending == "an error":
        with pytest.raises(SoftTimeLimit):
            asyncio.run(ask())
    else:
        asyncio.run(ask())
    assert saved(store) == "refresh-1"
    if ending in ("an error", "end of the loop"):
        assert tasks[0].cancelled()
    server.wait_until(lambda server: server.open == 0)


@pytest.mark.parametrize("steps", range(3))
def test_a_loop_that_ends_while_the_answer_is_put_away_keeps_the_new_token(
    steps: int, serve: Serve, store: MemoryTokenStore
) -> None:
    """asyncio: everything has arrived, and the loop ends in one of the steps that come after: the token is kept."""
    tokens = {"access_token": "token-1", "refresh_token": "refresh-1", "expires_in": 7200}
    server = serve(token=do.answer(tokens, headers={"Connection": "close"}))

    class Body(httpx.AsyncByteStream):
        def __init__(self, body: Any, read: asyncio.Event) -> None:
            self._body, self._read = body, read

        async def __aiter__(self) -> AsyncIterator[bytes]:
            async for chunk in self._body:
                yield chunk
            self._read.set()
            for _ in range(steps):
                await asyncio.sleep(0)

        async def aclose(self) -> None:
            await self._body.aclose()

    async def ask() -> None:
        read = asyncio.Event()

        async def watch(response: httpx.Response) -> None:
            response.stream = Body(response.stream, read)

        given = httpx.AsyncClient(event_hooks={"response": [watch]})
        client = AsyncHelpScoutReports(auth=auth_with(store), base_url=server.url, http_client=given)
        task = asyncio.ensure_future(client.user.overall(user=4, **INTERVAL))
        await read.wait()
        assert not task.done()

    asyncio.run(ask())
    assert saved(store) == "refresh-1"


@pytest.mark.slow
@pytest.mark.usefixtures("handler")
def test_what_was_not_sent_is_not_waited_for(serve: Serve, store: MemoryTokenStore) -> None:
    """Ctrl-C while another process holds the store: raised at once, nothing is sent, and later calls go on."""
    server = serve(token=rotation())
    assert store.try_lock()
    with HelpScoutReports(auth=auth_with(store), base_url=server.url) as client:
        timer = threading.Timer(0.2, os.kill, [os.getpid(), signal.SIGINT])
        timer.start()
        began = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            client.user.overall(user=4, **INTERVAL)
        assert time.monotonic() - began < 8
        assert server.tokens == []
        store.unlock()
        client.user.overall(user=4, **INTERVAL)
    assert len(server.tokens) == 1


@pytest.mark.slow
@pytest.mark.usefixtures("handler")
def test_an_answer_that_never_comes_is_not_waited_for_long(
    serve: Serve, store: MemoryTokenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Interrupted during a token request that stays without an answer: the wait has an end of its own."""
    monkeypatch.setattr("helpscout_reports.transport.finishing.MOST_SECONDS", 0.3)

    async def never(_: Exchange) -> bool:
        os.kill(os.getpid(), signal.SIGINT)
        return await do.silence()(_)

    server = serve(token=never)
    client = HelpScoutReports(auth=auth_with(store), base_url=server.url, timeout=120)
    with pytest.raises(KeyboardInterrupt):
        client.user.overall(user=4, **INTERVAL)
    client.close()
    server.wait_until(lambda server: server.open == 0)


@pytest.mark.slow
def test_a_short_deadline_of_one_is_no_failure_of_all(serve: Serve) -> None:
    """The call that fetches the token runs out of time: those who waited with it, and have more time, get theirs."""
    server = serve(token=do.script(do.late(1.5, do.answer(b"", 503)), do.token("token-1")))

    async def ask() -> list[Any]:
        async with AsyncHelpScoutReports("id", "the-secret", base_url=server.url) as client:
            short = client.with_options(deadline=1.0)
            first = asyncio.ensure_future(short.user.overall(user=4, **INTERVAL))
            await asyncio.to_thread(server.wait_until, lambda server: len(server.tokens) == 1)
            return await asyncio.gather(first, client.user.overall(user=4, **INTERVAL), return_exceptions=True)

    late, good = asyncio.run(ask())
    assert isinstance(late, APITimeoutError)
    assert good.to_dict() == sample("user_overall")


@pytest.mark.slow
def test_a_deadline_that_passes_keeps_the_new_token(serve: Serve, face: MakeFace, store: MemoryTokenStore) -> None:
    """The answer comes after the deadline of the call: that one ends in time, the token is kept, and calls go on."""
    server = serve(token=rotation())
    caller = face(server, auth=auth_with(store))
    short = caller.client.with_options(deadline=AFTER / 2)
    began = time.monotonic()

    def wait_for_it() -> Any:  # in the loop that the token comes in
        return time.sleep(AFTER) if caller.flavour == "sync" else asyncio.sleep(AFTER)

    with pytest.raises(APITimeoutError):
        caller.run(lambda: short.user.overall(user=4, **INTERVAL))
    assert time.monotonic() - began < AFTER
    caller.run(wait_for_it)
    assert saved(store) == "refresh-1"
    caller.overall()
    assert len(server.tokens) == 1


@pytest.mark.slow
def test_closing_waits_for_a_token_whose_deadline_passed(serve: Serve, face: MakeFace, store: MemoryTokenStore) -> None:
    """A call runs out of time while its token is under way, and the client is closed: the token is kept."""
    caller = face(serve(token=rotation()), auth=auth_with(store), deadline=AFTER / 2)
    with pytest.raises(APITimeoutError):
        caller.overall()
    caller.close()
    assert saved(store) == "refresh-1"


@pytest.mark.slow
def test_a_short_timeout_loses_no_token(serve: Serve, face: MakeFace, store: MemoryTokenStore) -> None:
    """The answer takes longer than an attempt may: it is waited for, as the next attempt would be refused."""
    server = serve(token=rotation())
    face(server, auth=auth_with(store), timeout=AFTER / 4).overall()
    assert saved(store) == "refresh-1"
    assert len(server.tokens) == 1


@pytest.mark.slow
def test_a_listener_that_raises_loses_no_token(serve: Serve, face: MakeFace, store: MemoryTokenStore) -> None:
    """`on_event` raises when it hears of the token request: the call ends in that, and the token is kept."""

    def complain(event: Event) -> None:
        if event.kind == "token":
            raise SoftTimeLimit

    server = serve(token=rotation())
    caller = face(server, auth=auth_with(store), on_event=complain)
    with pytest.raises(SoftTimeLimit):
        caller.overall()
    assert saved(store) == "refresh-1"
    caller.overall()
    assert len(server.tokens) == 1


DAEMON = """
import sys, threading
from datetime import UTC, datetime
from helpscout_reports import FileTokenStore, HelpScoutReports, RefreshToken
auth = RefreshToken("id", "the-secret", "the-refresh", token_store=FileTokenStore(sys.argv[2]))
client = HelpScoutReports(auth=auth, base_url=sys.argv[1])
range_ = {"start": datetime(2026, 10, 1, tzinfo=UTC), "end": datetime(2026, 11, 1, tzinfo=UTC)}
threading.Thread(target=lambda: client.user.overall(user=4, **range_), daemon=True).start()
sys.stdin.readline()
"""


@pytest.mark.slow
def test_the_end_of_a_program_waits_for_the_new_token(serve: Serve, tmp_path: Path) -> None:
    """A program ends while a daemon thread renews a token: it is on the disk when the program has gone."""
    path = tmp_path / "token.json"
    server = serve(token=rotation())
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated_client")])}
    with subprocess.Popen(
        [sys.executable, "-c", DAEMON, server.url, str(path)], stdin=subprocess.PIPE, env=environment
    ) as program:
        server.wait_until(lambda server: len(server.tokens) == 1)
        program.communicate(b"go\n", timeout=30)
    assert saved(FileTokenStore(path)) == "refresh-1"


def test_what_never_began_is_not_waited_for() -> None:
    """Interrupted before the work has a thread: it is over, so that closing the client does not wait for it."""

    class Interrupted(set[Outcome[Any]]):
        def add(self, outcome: Outcome[Any], /) -> None:
            super().add(outcome)
            kept.append(outcome)
            raise KeyboardInterrupt

    async def work() -> None:
        raise AssertionError("it began")

    kept: list[Outcome[Any]] = []
    started = Interrupted()
    with pytest.raises(KeyboardInterrupt):
        finish(work, lambda: True, started)
    assert kept[0].done
    assert not started
