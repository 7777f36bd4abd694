"""The wheel holds the two packages and nothing else, and works alone with httpx and attrs."""

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

from helpscout_reports import __version__
from helpscout_reports.sandbox import Sandbox

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent

CALL = """
import json, sys
from datetime import UTC, datetime
from importlib.metadata import distributions
from helpscout_reports import HelpScoutReports
import helpscout_reports_api.spec

with HelpScoutReports("id", "secret", base_url=sys.argv[1]) as client:
    report = client.user.overall(user=4, start=datetime(2026, 10, 1, tzinfo=UTC), end=datetime(2026, 11, 1, tzinfo=UTC))
print(json.dumps({
    "name": type(report).__name__,
    "installed": sorted(found.metadata["Name"].lower() for found in distributions()),
    "title": helpscout_reports_api.spec.load()["info"]["title"],
}))
"""


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of a release, as `make dist` makes them from the checkout."""
    folder = tmp_path_factory.mktemp("release") / "dist"
    command = ["make", "--no-print-directory", "dist", f"VENV={sys.prefix}", f"DIST={folder}"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def wheel(dist: Path) -> Path:
    """The wheel of the release."""
    (found,) = dist.glob("*.whl")
    return found


def installed(folder: Path, *wanted: str | Path) -> tuple[Path, dict[str, str]]:
    """A fresh environment with packages in it: its interpreter, and variables that lead to nothing of this checkout."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--constraint"]
    subprocess.run([*install, ROOT / "constraints.txt", *wanted], check=True, capture_output=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHONPATH", "PYTEST_"))}
    return python, kept


SPECIFICATIONS = {
    f"{name}.{kind}"
    for name in ("openapi", "openapi-3.0", "openapi-text", "openapi-3.0-text")
    for kind in ("yaml", "json")
} | {"airbyte.yaml"}


def test_a_release_has_the_specification_beside_the_packages(dist: Path, wheel: Path) -> None:
    """`make dist` gives wheel, sdist, the nine documents as in the wheel, and what assistants install."""
    names = {path.name for path in dist.iterdir()}
    assert names >= SPECIFICATIONS
    others = {name.replace(__version__, "…") for name in names - SPECIFICATIONS}
    packages = {"helpscout_reports-….tar.gz", "helpscout_reports-…-py3-none-any.whl"}
    assert others == packages | {"helpscout-reports-….mcpb", "server.json"}
    with zipfile.ZipFile(wheel) as archive:
        for name in SPECIFICATIONS:
            assert archive.read(f"helpscout_reports_api/{name}") == (dist / name).read_bytes()
    with tarfile.open(next(dist.glob("*.tar.gz"))) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    assert {f"generated_client/helpscout_reports_api/{name}" for name in SPECIFICATIONS} | {"spec/openapi.yaml"} <= held


def test_the_sdist_is_a_whole_checkout(dist: Path) -> None:
    """Whoever unpacks it has all that the commands of the Makefile need, every paper, and nothing that they made."""
    with tarfile.open(next(dist.glob("*.tar.gz"))) as archive:
        tops = {path.partition("/")[0] for name in archive.getnames() if (path := name.partition("/")[2])}
    assert {"docs", "generated_client", "generator", "helpscout_reports", "spec", "tests"} <= tops
    assert {"Makefile", "constraints.txt", "mkdocs.yml", "pyproject.toml", ".yamllint"} <= tops
    assert {"README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE"} <= tops
    assert not tops & {line.rstrip("/") for line in (ROOT / ".gitignore").read_text().splitlines()}


def test_the_wheel_holds_the_two_packages(wheel: Path) -> None:
    """Both packages with their type markers are in the wheel; generator and tests are not."""
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert tops == {"helpscout_reports", "helpscout_reports_api"}
    for needed in ("helpscout_reports/py.typed", "helpscout_reports_api/py.typed"):
        assert needed in names


def test_the_base_install_asks_for_httpx_its_engine_and_attrs_only(wheel: Path) -> None:
    """Whatever else the project uses is an extra; Windows brings no time zones, so there they come along."""
    archive = zipfile.ZipFile(wheel)
    (metadata,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
    wanted = [line for line in archive.read(metadata).decode().splitlines() if line.startswith("Requires-Dist:")]
    base = [line.split(": ")[1] for line in wanted if "extra ==" not in line]
    assert sorted(re.split(r"[<>=]", name)[0] for name in base) == ["attrs", "httpcore", "httpx", "tzdata"]
    assert [name for name in base if ";" in name] == ["tzdata>=2024.1; sys_platform == 'win32'"]


def test_each_tool_is_an_extra_and_all_has_each(wheel: Path) -> None:
    """What only developers install is in dependency groups, which name no extra."""
    archive = zipfile.ZipFile(wheel)
    (metadata,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
    extras = set(re.findall(r"^Provides-Extra: (.*)$", archive.read(metadata).decode(), re.MULTILINE))
    tools = {"cli", "export", "dashboard", "mcp", "dlt", "sandbox"}
    assert extras == tools | {"all", "pandas", "polars", "speed"}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    (everything,) = project["project"]["optional-dependencies"]["all"]
    assert set(re.findall(r"\w+", everything.partition("[")[2])) == extras - {"all", "polars"}
    assert "polars" in project["project"]["optional-dependencies"]["export"][0]
    groups = project["dependency-groups"]
    assert {"generate", "docs", "lint", "test", "dev", "audit", "bench", "interop"} == set(groups)
    assert not [item for group in groups.values() for item in group if "helpscout" in str(item)]


def test_the_wheel_works_alone(wheel: Path, tmp_path: Path) -> None:
    """Installed into a fresh environment, with nothing of the development one, it makes a call over HTTP."""
    python, environment = installed(tmp_path / "venv", wheel)
    with Sandbox() as box:
        done = subprocess.run(
            [python, "-W", "error", "-c", CALL, box.url],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["name"] == "UserReport"
    assert said["title"]
    alone = {"anyio", "attrs", "certifi", "h11", "helpscout-reports", "httpcore", "httpx", "idna", "pip", "setuptools"}
    assert set(said["installed"]) <= alone | {"typing_extensions", "sniffio"}


@pytest.mark.promise("Sandbox")
def test_the_wheel_brings_the_pytest_plugin(wheel: Path, tmp_path: Path) -> None:
    """Another project that installs the wheel has its fixtures, without a line of configuration."""
    python, environment = installed(tmp_path / "venv", f"{wheel}[sandbox]", "pytest")
    project = tmp_path / "project"
    shutil.copytree(ROOT / "docs" / "examples" / "testing", project, ignore=shutil.ignore_patterns("__pycache__"))
    done = subprocess.run(
        [python, "-W", "error", "-m", "pytest", "--strict-markers", "--strict-config", "-q"],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "5 passed" in done.stdout


def test_the_environment_can_be_built_with_the_oldest_python() -> None:
    """No pinned version asks for more than the Python that the project itself asks for, to the last digit."""
    pinned = dict(re.findall(r"^([\w.-]+)==(\S+)$", (ROOT / "constraints.txt").read_text(), re.MULTILINE))
    wanted = {found.name: found.metadata.get("Requires-Python") for found in distributions() if found.name in pinned}
    assert len(wanted) > 60
    assert not [name for name, python in wanted.items() if python and "3.11.0" not in SpecifierSet(python)]
