"""YAML from anywhere is read in bounded time and memory, and what JSON cannot say is refused by line."""

import time
from pathlib import Path

import pytest

from generator.errors import GenerationError
from generator.reading import yaml_reader
from generator.writing.specification import Specification

BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]\n" for level in range(1, 30)
)

REFUSED = {
    "an alias bomb": (
        BOMB,
        r"line \d: is more than 500,000 values, those that aliases \(\*\) repeat counted each time",
    ),
    "a long text that aliases repeat": (
        f"a: &a [{'x' * 100_000}]\nb: [{', '.join(['*a'] * 50_000)}]\n",
        r"line \d: is more than 500,000 values, .* and a text once for each 200 characters",
    ),
    "a long key that aliases repeat": (
        f'a: &a {{"{"x" * 1000}": 1}}\nb: [{", ".join(["*a"] * 200_000)}]\n',
        r"line \d: is more than 500,000 values, .* and a text once for each 200 characters",
    ),
    "an alias to itself": ("a: &a {b: [*a]}\n", r"line 1: an alias \(\*\) stands inside what it repeats"),
    "a merge key": ("a: &a {b: 1}\nc:\n  <<: *a\n", "line 3: a merge key .* write the entries out, or use a \\$ref"),
    "thousands of digits": (f"a: {'9' * 5000}\n", "line 1: a number of 5,000 characters; quote it if it is text"),
    "thousands of digits behind a point": (f"a: 0.{'9' * 5000}\n", "line 1: a number of 5,002 characters"),
    "a number for a key": (f"{'9' * 500}: a\n", "line 1: a number of 500 characters"),
    "infinity": ("a: .inf\n", "line 1: .inf is a number to YAML, but not written as in JSON"),
    "a number that is too large": ("a: 1.0e+999\n", "line 1: the number 1.0e.999 is too large"),
    "no number": ("a: .nan\n", "line 1: .nan is a number to YAML, but not written as in JSON"),
    "a time of day": ("a: 12:30\n", "line 1: 12:30 is a number to YAML"),
    "an octal number": ("a: 010\n", "line 1: 010 is a number to YAML"),
    "a hexadecimal number": ("a: 0x10\n", "line 1: 0x10 is a number to YAML"),
    "digits in groups": ("a: 1_000\n", "line 1: 1_000 is a number to YAML"),
    "no, the country": ("a:\n- no\n", "line 2: no means true or false in YAML; write true or false, or quote it"),
    "a set": ("a: !!set {b}\n", "line 1: not valid YAML here: the tag !!set is nothing of JSON"),
    "bytes": ("a: !!binary aGk=\n", "line 1: not valid YAML here: the tag !!binary is nothing of JSON"),
    "a tag of somebody": ("a: !mine {}\n", "line 1: not valid YAML here: the tag !mine is nothing of JSON"),
    "a list for a key": ("? [a]\n: b\n", "line 1: a key is text, not a list or a mapping"),
    "a deep list": (f"a: {'[' * 500}{']' * 500}\n", "line 1: is nested more than 100 deep"),
    "a deep mapping": (
        "".join(f"{' ' * level}a:\n" for level in range(400)),
        r"line \d+: is nested more than 100 deep",
    ),
    "a list without a bottom": ("a: " + "[" * 100_000, "line 1: is nested more than 100 deep"),
    "a mapping without a bottom": ('{"a": ' * 50_000 + "1" + "}" * 50_000, "line 1: is nested more than 100 deep"),
    "a list without a bottom, in one line": ("- " * 50_000 + "a", "line 1: is nested more than 100 deep"),
    "keys without a bottom": ("? " * 50_000 + "a", "line 1: is nested more than 100 deep"),
    "closed in quotes only": ("a: " + '["]", ' * 50_000, "line 1: is nested more than 100 deep"),
    "two documents": ("a: 1\n---\na: 2\n", "line 2: not valid YAML: .*; a file is one document"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_json_cannot_say_is_refused(name: str, tmp_path: Path) -> None:
    """One line with the name of the file, the line and what to write, within seconds."""
    text, words = REFUSED[name]
    path = tmp_path / "openapi.yaml"
    path.write_text(text)
    began = time.monotonic()
    with pytest.raises(GenerationError, match=f"^openapi.yaml[,:] {words}") as caught:
        Specification.read(path)
    assert time.monotonic() - began < 10
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 500


def test_what_an_alias_repeats_is_there_each_time() -> None:
    """An alias within bounds stands for a copy: a change of one leaves the other alone."""
    read = yaml_reader.read("a: &a {b: [1]}\nc: *a\n")
    assert read == {"a": {"b": [1]}, "c": {"b": [1]}}
    read["a"]["b"].append(2)
    assert read["c"] == {"b": [1]}


def test_plain_values_are_those_of_json() -> None:
    """Texts, whole numbers, fractions, true, false and null; quoted ones stay text."""
    text = 'a: [x, 1, -2.5, 1.0e+3, true, false, null, ~, "1", \'true\', "2019-05-02"]\n'
    assert yaml_reader.read(text) == {"a": ["x", 1, -2.5, 1000.0, True, False, None, None, "1", "true", "2019-05-02"]}


def test_lines_of_places_are_known() -> None:
    """The line of a key or an entry; of a place that is not there, the line of what is above it."""
    text = "a:\n  b:\n    - c\n    - d: 1\n"
    places = {(): 1, ("a", "b"): 2, ("a", "b", 1): 4, ("a", "b", 1, "d"): 4, ("a", "gone", "b"): 1, ("a", "b", 9): 2}
    assert {place: yaml_reader.line_of(text, place) for place in places} == places


def test_a_number_with_an_exponent_is_a_number() -> None:
    """As JSON and YAML 1.2 have it; in quotes it is text, and so is a key."""
    assert yaml_reader.read("a: 1e3\nb: '1e3'\n1e3: c\n") == {"a": 1000.0, "b": "1e3", "1e3": "c"}
