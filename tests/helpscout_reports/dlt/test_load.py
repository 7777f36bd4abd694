"""Loads into DuckDB: what is there afterwards, and after the next one."""

import errno
import os
import stat
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import dlt
import duckdb
import pytest
from attrs import evolve

from helpscout_reports import HelpScoutError, HelpScoutReports, Interval, InvalidRequestError, Table, tables
from helpscout_reports.dlt import LoadError, load, source
from helpscout_reports.dlt.slices import widened
from helpscout_reports.dlt.store import Known, Store, explained, known_of
from helpscout_reports.jobs import Every
from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.dlt.conftest import FEW, REPORTS, TWO_WEEKS, ZONE, content, query


@pytest.fixture(scope="module")
def loaded(company: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two weeks, with a slice for each user and channel."""
    file = tmp_path_factory.mktemp("warehouse") / "weeks.duckdb"
    with HelpScoutReports("sandbox", "sandbox", base_url=company.url) as client:
        load(client, TWO_WEEKS, reports=FEW, per=["user", "channel"], output=file)
    return file


def plain(value: Any) -> Any:
    """A figure as it can be compared."""
    return round(value, 9) if isinstance(value, float) else value


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
def test_a_load_equals_the_reports_figure_by_figure(loaded: Path, client: HelpScoutReports) -> None:
    """Every table of a loaded week has the rows of the report, value by value."""
    week = Interval.between(date(2026, 10, 5), date(2026, 10, 11), ZONE)
    asked: list[tuple[str, dict[str, Any], str]] = [
        ("company_overall", {**week}, "slice_user = 0 AND slice_filters = 'none'"),
        ("company_overall", {**week, "types": ["email"]}, "slice_user = 0 AND slice_filters = 'types=email'"),
        ("happiness_ratings", {**week}, "slice_user = 0 AND slice_filters = 'none'"),
        ("user_overall", {"user": 2, **week}, "slice_user = 2 AND slice_filters = 'none'"),
    ]
    for operation, arguments, where in asked:
        family, _, report = operation.partition("_")
        for name, table in tables(getattr(getattr(client, family), report)(**arguments)).items():
            columns = ", ".join(f'"{column.name}"' for column in table.columns)
            found = query(
                loaded,
                f"SELECT {columns} FROM reports.{operation}_{name} WHERE slice_date = '2026-10-05' AND {where}",
            )
            wanted = [tuple(map(plain, row.values())) for row in table.rows]
            assert sorted([tuple(map(plain, row)) for row in found], key=repr) == sorted(wanted, key=repr), name


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
def test_the_same_load_twice_changes_nothing(loaded: Path, client: HelpScoutReports) -> None:
    """Every slice asked for again replaces itself; without `refresh` settled ones are not asked for."""
    before = content(loaded)
    again = load(client, TWO_WEEKS, reports=FEW, per=["user", "channel"], output=loaded)
    assert (again.slices, again.settled) == (0, len(before["slices"]))
    made = load(client, TWO_WEEKS, reports=FEW, per=["user", "channel"], output=loaded, refresh=True)
    assert made.slices == len(before["slices"])
    assert content(loaded) == before
    assert before["company_overall_users"]


@pytest.mark.slow
def test_a_column_of_another_type_is_refused(
    client: HelpScoutReports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database would round fractions where an earlier version had whole numbers: nothing is loaded, nothing waits."""
    asked: dict[str, Any] = {"reports": "company_overall", "output": tmp_path / "weeks.duckdb"}
    load(client, TWO_WEEKS, **asked)
    before = content(asked["output"])

    def later(*given: Any) -> dict[str, Table]:
        made = {**tables(*given)}
        columns = [evolve(one, kind="Float64") if one.name == "replies" else one for one in made["users"].columns]
        return {**made, "users": evolve(made["users"], columns=tuple(columns))}

    with monkeypatch.context() as patched:
        patched.setattr(source, "tables", later)
        with pytest.raises(LoadError, match=r"company_overall_users\.replies has another type by now"):
            load(client, TWO_WEEKS, **asked, refresh=True)
    load(client, TWO_WEEKS, **asked, refresh=True)
    assert content(asked["output"]) == before


@pytest.mark.slow
def test_the_state_does_not_grow(client: HelpScoutReports, tmp_path: Path) -> None:
    """Nothing of what was loaded is kept beside the file: the state of many loads is that of one."""
    state = tmp_path / "state"
    asked: dict[str, Any] = {"reports": REPORTS, "output": tmp_path / "weeks.duckdb", "state": state, "refresh": True}
    load(client, TWO_WEEKS, **asked)
    before = sorted(state.rglob("*"))
    (state / "helpscout_reports" / "load" / "loaded" / "1795745713.1").mkdir()  # killed while it was removed
    load(client, TWO_WEEKS, **asked)
    assert sorted(state.rglob("*")) == before
    assert not [file for file in before if file.suffix in (".parquet", ".gz")]


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
def test_ranges_that_overlap_keep_each_week_once(client: HelpScoutReports, tmp_path: Path) -> None:
    """A range that cuts a week is widened to it; a second one that overlaps adds only what was not there."""
    file = tmp_path / "weeks.duckdb"
    first = Interval.between(date(2026, 9, 30), date(2026, 10, 6), ZONE)
    second = Interval.between(date(2026, 10, 7), date(2026, 10, 8), ZONE)
    load(client, first, reports="company_overall", output=file)
    before = content(file)
    load(client, second, reports="company_overall", output=file, refresh=True)
    assert content(file) == before
    weeks = query(file, "SELECT slice_date, COUNT(*) FROM reports.slices GROUP BY 1 ORDER BY 1")
    assert weeks == [(date(2026, 9, 28), 1), (date(2026, 10, 5), 1)]
    with pytest.raises(LoadError, match="the data set holds weeks in Europe/London, and these are in Asia/Tokyo"):
        load(client, Interval.between(first.first, first.last, "Asia/Tokyo"), reports="company_overall", output=file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
def test_a_slice_that_became_empty_loses_its_rows(client: HelpScoutReports, tmp_path: Path) -> None:
    """A week that has no rows any more has none in the warehouse; other weeks keep theirs, and no mark stays."""
    file = tmp_path / "weeks.duckdb"
    load(client, TWO_WEEKS, reports="happiness_ratings", output=file)
    count = "SELECT slice_date, COUNT(*) FROM reports.happiness_ratings_items GROUP BY 1 ORDER BY 1"
    before = query(file, count)
    assert len(before) == 2
    nobody = Sandbox(users=3, empty=True, rate_limit=1_000_000)
    with nobody, HelpScoutReports("sandbox", "sandbox", base_url=nobody.url) as later:
        week = Interval.between(date(2026, 9, 28), date(2026, 10, 4), ZONE)
        made = load(later, week, reports="happiness_ratings", output=file, refresh=True)
    assert made.rows == 0
    assert query(file, count) == before[1:]
    assert query(file, "SELECT COUNT(*) FROM reports.happiness_ratings_items WHERE _empty") == [(0,)]


@pytest.mark.slow
def test_slices_within_the_trailing_window_are_asked_for_again(client: HelpScoutReports, tmp_path: Path) -> None:
    """Figures settle late: what was asked for less than `trailing` after its end is asked for once more."""
    file = tmp_path / "weeks.duckdb"
    asked: dict[str, Any] = {"reports": "company_overall", "output": file, "trailing": timedelta(days=36_500)}
    week = Interval.between(date(2026, 9, 28), date(2026, 10, 4), ZONE)
    assert [load(client, week, **asked).slices for _ in range(2)] == [1, 1]
    assert query(file, "SELECT COUNT(*) FROM reports.slices") == [(1,)]


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
def test_personal_data_stay_out(client: HelpScoutReports, tmp_path: Path) -> None:
    """With `personal=False` no column with customers' names, addresses and texts is made."""
    file = tmp_path / "weeks.duckdb"
    week = Interval.between(date(2026, 9, 28), date(2026, 10, 4), ZONE)
    load(client, week, reports="happiness_ratings", output=file, personal=False)
    columns = {row[0] for row in query(file, "DESCRIBE reports.happiness_ratings_items")}
    assert {"rating", "rating_user_name"} <= columns
    assert not {"rating_comments", "rating_customer_name"} & columns


def test_what_cannot_be_written_is_one_sentence(client: HelpScoutReports, tmp_path: Path) -> None:
    """A file that is no database, a folder that is missing, and a destination that does not exist are said."""
    broken = tmp_path / "broken.duckdb"
    broken.write_bytes(b"no database" * 100)
    week = Interval.between(date(2026, 9, 28), date(2026, 10, 4), ZONE)
    with pytest.raises(LoadError, match=r"broken\.duckdb could not be .*not a valid DuckDB") as told:
        load(client, week, reports="company_overall", output=broken)
    assert "\n" not in str(told.value)
    with pytest.raises(FileNotFoundError):
        load(client, week, reports="company_overall", output=tmp_path / "nowhere" / "weeks.duckdb")
    for name, dataset in (("reports", "reports"), ("Reports", "reports"), ("a_b", "A b"), ("weeks_staging_1", "weeks")):
        file = tmp_path / f"{name}.duckdb"
        with pytest.raises(LoadError, match="must not have the same name"):
            load(client, week, reports="company_overall", output=file, dataset=dataset)
        assert not file.exists()
    with pytest.raises(LoadError, match="the data set must have a name"):
        load(client, week, reports="company_overall", output=tmp_path / "weeks.duckdb", dataset=" ")
    with pytest.raises(LoadError, match="nonsense"):
        load(client, week, reports="company_overall", destination="nonsense", state=tmp_path / "state")
    with pytest.raises(InvalidRequestError, match="must be one of user, inbox, tag, channel"):
        load(client, week, reports="company_overall", per="planet", output=tmp_path / "weeks.duckdb")
    with pytest.raises(InvalidRequestError, match="none of these reports is about single users"):
        load(client, week, reports="company_overall", per="user", users=["Nobody"], output=tmp_path / "weeks.duckdb")
    with pytest.raises(IsADirectoryError):
        load(client, week, reports="company_overall", output="")


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"types": ["fax"]}, "types"),
        ({"view_by": "month", "reports": "conversations_new"}, "view_by"),
        ({"types": ["fax"], "per": "tag"}, "types"),
        ({"per": None}, "per=None: must be a list"),
        ({"per": 5}, "per=5: must be a list"),
        ({"trailing": 14}, "trailing=14: must be a timedelta"),
        ({"dataset": None}, "the data set must have a name"),
        ({"destination": ""}, "the destination must have a name"),
        ({"destination": None}, "the destination must have a name"),
        ({"state": "nowhere/state"}, "the folder is missing"),
        ({"state": "100%"}, "dlt takes no path with a % in it"),
        ({"output": "100%.duckdb"}, "dlt takes no path with a % in it"),
        ({"destination": "nonsense"}, "nonsense"),
    ],
    ids=str,
)
def test_nothing_is_asked_for_or_made_for_a_wrong_argument(
    client: HelpScoutReports,
    box: Sandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    wrong: dict[str, Any],
    words: str,
) -> None:
    """An argument that cannot be is refused in a sentence: no request is sent, and no file or folder is there."""
    monkeypatch.chdir(tmp_path)
    before = len(box.requests)
    with pytest.raises((InvalidRequestError, LoadError, OSError), match=words):
        load(client, TWO_WEEKS, **{"reports": "company_overall", **wrong})
    assert not list(tmp_path.iterdir())
    assert len(box.requests) == before


