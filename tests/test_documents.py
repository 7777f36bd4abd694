"""The papers are true: every Python snippet in them runs, every link leads somewhere, every command exists."""

import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from itertools import takewhile
from pathlib import Path

import pytest

from helpscout_reports import operations
from helpscout_reports.sandbox import Sandbox

ROOT = Path(__file__).parent.parent
PAGES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md"))
OF_DEVELOPERS = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "spec/README.md", "tests/README.md"]
PAPERS = [*OF_DEVELOPERS, "CHANGELOG.md", "tests/spec/published/README.md", *PAGES]
FOLDERS = (".ci", ".github", "docs", "generated_client", "generator", "helpscout_reports", "spec", "tests")
# tests/generator/writing/test_reference.py runs the examples of the reference.
TOLD = [paper for paper in PAPERS if not paper.startswith("docs/reference")]


def snippets() -> Iterator[tuple[str, str]]:
    """Every Python snippet of the papers, with its place."""
    for paper in TOLD:
        text = (ROOT / paper).read_text(encoding="utf-8")
        for found in re.finditer(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
            yield f"{paper}:{text.count(chr(10), 0, found.start()) + 1}", found[1]


SNIPPETS = dict(snippets())


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    """A sandbox that the snippets talk to."""
    with Sandbox(rate_limit=100_000) as running:
        yield running


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    """A server on this machine that speaks the protocol of Redis."""
    script = (
        "from fakeredis import TcpFakeServer; server = TcpFakeServer(('127.0.0.1', 0), server_type='redis'); "
        "print(server.server_address[1], flush=True); server.serve_forever()"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        yield f"redis://127.0.0.1:{server.stdout.readline().strip()}"
        server.kill()


def at(box: Sandbox) -> dict[str, str]:
    """The environment of a program that talks to a sandbox."""
    return {
        **os.environ,
        "HELPSCOUT_APP_ID": "sandbox",
        "HELPSCOUT_APP_SECRET": "sandbox",
        "HELPSCOUT_API_KEY": "sandbox",
        "HELPSCOUT_BASE_URL": box.url,
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated_client'}",
    }


@pytest.mark.slow
@pytest.mark.parametrize("place", SNIPPETS)
def test_every_snippet_runs(place: str, box: Sandbox, redis_url: str, tmp_path: Path) -> None:
    """Each snippet runs as it stands, tests under pytest, told about the sandbox by the environment."""
    code = SNIPPETS[place]
    command = [sys.executable, "-W", "error", "-c", code]
    if re.search(r"^(async )?def test_", code, re.MULTILINE):
        (tmp_path / "test_snippet.py").write_text(code, encoding="utf-8")
        plugins = ["-p", "no:cacheprovider", "-p", "no:schemathesis"]
        command = [sys.executable, "-m", "pytest", "-q", "-W", "error", *plugins, str(tmp_path)]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env=at(box) | {"REDIS_URL": redis_url},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.strip()


@pytest.mark.slow
def test_the_snippets_type_check(tmp_path: Path) -> None:
    """mypy accepts each snippet, apart from those that read what dlt and mcp give: their types have more to them."""
    for number, (place, code) in enumerate(SNIPPETS.items()):
        if not re.search(r"^(import|from) (dlt|mcp)\b", code, re.MULTILINE):
            (tmp_path / f"snippet_{number}.py").write_text(f"# {place}\n{code}", encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--config-file=", "--ignore-missing-imports", str(tmp_path)]
    paths = os.pathsep.join(map(str, (ROOT, ROOT / "generated_client")))
    done = subprocess.run(
        command, cwd=tmp_path, env=os.environ | {"MYPYPATH": paths}, capture_output=True, text=True, check=False
    )
    assert "Success" in done.stdout, done.stdout + done.stderr


@pytest.mark.slow
def test_the_first_page_shows_what_its_program_prints(box: Sandbox) -> None:
    """The site begins with an install line, a program of a few lines, and what that prints."""
    text = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    program = text.partition("```python\n")[2].partition("```")[0]
    printed = text.partition("```text\n")[2].partition("```")[0]
    assert text.index("$ pip install") < text.index(program) < text.index(printed)
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=at(box), capture_output=True, text=True, check=True
    )
    assert done.stdout == printed


def test_the_readme_has_snippets() -> None:
    """The README shows sync, async, paging, errors and the sandbox."""
    assert sum(place.startswith("README.md") for place in SNIPPETS) >= 6


def anchors(path: Path) -> set[str]:
    """The anchors of the headings of a paper."""
    prose = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ (.*)$", prose, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("paper", PAPERS)
def test_every_link_leads_somewhere(paper: str) -> None:
    """Relative links in the papers name files that are there and headings in them; the others are https addresses."""
    for target in re.findall(r"\]\(<?([^)>]+)", (ROOT / paper).read_text(encoding="utf-8")):
        if ":" in target:
            assert re.fullmatch(r"https://[\w.-]+(/[\w./%#?=&-]*)?", target), target
            continue
        name, _, anchor = target.partition("#")
        file = (ROOT / paper).parent / name if name else ROOT / paper
        assert file.exists(), target
        assert not anchor or anchor in anchors(file), target


@pytest.fixture(scope="module")
def places() -> set[str]:
    """Every file and folder of the project, from its root on."""
    inside = {path for folder in FOLDERS for path in [ROOT / folder, *(ROOT / folder).rglob("*")]}
    return {f"/{path.relative_to(ROOT).as_posix()}" for path in inside | set(ROOT.iterdir())}


@pytest.mark.parametrize("paper", OF_DEVELOPERS)
def test_every_named_file_exists(paper: str, places: set[str]) -> None:
    """A file or a folder that a paper names is there, by its whole path or the end of it; outputs may be missing."""
    prose = re.sub(r"^```.*?^```", "", (ROOT / paper).read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    named = {name.partition("::")[0] for name in re.findall(r"`([\w./-]+(?:::\w+)?)`", prose)}
    files = {name for name in named if re.search(r"/$|\.(py|yaml|yml|toml|md)$", name)}
    files = {name.rstrip("/") for name in files if not name.startswith(("build/", "dist/"))}
    assert files
    assert not {name for name in files if not any(place.endswith(f"/{name}") for place in places)}


@pytest.mark.parametrize("paper", PAPERS)
def test_every_named_command_exists(paper: str) -> None:
    """Each `make …` that a paper names is a target of the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"(?:`|\$ )make ([a-z-]+)", (ROOT / paper).read_text(encoding="utf-8")))
    assert named <= targets


@pytest.mark.slow
@pytest.mark.parametrize("paper", PAPERS)
def test_every_console_command_exists(paper: str) -> None:
    """Each command of a console block is one that this project brings, or a plain tool, with options it knows."""
    blocks = re.findall(r"^```console\n(.*?)^```", (ROOT / paper).read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    extras = set(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"])
    for line in re.findall(r"^\$ (.*)$", "".join(blocks), re.MULTILINE):
        words = shlex.split(line, comments=True)
        match words[0]:
            case "pip":
                assert words[1] == "install"
                assert set(re.findall(r"\[([\w-]+)\]", line)) <= extras
            case "helpscout-reports":
                path = takewhile(lambda word: not word.startswith("-"), words[1:])
                command = [sys.executable, "-m", "helpscout_reports.cli", *path, "--help"]
                told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
                assert all(word in told for word in words if word.startswith("--")), line
            case "python" | ".venv/bin/python":
                command = [sys.executable, *words[1:3], "--help"]
                told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
                assert all(word in told for word in words[3:] if word.startswith("--")), line
            case first:
                plain = {
                    "make",
                    "export",
                    "git",
                    "cd",
                    "npm",
                    "npx",
                    "go",
                    "mvn",
                    "cargo",
                    "ruby",
                    "airflow",
                    "dagster",
                    "jupyter",
                }
                assert first in plain, line


@pytest.mark.parametrize("paper", PAPERS)
def test_who_asks_the_sandbox_is_told_to_install_it(paper: str) -> None:
    """A paper that speaks of `--sandbox` names the extra that brings the sandbox."""
    text = (ROOT / paper).read_text(encoding="utf-8")
    assert "--sandbox" not in text or re.search(r"\[[\w,]*\bsandbox\b[\w,]*\]|the `sandbox` extra", text)


def test_other_environments_are_ignored() -> None:
    """The environments that CONTRIBUTING names are in no commit, and no linter reads them."""
    named = re.findall(r"VENV=([\w.-]+)", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    assert named
    assert all(any(fnmatch(f"{name}/", pattern) for pattern in ignored) for name in named)


MIGRATING = ROOT / "docs" / "guides" / "migrating.md"


def test_all_methods_of_the_gem_have_their_equal() -> None:
    """The table has all 31 methods of the gem, each once, and what stands beside it is a method of this client."""
    rows = re.findall(r"^\| `(get_\w+)` \| \[client\.(\w+)\.(\w+)\]", MIGRATING.read_text(), re.MULTILINE)
    assert len(rows) == len({gem for gem, *_ in rows}) == 31
    equals = {f"{family}_{report}" for _, family, report in rows}
    assert len(equals) == 31
    assert equals <= {name for name, item in operations.items() if item.path.startswith("/v2/reports/")}


def test_all_reports_of_v1_have_their_equal() -> None:
    """The table has every report of API 1.0, and what stands beside it is a method of this client with its own path."""
    rows = re.findall(r"^\| `([a-z/-]+)\.json` \| \[client\.(\w+)\.(\w+)\]", MIGRATING.read_text(), re.MULTILINE)
    assert len(rows) == 31
    moved = {"users/drilldown": "user/drilldown", "productivity/drilldown": "company/drilldown"}
    for old, family, report in rows:
        path = moved.get(old, old.replace("team", "company"))
        assert operations[f"{family}_{report}"].path == f"/v2/reports/{path}", old
