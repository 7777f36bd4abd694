"""`load` from the command line: what is said before, during and after."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest

from helpscout_reports import cli
from helpscout_reports.sandbox import Sandbox

WEEK = ("--from", "2026-10-05", "--to", "2026-10-11", "--tz", "Europe/London", "--reports", "company_overall")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def company() -> Iterator[Sandbox]:
    """A sandbox for all tests here."""
    with Sandbox(users=3, rate_limit=1_000_000) as box:
        yield box


@pytest.fixture
def run(company: Sandbox, capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `load` in this process, in an empty folder."""
    monkeypatch.setenv("HELPSCOUT_BASE_URL", company.url)
    monkeypatch.setenv("HELPSCOUT_APP_ID", "sandbox")
    monkeypatch.setenv("HELPSCOUT_APP_SECRET", "sandbox")
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str) -> tuple[int, str, str]:
        capfd.readouterr()
        code = cli.main(["load", *arguments])
        return (code, *capfd.readouterr())

    return command


@pytest.mark.slow
def test_the_price_is_said_and_a_dry_run_writes_nothing(run: Run, tmp_path: Path) -> None:
    """`--dry-run` says calls and minutes, those of slices per channel too, and leaves the folder empty."""
    code, out, err = run(*WEEK, "--per", "channel", "--dry-run")
    assert (code, err) == (0, "05 Oct 2026 to 11 Oct 2026, Europe/London\n")
    assert out.splitlines() == [
        "1 report, 1 interval: 1 to ask for",
        "calls: 1",
        "minutes: 0 to 1 (1,000,000 calls a minute)",
        "and as much again at most for each of 3 values of types: 3 calls",
    ]
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_reports_may_be_named_one_by_one(run: Run) -> None:
    """`--reports` may be repeated, as in `export`: none of the reports is dropped."""
    code, out, _ = run(*WEEK, "--reports", "email_overall,chat_overall", "--dry-run")
    assert code == 0
    assert out.splitlines()[0] == "3 reports, 1 interval: 3 to ask for"


@pytest.mark.slow
@pytest.mark.parametrize(("per", "parameter"), [("inbox", "mailboxes"), ("tag", "tags")])
def test_the_price_of_slices_is_said_first(per: str, parameter: str, run: Run) -> None:
    """What a slice for each inbox, or tag, costs in calls is said before anything is loaded."""
    code, out, err = run(*WEEK, "--per", per)
    said = next(line for line in err.splitlines() if f"values of {parameter}" in line)
    count = re.fullmatch(rf"and as much again at most for each of (\d+) values of {parameter}: (\d+) calls", said)
    assert (code, out) == (0, "")
    assert count is not None
    assert count[1] == count[2] != "1"  # one report, one week
    assert err.index(said) < err.index("1 of 1:")


@pytest.mark.slow
def test_a_load_says_what_it_did(run: Run, tmp_path: Path) -> None:
    """Each week is told as it comes, then what is there; the file is where the command was run."""
    code, out, err = run(*WEEK)
    assert (code, out) == (0, "")
    assert err.splitlines()[:3] == [
        "1 of 1: 05 Oct 2026 to 11 Oct 2026: 1 report",
        "05 Oct 2026 to 11 Oct 2026, Europe/London",
        "1 report loaded into helpscout.duckdb, reports: 71 rows",
    ]
    assert (tmp_path / "helpscout.duckdb").is_file()


@pytest.mark.slow
def test_the_days_and_their_zone_are_said(run: Run) -> None:
    """Without `--tz` they are those of the token's owner; days are said as they are loaded: whole weeks."""
    middle = ("--from", "2026-10-07", "--to", "2026-10-08", "--reports", "company_overall")
    assert run(*middle, "--dry-run")[2] == "05 Oct 2026 to 11 Oct 2026, Europe/London\n"
    code, _, err = run(*middle, "--tz", "Asia/Tokyo", "--every", "day")
    assert code == 0
    assert "07 Oct 2026 to 08 Oct 2026, Asia/Tokyo" in err.splitlines()


def test_wrong_usage_is_refused_before_anything_is_asked(run: Run) -> None:
    """An output that no destination takes, users without slices, no period and unset variables are wrong usage."""
    assert run(*WEEK, "--output", "x.duckdb", "--destination", "postgres")[0] == 2
    assert run(*WEEK, "--output", "-")[0] == 2
    assert run(*WEEK, "--users", "all")[0] == 2
    assert run("--reports", "company_overall")[0] == 2
    for name in ("--output", "--destination", "--dataset"):
        code, _, err = run(*WEEK, name, "")
        assert (code, err.partition(";")[0]) == (2, f"helpscout-reports: {name} is empty")


def test_a_destination_that_is_not_there_is_one_line(run: Run, tmp_path: Path) -> None:
    """An unknown destination, and a file that is no database: one clear line, exit code 1, no traceback."""
    code, _, err = run(*WEEK, "--destination", "nonsense")
    assert code == 1
    assert "nonsense" in err
    (tmp_path / "broken.duckdb").write_bytes(b"no database" * 100)
    broken = run(*WEEK, "--output", "broken.duckdb")
    assert broken[0] == 1
    assert broken[2].startswith("helpscout-reports: broken.duckdb could not be")
    assert broken[2].count("\n") == err.count("\n") == 1


def test_without_dlt_the_extra_is_named() -> None:
    """Where dlt is not installed, one line says which extra brings it."""
    code = "import sys; sys.modules['dlt'] = None\nfrom helpscout_reports.cli import main\nsys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code, "load", "--last", "week", "--sandbox"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr == ("helpscout-reports: the warehouse needs dlt: pip install 'helpscout-reports[dlt]'\n")


@pytest.mark.slow
def test_what_the_warehouse_refuses_is_one_line(run: Run, tmp_path: Path) -> None:
    """A table that somebody has changed takes no rows: one line says so, and nothing that is logged stands above it."""
    assert run(*WEEK)[0] == 0
    with duckdb.connect("helpscout.duckdb") as database:
        database.execute("ALTER TABLE reports_staging.company_overall_users RENAME TO elsewhere")
        database.execute("CREATE TABLE reports_staging.company_overall_users (name BOOLEAN NOT NULL)")
    command = [sys.executable, "-m", "helpscout_reports.cli", "load", *WEEK, "--refresh"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    first, last = done.stderr.splitlines()
    assert first == "1 of 1: 05 Oct 2026 to 11 Oct 2026: 1 report"
    assert last.startswith("helpscout-reports: helpscout.duckdb could not be loaded: ")
    assert (done.returncode, done.stdout) == (1, "")