@pytest.mark.parametrize("user", ["Nobody", -4, None])
def test_nothing_is_made_for_a_user_whom_nobody_has(client: HelpScoutReports, tmp_path: Path, user: Any) -> None:
    """A name that nobody has, or what is no id, is refused before there is a file."""
    asked: dict[str, Any] = {"reports": "user_overall", "users": [user], "output": tmp_path / "weeks.duckdb"}
    with pytest.raises(InvalidRequestError, match="user"):
        load(client, TWO_WEEKS, **asked)
    assert not list(tmp_path.iterdir())


def test_an_account_without_an_id_is_refused(tmp_path: Path) -> None:
    """The owner's account is not said: its rows would be mixed up with those of another such account."""
    with Sandbox() as box, HelpScoutReports("sandbox", "sandbox", base_url=box.url) as client:
        box.answer("lookup_me", {**client.lookup.me().to_dict(), "companyId": None})
        with pytest.raises(HelpScoutError, match=r"lookup\.me says no companyId"):
            load(client, TWO_WEEKS, reports="company_overall", output=tmp_path / "weeks.duckdb")


@pytest.mark.slow
def test_a_destination_may_have_a_name_of_its_own(client: HelpScoutReports, whole: Path, tmp_path: Path) -> None:
    """A DuckDB that dlt's configuration calls something else has the same rows, settled weeks and views."""
    file = tmp_path / "weeks.duckdb"
    destination = dlt.destinations.duckdb(str(file), destination_name="figures")
    asked: dict[str, Any] = {"reports": REPORTS, "destination": destination, "state": tmp_path / "state"}
    made = load(client, TWO_WEEKS, **asked)
    again = load(client, TWO_WEEKS, **asked)
    assert content(file) == content(whole)
    assert (again.slices, again.settled) == (0, 4)
    assert made.views == again.views != ()


