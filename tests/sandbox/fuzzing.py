"""schemathesis against the sandbox: `python -m tests.sandbox.fuzzing [examples] [seed]`."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from helpscout_reports.sandbox import Sandbox

ROOT = Path(__file__).parents[2]
# The report of API 1.0 takes a key; its Basic credentials are `sandbox:`.
CONFIGURATION = """
hooks = "tests.sandbox.fuzzing_hooks"
headers = { Authorization = "Bearer sandbox" }

[[operations]]
include-tag = "legacy"
headers = { Authorization = "Basic c2FuZGJveDo=" }
"""


def fuzz(examples: int, seed: int) -> subprocess.CompletedProcess[str]:
    """Try every operation with this many right and wrong requests, beside those that the document itself suggests."""
    paths = os.pathsep.join([str(ROOT), str(ROOT / "generated_client")])
    with tempfile.TemporaryDirectory() as folder, Sandbox(rate_limit=10**9) as box:
        (Path(folder) / "schemathesis.toml").write_text(CONFIGURATION)
        command = [sys.executable, "-m", "schemathesis.cli", "run", f"{box.url}/openapi.json", "--url", box.url]
        settings = ["--seed", str(seed), "--max-examples", str(examples), "--no-color", "--generation-database", "none"]
        return subprocess.run(
            [*command, *settings],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": paths},
            capture_output=True,
            text=True,
            check=False,
        )


if __name__ == "__main__":
    result = fuzz(*(int(text) for text in (*sys.argv[1:], *("200", "1")[len(sys.argv) - 1 :])))
    print(result.stdout, result.stderr)
    sys.exit(result.returncode)
