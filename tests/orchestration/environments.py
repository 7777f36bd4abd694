"""The environments: a folder in build/orchestration for each tool, with what its file of versions pins."""

import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLACE = ROOT / "build" / "orchestration"
VERSIONS = Path(__file__).parent / "constraints"


@dataclass(frozen=True)
class Environment:
    """An environment.

    Attributes:
        name: The tool; its file of versions is named so as well.
        wanted: What is installed, of the versions that the file pins.
        ours: The extras of this project that are installed beside it; None where it does without.
    """

    name: str
    wanted: tuple[str, ...]
    ours: str | None = None

    @property
    def folder(self) -> Path:
        """Where it is."""
        return PLACE / self.name

    @property
    def versions(self) -> Path:
        """The file that pins its versions."""
        return VERSIONS / f"{self.name}.txt"

    def program(self, name: str) -> str:
        """The path of a program in it."""
        return str(self.folder / "bin" / name)

    def prepare(self) -> None:
        """Make it, unless it is there and its versions are the pinned ones.

        Raises:
            subprocess.CalledProcessError: Something cannot be installed.
        """
        ready = self.folder / ".ready"
        said = sha256(self.versions.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
        if ready.is_file() and ready.read_text(encoding="utf-8") == said:
            return
        venv.create(self.folder, clear=True, with_pip=True)
        install = [self.program("python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        own = [] if self.ours is None else ["--editable", f"{ROOT}[{self.ours}]"]
        subprocess.run([*install, "--constraint", str(self.versions), *self.wanted, *own], check=True)
        ready.write_text(said, encoding="utf-8")

    def variables(self, **more: str) -> dict[str, str]:
        """The variables of its programs: those of this process, but for what leads to packages elsewhere."""
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYTEST", "VIRTUAL"))
        }
        return {**kept, "PATH": f"{self.folder / 'bin'}{os.pathsep}{kept.get('PATH', os.defpath)}", **more}


AIRBYTE = Environment("airbyte", ("airbyte-cdk",))
DAGSTER = Environment("dagster", ("dagster",), "dlt")
AIRFLOW = Environment("airflow", ("apache-airflow",), "dlt")
ALL = (AIRBYTE, DAGSTER, AIRFLOW)


def main() -> int:
    """Make all of them."""
    for environment in ALL:
        print(f"{environment.name}: {environment.folder}", flush=True)
        try:
            environment.prepare()
        except subprocess.CalledProcessError as fault:
            print(f"{environment.name} cannot be installed: pip ended with {fault.returncode}", file=sys.stderr)
            return 1
    return 0
