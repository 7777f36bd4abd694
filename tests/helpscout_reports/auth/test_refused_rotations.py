"""A token request that was answered without a token is not waited for: there is nothing of it that could be lost."""

import asyncio
import os
import signal
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from helpscout_reports import AsyncHelpScoutReports, HelpScoutError, HelpScoutReports, MemoryTokenStore, RefreshToken
from helpscout_reports.transport.protocol import MOST_SECONDS
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Behaviour, Exchange, Serve

from ..conftest import INTERVAL, ThreadedCall

LATER = {"429": do.refusal("60"), "503": do.answer(b"", 503, {"Retry-After": "60"})}
refusals = pytest.mark.parametrize("refusal", LATER.values(), ids=LATER)


@pytest.fixture(autouse=True)
def ctrl_c() -> Iterator[None]:
    """SIGINT interrupts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(autouse=True)
def soon() -> Iterator[None]:
    """Nothing takes as long as a rotation under way may be waited for."""
    began = time.monotonic()
    yield
    assert time.monotonic() - began < MOST_SECONDS * 0.8


def auth_with(store: MemoryTokenStore) -> RefreshToken:
    """Credentials whose token request may work once only."""
    return RefreshToken("id", "the-secret", "the-refresh", token_store=store)


def interrupting(then: Behaviour, interrupt: Callable[[], object], after: float) -> Behaviour:
    """Answers, and interrupts somebody so many seconds after the request, before the answer or behind it."""

    async def behave(exchange: Exchange) -> bool:
        asyncio.get_running_loop().call_later(after, interrupt)
        return await do.late(0.3, then)(exchange)

    return behave


@refusals
def test_closing_does_not_wait_for_the_next_attempt(refusal: Behaviour, serve: Serve) -> None:
    """`close` while a rotation waits to be sent again: at once, and the call ends in a clear error."""
    server = serve(token=refusal)
    client = HelpScoutReports(auth=auth_with(MemoryTokenStore()), base_url=server.url)
    call = ThreadedCall(client)
    server.wait_until(lambda server: len(server.tokens) == 1 and server.under_way == 0)
    client.close()
    assert "closed" in str(call.fault())


@refusals
@pytest.mark.parametrize("ending", ["aclose", "end of the loop"])
def test_a_loop_does_not_wait_for_the_next_attempt(ending: str, refusal: Behaviour, serve: Serve) -> None:
    """The same for `aclose`, and for the end of an event loop."""
    server = serve(token=refusal)

    async def ask() -> None:
        client = AsyncHelpScoutReports(auth=auth_with(MemoryTokenStore()), base_url=server.url)
        call = asyncio.ensure_future(client.user.overall(user=4, **INTERVAL))
        await asyncio.to_thread(server.wait_until, lambda server: len(server.tokens) == 1 and server.under_way == 0)
        await asyncio.sleep(0.1)
        if ending == "aclose":
            await client.aclose()
            with pytest.raises(HelpScoutError, match="closed"):
                await call

    asyncio.run(ask())


@pytest.mark.slow
@pytest.mark.parametrize("after", [0.1, 0.5], ids=["while it is under way", "while it waits"])
def test_ctrl_c_does_not_wait_for_the_next_attempt(after: float, serve: Serve) -> None:
    """Raised at once, and the store is free again: the next call gets a token."""
    interrupt = interrupting(LATER["503"], lambda: os.kill(os.getpid(), signal.SIGINT), after)
    server, store = (
        serve(token=do.script(interrupt, do.token("token-1", refresh_token="refresh-1"))),
        MemoryTokenStore(),
    )
    with HelpScoutReports(auth=auth_with(store), base_url=server.url) as client:
        with pytest.raises(KeyboardInterrupt):
            client.user.overall(user=4, **INTERVAL)
        assert client.user.overall(user=4, **INTERVAL).to_dict() == sample("user_overall")
    assert len(server.tokens) == 2


@pytest.mark.slow
@pytest.mark.parametrize("after", [0.1, 0.5], ids=["while it is under way", "while it waits"])
def test_cancelling_does_not_wait_for_the_next_attempt(after: float, serve: Serve) -> None:
    """The same for asyncio: the task is cancelled, the next one gets a token, and the loop ends."""
    tasks: list[asyncio.Task[Any]] = []
    interrupt = interrupting(LATER["503"], lambda: tasks[0].get_loop().call_soon_threadsafe(tasks[0].cancel), after)
    server, store = (
        serve(token=do.script(interrupt, do.token("token-1", refresh_token="refresh-1"))),
        MemoryTokenStore(),
    )

    async def ask() -> Any:
        async with AsyncHelpScoutReports(auth=auth_with(store), base_url=server.url) as client:
            tasks.append(asyncio.ensure_future(client.user.overall(user=4, **INTERVAL)))
            await asyncio.wait(tasks)
            assert tasks[0].cancelled()
            return await client.user.overall(user=4, **INTERVAL)

    assert asyncio.run(ask()).to_dict() == sample("user_overall")
    assert len(server.tokens) == 2


@pytest.mark.slow
def test_the_bound_of_a_wait_counts_once(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """Interrupted during a request without an answer, then closed: both together wait no longer than one may."""
    monkeypatch.setattr("helpscout_reports.transport.finishing.MOST_SECONDS", 2.0)
    server = serve(token=interrupting(do.silence(), lambda: os.kill(os.getpid(), signal.SIGINT), 0.1))
    client = HelpScoutReports(auth=auth_with(MemoryTokenStore()), base_url=server.url, timeout=120)
    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        client.user.overall(user=4, **INTERVAL)
    client.close()
    assert 2.0 <= time.monotonic() - began < 3.8
