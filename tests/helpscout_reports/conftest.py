"""A misbehaving server, a clock under control, and both clients behind one face."""

import asyncio
import contextlib
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from helpscout_reports import AsyncHelpScoutReports, HelpScoutError, HelpScoutReports
from helpscout_reports.clock import Clock
from helpscout_reports.transport.background import Outcome
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Behaviour, Server

INTERVAL = {"start": datetime(2026, 10, 1, tzinfo=UTC), "end": datetime(2026, 11, 1, tzinfo=UTC)}
NOW = 1_790_000_000.0


class ManualClock(Clock):
    """Time that passes only while somebody sleeps; every sleep is noted."""

    def __init__(self, chance: float = 0.5) -> None:
        self.now = 1000.0
        self.chance = chance
        self.sleeps: list[float] = []

    def monotonic(self) -> float:
        """Seconds since some time."""
        return self.now

    def wall(self) -> float:
        """Seconds since 1970."""
        return NOW - 1000.0 + self.now

    def random(self) -> float:
        """Always the same."""
        return self.chance

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.sleeps.append(seconds)
        self.now += seconds

    def wait(self, seconds: float, call_off: Outcome[bool]) -> None:
        """Let time pass, unless it is called off already."""
        if not call_off.done:
            self.sleep(seconds)

    async def pause(self, seconds: float) -> None:
        """Let time pass."""
        self.sleep(seconds)


class Face:
    """Either client, called the same way."""

    def __init__(self, flavour: str, clock: Clock | None, options: dict[str, Any]) -> None:
        self.flavour = flavour
        self.client: Any = (HelpScoutReports if flavour == "sync" else AsyncHelpScoutReports)(**options)
        if clock is not None:
            self.client._clock = clock
        self.runner = asyncio.Runner()
        self.closed = False

    def overall(self) -> Any:
        """The overall report of a user."""
        return self.run(lambda: self.client.user.overall(user=4, **INTERVAL))

    def drilldown(self, **options: Any) -> Any:
        """The pager of a drilldown."""
        return self.client.user.drilldown(user=4, **INTERVAL, **options)

    def run(self, action: Callable[[], Any]) -> Any:
        """What an action gives, in an event loop where it takes one."""
        if self.flavour == "sync":
            return action()

        async def wait() -> Any:
            return await action()

        return self.runner.run(wait())

    def rows(self, pager: Any) -> list[Any]:
        """All rows of a pager, by plain iteration."""
        if self.flavour == "sync":
            return list(pager)

        async def read() -> list[Any]:
            return [row async for row in pager]

        return self.runner.run(read())

    def pages(self, pager: Any, concurrency: int = 1, most: int | None = None) -> list[Any]:
        """The pages of a pager; only so many of them when the loop is left early."""
        taken: list[Any] = []
        if self.flavour == "sync":
            for page in pager.pages(concurrency):
                taken.append(page)
                if len(taken) == most:
                    break
            return taken

        async def read() -> list[Any]:
            async with contextlib.aclosing(pager.pages(concurrency)) as pages:
                async for page in pages:
                    taken.append(page)
                    if len(taken) == most:
                        break
            return taken

        return self.runner.run(read())

    def close(self) -> None:
        """Close the client and its event loop; again is no error."""
        if self.closed:
            return
        self.closed = True
        self.run(self.client.close if self.flavour == "sync" else self.client.aclose)
        self.runner.close()


class ThreadedCall:
    """A call of plain code that a thread of its own makes, and the error that it ended in."""

    def __init__(self, client: HelpScoutReports) -> None:
        self._client = client
        self._faults: list[HelpScoutError] = []
        self._thread = threading.Thread(target=self._ask)
        self._thread.start()

    def fault(self) -> HelpScoutError:
        """The error, once the call has ended."""
        self._thread.join(30)
        (found,) = self._faults
        return found

    def _ask(self) -> None:
        try:
            self._client.user.overall(user=4, **INTERVAL)
        except HelpScoutError as fault:
            self._faults.append(fault)


MakeFace = Callable[..., Face]
"""Makes a client for a server, behind the face that both clients have."""


@pytest.fixture
def clock() -> ManualClock:
    """A clock that stands still."""
    return ManualClock()


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Start a server; by default it gives tokens and an overall report."""
    with contextlib.ExitStack() as stack:

        def start(report: Behaviour | None = None, token: Behaviour | None = None, **options: Any) -> Server:
            report = report or do.answer(sample("user_overall"))
            return stack.enter_context(Server(report, token or do.token(), **options))

        yield start


@pytest.fixture(params=["sync", "async"])
def face(request: pytest.FixtureRequest) -> Iterator[Callable[..., Face]]:
    """Make a client of either kind for a server."""
    with contextlib.ExitStack() as stack:

        def make(server: Server, clock: Clock | None = None, **options: Any) -> Face:
            if "auth" not in options:
                options = {"app_id": "the-app-id", "app_secret": "the-app-secret"} | options
            made = Face(request.param, clock, {"base_url": server.url} | options)
            stack.callback(made.close)
            return made

        yield make


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No credentials, addresses or proxies from outside."""
    for name in ("APP_ID", "APP_SECRET", "ACCESS_TOKEN", "BASE_URL"):
        monkeypatch.delenv(f"HELPSCOUT_{name}", raising=False)
