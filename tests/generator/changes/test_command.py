"""`python -m generator.changes` in a repository: which revision counts, what is printed, and when it fails."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

import helpscout_reports
from generator.changes.__main__ import _version, main
from generator.changes.revisions import allows_breaking
from generator.errors import GenerationError
from generator.writing.output import ROOT
from tests.generator.changes.table import DESCRIPTION, changed
from tests.generator.conftest import MINI

SPEC = "spec/openapi.yaml"
API = "helpscout_reports/__init__.py"
FILES = {
    SPEC: yaml.safe_dump(DESCRIPTION),
    API: 'def pull(user: int) -> int: ...\n__version__ = "1.2.0"\n__all__ = ["pull"]\n',
    "generated_client/helpscout_reports_api/__init__.py": "",
    "pyproject.toml": '[project]\ndynamic = ["version"]\n',
}


def git(folder: Path, *words: str) -> None:
    """Run git, without anybody's settings."""
    who = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one commit, on a machine without oasdiff."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = tmp_path / "repository"
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    git(root, "init", "--quiet")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "First")
    return root


@pytest.fixture
def rewrite(repository: Path) -> Callable[[str, str], None]:
    """Put a change of the table, and a version, into the work tree."""

    def write(change: str, version: str) -> None:
        document = changed(change)
        document["info"]["version"] = version
        (repository / SPEC).write_text(yaml.safe_dump(document), encoding="utf-8")

    return write


@pytest.mark.parametrize("command", ["spec", "api"])
def test_without_a_tag_there_is_nothing_to_compare_with(
    command: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before the first tag the command says so and succeeds; a revision that is named is compared with all the same."""
    assert main([command], repository) == 0
    assert "there is no tag here" in capsys.readouterr().out
    assert main([command, "--base", "HEAD"], repository) == 0
    assert "changes for callers since HEAD: none, breaking: none" in capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "version", "code"),
    [
        ("a value is taken no more", "1.5.0", 1),
        ("a value is taken no more", "2.0.0", 0),
        ("one more value is taken", "1.4.0", 0),
        ("a field is described anew", "1.4.0", 0),
    ],
)
def test_a_breaking_change_needs_a_major_version(
    change: str,
    version: str,
    code: int,
    repository: Path,
    rewrite: Callable[[str, str], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Since the last tag, committed or not: what breaks fails the command unless info.version has a new major one."""
    git(repository, "tag", "v1")
    rewrite(change, version)
    git(repository, "commit", "--quiet", "--all", "--allow-empty", "--message", "Second")
    assert main(["spec"], repository) == code
    out, err = capsys.readouterr()
    assert "since v1" in out
    assert "`make oasdiff` sets it up" in out
    assert ("info.version was 1.4.0 and is 1.5.0" in err) == (code == 1)


def test_what_is_not_committed_counts(
    repository: Path, rewrite: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    """The work tree is compared, and each change is printed on a line with the operations it concerns."""
    rewrite("a promised field goes", "1.4.0")
    assert main(["spec", "--base", "HEAD"], repository) == 1
    assert "BREAKS  User.name: is gone (in user_overall, lookup_users)\n" in capsys.readouterr().out


@pytest.mark.parametrize(("version", "code"), [("1.3.0", 1), ("2.0.0", 0)])
def test_the_packages_have_a_version_of_their_own(
    version: str, code: int, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What breaks importers fails the command unless the package has a new major version."""
    git(repository, "tag", "v1")
    text = FILES[API].replace("user", "member").replace("1.2.0", version)
    (repository / API).write_text(text, encoding="utf-8")
    assert main(["api"], repository) == code
    out, err = capsys.readouterr()
    assert "BREAKS  helpscout_reports.pull(user): parameter was removed\n" in out
    assert ("the version of the package was 1.2.0" in err) == (code == 1)


def test_the_version_stands_where_the_command_looks_for_it(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is read from the package that this project releases; a package without one is refused in a line."""
    assert _version(ROOT) == helpscout_reports.__version__
    (repository / API).write_text("", encoding="utf-8")
    assert main(["api", "--base", "HEAD"], repository) == 1
    assert "helpscout_reports/__init__.py: has no line such as __version__" in capsys.readouterr().err


@pytest.mark.parametrize("base", ["nothing", "--help", "HEAD:spec"])
def test_an_unknown_revision_is_said(base: str, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A revision that is not there fails with one line."""
    assert main(["spec", f"--base={base}"], repository) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_revision_without_a_specification_is_said(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Comparing with a time before there was a specification fails with one line that names the file."""
    git(repository, "rm", "--quiet", SPEC)
    git(repository, "commit", "--quiet", "--message", "Second")
    assert main(["spec", "--base", "HEAD"], repository) == 1
    assert SPEC in capsys.readouterr().err


@pytest.mark.parametrize(
    ("mistake", "words"),
    [
        ({"openapi": "3.2.0"}, "openapi: must be 3.1.x, is '3.2.0'"),
        ({"info": {"title": 1, "version": "1.0.0"}}, "info/title: must be text, is 1"),
        ({"x-parameter-rules": [{"rule": "after", "paramters": ["a", "b"]}]}, "x-parameter-rules/0"),
        ({"components": {"schemas": {"UserReport": {"enum": [{}]}}}}, "components/schemas/UserReport"),
    ],
)
def test_a_description_that_is_wrong_is_said(
    mistake: dict[str, Any], words: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What no package can be made of fails with one line that names the file, the line and the place."""
    (repository / SPEC).write_text(yaml.safe_dump(MINI), encoding="utf-8")
    git(repository, "commit", "--quiet", "--all", "--message", "Second")
    (repository / SPEC).write_text(yaml.safe_dump(MINI | mistake), encoding="utf-8")
    assert main(["spec", "--base", "HEAD"], repository) == 1
    told = capsys.readouterr().err
    assert re.fullmatch(rf"error: openapi\.yaml, line \d+: {re.escape(words)}.*\n", told)


def test_outside_a_checkout_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Unpacked from an archive there is no earlier revision, which is an error with one line."""
    assert main(["spec", "--base", "HEAD"], tmp_path) == 1
    assert "is no checkout of git" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("old", "new", "allowed"),
    [
        ("1.4.0", "2.0.0", True),
        ("1.4.0", "1.5.0", False),
        ("2.0.0", "1.9.0", False),
        ("0.1.0", "0.2.0", True),
        ("0.1.0", "0.1.1", False),
        ("0.9.0", "1.0.0", True),
        ("1.9.0", "1.10.0", False),
        ("9.0.0", "10.0.0", True),
    ],
)
def test_a_new_major_version_may_break(old: str, new: str, allowed: bool) -> None:
    """The first number decides, and the second one before 1.0.0."""
    assert allows_breaking(old, new) == allowed


@pytest.mark.parametrize("version", ["1.0", "one", "1.0.0-rc1", ""])
def test_what_is_no_version_is_refused(version: str) -> None:
    """Three numbers are a version."""
    with pytest.raises(GenerationError, match="is no version"):
        allows_breaking("1.0.0", version)
