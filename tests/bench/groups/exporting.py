"""A year of everything: an export against the minutes that the rate limit makes of its calls, and its memory.

The limit is higher than any account's, so that the year fits into some minutes; the minutes are real ones.
"""

import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from functools import partial
from subprocess import PIPE, Popen

from helpscout_reports import Event, HelpScoutReports, Interval, export_reports, tables
from helpscout_reports_api.catalogue import operations
from tests.bench.bodies import BODIES
from tests.bench.measuring import Row, in_turn

LIMIT = 870
USERS = 10
YEAR = Interval.between(date(2025, 11, 1), date(2026, 10, 31), "Europe/London")
GROUP = f"export of 12 months × {USERS} users × all reports, {LIMIT:,} calls a minute"


def rows() -> Iterator[Row]:
    """How near to the limit it comes, and how its memory grows with what it reads."""
    for operation_id, (name, body) in BODIES.items():
        operation = operations[operation_id]
        if operation.paging is not None:
            page = operation.paging.page_of(operation.decode(body))
            ways = {"decode": partial(operation.decode, body), "tables": partial(tables, page)}
            found = in_turn(ways, number=100)
            yield Row("tables of a page", f"{name} / decoding it", found.ratio("tables", "decode"), target=2.0)
    with _sandbox() as url:
        year = _exported(url)
    dictated = year["calls"] / LIMIT * 60
    yield Row(GROUP, "calls", year["calls"], "")
    yield Row(GROUP, "time / what the limit dictates", year["seconds"] / dictated, target=1.05, slack=1.0)
    yield Row(GROUP, "refusals a minute", year["refused"] / (year["seconds"] / 60), "", 1.0, slack=1.0)
    yield Row(GROUP, "peak memory", year["peak"], "MiB", 160)


class _sandbox:
    """A sandbox in a process of its own."""

    def __enter__(self) -> str:
        command = [sys.executable, "-m", "helpscout_reports.cli", "sandbox", "--port", "0"]
        options = ["--users", str(USERS), "--rate-limit", str(LIMIT)]
        self._process = Popen([*command, *options], stdout=PIPE, text=True)
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if found := re.search(r"HELPSCOUT_BASE_URL=(\S+)", line):
                return found[1]
        raise RuntimeError("the sandbox did not start")

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()


def _exported(url: str) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.groups.exporting", url]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main(url: str) -> None:
    """Export the year, and print seconds, calls and memory."""
    import resource

    seen: list[Event] = []
    with (
        HelpScoutReports("bench", "bench", base_url=url, on_event=seen.append) as client,
        tempfile.TemporaryDirectory() as folder,
    ):
        began = time.monotonic()
        made = export_reports(client, YEAR, every="month", users="all", output=f"{folder}/out")
        seconds = time.monotonic() - began
    assert not made.failures
    calls = [event.status_code for event in seen if event.kind == "attempt"]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "calls": calls.count(200), "refused": calls.count(429), "peak": peak}))


if __name__ == "__main__":
    main(sys.argv[1])
