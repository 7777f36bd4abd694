"""Exports: what is asked, what the files have, what happens where something does not come or cannot be written."""

import csv
import json
import stat
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import numpy
import polars
import pytest

from helpscout_reports import (
    APIConnectionError,
    AuthenticationError,
    Event,
    ExportProgress,
    HelpScoutError,
    HelpScoutReports,
    Interval,
    InvalidRequestError,
    PermissionDeniedError,
    Table,
    export_reports,
    plan,
    stack,
    tables,
)
from helpscout_reports.export import run
from helpscout_reports.files import parquet
from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.export.conftest import AUTUMN, FEW, frames, left_behind


def asked_for(client: HelpScoutReports, reports: tuple[str, ...]) -> dict[str, Table]:
    """The tables that single calls give, week by week and user by user."""
    users = client.lookup.users().collect()
    found: dict[str, list[Any]] = {}
    for week in (Interval.between(date(2026, 9, 28), date(2026, 10, 4), "Europe/London"),
                 Interval.between(date(2026, 10, 5), date(2026, 10, 11), "Europe/London")):  # fmt: skip
        for name in reports:
            family, _, report = name.partition("_")
            for user in users if family == "user" else [None]:
                asked = {**({"user": user.id} if user else {}), **week}
                answer = getattr(getattr(client, family), report)(**asked)
                found.setdefault(name, []).append(tables(answer, asked))
    return {f"{name}_{table}": made for name, group in found.items() for table, made in stack(group).items()}


@pytest.mark.promise("Export")
@pytest.mark.slow
def test_files_have_what_single_calls_give(client: HelpScoutReports, tmp_path: Path) -> None:
    """A Parquet file for each table, with the rows of the calls under one another, stamped with what was asked."""
    made = export_reports(client, AUTUMN, every="week", reports=FEW, users="all", output=tmp_path / "out")
    found = frames(tmp_path / "out")
    wanted = asked_for(client, FEW)
    assert found.keys() == wanted.keys() == {path.stem for path in made.files}
    assert made.rows == sum(len(frame) for frame in found.values())
    for name, table in wanted.items():
        frame = found[name]
        assert frame.drop("asked_user_name", strict=False).equals(table.to_polars()), name
    names = {user.id: f"{user.first_name} {user.last_name}" for user in client.lookup.users()}
    metrics = found["user_overall_metrics"]
    assert {names[user] for user in metrics["asked_user"]} == set(metrics["asked_user_name"])
    assert left_behind(tmp_path) == []


