"""Further generators are pinned, named in the guide, and one of them is tried whenever CI runs."""

import re
from pathlib import Path

import pytest

from tests.interop.generators import GENERATORS, Generator, tried
from tests.interop.languages import EXAMPLES, LANGUAGES
from tests.interop.running import Mismatch
from tests.interop.toolchains import TOOLS, surroundings

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


def test_the_guide_says_what_to_set() -> None:
    """Each is in the table of the guide."""
    guide = (ROOT / "docs" / "guides" / "other-languages.md").read_text(encoding="utf-8")
    for generator in GENERATORS.values():
        for word in generator.makes.split(", "):
            name = {"a mock server": "Prism", "csharp": "C#", "swift6": "Swift", "typescript-fetch": "TypeScript"}
            assert name.get(word, word).lower() in guide.lower(), word


def test_a_script_that_fails_is_a_mismatch(tmp_path: Path) -> None:
    """A generator that stops is no proof, and says what it said; the folder holds the description as it ships."""
    generator = Generator("none", "nothing", (), "test -s openapi.json\necho broken >&2\nexit 3")
    with pytest.raises(Mismatch, match=r"exit code 3\nbroken"):
        tried(generator, tmp_path / "work", surroundings())
