"""The table of promises in the README of the tests."""

import re
from pathlib import Path

HERE = Path(__file__).parent


def test_every_proof_that_the_table_names_is_there() -> None:
    """Each test named beside a promise exists, under that name, in that file."""
    named = re.findall(r"`(test_\w+\.py)::(test_\w+)`", HERE.parent.joinpath("README.md").read_text(encoding="utf-8"))
    assert len(named) > 60
    for file, name in named:
        assert f"def {name}(" in HERE.joinpath(file).read_text(encoding="utf-8"), f"{file}::{name}"
