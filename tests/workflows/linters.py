"""What linters find in the workflows: actionlint (in Go, built once into the user's cache) and zizmor.

`python -m tests.workflows.linters` asks both about `.github/`, off-line.
"""

import os
import subprocess
import sys
from pathlib import Path

from generator.changes import cache
from generator.errors import GenerationError

ROOT = Path(__file__).parents[2]
ACTIONLINT = "1.7.7"


def actionlint(folder: Path) -> list[str]:
    """What actionlint finds in the workflows of a checkout: syntax, expressions, contexts, runners, permissions.

    Raises:
        GenerationError: It is not there and cannot be built here.
    """
    program = _built() / "actionlint"
    workflows = sorted((folder / ".github" / "workflows").glob("*.yml"))
    return _findings([str(program), "-no-color", "-oneline", "-shellcheck=", "-pyflakes=", *map(str, workflows)])


def zizmor(folder: Path) -> list[str]:
    """What zizmor finds at its strictest: unpinned actions, permissions, credentials that stay, injection."""
    program = Path(sys.executable).with_name("zizmor")
    options = ["--offline", "--no-config", "--persona", "pedantic", "--format", "github", "--quiet"]
    return _findings([str(program), *options, str(folder / ".github")])


def _built() -> Path:
    module = f"github.com/rhysd/actionlint/cmd/actionlint@v{ACTIONLINT}"

    def build(folder: Path) -> None:
        install = ["go", "install", module]
        environment = {**cache.go(), "GOBIN": str(folder)}
        done = subprocess.run(install, env=environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise GenerationError(f"actionlint cannot be built: {' '.join(done.stderr.split())[-400:]}")

    return cache.kept(f"actionlint-{ACTIONLINT}", fill=build)


def _findings(command: list[str]) -> list[str]:
    """The lines that a tool prints when it finds something; one that fails and says nothing is a finding itself."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "NO_COLOR": "1"})
    found = [line for line in done.stdout.splitlines() if line.strip()]
    if done.returncode != 0 and not found:
        return [f"{Path(command[0]).name}: exit code {done.returncode}: {done.stderr.strip()[-400:]}"]
    return found


TOOLS = {"actionlint": actionlint, "zizmor": zizmor}


def main() -> int:
    """Print what each tool finds; 1 if any finds something, or cannot be had."""
    found = False
    for name, linter in TOOLS.items():
        try:
            findings = linter(ROOT)
        except GenerationError as fault:
            findings = [str(fault)]
        print(f"{name}: {len(findings) or 'no'} finding{'s' * (len(findings) != 1)}")
        print("".join(f"  {line}\n" for line in findings), end="")
        found = found or bool(findings)
    return int(found)


if __name__ == "__main__":
    sys.exit(main())
