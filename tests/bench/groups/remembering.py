"""Memory: what a held row costs, and what a long walk costs that holds nothing."""

import json
import tracemalloc
from collections.abc import Iterator

from helpscout_reports import AccessToken, HelpScoutReports
from helpscout_reports_api.catalogue import operations
from tests.bench.bodies import RANGE, drilldown_page
from tests.bench.measuring import Row
from tests.bench.serving import serving


def rows() -> Iterator[Row]:
    """Bytes for each of 25,000 held rows, and the peak of a walk of 1,000 pages."""
    operation = operations["company_drilldown"]
    bodies = [drilldown_page(page + 1, 500) for page in range(500)]
    operation.decode(bodies[0])
    tracemalloc.start()
    held = [operation.decode(body) for body in bodies]
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    yield Row("memory", "bytes per held row", size / sum(len(page.conversations.results) for page in held), "B", 1100)
    tracemalloc.start()
    untyped = [json.loads(body) for body in bodies]
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    yield Row("memory", "bytes per held row, json.loads", size / (50 * len(untyped)), "B")
    yield Row("memory", "peak of a 1,000-page walk", _walk() / 2**20, "MiB", 2)


def _walk() -> int:
    with serving(1000, rows=10) as url, HelpScoutReports(auth=AccessToken("token"), base_url=url) as client:
        tracemalloc.start()
        seen = sum(1 for _ in client.company.drilldown(**RANGE))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert seen == 10_000
    return peak
