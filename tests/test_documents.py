"""The papers are true: every Python snippet in them runs, every link leads somewhere, every command exists."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpscout_reports.sandbox import Sandbox

ROOT = Path(__file__).parent.parent
PAPERS = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "spec/README.md"]


def snippets() -> Iterator[tuple[str, str]]:
    """Every Python snippet of the papers, with its place."""
    for paper in PAPERS:
        text = (ROOT / paper).read_text(encoding="utf-8")
        for found in re.finditer(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
            yield f"{paper}:{text.count(chr(10), 0, found.start()) + 1}", found[1]


SNIPPETS = dict(snippets())


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    """A sandbox that the snippets talk to."""
    with Sandbox() as running:
        yield running


@pytest.mark.parametrize("place", SNIPPETS)
def test_every_snippet_runs(place: str, box: Sandbox) -> None:
    """Each snippet runs as it stands, with credentials and address from the environment, and without a warning."""
    environment = {
        **os.environ,
        "HELPSCOUT_APP_ID": "sandbox",
        "HELPSCOUT_APP_SECRET": "sandbox",
        "HELPSCOUT_BASE_URL": box.url,
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated_client'}",
    }
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SNIPPETS[place]],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_the_readme_has_snippets() -> None:
    """The README shows sync, async, paging, errors and the sandbox."""
    assert sum(place.startswith("README.md") for place in SNIPPETS) >= 6


@pytest.mark.parametrize("paper", PAPERS)
def test_every_link_leads_to_a_file(paper: str) -> None:
    """Relative links in the papers name files that are there."""
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", (ROOT / paper).read_text(encoding="utf-8")):
        assert ((ROOT / paper).parent / target).exists(), target


@pytest.mark.parametrize("paper", PAPERS)
def test_every_named_command_exists(paper: str) -> None:
    """Each `make …` that a paper names is a target of the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"(?:`|\$ )make ([a-z-]+)", (ROOT / paper).read_text(encoding="utf-8")))
    assert named <= targets
