"""Every field of every documented answer, and ways to leave it out or write it otherwise."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from helpscout_reports_api.answers.field import Field
from helpscout_reports_api.calls.operation import Operation
from helpscout_reports_api.catalogue import operations

EXAMPLES = Path(__file__).parents[2] / "spec" / "examples"
SAMPLES = sorted(path for path in EXAMPLES.glob("*.json") if path.name.split(".")[0] in operations)

Steps = tuple[str | int, ...]

OTHERWISE: dict[str, list[Any]] = {
    "integer": [float, str, lambda number: f"{number}.0"],
    "number": [str, lambda number: f"{number}e0" if isinstance(number, int) else repr(number)],
    "boolean": [int, lambda flag: str(flag).lower(), lambda flag: str(int(flag))],
    "date-time": [
        lambda text: text.lower(),
        lambda text: text.replace("Z", "+00:00"),
        lambda text: text.replace("Z", ".000Z"),
        lambda text: text.replace("Z", ""),
    ],
}
"""Other notations of a value that lose nothing."""

EMPTY = ["", "NaN", "0000-00-00"]
"""What stands for no value, in fields that are not text."""

UNFIT: dict[str, list[Any]] = {
    "integer": ["many", 1.5, True, {"a": 1}, [1], "01", "+1", "0x1", "1_000", "Infinity", "9" * 5000],
    "number": ["many", True, {"a": 1}, [1], "1,5", ".5", "1.", "- 1", "1e999", "nan", "٣"],
    "boolean": ["yes", 2, 0.5, {"a": 1}, [True]],
    "date-time": ["soon", True, {"a": 1}, ["2026-10-01T00:00:00Z"], "2026-13-01T00:00:00Z"],
    "date": ["soon", True, {"a": 1}, ["2026-10-01"], "2026-13-01"],
    "string": [True, {"a": 1}, ["a"], 0.5],
    "object": ["text", 7, True, ["a"]],
    "map": ["text", 7, True, ["a"]],
    "array": ["text", 7, True, {"a": 1}],
}
"""What fits a kind in no way."""

MANY_UNFIT = ["text", 7, True, {"a": 1}]


@frozen
class Place:
    """A field of an object in a documented answer.

    Attributes:
        steps: Where the object is in the document.
        attributes: The same in names of Python.
        field: The field.
    """

    steps: Steps
    attributes: Steps
    field: Field

    def within(self, document: Any) -> Any:
        """The object in a document."""
        for step in self.steps:
            document = document[step]
        return document

    def holder(self, answer: Any) -> Any:
        """The model of that object in an answer."""
        for step in self.attributes:
            answer = answer[step] if isinstance(step, int) else getattr(answer, step)
        return answer

    def value(self, answer: Any) -> Any:
        """The value of the field in an answer."""
        return getattr(self.holder(answer), self.field.name)

    @property
    def path(self) -> str:
        """The place as messages name it."""
        steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.steps]
        return "".join([*steps, f".{self.field.wire}"]).removeprefix(".")

    @property
    def sure(self) -> bool:
        """Whether its Python type is a plain one."""
        return not self.field.optional and not self.field.many


def sample(path: Path) -> tuple[Operation[Any], Any]:
    """A documented answer and its operation."""
    return operations[path.name.split(".")[0]], json.loads(path.read_text())


def places(operation: Operation[Any], document: Any) -> list[Place]:
    """Every field that is in a document; of the rows of an array the first that has it will do."""
    roots = [((place,), item) for place, item in enumerate(document)] if operation.many else [((), document)]
    found: dict[tuple[Any, str], Place] = {}
    for steps, item in roots:
        for place in _below(operation.response_model, item, steps, steps):
            found.setdefault((_holder(place), place.field.wire), place)
    return list(found.values())


def _holder(place: Place) -> tuple[str, ...]:
    return tuple(step for step in place.steps if isinstance(step, str))


def _below(model: Any, data: Any, steps: Steps, attributes: Steps) -> Iterator[Place]:
    for field in model.FIELDS:
        if field.wire not in data:
            continue
        yield Place(steps, attributes, field)
        inner, named = (*steps, field.wire), (*attributes, field.name)
        value = data[field.wire]
        if field.model is None or not value:
            continue
        if field.many:
            for index, item in enumerate(value):
                yield from _below(field.model, item, (*inner, index), (*named, index))
        else:
            yield from _below(field.model, value, inner, named)


def changed(document: Any, place: Place, value: Any = ...) -> Any:
    """A document with another value at a place; `...` leaves it out."""
    made = copy.deepcopy(document)
    holder = place.within(made)
    if value is ...:
        del holder[place.field.wire]
    else:
        holder[place.field.wire] = value
    return made


def without_it_there_is_no_report(operation: Operation[Any], place: Place) -> bool:
    """Whether nothing can be read without a field: rows, what rows stand in, or the only thing of an answer."""
    paging = operation.paging
    return paging is not None and (*place.attributes, place.field.name) == paging.rows[: len(place.attributes) + 1]
