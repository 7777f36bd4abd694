"""The sandbox: canned pages a second on one core, and milliseconds of the slowest answer over all its years.

Both are taken by the processor's clock, which runs for the sandbox alone however busy the machine is.
"""

import http.client
import os
import re
import statistics
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from subprocess import PIPE, Popen

import httpx

from helpscout_reports.sandbox import Sandbox
from helpscout_reports.sandbox.openapi.document import Route, packaged
from tests.bench.bodies import drilldown_page
from tests.bench.measuring import Row

AUTHORIZED = {"Authorization": "Bearer sandbox"}
YEARS = {"start": "2015-01-01T00:00:00Z", "end": "2026-11-01T00:00:00Z"}
COMPARED = YEARS | {"previousStart": YEARS["start"], "previousEnd": YEARS["end"]}
PAGE = f"/v2/reports/company/drilldown?start={YEARS['start']}&end={YEARS['end']}&rows=50"
CALLERS, EACH, ROUNDS = 4, 500, 7


def rows() -> Iterator[Row]:
    """What is reached."""
    yield Row("sandbox", "canned pages, requests a second", _pages_a_second(), "", 500, at_most=False)
    with Sandbox(rate_limit=10**9).transport() as transport, httpx.Client(transport=transport) as client:
        took = {
            route.operation_id: _milliseconds(client, route) for route in packaged().routes if route.method == "GET"
        }
    kinds = {route.operation_id: _kind(route) for route in packaged().routes}
    for kind, target in (("summary", 20), ("series", None), ("page", 10)):
        slowest = max((name for name in took if kinds[name] == kind), key=took.__getitem__)
        yield Row("sandbox, twelve years", f"slowest {kind}: {slowest}", took[slowest], "ms", target)


def _kind(route: Route) -> str:
    fields = route.document.schema(route.schema).get("properties", {})
    if route.paging is not None:
        return "page"
    return "series" if route.document.schema(fields.get("current", {})).get("type") == "array" else "summary"


def _milliseconds(client: httpx.Client, route: Route) -> float:
    query = (COMPARED if "previousStart" in route.parameters else YEARS) if route.is_report else {}
    needed = {name: route.parameter_example(name) for name, found in route.parameters.items() if found.get("required")}
    path = re.sub(r"\{(\w+)\}", lambda match: needed[match[1]], route.path)
    asked = client.build_request(
        "GET",
        f"http://127.0.0.1{path}",
        params={name: value for name, value in needed.items() if "{" + name + "}" not in route.path} | query,
        headers=AUTHORIZED if "oauth2" in route.schemes else {"Authorization": "Basic c2FuZGJveDo="},
    )
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        answer = client.send(asked)
        times.append(1000 * (time.process_time() - began))
        assert answer.status_code == 200, answer.text
    return statistics.median(times)


def _pages_a_second() -> float:
    with Popen([sys.executable, "-m", "tests.bench.groups.sandboxing"], stdin=PIPE, stdout=PIPE, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        port = int(server.stdout.readline())
        with ThreadPoolExecutor(CALLERS) as callers:
            list(callers.map(_call, [port] * CALLERS))
        server.stdin.close()
        return CALLERS * EACH / float(server.stdout.readline())


def _call(port: int) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    for _ in range(EACH):
        connection.request("GET", PAGE, headers=AUTHORIZED)
        answer = connection.getresponse()
        assert answer.status == 200
        answer.read()
    connection.close()


def main() -> None:
    """Serve on one core until nobody listens any more; then say how many seconds of it that took."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with Sandbox(rate_limit=10**9) as box:
        box.answer("company_drilldown", drilldown_page(1, 1, 50))
        print(box.url.rpartition(":")[2], flush=True)
        began = time.process_time()
        sys.stdin.read()
        print(time.process_time() - began, flush=True)


if __name__ == "__main__":
    main()
