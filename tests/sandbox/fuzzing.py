"""schemathesis against the sandbox, as `make fuzz` runs it: `python -m tests.sandbox.fuzzing EXAMPLES SEED`."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from helpscout_reports.sandbox import Sandbox

ROOT = Path(__file__).parents[2]
QUICK = "examples,fuzzing,stateful"
# `coverage` tries every edge of every parameter: thousands of requests.
WHOLE = f"{QUICK},coverage"
# The report of API 1.0 takes a key; its Basic credentials are `sandbox:`. Any other key is as good, by intention.
CONFIGURATION = """
hooks = "tests.sandbox.fuzzing_hooks"
headers = { Authorization = "Bearer sandbox" }

[[operations]]
include-tag = "legacy"
headers = { Authorization = "Basic c2FuZGJveDo=" }
checks.ignored_auth.enabled = false
"""


def fuzz(examples: int, seed: int, phases: str = WHOLE) -> subprocess.CompletedProcess[str]:
    """Try every operation with this many right and wrong requests, beside those that the document itself suggests."""
    paths = os.pathsep.join([str(ROOT), str(ROOT / "generated_client")])
    with tempfile.TemporaryDirectory() as folder, Sandbox(rate_limit=10**9) as box:
        (Path(folder) / "schemathesis.toml").write_text(CONFIGURATION)
        command = [sys.executable, "-m", "schemathesis.cli", "run", f"{box.url}/openapi.json", "--url", box.url]
        settings = ["--phases", phases, "--seed", str(seed), "--max-examples", str(examples)]
        return subprocess.run(
            [*command, *settings, "--no-color", "--generation-database", "none"],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": paths},
            capture_output=True,
            text=True,
            check=False,
        )


if __name__ == "__main__":
    result = fuzz(*map(int, sys.argv[1:3]))
    print(result.stdout, result.stderr)
    sys.exit(result.returncode)
