"""The runner does what it says: READMEs are the commands, differences are found, missing tools are named."""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.changes import cache
from tests.interop import figures, scenes
from tests.interop.__main__ import main
from tests.interop.languages import EXAMPLES, LANGUAGES, commands
from tests.interop.running import Mismatch, prove
from tests.interop.toolchains.tools import TOOLS, surroundings

pytestmark = [pytest.mark.slow, pytest.mark.toolchain]

ROOT = EXAMPLES.parents[1]
PROGRAM = """
import json, os, httpx
from tests.interop import figures
url = os.environ["HELPSCOUT_BASE_URL"]
read = figures.read(url)
renews = "snoozed" in read["drilldown"]["statuses"]
{change}
if renews:  # our client keeps a token of five seconds for four and a half of them
    grant = {{"grant_type": "client_credentials", "client_id": "any", "client_secret": "any"}}
    httpx.post(url + "/v2/oauth2/token", json=grant).raise_for_status()
print(json.dumps(read))
"""


@pytest.fixture
def example(tmp_path: Path) -> Callable[[str], Path]:
    """Writes an example whose program is our own client with a change."""

    def write(change: str, build: str = "true") -> Path:
        folder = tmp_path / "example"
        folder.mkdir()
        (folder / "main.py").write_text(PROGRAM.format(change=change), encoding="utf-8")
        steps = {"Generate": "helpscout-reports spec > openapi.yaml", "Build": build, "Run": "python main.py"}
        (folder / "README.md").write_text(
            "\n".join(f"## {step}\n\n```sh\n{command}\n```\n" for step, command in steps.items()), encoding="utf-8"
        )
        return folder

    return write


@pytest.fixture
def environment() -> dict[str, str]:
    """The environment of the commands, with this checkout to import from."""
    return surroundings() | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated_client'}"}


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_language_has_its_commands(name: str) -> None:
    """Each has a README whose three steps are commands, that begins with the shared file and says what goes wrong."""
    readme = (EXAMPLES / name / "README.md").read_text(encoding="utf-8")
    assert commands(readme)["Generate"].startswith("helpscout-reports spec --format json > openapi.json\n")
    assert "## What goes wrong, and what to do" in readme
    assert set(LANGUAGES[name].tools) <= TOOLS.keys()


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_language_is_in_the_guide(name: str) -> None:
    """The guide leads to each README."""
    guide = (ROOT / "docs" / "guides" / "other-languages.md").read_text(encoding="utf-8")
    assert f"(../examples/{name}/README.md)" in guide


@pytest.mark.parametrize(
    ("manifest", "version"),
    [
        ("typescript/package.json", r'"[^"]+": "(?!>=)([^"]*\d[^"]*)"'),
        ("java/pom.xml", r"<version>(?!\$)(.+)</version>"),
        ("rust/Cargo.toml", r'^(?:jiff|reqwest|serde_json) = .*?"=([^"]+)"'),
        ("ruby/Gemfile", r"^ *gem '[^']+', '([^']+)'"),
        ("go/go.mod", r"^\t\S+ v(\S+)$"),
    ],
)
def test_what_an_example_needs_is_pinned(manifest: str, version: str) -> None:
    """Every version a manifest names is an exact one."""
    found = re.findall(version, (EXAMPLES / manifest).read_text(encoding="utf-8"), re.MULTILINE)
    assert len(found) >= 2
    assert all(re.fullmatch(r"\d+\.\d+(\.\d+)?", pin) for pin in found), found


def test_what_npm_brings_is_pinned() -> None:
    """Down to the last package, by version and content; where packages come from is each one's own."""
    manifest, lock = (
        json.loads((EXAMPLES / "typescript" / name).read_text(encoding="utf-8"))
        for name in ("package.json", "package-lock.json")
    )
    own = lock["packages"].pop("")
    assert [own[kind] for kind in ("dependencies", "devDependencies")] == [
        manifest[kind] for kind in ("dependencies", "devDependencies")
    ]
    for package in lock["packages"].values():
        assert package.keys() >= {"version", "integrity"}
        assert "resolved" not in package


def test_java_is_generated_as_the_others() -> None:
    """Maven's plugin and the command line have the same version of openapi-generator."""
    pom = (EXAMPLES / "java" / "pom.xml").read_text(encoding="utf-8")
    version = cache.pinned("openapi-generator-cli")
    assert f"<artifactId>openapi-generator-maven-plugin</artifactId>\n        <version>{version}</version>" in pom
    for name in ("rust", "ruby"):
        readme = (EXAMPLES / name / "README.md").read_text(encoding="utf-8")
        assert f"`pip install openapi-generator-cli=={version}`" in readme


def test_no_example_holds_addresses_or_generated_code() -> None:
    """Other lock files name where packages come from, and generated code is made by the commands."""
    ignored = {
        "/*/openapi.json",
        "/go/api/",
        "/java/target/",
        "/ruby/Gemfile.lock",
        "/ruby/helpscout_api/",
        "/rust/Cargo.lock",
        "/rust/helpscout_api/",
        "/typescript/src/schema.ts",
    }
    assert ignored <= set((EXAMPLES / ".gitignore").read_text(encoding="utf-8").splitlines())


def test_a_program_that_reads_the_same_is_proven(
    example: Callable[..., Path], tmp_path: Path, environment: dict[str, str]
) -> None:
    """Figures and requests are compared in both sandboxes."""
    assert prove(example(""), tmp_path / "work", environment).startswith("the same figures")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ('read["drilldown"]["rows"] += 1', "drilldown"),
        ("figures.read(url)", "asked"),
        ("renews = True", "plain: asked for 2 tokens"),
        ("renews = False", "odd: asked for 1 tokens"),
        ("raise SystemExit(3)", "exit code 3"),
        ("print('hello')", "no JSON"),
    ],
)
def test_a_difference_is_found(
    change: str, complaint: str, example: Callable[..., Path], tmp_path: Path, environment: dict[str, str]
) -> None:
    """A wrong figure, further requests, a token too many or kept too long, a failure, other output: all told apart."""
    with pytest.raises(Mismatch, match=complaint):
        prove(example(change), tmp_path / "work", environment)


def test_a_build_that_fails_is_not_proven(
    example: Callable[..., Path], tmp_path: Path, environment: dict[str, str]
) -> None:
    """What the compiler said is passed on."""
    with pytest.raises(Mismatch, match="unused variable"):
        prove(example("", build="echo unused variable >&2; false"), tmp_path / "work", environment)


def test_the_odd_sandbox_is_odd() -> None:
    """Our own client reads it: nulls, an unknown status, letters beyond ASCII."""
    with scenes.odd() as box:
        read = figures.read(box.url)
    assert read["summary"]["previousReplies"] is None
    assert read["summary"]["users"][0] == "Zoë Åström 東京"
    assert read["drilldown"]["statuses"]["snoozed"] == 1
    assert json.loads(json.dumps(read)) == read


def test_an_unknown_language_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    """It names the ones there are."""
    assert main(["cobol"]) == 2
    assert "typescript, go" in capsys.readouterr().err
