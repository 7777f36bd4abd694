"""Loads into a real PostgreSQL server, which is stopped and started in the middle."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dlt
import pytest
from dlt.destinations.sql_jobs import SqlMergeFollowupJob

from helpscout_reports import HelpScoutReports, Interval
from helpscout_reports.dlt import VIEWS, LoadError, LoadProgress, load
from helpscout_reports.dlt.store import Store
from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.dlt.conftest import REPORTS, TWO_WEEKS, ZONE, content, query
from tests.helpscout_reports.dlt.postgresql import Server
from tests.helpscout_reports.dlt.test_resume import command

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

    assert differing(server, whole, "reports", account=1) == []
    for view in made.views:
        sql = f"SELECT COUNT(*) FROM reports.{view}"
        assert server.rows(sql) == query(whole, sql) != [(0,)]


@pytest.mark.promise("Warehouse")
@pytest.mark.parametrize("moment", ["restore_tables", "known", "create_views"])
def test_a_server_that_is_away_is_one_sentence(
    server: Server, client: HelpScoutReports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """PostgreSQL goes away before a load asks it anything, or later: one sentence with what it said."""
    asked: dict[str, Any] = {
        "reports": "company_overall",
        "destination": dlt.destinations.postgres(server.address),
        "dataset": "away",
        "state": tmp_path / "state",
    }
    load(client, TWO_WEEKS, **asked)
    step = getattr(Store, moment)

    def stop(*given: Any) -> Any:
        server.stop()
        return step(*given)

    with monkeypatch.context() as patched:
        patched.setattr(Store, moment, stop)
        with pytest.raises(LoadError, match=r"postgres could not be .*Connection refused; ") as told:
            load(client, TWO_WEEKS, **asked)
    server.start()
    assert "\n" not in str(told.value)


@pytest.mark.promise("Warehouse")
def test_two_accounts_may_be_loaded_at_once(
    server: Server, client: HelpScoutReports, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One account is loaded while the rows of another are staged and not yet merged: both have all of theirs."""
    merge, others = SqlMergeFollowupJob.from_table_chain, []

    def beside(*given: Any) -> Any:
        if not others:
            others.append(command(box, tmp_path, "--destination", "postgres", "--dataset", "two"))
        return merge(*given)

    monkeypatch.setenv("DESTINATION__POSTGRES__CREDENTIALS", server.address)
    monkeypatch.setattr(SqlMergeFollowupJob, "from_table_chain", beside)
    with Sandbox(users=3, rate_limit=1_000_000) as box:
        box.answer("lookup_me", {**client.lookup.me().to_dict(), "companyId": 2})
        to_postgres = dlt.destinations.postgres(server.address)
        load(client, TWO_WEEKS, reports=REPORTS, destination=to_postgres, dataset="two", state=tmp_path / "state")
    assert [other.returncode for other in others] == [0], others[0].stderr
    assert [differing(server, whole, "two", account=account) for account in (1, 2)] == [[], []]


@pytest.mark.promise("Warehouse")
def test_an_account_is_loaded_once_at_a_time(
    server: Server, client: HelpScoutReports, box: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While an account is loaded, another load of it beside a state of its own is refused: it would double rows."""
    monkeypatch.setenv("DESTINATION__POSTGRES__CREDENTIALS", server.address)
    others = []

    def beside(_progress: LoadProgress) -> None:
        others.append(command(box, tmp_path, "--destination", "postgres", "--dataset", "once"))

    week = Interval.between(TWO_WEEKS.first, TWO_WEEKS.first, ZONE)
    to_postgres = dlt.destinations.postgres(server.address)
    asked: dict[str, Any] = {"reports": REPORTS, "destination": to_postgres, "dataset": "once"}
    load(client, week, state=tmp_path / "state", on_progress=beside, **asked)
    assert "postgres: another load of account 1 is running; wait until it has ended" in others[0].stderr
    done = command(box, tmp_path, "--destination", "postgres", "--dataset", "once")
    assert done.returncode == 0, done.stderr


def differing(server: Server, whole: Path, dataset: str, *, account: int) -> list[str]:
    """The tables that have other rows of an account than a DuckDB file has of its own."""
    names = []
    for name in content(whole):
        columns = ", ".join(f'"{row[0]}"' for row in query(whole, f"DESCRIBE reports.{name}") if row[0] not in UNLIKE)
        there = server.rows(f"SELECT {columns} FROM {dataset}.{name} WHERE slice_account = {account}")
        if sorted(there, key=repr) != sorted(query(whole, f"SELECT {columns} FROM reports.{name}"), key=repr):
            names.append(name)
    return names


UNLIKE = (
    "slice_account",
    "asked_at",
    "_dlt_id",
    "_dlt_load_id",
    "slice_start",
    "slice_end",
    "thread_created_at",
    "rating_created_at",
)
"""The account, what says when a load was, and times, which the two drivers give in zones of their own."""
