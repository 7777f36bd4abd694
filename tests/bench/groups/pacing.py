"""Bulk reading under a rate limit, in minutes that pass faster than real ones."""

import asyncio
import time
from collections.abc import Callable, Iterator

import httpx

from helpscout_reports import AccessToken, AsyncHelpScoutReports, HelpScoutReports
from helpscout_reports.clock import Clock
from helpscout_reports.transport.background import Outcome
from tests.bench.bodies import RANGE
from tests.bench.measuring import Row
from tests.bench.serving import REFUSED, serving

LIMIT = 400
PACE = 10  # how much faster time passes
MINUTES = 3
PAGES = MINUTES * LIMIT + 1


class FastClock(Clock):
    """Time that passes faster, for the client and, with a shorter minute, for the server."""

    def monotonic(self) -> float:
        """Seconds since some time."""
        return super().monotonic() * PACE

    def wait(self, seconds: float, call_off: Outcome[bool]) -> None:
        """Wait, unless it is called off."""
        super().wait(seconds / PACE, call_off)

    async def pause(self, seconds: float) -> None:
        """Wait."""
        await super().pause(seconds / PACE)


def rows() -> Iterator[Row]:
    """How near to the limit a bulk reader comes, and how often it runs into it."""
    ways: dict[str, Callable[[str], None]] = {"threads": _pull, "asyncio": lambda url: asyncio.run(_pull_async(url))}
    for name, pull in ways.items():
        with serving(PAGES, rows=10, limit=LIMIT, minute=60 / PACE) as url:
            began = time.monotonic()
            pull(url)
            minutes = (time.monotonic() - began) * PACE / 60
            refused = float(httpx.get(url + REFUSED).text)
        group = f"{PAGES} pages, {LIMIT} a minute allowed"
        # The first page of the fourth minute is the last one: less than three minutes is not to be had.
        yield Row(group, f"{name}: time / shortest possible", minutes / MINUTES, target=1.05, slack=1.0)
        yield Row(group, f"{name}: refusals a minute", refused / minutes, "", 1.0, slack=1.0)


def _pull(url: str) -> None:
    with HelpScoutReports(auth=AccessToken("token"), base_url=url, deadline=None, timeout=600) as client:
        client._clock = FastClock()
        assert sum(1 for _ in client.company.drilldown(**RANGE).pages(8)) == PAGES


async def _pull_async(url: str) -> None:
    async with AsyncHelpScoutReports(auth=AccessToken("token"), base_url=url, deadline=None, timeout=600) as client:
        client._clock = FastClock()
        assert len([page async for page in client.company.drilldown(**RANGE).pages(8)]) == PAGES