@pytest.mark.slow
def test_long_tables_are_written_part_by_part(
    client: HelpScoutReports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row group by row group, the file has the same rows in the same order, and the same types."""
    export_reports(client, AUTUMN, reports=["company_drilldown"], output=tmp_path / "whole")
    monkeypatch.setattr(parquet, "ROW_GROUP", 100)
    export_reports(client, AUTUMN, reports=["company_drilldown"], output=tmp_path / "parts")
    whole, parts = frames(tmp_path / "whole"), frames(tmp_path / "parts")
    assert len(whole["company_drilldown_items"]) > 500
    assert all(frame.equals(parts[name]) and frame.schema == parts[name].schema for name, frame in whole.items())


def test_parquet_says_units_and_what_was_asked(client: HelpScoutReports, tmp_path: Path) -> None:
    """The metadata have the units by column and the whole question."""
    export_reports(client, AUTUMN, reports=["company_drilldown"], output=tmp_path / "out", mailboxes=[201])
    facts = polars.read_parquet_metadata(tmp_path / "out" / "company_drilldown_items.parquet")
    asked = json.loads(facts["asked"])
    assert (asked["from"], asked["to"], asked["tz"]) == ("2026-09-28", "2026-10-11", "Europe/London")
    assert asked["arguments"] == "mailboxes=201"
    assert "units" in facts


@pytest.mark.slow
def test_each_call_is_made_once_with_the_largest_pages(client: HelpScoutReports, box: Sandbox, tmp_path: Path) -> None:
    """No report is asked for twice, and a report in pages takes the fewest calls that the API allows."""
    made = export_reports(client, AUTUMN, users="all", output=tmp_path / "out")
    asked = [(seen.path, seen.query) for seen in box.requests if seen.operation_id != "oauth_token"]
    assert len(asked) == len(set(asked))
    rows = len(polars.read_parquet(tmp_path / "out" / "company_drilldown_items.parquet"))
    pages = [seen for seen in box.requests if seen.operation_id == "company_drilldown"]
    assert len(pages) == -(-rows // 50)
    assert "asked_rows" not in polars.read_parquet(tmp_path / "out" / "company_drilldown_items.parquet").columns
    assert made.jobs == 18 + 9 * 3 + 4
    assert all(seen.status == 200 for seen in box.requests)


@pytest.mark.slow
def test_csv_has_the_same_rows(client: HelpScoutReports, tmp_path: Path) -> None:
    """The same tables as CSV, a line for each row."""
    reports = ("user_overall", "happiness_ratings")
    export_reports(client, AUTUMN, reports=reports, users="all", output=tmp_path / "csv", format="csv")
    export_reports(client, AUTUMN, reports=reports, users="all", output=tmp_path / "parquet")
    for name, frame in frames(tmp_path / "parquet").items():
        with (tmp_path / "csv" / f"{name}.csv").open(newline="", encoding="utf-8") as stream:
            head, *lines = csv.reader(stream)
        assert head == frame.columns
        assert len(lines) == len(frame)


def test_users_of_any_kind_are_in_the_files(client: HelpScoutReports, tmp_path: Path) -> None:
    """A generator, a set and an array of users are asked for as a list is; the plan counts them."""
    people = [user.id for user in client.lookup.users()][:2]
    users: Any
    for users in ((number for number in people), set(people), numpy.array(people)):
        export_reports(client, AUTUMN, reports="user_overall", users=users, output=tmp_path / "out")
        assert set(frames(tmp_path / "out")["user_overall_metrics"]["asked_user"]) == set(people)
    for users in ((number for number in people), set(people), numpy.array(people)):
        assert plan(client, AUTUMN, reports=["user_overall"], users=users).jobs == len(people)
    with pytest.raises(InvalidRequestError, match="users=b'all': must be a list"):
        export_reports(client, AUTUMN, reports="user_overall", users=b"all", output=tmp_path)  # type: ignore[arg-type]


@pytest.mark.promise("Export")
def test_other_files_stay_and_personal_ones_are_private(client: HelpScoutReports, tmp_path: Path) -> None:
    """What else is in the folder is left alone; files with customers' data are 0600, and without them nothing is."""
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.parquet").write_text("mine")
    made = export_reports(client, AUTUMN, reports=["happiness_ratings", "company_overall"], output=out)
    assert (out / "mine.parquet").read_text() == "mine"
    modes = {path.stem: stat.S_IMODE(path.stat().st_mode) for path in made.files}
    assert modes["happiness_ratings_items"] == 0o600
    assert modes["company_overall_metrics"] & 0o044
    made = export_reports(client, AUTUMN, reports=["happiness_ratings"], output=out, personal=False)
    assert stat.S_IMODE(made.files[0].stat().st_mode) & 0o044
    assert "rating_customer_name" not in polars.read_parquet(made.files[0]).columns


@pytest.mark.slow
@pytest.mark.promise("Export")
def test_a_report_that_fails_is_listed_and_the_others_are_written(
    client: HelpScoutReports, box: Sandbox, tmp_path: Path
) -> None:
    """The same call once more asks for the failed ones alone, and then the journal is gone."""
    box.fail("email_overall", status=404, times=1)
    out = tmp_path / "out"
    made = export_reports(client, AUTUMN, reports=FEW, users="all", every="week", output=out)
    assert [(failure.operation_id, "NotFoundError" in failure.error) for failure in made.failures] == [
        ("email_overall", True)
    ]
    assert "company_overall_metrics" in frames(out)
    assert len(frames(out)["email_overall_metrics"]["asked_start"].unique()) == 1
    before = len(box.requests)
    again = export_reports(client, AUTUMN, reports=FEW, users="all", every="week", output=out)
    assert [seen.operation_id for seen in box.requests[before:]] == ["email_overall"]
    assert again.failures == ()
    assert len(frames(out)["email_overall_metrics"]["asked_start"].unique()) == 2
    assert left_behind(tmp_path) == []


@pytest.mark.slow
def test_after_failures_something_else_may_be_asked(client: HelpScoutReports, box: Sandbox, tmp_path: Path) -> None:
    """A report that never comes does not keep the next week from being exported to the same place."""
    box.fail("email_overall", status=404, times=None)
    export_reports(client, AUTUMN, reports=FEW, users="all", output=tmp_path / "out")
    made = export_reports(client, AUTUMN.previous(), reports=FEW, users="all", output=tmp_path / "out")
    assert (made.jobs, len(made.failures)) == (7, 1)
    assert (tmp_path / "out" / ".helpscout-reports-export" / "journal.sqlite").exists()


def test_nothing_is_left_where_nothing_came(client: HelpScoutReports, box: Sandbox, tmp_path: Path) -> None:
    """When no report comes, neither folder nor journal stay."""
    box.fail("company_overall", status=403, times=None)
    made = export_reports(client, AUTUMN, reports=["company_overall"], output=tmp_path / "out")
    assert (len(made.failures), made.files) == (1, ())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("status", "error"), [(401, AuthenticationError), (403, PermissionDeniedError)]
)  # fmt: skip
def test_what_concerns_all_reports_ends_the_export(
    client: HelpScoutReports, box: Sandbox, tmp_path: Path, status: int, error: type[Exception]
) -> None:
    """Credentials and a plan without reports are no matter of one report: not all of them are tried."""
    for name in FEW:
        box.fail(name, status=status, times=None)
    with pytest.raises(error):
        export_reports(client, AUTUMN, every="day", reports=FEW, users="all", output=tmp_path / "out")
    assert sum(seen.status == status for seen in box.requests) < 50
    assert list(tmp_path.iterdir()) == []


