"""Loads that are killed in the middle and started again: as processes, as users run them."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.dlt.conftest import REPORTS, content

ROOT = Path(__file__).parents[3]
ASKED = ["--from", "2026-09-28", "--to", "2026-10-11", "--tz", "Europe/London", "--reports", ",".join(REPORTS)]

# What kills the process, put into it before it begins: always at the same moment, whatever the machine is doing.
KILL = "import os, signal\ndef kill(*_, **__): os.kill(os.getpid(), signal.SIGKILL)\n"
WHILE_ASKING = KILL + (
    "from helpscout_reports.dlt import source\n"
    "whole, count = source._about, []\n"
    "def about(*given):\n"
    "    count.append(1)\n"
    "    return whole(*given) if len(count) < 4 else kill()\n"
    "source._about = about"
)
WHILE_MERGING = KILL + "from dlt.load.load import Load\nLoad.complete_package = kill"
BEFORE_LOADING = KILL + "from dlt.load.load import Load\nLoad.run = kill"
WHILE_STAGING = KILL + (
    "from dlt.destinations.impl.duckdb.duck import DuckDbCopyJob\n"
    "run = DuckDbCopyJob.run\n"
    "def staged(job):\n"
    "    run(job)\n"
    "    kill()\n"
    "DuckDbCopyJob.run = staged"
)


def command(box: Sandbox, folder: Path, *more: str, prelude: str = "") -> subprocess.CompletedProcess[str]:
    """A load, as a process."""
    code = f"{prelude}\nimport sys\nfrom helpscout_reports.cli import main\nsys.exit(main())"
    told = {
        "HELPSCOUT_BASE_URL": box.url,
        "HELPSCOUT_APP_ID": "sandbox",
        "HELPSCOUT_APP_SECRET": "sandbox",
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated_client")]),
        "HOME": str(folder / "home"),
    }
    return subprocess.run(
        [sys.executable, "-c", code, "load", *ASKED, *more],
        cwd=folder,
        env={**os.environ, **told},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


WHILE_LOADING = "from dlt.load.load import Load\nimport os, signal\nwhole = Load.complete_package\n"


@pytest.mark.slow
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["Ctrl-C", "SIGTERM"])
def test_a_signal_ends_a_load_at_once(number: int, code: int, box: Sandbox, tmp_path: Path) -> None:
    """Interrupted while a week is written, the command ends with the exit code of the signal, without a traceback."""
    end = f"os.kill(os.getpid(), {int(number)})"
    ends = f"Load.complete_package = lambda *given, **named: ({end}, whole(*given, **named))[1]"
    died = command(box, tmp_path, prelude=WHILE_LOADING + ends)
    assert died.returncode == code, died.stderr
    assert "Traceback" not in died.stderr
    assert "2 of 2" not in died.stderr


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
@pytest.mark.parametrize("moment", [WHILE_ASKING, WHILE_MERGING], ids=["while asking", "while merging"])
def test_a_killed_load_goes_on_where_it_was(moment: str, box: Sandbox, whole: Path, tmp_path: Path) -> None:
    """Killed with SIGKILL while it asks, or while it merges: the same command ends with what one run would have."""
    died = command(box, tmp_path, prelude=moment)
    assert died.returncode == -signal.SIGKILL, died.stderr
    box.reset()
    done = command(box, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "1 of 2: 28 Sep 2026 to 04 Oct 2026: settled" in done.stderr
    assert content(tmp_path / "helpscout.duckdb") == content(whole)
    # All that it keeps is beside the file, nothing in the home folder.
    assert sorted(path.name for path in tmp_path.iterdir()) == ["helpscout.duckdb", "helpscout.duckdb.dlt"]


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
def test_killed_after_rows_are_staged_none_comes_twice(box: Sandbox, whole: Path, tmp_path: Path) -> None:
    """Killed between writing rows to the staging tables and noting that it did: no row comes twice."""
    assert command(box, tmp_path, prelude=WHILE_STAGING).returncode == -signal.SIGKILL
    done = command(box, tmp_path)
    assert (done.returncode, "warning" in done.stderr) == (0, False), done.stderr
    assert content(tmp_path / "helpscout.duckdb") == content(whole)


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
def test_what_waits_for_one_data_set_comes_into_no_other(box: Sandbox, whole: Path, tmp_path: Path) -> None:
    """Killed with rows on their way to another data set: they are not loaded into this one, whose state is the same."""
    other = ["--dataset", "other", "--no-personal"]
    assert command(box, tmp_path).returncode == 0
    before = content(tmp_path / "helpscout.duckdb")
    assert command(box, tmp_path, *other, prelude=BEFORE_LOADING).returncode == -signal.SIGKILL
    again = command(box, tmp_path)
    assert "0 reports loaded" in again.stderr
    assert content(tmp_path / "helpscout.duckdb") == before == content(whole)
    done = command(box, tmp_path, *other)
    assert "4 reports loaded" in done.stderr


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
def test_what_waits_moves_with_its_file(box: Sandbox, whole: Path, tmp_path: Path) -> None:
    """Killed with the second week on its way, then file and state are moved: nothing is asked for again."""
    old = tmp_path / "old"
    old.mkdir()
    assert command(box, old, "--to", "2026-10-04").returncode == 0
    assert command(box, old, prelude=BEFORE_LOADING).returncode == -signal.SIGKILL
    new = old.rename(tmp_path / "new")
    done = command(box, new)
    assert "0 reports loaded" in done.stderr
    assert content(new / "helpscout.duckdb") == content(whole)
