"""The pytest plugin, and the example project that uses it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "docs" / "examples" / "testing"
PATHS = os.pathsep.join([str(ROOT), str(ROOT / "generated_client")])
# Loaded by name, so that it is this checkout's, whatever is installed.
LOADED = ["-p", "no:helpscout_reports", "-p", "helpscout_reports.sandbox.pytest_plugin", "-p", "no:cacheprovider"]


def pytest_in(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in a folder, as another project would."""
    command = [sys.executable, "-m", "pytest", "--rootdir", str(folder), "-c", os.devnull, *LOADED, *arguments]
    environment = {name: text for name, text in os.environ.items() if not name.startswith(("HELPSCOUT_", "PYTEST_"))}
    return subprocess.run(
        [*command, "-W", "error"],
        cwd=folder,
        env=environment | {"PYTHONPATH": os.pathsep.join([str(folder), PATHS])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.slow
def test_the_example_project_passes(tmp_path: Path) -> None:
    """The tests of the example run as they stand, and all of them pass."""
    shutil.copytree(EXAMPLE, tmp_path / "testing", ignore=shutil.ignore_patterns("__pycache__"))
    result = pytest_in(tmp_path / "testing", "-q", "--strict-markers")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "5 passed" in result.stdout


@pytest.mark.slow
def test_every_test_has_a_clean_sandbox(tmp_path: Path) -> None:
    """What one test sets up is gone in the next, settings of the marker count, and the environment is as it was."""
    (tmp_path / "test_clean.py").write_text(
        """
import os

import pytest

def test_one(helpscout_sandbox, helpscout_reports):
    helpscout_sandbox.answer("lookup_me", {})
    helpscout_sandbox.fail("lookup_tags", times=None)
    helpscout_reports.lookup.mailboxes().collect()
    assert os.environ["HELPSCOUT_BASE_URL"] == helpscout_sandbox.url

def test_other(helpscout_sandbox, helpscout_reports):
    assert helpscout_sandbox.requests == []
    assert helpscout_reports.lookup.me().id == 2
    assert len(helpscout_reports.lookup.tags().collect()) > 50

@pytest.mark.helpscout_sandbox(7, "Asia/Tokyo")
def test_of_its_own(helpscout_reports):
    assert helpscout_reports.lookup.me().timezone == "Asia/Tokyo"

def test_without():
    assert not [name for name in os.environ if name.startswith("HELPSCOUT_")]
"""
    )
    result = pytest_in(tmp_path, "-q")
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.slow
def test_it_costs_nothing_where_it_is_not_used(tmp_path: Path) -> None:
    """A project that has it installed and does not use it loads no server, no checker and no client."""
    (tmp_path / "test_light.py").write_text(
        """
import sys

def test_light():
    assert not {"starlette", "uvicorn", "openapi_core", "httpx"} & sys.modules.keys()
"""
    )
    others = ("pytest_httpx", "respx", "schemathesis")  # plugins that load a client themselves
    result = pytest_in(tmp_path, "-q", *(word for name in others for word in ("-p", f"no:{name}")))
    assert result.returncode == 0, result.stdout + result.stderr
