"""Exports that are ended in the middle, by any means, and started again: as processes, as users run them."""

import errno
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from helpscout_reports.sandbox import Sandbox
from helpscout_reports.sandbox.http.request_log import SeenRequest
from tests.helpscout_reports.export.conftest import FEW, frames, left_behind

ROOT = Path(__file__).parents[3]
ASKED = ["--from", "2026-09-28", "--to", "2026-10-11", "--every", "week", "--tz", "Europe/London", "--users", "all"]
JOBS = 2 * (3 + 4)

# What ends the process, put into it before it begins: always at the same moment, whatever the machine is doing.
KILL = "import os, signal\ndef kill(): os.kill(os.getpid(), signal.SIGKILL)\n"
IN_THE_LIST = KILL + "from helpscout_reports.export import journal\njournal.arguments_text = lambda _: kill()"
IN_A_JOB = KILL + (
    "from helpscout_reports.export.journal import Journal\n"
    "whole, count = Journal._add_table, []\n"
    "def add(*given):\n"
    "    count.append(1)\n"
    "    if len(count) == 12: kill()\n"
    "    whole(*given)\n"
    "Journal._add_table = add"
)
IN_THE_FILES = KILL + (
    "whole, count = os.replace, []\n"
    "def replace(*given):\n"
    "    count.append(1)\n"
    "    if len(count) == 20: kill()\n"
    "    whole(*given)\n"
    "os.replace = replace"
)


def command(
    box: Sandbox, output: Path, *more: str, prelude: str = "", reports: tuple[str, ...] = FEW
) -> subprocess.Popen[str]:
    """An export that has begun."""
    code = f"{prelude}\nimport sys\nfrom helpscout_reports.cli import main\nsys.exit(main())"
    told = {
        "HELPSCOUT_BASE_URL": box.url,
        "HELPSCOUT_APP_ID": "sandbox",
        "HELPSCOUT_APP_SECRET": "sandbox",
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated_client")]),
    }
    return subprocess.Popen(
        [sys.executable, "-c", code, "export", *ASKED, "--reports", ",".join(reports), "--output", str(output), *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | told,
    )


def finished(process: subprocess.Popen[str]) -> tuple[int, str]:
    """The exit code of a process that has come to its end, and what it said on stderr."""
    _, errors = process.communicate(timeout=60)
    return process.returncode, errors


def done_in(journal: Path) -> list[tuple[str, str]]:
    """The finished jobs in a journal, as the operation and the start that were asked for."""
    connection = sqlite3.connect(f"file:{journal}?mode=ro", uri=True)
    try:
        return connection.execute("SELECT operation, arguments FROM jobs WHERE state = 'done'").fetchall()
    except sqlite3.OperationalError:
        return []
    finally:
        connection.close()


class Unbroken(NamedTuple):
    """An export that nobody disturbed: its folder, and the calls that it took."""

    out: Path
    calls: set[tuple[str, str]]


def calls(seen: Iterable[SeenRequest]) -> set[tuple[str, str]]:
    """The calls of reports."""
    return {(request.path, request.query) for request in seen if request.operation_id in FEW}


@pytest.fixture(scope="module")
def unbroken(company: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Unbroken:
    """The files of an export that nobody disturbed."""
    out = tmp_path_factory.mktemp("unbroken") / "out"
    company.reset()
    assert finished(command(company, out))[0] == 0
    return Unbroken(out, calls(company.requests))


@pytest.fixture
def slow() -> Iterator[Sandbox]:
    """The same company behind a slow line."""
    with Sandbox(users=3, rate_limit=1_000_000, latency=0.3) as box:
        yield box


@pytest.mark.promise("Export")
@pytest.mark.slow
@pytest.mark.parametrize(
    ("prelude", "fewest_done"),
    [(IN_THE_LIST, 0), (IN_A_JOB, 1), (IN_THE_FILES, JOBS)],
    ids=["in the list", "in a job", "in the files"],
)
def test_killed_and_started_again_it_gives_the_same_files(
    box: Sandbox, unbroken: Unbroken, tmp_path: Path, prelude: str, fewest_done: int
) -> None:
    """After a kill -9 the same command goes on: files equal an unbroken run row for row, no job is done twice."""
    out = tmp_path / "out"
    assert finished(command(box, out, prelude=prelude))[0] == -signal.SIGKILL
    journal = out / ".helpscout-reports-export" / "journal.sqlite"
    assert stat.S_IMODE(journal.stat().st_mode) == 0o600
    assert all(stat.S_IMODE(path.stat().st_mode) & 0o077 == 0 for path in journal.parent.rglob("*.sqlite*"))
    done = done_in(journal)
    assert len(done) >= fewest_done
    first = calls(box.requests)
    before = len(box.requests)
    code, errors = finished(command(box, out))
    assert (code, "Traceback" in errors) == (0, False)
    wanted, found = frames(unbroken.out), frames(out)
    assert wanted.keys() == found.keys()
    assert all(frame.equals(found[name]) for name, frame in wanted.items())
    asked = [seen for seen in box.requests[before:] if seen.operation_id in FEW]
    jobs = {(seen.operation_id, seen.parameters["start"], seen.parameters.get("user")) for seen in asked}
    assert len(jobs) == JOBS - len(done)
    assert first | calls(asked) == unbroken.calls
    assert left_behind(tmp_path) == []


@pytest.mark.promise("Export")
@pytest.mark.slow
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_told_to_stop_it_stops_and_goes_on_later(
    slow: Sandbox, unbroken: Unbroken, tmp_path: Path, number: signal.Signals, code: int
) -> None:
    """Ctrl-C and SIGTERM end it at once and without a traceback; old files stay as they were, and it can go on."""
    out = tmp_path / "out"
    out.mkdir()
    (out / "company_overall_metrics.parquet").write_text("old")
    process = command(slow, out)
    ends = time.monotonic() + 30
    while len([seen for seen in slow.requests if seen.operation_id in FEW]) < 10 and time.monotonic() < ends:
        time.sleep(0.01)
    told = time.monotonic()
    process.send_signal(number)
    found, errors = finished(process)
    assert (found, "Traceback" in errors) == (code, False), errors
    assert time.monotonic() - told < 5
    assert (out / "company_overall_metrics.parquet").read_text() == "old"
    assert finished(command(slow, out))[0] == 0
    again = frames(out)
    assert all(frame.equals(again[name]) for name, frame in frames(unbroken.out).items())
    assert left_behind(tmp_path) == []


@pytest.mark.promise("Export")
@pytest.mark.slow
def test_a_full_disk_is_one_line_and_costs_nothing(box: Sandbox, unbroken: Unbroken, tmp_path: Path) -> None:
    """A full disk: exit code 1, one line that names the file, old files as they were; with room again it goes on."""
    out = tmp_path / "out"
    full = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))"
    code, errors = finished(command(box, out, prelude=full))
    assert code == 1
    assert len([line for line in errors.splitlines() if line.startswith("helpscout-reports: ")]) == 1
    assert "Traceback" not in errors
    assert list(out.glob("*.parquet")) == []
    assert finished(command(box, out))[0] == 0
    again = frames(out)
    assert all(frame.equals(again[name]) for name, frame in frames(unbroken.out).items())