@pytest.mark.parametrize("every", ["week", "month", "quarter", "year"])
@pytest.mark.parametrize("day", [date(9999, 12, 28), date(1, 1, 3)])
def test_where_the_calendar_ends_is_said(every: Every, day: date) -> None:
    """Days that cannot be widened to whole pieces of the calendar are refused as an argument, whatever is missing."""
    interval = Interval.between(day, day, "America/New_York" if day.year > 1 else "Asia/Tokyo")
    with pytest.raises(InvalidRequestError, match=f"its {every}s are out of the range of dates") as caught:
        widened(interval, every)
    assert caught.value.parameter == "interval"


def test_a_database_that_could_not_be_made_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a file of a full disk would be refused by every load that follows; no folder is left beside it."""

    def full(name: str) -> Any:
        Path(name).write_bytes(b"DUCK")
        raise duckdb.IOException("No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(duckdb, "connect", full)
        with pytest.raises(LoadError, match=r"weeks\.duckdb could not be made: No space left on device"):
            Store("duckdb", tmp_path / "weeks.duckdb", None, "reports")
    assert not list(tmp_path.iterdir())
    with Store("duckdb", tmp_path / "weeks.duckdb", None, "reports"):
        assert (tmp_path / "weeks.duckdb").is_file()


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_name_that_duckdb_cannot_take_is_said(tmp_path: Path) -> None:
    """DuckDB opens no file whose name, or whose folder's, is not UTF-8."""
    folder = tmp_path / os.fsdecode(b"w\xf6che")
    folder.mkdir()
    for file in (folder / "weeks.duckdb", tmp_path / os.fsdecode(b"w\xf6.duckdb")):
        with pytest.raises(OSError, match="DuckDB takes no name that is not UTF-8"):
            Store("duckdb", file, None, "reports")
    assert list(tmp_path.rglob("*")) == [folder]


