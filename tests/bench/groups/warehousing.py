"""A warehouse: 20,000 rows into DuckDB, by `load` and by a plain transaction of polars and DuckDB; time and memory."""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import perf_counter

from tests.bench.bodies import RANGE
from tests.bench.measuring import Row
from tests.bench.serving import serving

_PAGES = 400
_ROUNDS = 3


def rows() -> Iterator[Row]:
    """Seconds and resident memory of both ways, each in a process of its own, and how memory grows with the rows."""
    with serving(_PAGES) as url, serving(_PAGES // 4) as fewer:
        taken = [(_run("load", url), _run("plain", url)) for _ in range(_ROUNDS)]
        load, plain = (sorted(times)[_ROUNDS // 2] for times in zip(*taken, strict=True))
        quarter = _run("load", fewer)
    yield Row("warehouse", "20,000 rows by load, against a plain transaction", load[0] / plain[0], "×", 2.0)
    yield Row("warehouse", "20,000 rows by load", load[0], "s")
    yield Row("warehouse", "20,000 rows by a plain transaction", plain[0], "s")
    yield Row("warehouse", "resident memory of load", load[1], "MiB", 400)
    yield Row("warehouse", "resident memory of load, against a quarter of the rows", load[1] / quarter[1], "×", 1.25)


def _run(way: str, url: str) -> tuple[float, float]:
    """Seconds, imports aside, and the most resident memory in MiB."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.bench.groups.warehousing", way, url, folder]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds, memory = done.stdout.split()
    return float(seconds), float(memory)


def _load(url: str, folder: Path) -> float:
    from helpscout_reports import AccessToken, HelpScoutReports, Interval
    from helpscout_reports.dlt.slices import Slice
    from helpscout_reports.dlt.source import source_of
    from helpscout_reports.dlt.store import Store
    from helpscout_reports.jobs import Job

    month = Interval.between(date(2026, 10, 1), date(2026, 10, 31), "UTC")
    part = Slice(Job("company_drilldown", {**RANGE}, month.end), month, "month", 1)
    with HelpScoutReports(auth=AccessToken("token"), base_url=url) as client:
        began = perf_counter()
        Store("duckdb", folder / "load.duckdb", None, "reports").run(source_of(client, [part], personal=True))
        return perf_counter() - began


def _plain(url: str, folder: Path) -> float:
    import duckdb

    from helpscout_reports import AccessToken, HelpScoutReports, stack, tables

    with HelpScoutReports(auth=AccessToken("token"), base_url=url) as client:
        began = perf_counter()
        found = stack(tables(page, RANGE) for page in client.company.drilldown(**RANGE).pages(4))
        with duckdb.connect(str(folder / "plain.duckdb")) as database:
            database.begin()
            for name, table in found.items():
                frame = table.to_polars().to_arrow()
                database.register("frame", frame)
                database.execute(f"CREATE TABLE IF NOT EXISTS {name} AS SELECT * FROM frame LIMIT 0")
                database.execute(f"DELETE FROM {name} WHERE asked_start = ?", [RANGE["start"]])
                database.execute(f"INSERT INTO {name} SELECT * FROM frame")
            database.commit()
        return perf_counter() - began


if __name__ == "__main__":
    took = {"load": _load, "plain": _plain}[sys.argv[1]](sys.argv[2], Path(sys.argv[3]))
    print(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
