"""What is said about changes of the description, by our own judge."""

import pytest

from generator.changes.specification import compare
from generator.document import validate
from tests.generator.changes.table import CHANGES, DESCRIPTION, changed


def test_the_table_is_whole() -> None:
    """The description of the table is valid, and at least 80 changes are recorded, breaking ones and others."""
    validate(DESCRIPTION, "table.yaml")
    assert len(CHANGES) >= 80
    assert {change["breaks"] for change in CHANGES.values()} == {True, False}


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_is_judged(name: str) -> None:
    """The verdict and the words are those of the table; a change without words is nothing to callers."""
    change, found = CHANGES[name], compare(DESCRIPTION, changed(name))
    assert any(item.breaks for item in found) == change["breaks"], found
    if "words" not in change:
        assert found == []
    else:
        assert any(change["words"] in str(item) and item.breaks == change["breaks"] for item in found), found