def test_a_full_disk_is_said_where_files_come_from_another() -> None:
    """dlt moves files by renaming, then by copying: what is said is why the copy failed."""

    def move() -> None:
        try:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        finally:
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(LoadError, match=r"could not be loaded: .*No space left on device"), explained("weeks.duckdb"):
        move()


@pytest.mark.promise("Warehouse")
def test_a_destination_that_keeps_old_rows_is_refused(client: HelpScoutReports, box: Sandbox, tmp_path: Path) -> None:
    """Files in a bucket are only ever added to: a second load would double each row, so that there is no first one."""
    bucket, before = tmp_path / "bucket", len(box.requests)
    files = dlt.destinations.filesystem(bucket.as_uri())
    with pytest.raises(LoadError, match="filesystem cannot replace rows"):
        load(client, TWO_WEEKS, reports="company_overall", destination=files, state=tmp_path / "state")
    assert not list(tmp_path.iterdir())
    assert len(box.requests) == before


@pytest.mark.parametrize(
    ("first", "asked_at"),
    [
        (date(2026, 9, 28), 1791072000.5),
        (datetime(2026, 9, 28), datetime(2026, 10, 4, 0, 0, 0, 500_000)),
        ("2026-09-28", "2026-10-04 00:00:00.500000+00:00"),
        ("2026-09-28 00:00:00", datetime(2026, 10, 4, 2, 0, 0, 500_000, timezone(timedelta(hours=2)))),
    ],
    ids=["DuckDB", "moments without a zone", "text", "moments of another zone"],
)
def test_a_slice_is_known_however_a_database_writes_it(first: Any, asked_at: Any) -> None:
    """Not every database has days, moments and truth as types of their own: what is settled is settled in each."""
    found = known_of(("company_overall", first, "week", "0", "none", ZONE, asked_at, 1))
    assert found == Known(("company_overall", date(2026, 9, 28), "week", 0, "none"), ZONE, 1791072000.5, True)


