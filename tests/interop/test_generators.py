"""Further generators are pinned, named in the guide, and one of them is tried whenever CI runs."""

import re
from pathlib import Path

import pytest

from tests.interop import trials
from tests.interop.clients import AS_TEXT, listed
from tests.interop.generators import GENERATORS, PROGRAMS, Generator, every_client, tried
from tests.interop.languages import EXAMPLES, LANGUAGES
from tests.interop.running import Mismatch
from tests.interop.toolchains.tools import TOOLS, surroundings

ROOT = EXAMPLES.parents[1]


@pytest.mark.parametrize("name", GENERATORS)
def test_versions_are_pinned(name: str) -> None:
    """What a script fetches it names with an exact version, and its tools are those of the languages."""
    generator = GENERATORS[name]
    assert set(generator.tools) <= TOOLS.keys()
    assert name not in LANGUAGES
    for fetched in re.findall(r"(?:npm install|go get)(.*)$", generator.script, re.MULTILINE):
        packages = [word for word in fetched.split() if not word.startswith("-")]
        assert packages
        assert all(re.search(r"@v?\d+\.\d+\.\d+$", package) for package in packages)


def _rows() -> dict[str, str]:
    """The rows of the guide's table, by what they are about."""
    guide = (ROOT / "docs" / "guides" / "other-languages.md").read_text(encoding="utf-8")
    table = guide[guide.index("| generator or server |") :]
    return {row.split(" | ")[0].removeprefix("| "): row for row in table.splitlines()[2:] if row.startswith("| ")}


def _row(generator: Generator) -> str:
    (found,) = [
        row
        for name, row in _rows().items()
        if name.partition(" (")[0] == (f"{generator.makes}: k6" if generator.trial is every_client else generator.makes)
    ]
    return found


@pytest.mark.parametrize("name", GENERATORS)
def test_the_guide_says_what_is_run(name: str) -> None:
    """Its row names the edition and each setting, and every setting it names is in what is run."""
    generator = GENERATORS[name]
    row, program = _row(generator), PROGRAMS / name
    files = [file for file in program.rglob("*") if file.is_file()] if program.is_dir() else []
    run = "\n".join([generator.script, generator.command, *(file.read_text(encoding="utf-8") for file in files)])
    assert (f"| `{generator.edition()}` |" if generator.edition() else "| the file that ships |") in row
    assert all(f"`{setting}`" in row for setting in generator.needs)
    for code in re.findall(r"`([^`]+)`", row):
        assert code in (generator.edition(), trials.PREFERENCE) or code in run, code


def test_the_guide_names_who_takes_dates_as_text() -> None:
    """They are the clients that are generated from the text edition."""
    (row,) = [row for name, row in _rows().items() if name.startswith("openapi-generator: C#")]
    named = re.findall(r"[\w#]+", row.split(" | ")[0].removeprefix("| openapi-generator: "))
    assert sorted({*named, "PHP"}) == sorted(set(AS_TEXT.values()))
    assert "| `helpscout-reports spec --wire text` | nothing |" in row


LIST = """The following generators are available:

CLIENT generators:
    - csharp
    - k6 (beta)

SERVER generators:
    - ada-server
"""


def test_clients_are_those_of_the_list() -> None:
    """With how finished they are; servers and documentation are none."""
    assert listed(LIST) == {"csharp": "stable", "k6": "beta"}
    with pytest.raises(Mismatch, match="no clients are listed"):
        listed("nothing")


def test_a_script_that_fails_is_a_mismatch(tmp_path: Path) -> None:
    """A generator that stops is no proof, and says what it said; the folder holds the description as it ships."""
    generator = Generator("none", "nothing", (), "test -s openapi.json\necho broken >&2\nexit 3")
    with pytest.raises(Mismatch, match=r"exit code 3\nbroken"):
        tried(generator, tmp_path / "work", surroundings())