@pytest.mark.slow
@pytest.mark.parametrize("output", ["out.xlsx", "csv", "parquet"])
def test_a_disk_that_is_full_in_the_end_is_one_line_with_the_file(box: Sandbox, tmp_path: Path, output: str) -> None:
    """All came, and a file cannot be written: it is named, none is there, and nothing half-written but the journal."""
    out = tmp_path / output
    more = () if out.suffix else ("--format", output)
    full = (
        "import resource\n"
        "from helpscout_reports.export.files import Target\n"
        "whole = Target.write\n"
        "def write(*given, **more):\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "    return whole(*given, **more)\n"
        "Target.write = write"
    )
    code, errors = finished(command(box, out, *more, prelude=full, reports=("company_overall",)))
    file = out if out.suffix else out / f"company_overall_metrics.{output}"
    assert (code, errors) == (1, f"helpscout-reports: {file}: {os.strerror(errno.EFBIG)}\n")
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["journal.sqlite"]


@pytest.mark.slow
def test_a_full_temporary_folder_is_one_line_with_its_name(box: Sandbox, tmp_path: Path) -> None:
    """The rows of a report wait there where they are many; nothing else is said when that fails."""
    full = (
        "import resource\n"
        "from helpscout_reports.export import collect\n"
        "collect._IN_MEMORY = 1\n"
        "whole = collect._Spool.add\n"
        "def add(*given):\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))\n"
        "    whole(*given)\n"
        "collect._Spool.add = add"
    )
    code, errors = finished(command(box, tmp_path / "out", prelude=full, reports=("company_drilldown",)))
    named = f"helpscout-reports: {tempfile.gettempdir()}: {os.strerror(errno.EFBIG)}\n"
    assert (code, errors) == (1, named)


@pytest.mark.slow
def test_a_workbook_that_is_killed_leaves_nothing_that_the_next_run_keeps(box: Sandbox, tmp_path: Path) -> None:
    """Rows that wait for a workbook are beside it, in the folder of its journal, and go with that."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    killed = KILL + (
        f"import tempfile\ntempfile.tempdir = {str(temporary)!r}\n"
        "from helpscout_reports.files import xlsx\n"
        "whole, count = xlsx._sheet, []\n"
        "def sheet(*given):\n"
        "    count.append(whole(*given))\n"
        "    if len(count) == 3: kill()\n"
        "xlsx._sheet = sheet"
    )
    out = tmp_path / "week.xlsx"
    assert finished(command(box, out, prelude=killed, reports=("company_overall",)))[0] == -signal.SIGKILL
    assert list(temporary.iterdir()) == []
    assert finished(command(box, out, reports=("company_overall",)))[0] == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["temporary", "week.xlsx"]


@pytest.mark.slow
def test_no_permission_is_one_line(box: Sandbox, tmp_path: Path) -> None:
    """A folder that cannot be written to is said before any report is asked for."""
    locked = Path("/sys") if os.getuid() == 0 else tmp_path / "locked"  # root may write everywhere else
    locked.mkdir(mode=0o500, exist_ok=True)
    code, errors = finished(command(box, locked / "out"))
    assert code == 1
    assert errors.splitlines()[-1].startswith(f"helpscout-reports: {locked / 'out'}: ")
    assert calls(box.requests) == set()
    assert not (locked / "out").exists()
