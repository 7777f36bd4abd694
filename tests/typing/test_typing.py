"""Type checkers see what callers get right and what they get wrong, in the wheel as it is installed."""

import json
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
pytestmark = pytest.mark.slow

Faults = dict[int, str]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment that has the wheel, and beside it what this one has."""
    folder = tmp_path_factory.mktemp("typed")
    build = [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    venv.create(folder / "venv")
    (packages,) = (folder / "venv").glob("lib/*/site-packages")
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(packages)
    # The path of a .pth file is searched, its own .pth files are not: the checkout itself stays out of sight.
    (packages / "beside.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "venv" / "bin" / "python"


def mypy(path: Path, python: Path) -> Faults:
    """What mypy --strict refuses, by line."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(python.parent / "mypy")]
    found = run([*command, "--python-executable", str(python), path.name], python)
    lines = re.findall(r"^(\w+\.py):(\d+): error: (.*)$", found, re.MULTILINE)
    assert {name for name, _, _ in lines} <= {path.name}, found
    assert lines or "Success" in found, found
    return {int(line): words for _, line, words in lines}


def pyright(path: Path, python: Path) -> Faults:
    """What pyright refuses, by line."""
    found = run([sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", str(python), path.name], python)
    told = json.loads(found[found.index("{") :])["generalDiagnostics"]
    return {item["range"]["start"]["line"] + 1: item["message"] for item in told if item["severity"] == "error"}


def run(command: list[str], python: Path) -> str:
    """The output of a checker, run where the checkout is not in sight, on copies of the files."""
    folder = python.parents[2] / "callers"
    folder.mkdir(exist_ok=True)
    for name in ("accepted.py", "refused.py"):
        (folder / name).write_text((HERE / name).read_text())
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout


@pytest.mark.parametrize("check", [mypy, pyright])
def test_what_is_right_is_accepted(check: Callable[[Path, Path], Faults], installed: Path) -> None:
    """Reports, pagers, ranges, errors and the catalogue type-check, with the types that the guides promise."""
    assert check(HERE / "accepted.py", installed) == {}


@pytest.mark.parametrize("check", [mypy, pyright])
def test_what_is_wrong_is_refused(check: Callable[[Path, Path], Faults], installed: Path) -> None:
    """Misspelt fields, parameters, texts, attributes, and wrong row types: the marked lines are refused, no other."""
    lines = (HERE / "refused.py").read_text().splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# refused")}
    assert check(HERE / "refused.py", installed).keys() == marked
