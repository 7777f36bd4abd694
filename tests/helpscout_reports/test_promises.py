"""The table of promises in the README of the tests."""

import re
from pathlib import Path

HERE = Path(__file__).parent
TESTS = HERE.parent


def test_every_proof_that_the_table_names_is_there() -> None:
    """Each test named beside a promise exists, under that name, in that file."""
    text = TESTS.joinpath("README.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:\w+/)*)(test_\w+\.py)::(test_\w+)`", text)
    assert len(named) > 90
    assert text.count("::test_") == len(named)
    for room, file, name in named:
        folder = HERE if not room else TESTS if room == "tests/" else TESTS / room
        assert f"def {name}(" in folder.joinpath(file).read_text(encoding="utf-8"), f"{room}{file}::{name}"