@pytest.mark.slow
def test_a_folder_may_have_an_apostrophe(client: HelpScoutReports, whole: Path, tmp_path: Path) -> None:
    """The name of a folder is no end of a text in SQL: the same rows come in."""
    folder = tmp_path / "O'Brien's \"figures\" [ü]"
    folder.mkdir()
    file = folder / "helpscout.duckdb"
    load(client, TWO_WEEKS, reports=REPORTS, output=file)
    assert content(file) == content(whole)


def test_a_second_load_at_once_is_refused(client: HelpScoutReports, tmp_path: Path) -> None:
    """While one load fills a warehouse another one into it is refused, in one sentence."""
    file = tmp_path / "weeks.duckdb"
    with (
        Store("duckdb", file, None, "reports"),
        pytest.raises(LoadError, match="another load is running"),
    ):
        load(client, TWO_WEEKS, reports="company_overall", output=file)


@pytest.mark.slow
def test_a_database_that_another_process_holds_is_said_and_nothing_is_lost(
    client: HelpScoutReports, tmp_path: Path
) -> None:
    """A locked file is one sentence; once it is free the same load does all."""
    file = tmp_path / "weeks.duckdb"
    duckdb.connect(str(file)).close()
    week = Interval.between(date(2026, 9, 28), date(2026, 10, 4), ZONE)
    code = f"import duckdb, sys; held = duckdb.connect({str(file)!r}); print('held', flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(LoadError, match=r"weeks\.duckdb could not be reached: .*lock"):
            load(client, week, reports="company_overall", output=file)
        holder.communicate(timeout=20)
    assert load(client, week, reports="company_overall", output=file).slices == 1


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
@pytest.mark.parametrize(("per", "parameter"), [("inbox", "mailboxes"), ("tag", "tags")])
def test_slices_per_inbox_and_tag_equal_the_filtered_report(
    per: str, parameter: str, client: HelpScoutReports, tmp_path: Path
) -> None:
    """Beside the whole account each inbox, or tag, has its slice: the figures of the report filtered by it."""
    week = Interval.between(date(2026, 10, 5), date(2026, 10, 11), ZONE)
    file = tmp_path / "week.duckdb"
    load(client, week, reports=["company_overall"], per=per, output=file)
    values = [found.id for found in getattr(client.lookup, parameter)()]
    assert len(values) > 1
    slices = query(file, "SELECT DISTINCT slice_filters FROM reports.company_overall_metrics")
    assert {name for (name,) in slices} == {"none", *(f"{parameter}={value}" for value in values)}
    filters: dict[str, Any] = {parameter: values[:1]}
    metrics = tables(client.company.overall(**week, **filters))["metrics"]
    where = f"slice_filters = '{parameter}={values[0]}'"
    found = query(file, f"SELECT metric, current FROM reports.company_overall_metrics WHERE {where}")
    assert dict(found) == pytest.approx({row["metric"]: row["current"] for row in metrics.rows})
