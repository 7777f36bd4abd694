"""The worked example of CONTRIBUTING, followed to the letter, gives a field and a report without a line of Python."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TOLD = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
NEEDED = (
    *("spec", "generator", "generated_client", "helpscout_reports", "tests"),
    *("README.md", "CHANGELOG.md", "pyproject.toml", ".yamllint"),
)

SCRIPT = """
import asyncio, json
from datetime import UTC, datetime
from helpscout_reports import AsyncHelpScoutReports, HelpScoutReports, InvalidRequestError, models, operations
from helpscout_reports.sandbox import Sandbox

october = {"start": datetime(2026, 10, 1, tzinfo=UTC), "end": datetime(2026, 11, 1, tzinfo=UTC)}
with Sandbox() as box:
    with HelpScoutReports("id", "secret", base_url=box.url) as client:
        blocking = client.beacon.overall(**october, mailboxes=[1, 2])
        calls = client.phone.overall(**october).current
        try:
            client.beacon.overall(**october, mailboxes=[])
        except InvalidRequestError as error:
            refused = error.parameter
        visits = client.beacon.visits(**october, device="phone", system_version=14).collect()
        try:
            client.beacon.visits(**october, system_version=14).collect()
        except InvalidRequestError as error:
            alone = error.parameter

    async def ask():
        async with AsyncHelpScoutReports("id", "secret", base_url=box.url) as client:
            return await client.beacon.overall(**october)

    awaited = asyncio.run(ask())
print(json.dumps({
    "types": [type(blocking) is models.BeaconReport, type(awaited) is models.BeaconReport],
    "figures": [type(blocking.visitors), type(awaited.open_time), type(calls.voicemails)] == [int, float, int],
    "units": [models.BeaconReport.UNITS["open_time"], models.PhoneStatistics.UNITS["voicemails"]],
    "path": operations["beacon_overall"].path,
    "refused": refused,
    "alone": alone,
    "visits": [type(visit) is models.BeaconVisit for visit in visits[:1]],
    "envelope": operations["beacon_visits"].paging.count,
}))
"""


def blocks(language: str) -> Iterator[str]:
    """The fenced blocks of a language in CONTRIBUTING."""
    for found in re.finditer(rf"^```{language}\n(.*?)^```", TOLD, re.MULTILINE | re.DOTALL):
        yield found[1]


def follow(block: str, tree: Path) -> None:
    """Do what a diff says, in the one place of the file where its lines stand."""
    name, *lines = block.removeprefix("--- ").splitlines()
    path = tree / name
    before, after = ("".join(f"{line[1:]}\n" for line in lines if line[0] in signs) for signs in (" -", " +"))
    text = path.read_text(encoding="utf-8") if before else ""
    assert not before or text.count(before) == 1, block
    path.write_text(text.replace(before, after) if before else after, encoding="utf-8")


def run(tree: Path, *arguments: str) -> str:
    """What a Python command prints in a tree."""
    environment = {**os.environ, "PYTHONPATH": f"{tree}{os.pathsep}{tree / 'generated_client'}"}
    command = [sys.executable, "-W", "error", *arguments]
    done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project in which the example was followed as far as the diffs go."""
    copy = tmp_path_factory.mktemp("project")
    for path in (ROOT / name for name in NEEDED):
        if path.is_dir():
            shutil.copytree(path, copy / path.name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, copy)
    for block in blocks("diff"):
        follow(block, copy)
    return copy


@pytest.mark.slow
def test_the_example_works(tree: Path) -> None:
    """`make generate` prints what the text says, and the client has the field and the report, over HTTP, twice over."""
    command, told = next(block for block in blocks("console") if "make generate" in block).split("\n", 1)
    assert command == "$ make generate"
    assert told.strip()
    assert run(tree, "-m", "generator", "build").startswith(told)
    assert json.loads(run(tree, "-c", SCRIPT)) == {
        "types": [True, True],
        "figures": True,
        "units": ["seconds", "count"],
        "path": "/v2/reports/beacon",
        "refused": "mailboxes",
        "alone": "system_version",
        "visits": [True],
        "envelope": None,
    }
    assert "no findings" in run(tree, "-m", "tests.spec")
    assert run(tree, "-m", "pytest", "-q", "tests/test_every_report.py")
