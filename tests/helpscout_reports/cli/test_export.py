"""`export` from the command line: what is written, what is said."""

import contextlib
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from helpscout_reports import HelpScoutReports, cli
from helpscout_reports.sandbox import Sandbox

ROOT = Path(__file__).parents[3]
WEEK = ("--from", "2026-10-05", "--to", "2026-10-11", "--tz", "Europe/London")
SHEET = "company_overall,user_overall,email_overall,happiness_ratings"


class Result(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="module")
def company() -> Iterator[Sandbox]:
    """A sandbox for all tests here."""
    with Sandbox(users=3, rate_limit=1_000_000) as box:
        yield box


@pytest.fixture
def box(company: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The sandbox, as new and in the environment."""
    company.reset()
    monkeypatch.setenv("HELPSCOUT_BASE_URL", company.url)
    monkeypatch.setenv("HELPSCOUT_APP_ID", "sandbox")
    monkeypatch.setenv("HELPSCOUT_APP_SECRET", "sandbox")
    return company


Run = Callable[..., Result]


@pytest.fixture
def run(box: Sandbox, capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `export` in this process, in an empty folder."""
    box.reset()
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str) -> Result:
        capfd.readouterr()
        code = cli.main(["export", *arguments])
        return Result(code, *capfd.readouterr())

    return command


@pytest.mark.slow
@pytest.mark.promise("Export")
def test_the_weekly_sheet_is_one_command(run: Run, tmp_path: Path) -> None:
    """A workbook with a sheet for each table of each report, this week against last, for every user."""
    result = run(*WEEK, "--compare", "previous", "--reports", SHEET, "--users", "all", "--output", "week.xlsx")
    assert (result.code, result.out) == (0, ""), result.err
    assert "1 file written to week.xlsx" in result.err
    assert [path.name for path in tmp_path.iterdir()] == ["week.xlsx"]
    with zipfile.ZipFile(tmp_path / "week.xlsx") as book:
        names = book.read("xl/workbook.xml").decode()
        sheets = [name for name in book.namelist() if name.startswith("xl/worksheets/")]
        assert all(b"<f>" not in book.read(name) for name in sheets)
    for name in ("company_overall_metrics", "user_overall_metrics", "email_overall_buckets", "happiness_ratings_items"):
        assert name in names


def test_csv_goes_into_a_folder(run: Run, box: Sandbox, tmp_path: Path) -> None:
    """Names of users and inboxes become ids; with `--no-personal` customers are left out."""
    with HelpScoutReports() as client:
        user, inbox = client.lookup.users().collect()[1], client.lookup.mailboxes().collect()[0]
    options = ("--reports", "user_overall,happiness_ratings", "--format", "csv", "--output", "out", "--no-personal")
    name = f"{user.first_name} {user.last_name}"
    result = run(*WEEK, "--users", name, "--inbox", inbox.name, *options)
    assert result.code == 0, result.err
    assert (tmp_path / "out" / "user_overall_metrics.csv").exists()
    head = (tmp_path / "out" / "happiness_ratings_items.csv").read_text().splitlines()[0].split(",")
    assert "rating_customer_name" not in head
    assert "asked_mailboxes" in head
    asked = [seen for seen in box.requests if seen.operation_id == "user_overall"]
    assert [seen.parameters["user"] for seen in asked] == [str(user.id)]


def test_what_was_written_is_said(run: Run) -> None:
    """Files, rows and reports, each in the number that it is."""
    result = run(*WEEK, "--reports", "happiness_ratings", "--output", "week.xlsx")
    assert re.search(r"^1 file written to week\.xlsx: \d+ rows of 1 report$", result.err, re.MULTILINE)


def test_a_dry_run_says_what_it_costs(run: Run, box: Sandbox, tmp_path: Path) -> None:
    """Calls and minutes, with 20 calls at most, look-ups included; nothing is written."""
    result = run(*WEEK[:4], "--users", "all", "--inbox", "Support", "--dry-run")
    assert result.code == 0
    assert "30 reports, 1 interval, 3 users: 48 to ask for" in result.out
    assert "calls: " in result.out
    assert "minutes: 0 to 1 (1,000,000 calls a minute)" in result.out
    assert "conversations_fields_drilldown" in result.err
    assert result.err.startswith("05 Oct 2026 to 11 Oct 2026, Europe/London\n")
    assert sum(seen.operation_id != "oauth_token" for seen in box.requests) <= 20
    assert list(tmp_path.iterdir()) == []


