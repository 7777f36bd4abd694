"""Generation and drift check, as whole processes."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measuring import Row, in_turn

ROOT = Path(__file__).parents[3]
SPEC = ROOT / "spec" / "openapi.yaml"


def rows() -> Iterator[Row]:
    """Seconds of a build from nothing and of a check."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "package"
        found = in_turn({"build from nothing": lambda: build(out), "check": lambda: _run("check", out, SPEC)}, rounds=3)
    for name, seconds in found.items():
        yield Row("generator", name, seconds, "s", 3.0)


def build(out: Path, source: Path = SPEC) -> None:
    """Make the package of a specification from nothing."""
    shutil.rmtree(out, ignore_errors=True)
    _run("build", out, source)


def _run(command: str, out: Path, source: Path) -> None:
    tool = [sys.executable, "-m", "generator", command, "--spec", str(source), "--out", str(out)]
    subprocess.run(tool, cwd=ROOT, check=True, capture_output=True)
