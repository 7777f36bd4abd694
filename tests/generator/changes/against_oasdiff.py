"""What oasdiff says about the recorded changes; it is a program in Go, so `make oasdiff` runs this, not `make test`."""

import copy

import pytest

from generator.changes import oasdiff
from generator.document import load
from generator.output import SPEC
from tests.generator.changes.table import CHANGES, DESCRIPTION, changed


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_is_judged(name: str) -> None:
    """Its verdict is the one recorded, and it finds nothing breaking that our own judge lets pass."""
    change = CHANGES[name]
    breaks = bool(oasdiff.breaking(DESCRIPTION, changed(name)))
    assert breaks == change.get("oasdiff", change["breaks"])
    assert breaks <= change["breaks"]


def test_the_specification_is_read() -> None:
    """It reads the specification as OpenAPI 3.1: nothing changed, nothing found; a type that may be null is seen."""
    old = load(SPEC)
    assert oasdiff.breaking(old, old) == []
    new = copy.deepcopy(old)
    new["components"]["schemas"]["Rating"]["properties"]["number"]["type"] = ["integer", "null"]
    (finding,) = oasdiff.breaking(old, new)
    assert "number" in finding.words
    assert finding.operations == ["happiness_ratings", "user_ratings"]
