"""Calls over loopback: one page, and forty of them with several requests under way."""

import asyncio
import math
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import httpx
import orjson

from helpscout_reports import AccessToken, AsyncHelpScoutReports, Event, HelpScoutReports, operations
from helpscout_reports.sandbox import Sandbox
from helpscout_reports_api.answers import decoding
from tests.bench import rivals
from tests.bench.bodies import RANGE
from tests.bench.measuring import Row, in_turn
from tests.bench.serving import serving

PAGES = 40
LATENCY = 0.1


def rows() -> Iterator[Row]:
    """Rows for one call and for bulk reading."""
    yield from _one_call()
    yield from _bulk()
    yield _calls()


def _one_call() -> Iterator[Row]:
    request = operations["company_drilldown"].request(RANGE)
    with (
        serving(1) as url,
        HelpScoutReports(auth=AccessToken("token"), base_url=url) as client,
        httpx.Client(headers={"Authorization": "Bearer token"}) as raw,
    ):
        rival_ways = {
            "openapi-python-client": rivals.stock_call(url),
            "openapi-generator": rivals.openapi_generator_call(url),
        }
        ways: dict[str, Callable[[], Any]] = {
            "raw": lambda: raw.get(url + request.target).json(),
            "helpscout-reports": lambda: _first(client, None),
            "helpscout-reports, speed extra": lambda: _first(client, orjson.loads),
        } | {name: way for name, way in rival_ways.items() if way}
        found = in_turn(ways, rounds=120, number=5)
    targets = {"helpscout-reports": 1.05, "helpscout-reports, speed extra": 0.95}
    for name in ways:
        if name != "raw":
            ratio = found.ratio(name, "raw")
            yield Row("one call, 50 rows / httpx.Client.get().json()", name, ratio, target=targets.get(name))


def _first(client: HelpScoutReports, fast_loads: Any) -> Any:
    decoding.fast_loads = fast_loads
    return client.company.drilldown(**RANGE).first()


def _bulk() -> Iterator[Row]:
    with serving(PAGES, LATENCY) as url:
        for concurrency in (1, 4, 8, 16):
            # The first page says how many there are; the others come in rounds.
            ideal = LATENCY * (1 + -(-(PAGES - 1) // concurrency))
            found = in_turn(
                {
                    "threads": partial(_pull, url, concurrency),
                    "asyncio": partial(_pull_in_tasks, url, concurrency),
                },
                rounds=3,
            )
            for name, seconds in found.items():
                target = 1.1 if concurrency >= 8 else None
                yield Row(
                    f"40 pages at 100 ms, {concurrency} at a time", f"{name} / ideal", seconds / ideal, target=target
                )


def _calls() -> Row:
    operation = operations["company_drilldown"]
    most = next(parameter.maximum for parameter in operation.parameters if parameter.name == "rows")
    events: list[Event] = []
    with (
        Sandbox(seed=1) as box,
        HelpScoutReports("id", "secret", base_url=box.url, on_event=events.append) as client,
    ):
        count = len(client.company.drilldown(**RANGE).collect())
    calls, fewest = sum(event.kind == "attempt" for event in events), math.ceil(count / (most or math.inf))
    group = "calls for a paged report read to its end"
    return Row(group, f"{count} rows / fewest", calls / fewest, target=1.0, slack=1.0)


def _pull(url: str, concurrency: int) -> int:
    with HelpScoutReports(auth=AccessToken("token"), base_url=url) as client:
        return sum(len(page.results) for page in client.company.drilldown(**RANGE).pages(concurrency))


def _pull_in_tasks(url: str, concurrency: int) -> int:
    return asyncio.run(_pull_async(url, concurrency))


async def _pull_async(url: str, concurrency: int) -> int:
    async with AsyncHelpScoutReports(auth=AccessToken("token"), base_url=url) as client:
        return sum([len(page.results) async for page in client.company.drilldown(**RANGE).pages(concurrency)])