def test_a_closed_client_ends_the_export(client: HelpScoutReports, box: Sandbox, tmp_path: Path) -> None:
    """Closed in the middle, the files are not written without what did not come: another client goes on."""
    wanted: dict[str, Any] = {"every": "day", "reports": ["company_overall"], "output": tmp_path / "out"}
    with HelpScoutReports("a", "b", base_url=box.url) as other:
        with pytest.raises(HelpScoutError, match="closed"):
            export_reports(other, AUTUMN, **wanted, on_progress=lambda _: other.close())
        assert not list((tmp_path / "out").glob("*.parquet"))
        with pytest.raises(HelpScoutError, match="the client is closed; make a new one"):
            export_reports(other, AUTUMN, **wanted)
    made = export_reports(client, AUTUMN, **wanted)
    assert (made.failures, made.jobs) == ((), AUTUMN.days)


def test_what_the_callers_own_code_raises_ends_the_export(box: Sandbox, tmp_path: Path) -> None:
    """It says nothing about a report, also where its class is derived from one of this library."""

    class Stopped(HelpScoutError):
        pass

    def stop(event: Event) -> None:
        if event.operation_id == "email_overall":
            raise Stopped

    with HelpScoutReports("a", "b", base_url=box.url, on_event=stop) as client, pytest.raises(Stopped):
        export_reports(client, AUTUMN, reports=["company_overall", "email_overall"], output=tmp_path / "out")


