"""What goes wrong while a load asks and writes: the warehouse stays consistent, and the same load goes on."""

import logging
import shutil
from pathlib import Path

import duckdb
import pytest

from helpscout_reports import AuthenticationError, Event, HelpScoutReports, Interval
from helpscout_reports.dlt import LoadError, LoadProgress, load
from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.dlt.conftest import REPORTS, TWO_WEEKS, ZONE, content, query
from tests.helpscout_reports.dlt.test_resume import command

pytestmark = pytest.mark.slow


@pytest.mark.promise("Warehouse")
def test_a_report_that_fails_is_listed_and_keeps_what_was_there(
    box: Sandbox, client: HelpScoutReports, whole: Path
) -> None:
    """One report is refused: the others are loaded, what the warehouse has of it stays, and it says why."""
    before = content(whole)
    box.fail("happiness_ratings", 403, times=100)
    made = load(client, TWO_WEEKS, reports=REPORTS, output=whole, refresh=True)
    assert {failure.operation_id for failure in made.failures} == {"happiness_ratings"}
    assert all("PermissionDeniedError" in failure.error for failure in made.failures)
    assert made.slices == 2
    assert content(whole) == before


@pytest.mark.promise("Warehouse")
def test_a_revoked_token_ends_the_load_and_leaves_whole_weeks(
    box: Sandbox, client: HelpScoutReports, whole: Path, tmp_path: Path
) -> None:
    """Access is taken away between two weeks: the error of the API comes out, the first week is there whole."""
    file = tmp_path / "helpscout.duckdb"

    def revoke(progress: LoadProgress) -> None:
        if progress.done == 1:
            box.fail("company_overall", 401, times=100)

    with pytest.raises(AuthenticationError):
        load(client, TWO_WEEKS, reports=REPORTS, output=file, on_progress=revoke)
    box.reset()
    assert {row[5] for row in content(file)["slices"]} == {TWO_WEEKS.first}
    made = load(client, TWO_WEEKS, reports=REPORTS, output=file)
    assert (made.slices, made.settled) == (2, 2)
    assert content(file) == content(whole)


@pytest.mark.promise("Warehouse")
def test_a_full_disk_is_one_line_and_the_load_goes_on(box: Sandbox, whole: Path, tmp_path: Path) -> None:
    """Nothing more can be written: one line, exit code 1; with room again the same command ends as if nothing was."""
    limit = (
        "import resource, signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "from helpscout_reports.dlt.store import Store\n"
        "whole = Store.run\n"
        "def run(*given):\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
        "    whole(*given)\n"
        "Store.run = run"
    )
    full = command(box, tmp_path, prelude=limit)
    assert full.returncode == 1
    assert full.stderr.splitlines()[-1].startswith("helpscout-reports: helpscout.duckdb could not be loaded: ")
    assert "Traceback" not in full.stderr
    done = command(box, tmp_path)
    assert done.returncode == 0, done.stderr
    assert content(tmp_path / "helpscout.duckdb") == content(whole)


@pytest.mark.promise("Warehouse")
def test_limits_and_a_revoked_token_in_the_middle_change_nothing(box: Sandbox, whole: Path, tmp_path: Path) -> None:
    """The rate limit is reached and the token revoked between two weeks: both are got over, and no row is lost."""
    file = tmp_path / "helpscout.duckdb"
    refusals: list[Event] = []

    def disturb(progress: LoadProgress) -> None:
        if progress.done == 1:
            box.fail("happiness_ratings", 429, times=2, headers={"X-RateLimit-Retry-After": "1"})
            box.revoke_tokens()

    def listen(event: Event) -> None:
        if event.status_code == 429:
            refusals.append(event)

    with HelpScoutReports("sandbox", "sandbox", base_url=box.url, on_event=listen) as listening:
        made = load(listening, TWO_WEEKS, reports=REPORTS, output=file, on_progress=disturb)
    assert (made.slices, made.failures) == (4, ())
    assert len(refusals) >= 2
    assert all(refusal.wait is not None and refusal.wait >= 1 for refusal in refusals)
    assert len([seen for seen in box.requests if seen.operation_id == "oauth_token"]) == 2
    assert content(file) == content(whole)


