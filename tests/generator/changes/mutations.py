"""The description of the table with any one of its entries gone, or saying something else."""

import copy
from collections.abc import Iterator
from typing import Any

from generator.changes.schemas import WORDING
from tests.generator.changes.table import DESCRIPTION

Place = tuple[str | int, ...]
_WORDS = ("string", "integer", "other")


def places(node: Any = DESCRIPTION, *above: str | int) -> Iterator[Place]:
    """The place of every entry that says something to a client."""
    for step, item in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if step not in WORDING and (above or step not in ("info", "tags")):
            yield *above, step
            yield from places(item, *above, step)


def without(place: Place) -> dict[str, Any]:
    """The description without the entry."""
    made = copy.deepcopy(DESCRIPTION)
    del _holder(made, place)[place[-1]]
    return made


def otherwise(place: Place) -> Iterator[dict[str, Any]]:
    """The description with other values of the entry."""
    now = _holder(DESCRIPTION, place)[place[-1]]
    for value in _others(now):
        if value != now:
            made = copy.deepcopy(DESCRIPTION)
            _holder(made, place)[place[-1]] = value
            yield made


def _others(value: Any) -> Iterator[Any]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield from (value - 1, value + 1)
    elif isinstance(value, str):
        yield from _WORDS
    elif isinstance(value, list):
        yield from (value[:-1], [*value, "null"])


def _holder(document: Any, place: Place) -> Any:
    for step in place[:-1]:
        document = document[step]
    return document
