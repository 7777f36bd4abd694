"""What hears of a token request, or keeps the token, may use the client it belongs to: nothing waits for itself."""

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from helpscout_reports import (
    AsyncHelpScoutReports,
    ClientCredentials,
    Event,
    HelpScoutError,
    HelpScoutReports,
    MemoryTokenStore,
    RefreshToken,
    TokenStore,
)
from helpscout_reports.transport.protocol import MOST_SECONDS
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Serve

from ..conftest import INTERVAL

GRANTS: dict[str, Callable[[TokenStore], Any]] = {
    "client credentials": lambda store: ClientCredentials("id", "the-secret", token_store=store),
    "refresh token": lambda store: RefreshToken("id", "the-secret", "the-refresh", token_store=store),
}
grants = pytest.mark.parametrize("grant", GRANTS.values(), ids=GRANTS)


@grants
@pytest.mark.parametrize("place", ["on_event", "save"])
def test_a_client_is_closed_by_what_hears_of_its_token(place: str, grant: Any, serve: Serve) -> None:
    """`close` in `on_event`, or in the store: the token is kept, the call ends in a clear error, at once."""

    class Store(MemoryTokenStore):
        def save(self, token: Any) -> None:
            super().save(token)
            if place == "save":
                client.close()

    def close(event: Event) -> None:
        if event.kind == "token" and place == "on_event":
            client.close()

    server, store = serve(token=do.counted_tokens()), Store()
    client = HelpScoutReports(auth=grant(store), base_url=server.url, on_event=close)
    began = time.monotonic()
    with pytest.raises(HelpScoutError, match="closed"):
        client.user.overall(user=4, **INTERVAL)
    assert time.monotonic() - began < MOST_SECONDS / 2
    assert store.load() is not None
    server.wait_until(lambda server: server.open == 0)


@grants
def test_a_call_by_what_hears_of_a_token_uses_it(grant: Any, serve: Serve) -> None:
    """`on_event` and a log handler ask for a report when they hear of the token: both get one, with that token."""
    answers: list[Any] = []

    def ask(kind: str) -> None:
        if kind == "token":
            answers.append(client.user.overall(user=4, **INTERVAL).to_dict())

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            ask(vars(record)["kind"])

    server, handler, logger = serve(token=do.counted_tokens()), Handler(), logging.getLogger("helpscout_reports")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        with HelpScoutReports(
            auth=grant(MemoryTokenStore()), base_url=server.url, deadline=5, on_event=lambda event: ask(event.kind)
        ) as client:
            answers.append(client.user.overall(user=4, **INTERVAL).to_dict())
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)
    assert answers == [sample("user_overall")] * 3
    assert len(server.tokens) == 1


@grants
@pytest.mark.parametrize("place", ["on_event", "load"])
def test_a_call_that_would_wait_for_itself_is_refused(place: str, grant: Any, serve: Serve) -> None:
    """A call in `on_event` before there is a token, or in the store: a clear error at once, whatever the deadline."""

    class Store(MemoryTokenStore):
        def load(self) -> Any:
            return client.user.overall(user=4, **INTERVAL) if place == "load" else super().load()

    def ask(event: Event) -> None:
        if event.kind == "token":
            client.user.overall(user=4, **INTERVAL)

    server = serve(token=do.answer(b"", 503))
    with HelpScoutReports(auth=grant(Store()), base_url=server.url, deadline=20, max_retries=0, on_event=ask) as client:
        began = time.monotonic()
        with pytest.raises(HelpScoutError, match="waits for it"):
            client.user.overall(user=4, **INTERVAL)
        assert time.monotonic() - began < 10
    assert len(server.tokens) == (1 if place == "on_event" else 0)


@pytest.mark.parametrize("deadline", [20, None])
@grants
def test_a_call_in_a_hook_of_its_token_request_is_refused(deadline: float | None, grant: Any, serve: Serve) -> None:
    """A hook of a given client calls the client while its first token is fetched: refused at once, as above."""
    server = serve()

    def ask(_: object) -> None:
        client.user.overall(user=4, **INTERVAL)

    with httpx.Client(event_hooks={"request": [ask]}) as given:
        auth = grant(MemoryTokenStore())
        with HelpScoutReports(auth=auth, base_url=server.url, deadline=deadline, http_client=given) as client:
            began = time.monotonic()
            with pytest.raises(HelpScoutError, match="waits for it"):
                client.user.overall(user=4, **INTERVAL)
            assert time.monotonic() - began < 10


@grants
def test_an_awaited_call_in_such_a_hook_is_refused(grant: Any, serve: Serve) -> None:
    """The same with asyncio; a task that the hook starts may wait for the token."""
    server = serve(token=do.counted_tokens())

    async def call(*, later: bool) -> Any:
        started: list[asyncio.Task[Any]] = []

        async def ask(request: httpx.Request) -> None:
            if request.method == "POST":
                asked = client.user.overall(user=4, **INTERVAL)
                if later:
                    started.append(asyncio.create_task(asked))
                else:
                    await asked

        async with httpx.AsyncClient(event_hooks={"request": [ask]}) as given:
            auth = grant(MemoryTokenStore())
            async with AsyncHelpScoutReports(auth=auth, base_url=server.url, deadline=20, http_client=given) as client:
                await client.user.overall(user=4, **INTERVAL)
                return await asyncio.gather(*started)

    began = time.monotonic()
    with pytest.raises(HelpScoutError, match="waits for it"):
        asyncio.run(call(later=False))
    [answer] = asyncio.run(call(later=True))
    assert answer.to_dict() == sample("user_overall")
    assert time.monotonic() - began < 10


@grants
def test_a_hook_may_close_the_client_during_its_token_request(grant: Any, serve: Serve) -> None:
    """`close` or `aclose` in a hook of a given client does not wait for the request that waits for the hook."""
    server = serve(token=do.counted_tokens())

    def close(_: object) -> None:
        client.close()

    async def aclose(_: object) -> None:
        await other.aclose()

    began = time.monotonic()
    with httpx.Client(event_hooks={"response": [close]}) as given:
        client = HelpScoutReports(auth=grant(MemoryTokenStore()), base_url=server.url, http_client=given)
        with pytest.raises(HelpScoutError, match="closed"):
            client.user.overall(user=4, **INTERVAL)

    async def call() -> None:
        nonlocal other
        async with httpx.AsyncClient(event_hooks={"response": [aclose]}) as given:
            other = AsyncHelpScoutReports(auth=grant(MemoryTokenStore()), base_url=server.url, http_client=given)
            with pytest.raises(HelpScoutError, match="closed"):
                await other.user.overall(user=4, **INTERVAL)

    other: AsyncHelpScoutReports
    asyncio.run(call())
    assert time.monotonic() - began < MOST_SECONDS / 2