@pytest.mark.promise("Warehouse")
@pytest.mark.parametrize(("table", "slices"), [("happiness_ratings_items", 2), ("slices", 4), ("_dlt_loads", 4)])
def test_a_table_that_was_dropped_is_made_again(
    table: str, slices: int, client: HelpScoutReports, whole: Path, tmp_path: Path
) -> None:
    """Somebody dropped a table: the next load makes it, and asks for the slices that it had."""
    file = copied(whole, tmp_path, f"DROP TABLE reports.{table}")
    made = load(client, TWO_WEEKS, reports=REPORTS, output=file)
    assert (made.slices, content(file)) == (slices, content(whole))


def test_a_column_that_was_dropped_is_made_again(client: HelpScoutReports, whole: Path, tmp_path: Path) -> None:
    """Somebody dropped a column: the next load makes it, and all slices have their values."""
    away = "ALTER TABLE reports.happiness_ratings_items DROP COLUMN rating"
    file = copied(whole, tmp_path, f"DROP VIEW reports.happiness_by_user_and_week; {away}")
    load(client, TWO_WEEKS, reports=REPORTS, output=file)
    ratings = "SELECT rating, COUNT(*) FROM reports.happiness_ratings_items GROUP BY 1 ORDER BY 1"
    assert query(file, ratings) == query(whole, ratings)


def test_weeks_of_a_dropped_table_are_not_taken_for_settled(
    client: HelpScoutReports, whole: Path, tmp_path: Path
) -> None:
    """A load of one week makes the table again; the other week is asked for by the next load that is about it."""
    file = copied(whole, tmp_path, "DROP TABLE reports.happiness_ratings_items")
    load(client, Interval.between(TWO_WEEKS.first, TWO_WEEKS.first, ZONE), reports=REPORTS, output=file)
    load(client, TWO_WEEKS, reports=REPORTS, output=file)
    assert content(file) == content(whole)


@pytest.mark.parametrize(("level", "logged"), [("", False), ("ERROR", True)])
def test_dlt_logs_where_its_configuration_says_so(
    level: str,
    logged: bool,
    client: HelpScoutReports,
    whole: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The database refuses rows: a LoadError says so; tracebacks are logged only where `log_level` is set."""
    if level:
        monkeypatch.setenv("RUNTIME__LOG_LEVEL", level)
    other = "ALTER TABLE reports.happiness_ratings_items ALTER rating TYPE DATE USING NULL"
    file = copied(whole, tmp_path, f"DROP VIEW reports.happiness_by_user_and_week; {other}")
    logging.getLogger("dlt").addHandler(caplog.handler)
    try:
        with pytest.raises(LoadError, match="invalid date field format"):
            load(client, TWO_WEEKS, reports=REPORTS, output=file, refresh=True)
    finally:
        logging.getLogger("dlt").removeHandler(caplog.handler)
    assert ("Traceback" in caplog.text) == logged


def test_a_table_with_the_name_of_a_view_is_said(client: HelpScoutReports, whole: Path, tmp_path: Path) -> None:
    """What has the name of a view is kept; the error says which view, and that all reports are loaded."""
    mine = "DROP VIEW reports.team_comparison; CREATE TABLE reports.team_comparison (mine INT)"
    file = copied(whole, tmp_path, mine)
    with pytest.raises(LoadError, match=r"the view team_comparison could not .*; all reports are loaded"):
        load(client, TWO_WEEKS, reports=REPORTS, output=file)


def copied(whole: Path, folder: Path, changes: str) -> Path:
    """A warehouse like another, with its state, after somebody changed it."""
    file = folder / whole.name
    shutil.copy(whole, file)
    shutil.copytree(f"{whole}.dlt", f"{file}.dlt")
    with duckdb.connect(str(file)) as database:
        database.execute(changes)
    return file
