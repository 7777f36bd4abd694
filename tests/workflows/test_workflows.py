"""The workflows say what the rest of the project says, and the linters find what is planted."""

import re
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.workflows import linters

ROOT = Path(__file__).parents[2]
WORKFLOWS = {path.stem: path for path in (ROOT / ".github" / "workflows").glob("*.yml")}


def jobs(name: str) -> dict[str, Any]:
    """The jobs of a workflow."""
    found: dict[str, Any] = yaml.safe_load(WORKFLOWS[name].read_text())["jobs"]
    return found


def commands(job: dict[str, Any]) -> list[str]:
    """What a job runs."""
    return [step["run"] for step in job["steps"] if "run" in step]


def test_each_supported_python_is_tried() -> None:
    """The matrix has the Pythons that the package says it is for, and the oldest is the one that it asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    told = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    everything = jobs("ci")["everything"]
    assert everything["strategy"]["matrix"]["python"] == told
    assert project["requires-python"] == f">={told[0]}"
    assert commands(everything) == ["bash .ci/run"]


def test_changes_are_compared_with_the_last_tag() -> None:
    """Whoever runs `.ci/run` has fetched the tags."""
    for name in WORKFLOWS:
        for job in jobs(name).values():
            if "bash .ci/run" in commands(job):
                (checkout,) = [step for step in job["steps"] if "actions/checkout" in step.get("uses", "")]
                assert checkout["with"]["fetch-depth"] == 0


def test_only_the_publishing_job_may_prove_who_it_is() -> None:
    """PyPI trusts the job that publishes what another job has built; nothing is built where that right is."""
    for name in WORKFLOWS:
        for key, job in jobs(name).items():
            trusted = job["permissions"].get("id-token") == "write"
            assert trusted == ((name, key) == ("release", "publish"))
            assert not trusted or not commands(job)


def test_a_release_has_every_document_that_dist_makes() -> None:
    """Each file that `make spec` writes, and `make dist` puts beside the packages, is one that the release takes."""
    makefile = (ROOT / "Makefile").read_text()
    made = {name.replace("$$format", "json") for name in re.findall(r"> \$\(SPEC_DIR\)/([\w.$-]+\w)", makefile)}
    taken = [step["with"].get("path", "") for step in jobs("release")["build"]["steps"] if "with" in step]
    patterns = "\n".join(taken).split()
    assert len(made) == 5
    assert not [name for name in made if not any(fnmatch(f"dist/{name}", pattern) for pattern in patterns)]


@pytest.mark.parametrize("name", sorted(WORKFLOWS))
def test_each_command_is_one_of_this_project(name: str) -> None:
    """Each `make` target is in the Makefile, each named path in the tree."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    said = "\n".join(line for job in jobs(name).values() for line in commands(job))
    assert set(re.findall(r"\bmake ([a-z-]+)", said)) <= targets
    assert all((ROOT / path).exists() for path in re.findall(r"(?:\.ci|tests)/[\w/.]+", said))


@pytest.mark.parametrize("name", linters.TOOLS)
@pytest.mark.slow
@pytest.mark.toolchain
def test_a_linter_finds_what_is_planted(name: str, tmp_path: Path) -> None:
    """Nothing in the workflows as they are; a fault in each of its kind is found."""
    linter = linters.TOOLS[name]
    assert linter(ROOT) == []
    folder = tmp_path / ".github" / "workflows"
    folder.mkdir(parents=True)
    text = WORKFLOWS["ci"].read_text()
    planted = {"actionlint": ("matrix.python }}", "matrix.pyhton }}"), "zizmor": (r"@\w{40} # v5.0.0", "@v5")}
    (folder / "ci.yml").write_text(
        re.sub(re.escape(planted[name][0]) if name == "actionlint" else planted[name][0], planted[name][1], text)
    )
    assert linter(tmp_path) != []


@pytest.mark.parametrize("name", linters.TOOLS)
@pytest.mark.slow
@pytest.mark.toolchain
def test_the_workflow_for_others_is_sound(name: str) -> None:
    """The linters find nothing in the workflow that builds a dashboard each week, which publishes nothing."""
    folder = ROOT / "docs" / "examples" / "weekly-dashboard"
    assert linters.TOOLS[name](folder) == []
    text = (folder / ".github" / "workflows" / "weekly-dashboard.yml").read_text()
    assert "upload-artifact@" in text
    assert not re.search("pages|deploy|write", text)
