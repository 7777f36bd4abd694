"""Mistakes planted into a copy of the specification are found, each by the check that is there for it."""

import shutil
from pathlib import Path

import pytest

from tests.spec.checks import CHECKS
from tests.spec.description import SPEC
from tests.spec.mistakes import MISTAKES


def test_there_are_enough() -> None:
    """The table is long, and no two mistakes are the same."""
    assert len(MISTAKES) >= 40
    assert len({(old, new) for _, old, new in MISTAKES.values()}) == len(MISTAKES)


@pytest.mark.slow
@pytest.mark.parametrize("name", MISTAKES)
def test_the_mistake_is_found(name: str, tmp_path: Path) -> None:
    """The named check has something to say about the copy; about the original it has not (test_house_rules.py)."""
    check, old, new = MISTAKES[name]
    folder = Path(shutil.copytree(SPEC.parent, tmp_path / "spec"))
    text = SPEC.read_text(encoding="utf-8")
    assert old in text
    (folder / SPEC.name).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert CHECKS[check](folder / SPEC.name)
