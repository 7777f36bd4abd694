"""Examples of models, made from the documented answers."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any

from ..loading import load
from .field import Field

_PLAIN = {"integer": 1, "number": 1.5, "string": "text", "boolean": True}
_DATED = {"date-time": "2026-10-01T00:00:00Z", "date": "2026-10-01"}


def example_of(model: type[Any]) -> dict[str, Any]:
    """The JSON of a model in the documented answers, with as many fields as any of them; else invented values."""
    found = _documented().get(model)
    return {field.wire: _invented(field) for field in model.FIELDS} if found is None else deepcopy(found)


@cache
def _documented() -> dict[type[Any], dict[str, Any]]:
    """For each model of an answer the JSON that says most; read when the first example is asked for."""
    operations = load("..catalogue", __package__).operations
    document = load("..spec", __package__).load()
    made: dict[type[Any], dict[str, Any]] = {}
    for item in document["paths"].values():
        for described in item.values():
            operation = operations.get(described.get("operationId")) if isinstance(described, dict) else None
            if operation is None:
                continue
            for sample in _samples(described):
                for model, data in _objects(operation.response_model, sample):
                    if len(data) > len(made.get(model, {})):
                        made[model] = data
    return made


def _samples(described: dict[str, Any]) -> Iterator[Any]:
    for media in described["responses"].get("200", {}).get("content", {}).values():
        for example in media.get("examples", {}).values():
            yield example.get("value")


def _objects(model: type[Any], data: Any) -> Iterator[tuple[type[Any], dict[str, Any]]]:
    """Every object in a JSON value, with its model."""
    if isinstance(data, list):
        for item in data:
            yield from _objects(model, item)
    elif isinstance(data, dict):
        yield model, data
        for field in model.FIELDS:
            if field.model is not None:
                yield from _objects(field.model, data.get(field.wire))


def _invented(field: Field) -> Any:
    if field.model is not None:
        value: Any = example_of(field.model)
    elif field.known:
        value = next(iter(field.known))
    else:
        value = (_PLAIN | _DATED).get(field.kind)
    return [value] if field.many else value
