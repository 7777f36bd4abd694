"""References of a document: followed to their end, with what stands beside them, and never round in circles."""

from typing import Any

import pytest

from generator.errors import GenerationError
from generator.references import overlaid, resolve

DOCUMENT: dict[str, Any] = {
    "components": {
        "schemas": {
            "One": {"$ref": "#/components/schemas/Two", "description": "one", "x-unit": "count"},
            "Two": {"type": "integer", "description": "two"},
            "Circle": {"$ref": "#/components/schemas/Round"},
            "Round": {"$ref": "#/components/schemas/Circle"},
        }
    },
    "paths": {"/a/b~c": {"get": {"summary": "odd"}}},
}


def reference(name: str) -> dict[str, Any]:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def test_a_reference_is_followed_to_its_end() -> None:
    """The last component of a chain is given with its name; a node without a reference is itself and has none."""
    assert resolve(reference("One"), DOCUMENT) == ({"type": "integer", "description": "two"}, "Two")
    assert resolve({"type": "string"}, DOCUMENT) == ({"type": "string"}, None)
    assert resolve(True, DOCUMENT) == ({}, None)


def test_words_beside_a_reference_are_laid_over_it() -> None:
    """The nearest word counts."""
    near = overlaid({**reference("One"), "x-unit": "seconds"}, DOCUMENT)
    assert near == {"type": "integer", "description": "one", "x-unit": "seconds"}


def test_a_slash_in_a_name_is_written_otherwise() -> None:
    """`~1` and `~0` of a JSON pointer stand for `/` and `~`."""
    assert overlaid({"$ref": "#/paths/~1a~1b~0c/get"}, DOCUMENT) == {"summary": "odd"}


@pytest.mark.parametrize("name", ["Gone", "Circle", "Two/type"])
@pytest.mark.parametrize("follow", [resolve, overlaid])
def test_a_reference_that_leads_nowhere_is_named(name: str, follow: Any) -> None:
    """A component that is not there, a circle, and a place that is no object are refused by the reference."""
    with pytest.raises(GenerationError, match=r"#/components/schemas/.*: leads nowhere"):
        follow(reference(name), DOCUMENT)
