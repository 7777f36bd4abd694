"""Loads into a real PostgreSQL server, which is stopped and started in the middle."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dlt
import pytest

from helpscout_reports import HelpScoutReports
from helpscout_reports.dlt import VIEWS, LoadError, LoadProgress, load
from tests.helpscout_reports.dlt.conftest import REPORTS, TWO_WEEKS, content, query
from tests.helpscout_reports.dlt.postgresql import Server

pytestmark = [pytest.mark.slow, pytest.mark.toolchain]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server that runs."""
    with tempfile.TemporaryDirectory(prefix="warehouse") as folder:  # a short path: sockets have short names
        made = Server(Path(folder))
        made.start()
        try:
            yield made
        finally:
            made.stop()


@pytest.mark.promise("Warehouse")
def test_a_server_that_stops_in_the_middle_loses_nothing(
    server: Server, client: HelpScoutReports, whole: Path, tmp_path: Path
) -> None:
    """PostgreSQL goes away between two weeks: one sentence; when it is back the same load ends as DuckDB has it."""
    asked: dict[str, Any] = {
        "reports": REPORTS,
        "destination": dlt.destinations.postgres(server.address),
        "state": tmp_path / "state",
    }

    def stop(progress: LoadProgress) -> None:
        if progress.done == 1:
            server.stop()

    with pytest.raises(LoadError, match="postgres could not be") as told:
        load(client, TWO_WEEKS, on_progress=stop, **asked)
    assert "\n" not in str(told.value)
    server.start()
    made = load(client, TWO_WEEKS, **asked)
    assert set(made.views) == {view.name for view in VIEWS if view.tables[0].startswith(REPORTS)}
    load(client, TWO_WEEKS, refresh=True, **asked)

    for name in content(whole):
        columns = ", ".join(f'"{row[0]}"' for row in query(whole, f"DESCRIBE reports.{name}") if row[0] not in UNLIKE)
        sql = f"SELECT {columns} FROM reports.{name}"
        assert sorted(server.rows(sql), key=repr) == sorted(query(whole, sql), key=repr), name
    for view in made.views:
        sql = f"SELECT COUNT(*) FROM reports.{view}"
        assert server.rows(sql) == query(whole, sql) != [(0,)]


UNLIKE = ("asked_at", "_dlt_id", "_dlt_load_id", "slice_start", "slice_end", "thread_created_at", "rating_created_at")
"""What says when a load was, and times, which the two drivers give in zones of their own."""
