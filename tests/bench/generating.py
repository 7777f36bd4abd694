"""Generation and drift check, as whole processes."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.measuring import Row, in_turn

ROOT = Path(__file__).parents[2]


def rows() -> Iterator[Row]:
    """Seconds of a build from nothing and of a check."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "package"
        found = in_turn(
            {"build from nothing": lambda: _run("build", out), "check": lambda: _run("check", out)}, rounds=3
        )
    for name, seconds in found.items():
        yield Row("generator", name, seconds, "s", 4.0)


def _run(command: str, out: Path) -> None:
    if command == "build":
        subprocess.run(["rm", "-rf", str(out)], check=True)
    tool = [sys.executable, "-m", "generator", command, "--out", str(out)]
    subprocess.run(tool, cwd=ROOT, check=True, capture_output=True)