@pytest.mark.slow
def test_a_broken_network_ends_the_export(tmp_path: Path) -> None:
    """After five reports in a row without an answer the rest is not tried."""
    with Sandbox(users=3) as other:
        url = other.url
    with HelpScoutReports("a", "b", base_url=url, max_retries=0) as client, pytest.raises(APIConnectionError):
        export_reports(client, AUTUMN, every="day", reports=["company_overall"], output=tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def unfinished(client: HelpScoutReports, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The output of an export of `company_overall` that pulled everything and wrote nothing."""
    out = folder / "out"
    with monkeypatch.context() as broken:
        broken.setattr(run.Target, "write", lambda *_, **__: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            export_reports(client, AUTUMN, reports=["company_overall"], output=out)
    return out


def test_an_unfinished_export_of_something_else_is_refused(
    client: HelpScoutReports, box: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message says what the unfinished one asked for; the journal stays as it was."""
    out = unfinished(client, tmp_path, monkeypatch)
    with pytest.raises(InvalidRequestError, match="every None, reports"):
        export_reports(client, AUTUMN, every="day", reports=["email_overall"], output=out)
    before = len(box.requests)
    export_reports(client, AUTUMN, reports=["company_overall"], output=out)
    assert len(box.requests) == before
    assert left_behind(tmp_path) == []


def test_an_unfinished_export_of_a_sandbox_does_not_go_on_with_an_account(
    client: HelpScoutReports, box: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its rows would stand among real ones; another sandbox of this machine is the same company."""
    out = unfinished(client, tmp_path, monkeypatch)
    with HelpScoutReports("id", "secret") as real, pytest.raises(InvalidRequestError, match=r"server 127\.0\.0\.1"):
        export_reports(real, AUTUMN, reports=["company_overall"], output=out)
    before = len(box.requests)
    with HelpScoutReports("id", "secret", base_url="http://127.0.0.1:9") as other:
        export_reports(other, AUTUMN, reports=["company_overall"], output=out)
    assert len(box.requests) == before
    assert left_behind(tmp_path) == []


@pytest.mark.promise("Export")
def test_an_interval_that_has_not_ended_is_never_done(
    client: HelpScoutReports, box: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Going on, the week that was under way is asked for again; the one that was over is not."""
    monkeypatch.setattr(run, "_now", lambda: datetime(2026, 10, 8, tzinfo=UTC))
    with monkeypatch.context() as broken:
        broken.setattr(run.Target, "write", lambda *_, **__: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            export_reports(client, AUTUMN, every="week", reports=["company_overall"], output=tmp_path / "out")
    before = len(box.requests)
    export_reports(client, AUTUMN, every="week", reports=["company_overall"], output=tmp_path / "out")
    assert [seen.parameters["start"] for seen in box.requests[before:]] == ["2026-10-04T23:00:00Z"]
    assert len(frames(tmp_path / "out")["company_overall_metrics"]["asked_start"].unique()) == 2


@pytest.mark.slow
def test_progress_is_told(client: HelpScoutReports, tmp_path: Path) -> None:
    """After each answer: jobs, pages, rows, calls left, and how long it takes from here."""
    told: list[ExportProgress] = []
    made = export_reports(client, AUTUMN, reports=FEW, users="all", output=tmp_path / "out", on_progress=told.append)
    assert [entry.done for entry in told] == sorted(entry.done for entry in told)
    last = told[-1]
    assert (last.jobs, last.done, last.failed, last.rows) == (7, 7, 0, made.rows)
    assert last.seconds_left == 0
    assert last.calls_left is not None
    assert last.pages >= 7


@pytest.mark.parametrize(
    ("output", "format", "words"),
    [
        ("week.csv", None, "tables are written into a folder"),
        ("week.xls", None, "tables are written into a folder"),
        ("week.xlsx", "csv", "a workbook, and nothing else"),
        ("week", "xlsx", "a workbook, and nothing else"),
        ("week", "json", "must be one of parquet, csv, xlsx"),
    ],
)
def test_an_output_that_contradicts_its_format_is_refused(
    client: HelpScoutReports, box: Sandbox, tmp_path: Path, output: str, format: str | None, words: str
) -> None:
    """Nothing is asked for it, and nothing is made."""
    with pytest.raises(InvalidRequestError, match=words):
        export_reports(client, AUTUMN, output=tmp_path / output, format=format)
    assert box.requests == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="nobody may write there, not even root, on Linux")
def test_where_no_file_can_be_made_the_output_is_named(client: HelpScoutReports) -> None:
    """A workbook in a folder that takes none, and the folder itself: not the journal, of which nobody knows."""
    for output in ("/sys/week.xlsx", "/sys"):
        with pytest.raises(OSError, match=r".*") as caught:
            export_reports(client, AUTUMN, output=output)
        assert caught.value.filename == output


def test_an_empty_output_is_refused(client: HelpScoutReports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a script left unset is not taken for the folder it runs in."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InvalidRequestError, match="output='': must name a folder or a workbook"):
        export_reports(client, AUTUMN, reports=["company_overall"], output="")


def test_where_nothing_can_be_written_nothing_is_asked(client: HelpScoutReports, box: Sandbox, tmp_path: Path) -> None:
    """A folder that is missing, a file in place of a folder, a folder in place of a workbook."""
    (tmp_path / "file").write_text("old")
    (tmp_path / "folder.xlsx").mkdir()
    for output in ("no/out", "file", "folder.xlsx"):
        with pytest.raises(OSError, match=r"missing|is a f"):
            export_reports(client, AUTUMN, output=tmp_path / output)
    assert box.requests == []
    assert (tmp_path / "file").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.xlsx"]


@pytest.mark.slow
def test_two_exports_to_one_place_do_not_mix(client: HelpScoutReports, tmp_path: Path) -> None:
    """The second is refused while the first runs, and does not disturb it."""
    out = tmp_path / "out"
    refused: list[str] = []

    def again(_: ExportProgress) -> None:
        if not refused:
            with pytest.raises(OSError, match="another export") as caught:
                export_reports(client, AUTUMN, reports=FEW, users="all", output=out)
            refused.append(str(caught.value))

    made = export_reports(client, AUTUMN, reports=FEW, users="all", output=out, on_progress=again)
    assert refused
    assert made.failures == ()
    assert left_behind(tmp_path) == []


def test_a_damaged_journal_is_one_sentence(client: HelpScoutReports, tmp_path: Path) -> None:
    """The message names the file, and what to do."""
    work = tmp_path / "out" / ".helpscout-reports-export"
    work.mkdir(parents=True)
    (work / "journal.sqlite").write_bytes(b"no database" * 100)
    with pytest.raises(OSError, match="delete it to begin anew"):
        export_reports(client, AUTUMN, reports=FEW, users="all", output=tmp_path / "out")
