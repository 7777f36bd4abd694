"""What oasdiff says about the recorded changes; it is a program in Go, so `make oasdiff` runs this, not `make test`."""

import copy
from typing import Any

import pytest

from generator.changes import oasdiff
from generator.changes.specification import compare
from generator.errors import GenerationError
from generator.reading.document import load
from generator.writing.output import SPEC
from tests.generator.changes.mutations import otherwise, places, without
from tests.generator.changes.table import CHANGES, DESCRIPTION, changed


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_is_judged(name: str) -> None:
    """Its verdict is the one recorded, and it finds nothing breaking that our own rules let pass."""
    change = CHANGES[name]
    breaks = bool(oasdiff.breaking(DESCRIPTION, changed(name)))
    assert breaks == change.get("oasdiff", change["breaks"])
    assert breaks <= change["breaks"]


def test_it_finds_nothing_that_our_own_rules_let_pass() -> None:
    """Whatever entry of the description goes or changes: what it calls breaking is so by our own rules too."""
    breaking = 0
    for place in places():
        for document in (without(place), *otherwise(place)):
            if is_found(document):
                breaking += 1
                assert breaks(document), place
    assert breaking > 300


def breaks(document: dict[str, Any]) -> bool:
    """Whether our own rules say so, or say that it cannot be read."""
    try:
        return any(change.breaks for change in compare(DESCRIPTION, document))
    except KeyError:
        return True


def is_found(document: dict[str, Any]) -> bool:
    """Whether it finds anything that breaks; a document that it cannot read is no document."""
    try:
        return bool(oasdiff.breaking(DESCRIPTION, document))
    except GenerationError:
        return False


def test_the_specification_is_read() -> None:
    """It reads the specification as OpenAPI 3.1: nothing changed, nothing found; a type that may be null is seen."""
    old = load(SPEC)
    assert oasdiff.breaking(old, old) == []
    new = copy.deepcopy(old)
    new["components"]["schemas"]["Rating"]["properties"]["number"]["type"] = ["integer", "null"]
    (finding,) = oasdiff.breaking(old, new)
    assert "number" in finding.words
    assert finding.operations == ["happiness_ratings", "user_ratings"]
