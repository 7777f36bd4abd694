"""Tools: the pinned one is what is used, another one only where that is said, and what is missing is named."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.errors import GenerationError
from tests.interop.toolchains import artifacts, javac
from tests.interop.toolchains.tools import TOOLS, Environment, Missing, provide, surroundings


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Environment]:
    """The environment of a machine that has these programs, and where nothing may be installed."""
    monkeypatch.setattr("tests.interop.toolchains.tools._may_install", lambda: False)

    def write(**says: str) -> Environment:
        for name, text in says.items():
            (tmp_path / name.replace("_", "-")).write_text(f"#!/bin/sh\necho {text}\n")
            (tmp_path / name.replace("_", "-")).chmod(0o755)
        return {"PATH": str(tmp_path)}

    return write


def test_the_pinned_version_is_taken(machine: Callable[..., Environment]) -> None:
    """It is what the table shows."""
    pinned = TOOLS["rust"].pinned
    assert provide(TOOLS["rust"], machine(cargo=f"cargo {pinned} '(a date)'", pkg_config="")) == pinned


def test_another_version_is_said_to_be_one(machine: Callable[..., Environment]) -> None:
    """Where a system's own will do, nobody takes it for the pinned one."""
    told = provide(TOOLS["rust"], machine(cargo="cargo 1.88.0", pkg_config=""))
    assert told == f"1.88.0 (not the pinned {TOOLS['rust'].pinned})"


def test_an_older_version_is_not_taken(machine: Callable[..., Environment]) -> None:
    """The message has the pinned one and how to get it."""
    with pytest.raises(Missing, match=r"rust 1\.95\.0 is missing \(rustup brings it.*apt-get install cargo-web"):
        provide(TOOLS["rust"], machine(cargo="cargo 1.87.0", pkg_config=""))
    with pytest.raises(Missing, match=r"ruby 3\.1 or later is missing \(Debian: apt-get install ruby "):
        provide(TOOLS["ruby"], machine(ruby="3.0.9", bundle="", rubocop=""))


@pytest.mark.parametrize("name", ["node", "go", "java", "maven"])
def test_what_is_set_up_is_the_pinned_one(name: str, machine: Callable[..., Environment]) -> None:
    """A newer one at hand is not taken in its place."""
    environment = machine(node="v99.0.0", npm="", go="go99.0.0", java="99.0.0", mvn="99.0.0")
    with pytest.raises(Missing, match=f"{name} {TOOLS[name].pinned} is missing"):
        provide(replace(TOOLS[name], set_up=dict), environment)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["go", "java"])
def test_without_a_package_index_it_is_said(
    name: str, machine: Callable[..., Environment], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message has the tool, its version and the package that brings it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(Missing, match=rf"{name} \d+\.\d+\.\d+ is missing: .*==\S+ cannot be installed"):
        provide(TOOLS[name], machine())


def test_nobody_chooses_another_rust(monkeypatch: pytest.MonkeyPatch) -> None:
    """rustup brings what the example names, not what a variable does."""
    monkeypatch.setenv("RUSTUP_TOOLCHAIN", "nightly")
    monkeypatch.setenv("RUSTUP_AUTO_INSTALL", "0")
    environment = surroundings()
    assert "RUSTUP_TOOLCHAIN" not in environment
    assert environment["RUSTUP_AUTO_INSTALL"] == "1"


def test_another_file_under_the_name_of_an_artifact_is_refused(tmp_path: Path) -> None:
    """What was pinned is the content."""
    file = tmp_path / "apache-maven-bin.tar.gz"
    file.write_bytes(b"something else")
    with pytest.raises(GenerationError, match=r"apache-maven 3\.9\.16 is not the file that was pinned"):
        artifacts.checked(file, artifacts.MAVEN)


def test_the_compiler_is_called_as_maven_calls_it(tmp_path: Path, machine: Callable[..., Environment]) -> None:
    """A file of arguments becomes arguments, in their place."""
    (tmp_path / "arguments").write_text('"-d"\n"a folder"\n"Main.java"\n')
    environment = machine(java='"$@"') | {"JAVAC_JARS": "a.jar"}
    environment["PATH"] += os.pathsep + os.defpath
    done = subprocess.run(
        [sys.executable, javac.__file__, "-Xlint:all", f"@{tmp_path / 'arguments'}"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split(maxsplit=4) == [
        *("-cp", "a.jar", "com.sun.tools.javac.Main", "-Xlint:-classfile"),
        "-Xlint:all -d a folder Main.java\n",
    ]
    assert os.access(javac.__file__, os.X_OK)
