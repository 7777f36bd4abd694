"""Examples of models, made from the documented answers."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from functools import cache, reduce
from operator import getitem
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
            for sample in _samples(described, document):
                for model, data in _objects(operation.response_model, sample):
                    if len(data) > len(made.get(model, {})):
                        made[model] = data
    return made


def _samples(described: dict[str, Any], document: dict[str, Any]) -> Iterator[Any]:
    answer = _target(described["responses"].get("200", {}), document)
    for media in answer.get("content", {}).values():
        yield media.get("example")
        for example in media.get("examples", {}).values():
            yield _target(example, document).get("value")


def _target(node: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """What a reference leads to; anything else as it is."""
    while "$ref" in node:
        node = reduce(getitem, node["$ref"].split("/")[1:], document)
    return node


def _objects(model: type[Any], data: Any) -> Iterator[tuple[type[Any], dict[str, Any]]]:
    """Every object in a JSON value, with its model."""
    if isinstance(data, list):
        for item in data:
            yield from _objects(model, item)
    elif isinstance(data, dict):
        yield model, data
        for field in model.FIELDS:
            yield from _within(field, data.get(field.wire))


def _within(field: Field, data: Any) -> Iterator[tuple[type[Any], dict[str, Any]]]:
    """Every object in the value of a field, also under free keys and in arrays of arrays."""
    if field.model is not None:
        yield from _objects(field.model, data)
    elif field.item is not None and data:
        for item in data.values() if isinstance(data, dict) else data:
            yield from _within(field.item, item)


def _invented(field: Field) -> Any:
    if field.model is not None:
        value: Any = example_of(field.model)
    elif field.item is not None:
        value = {"key": _invented(field.item)} if field.kind == "map" else [_invented(field.item)]
    elif field.known:
        value = next(iter(field.known))
    else:
        value = (_PLAIN | _DATED).get(field.kind)
    return [value] if field.many else value