def test_a_report_that_fails_is_listed(run: Run, box: Sandbox, tmp_path: Path) -> None:
    """Exit code 1, a line for each that failed; the others are written."""
    box.fail("email_overall", status=404, times=None)
    result = run(*WEEK, "--reports", SHEET, "--users", "all", "--output", "week.xlsx")
    assert result.code == 1
    assert "failed: email_overall, 2026-10-05 to 2026-10-11: NotFoundError" in result.err
    assert "1 of 6 reports failed" in result.err
    assert (tmp_path / "week.xlsx").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ([*WEEK], 2, "--output is needed"),
        ([*WEEK, "--output", "-"], 2, "--output is needed"),
        (["--output", "out"], 2, "a period is needed"),
        ([*WEEK, "--output", "out.csv"], 2, "written into a folder"),
        ([*WEEK, "--output", "week.xlsx", "--format", "csv"], 2, "a workbook, and nothing else"),
        ([*WEEK, "--output", "out", "--reports", "user_overal"], 2, "nearest: user_overall"),
        ([*WEEK, "--output", "out", "--users", "Nobody Atall"], 2, "no user is called"),
        ([*WEEK, "--output", "out", "--reports", "company_drilldown", "--compare", "year"], 2, "compares"),
        ([*WEEK, "--output", "out", "--channel", "fax", "--reports", "company_overall"], 2, "types"),
        (["--from", "2027-01-01", "--to", "2027-12-31", "--output", "out", "--tz", "UTC"], 2, "has not begun"),
        ([*WEEK, "--output", "no/out"], 1, "the folder is missing"),
        ([*WEEK, "--output", "out", "--tz", ""], 2, "--tz is empty"),
    ],
)
def test_what_is_wrong_is_one_line(run: Run, tmp_path: Path, arguments: list[str], code: int, words: str) -> None:
    """The exit code, and one line that says what is wrong; nothing is made."""
    result = run(*arguments)
    assert (result.code, result.out) == (code, ""), result.err
    assert result.err.startswith("helpscout-reports: ")
    assert result.err.count("\n") == 1
    assert words in result.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("width", [80, 200])
@pytest.mark.usefixtures("box")
def test_a_terminal_shows_how_far_it_is(tmp_path: Path, width: int) -> None:
    """Reports, pages, rows, calls left and time to go, on one line of the terminal; without one there is no bar."""
    import pty

    ours, theirs = pty.openpty()
    arguments = [*WEEK, "--reports", SHEET, "--users", "all", "--output", str(tmp_path / "out")]
    process = subprocess.Popen(
        [sys.executable, "-m", "helpscout_reports.cli", "export", *arguments],
        stderr=theirs,
        env=os.environ | {"COLUMNS": str(width), "TERM": "xterm"},
        cwd=ROOT,
    )
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):  # the other end is gone
        while part := os.read(ours, 65536):
            shown += part
    os.close(ours)
    assert process.wait(timeout=60) == 0
    told = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", shown.decode())
    found = re.search(r"6/6 reports, \d+ pages, [\d,]+ rows, [\d,]+ calls left( this minute)?, 0:00 to go", told)
    assert found, told
    assert bool(found[1]) == (width == 200)
    assert max(len(line) for line in re.split(r"[\r\n]+", told) if " reports, " in line) <= width


@pytest.mark.slow
@pytest.mark.parametrize(
    ("missing", "output", "extra"), [("polars", "out", "export"), ("xlsxwriter", "week.xlsx", "cli")]
)
def test_without_a_library_it_says_what_to_install(
    box: Sandbox, tmp_path: Path, missing: str, output: str, extra: str
) -> None:
    """Before any report is asked for."""
    code = f"import sys; sys.modules[{missing!r}] = None\nfrom helpscout_reports.cli import main\nsys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code, "export", *WEEK, "--output", output],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated_client")]), "LC_ALL": "C"},
    )
    assert done.returncode == 1
    assert f"pip install 'helpscout-reports[{extra}]'" in done.stderr
    assert not [seen for seen in box.requests if seen.operation_id == "company_overall"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.usefixtures("box")
def test_neither_a_closed_pipe_nor_an_ascii_locale_is_a_traceback(tmp_path: Path) -> None:
    """A reader that has gone ends a dry run without a word; in the C locale an export is what it is in any other."""
    words = [sys.executable, "-m", "helpscout_reports.cli", "export", *WEEK, "--reports", "company_overall"]
    path = os.pathsep.join([str(ROOT), str(ROOT / "generated_client")])
    plain = {"PYTHONPATH": path, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "wb") as gone:
        ended = subprocess.run(
            [*words, "--dry-run", "--output", "out"], cwd=tmp_path, env=os.environ | plain, stdout=gone,
            stderr=subprocess.PIPE, timeout=60,
        )  # fmt: skip
    assert ended.returncode == 1
    assert b"Traceback" not in ended.stderr
    assert list(tmp_path.iterdir()) == []
    done = subprocess.run(
        [*words, "--format", "csv", "--output", "out"], cwd=tmp_path, env=os.environ | plain, capture_output=True,
        timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    done.stderr.decode("ascii")
    assert (tmp_path / "out" / "company_overall_users.csv").read_text(encoding="utf-8")
