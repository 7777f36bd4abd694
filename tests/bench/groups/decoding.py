"""Bytes to typed answers, against the untyped price of json.loads, other generators' clients and what is possible."""

import json
from collections.abc import Callable, Iterator
from types import GenericAlias
from typing import Any

import msgspec
import orjson

from helpscout_reports_api.answers import decoding
from helpscout_reports_api.answers.field import Field
from helpscout_reports_api.catalogue import operations
from tests.bench import rivals
from tests.bench.bodies import BODIES
from tests.bench.measuring import Row, in_turn

_TARGETS = {
    "company_drilldown": {"helpscout-reports": 1.60, "helpscout-reports, speed extra": 1.00},
    "email_overall": {"helpscout-reports": 1.50, "helpscout-reports, speed extra": 0.80},
    "user_conversation_history": {"helpscout-reports": 1.60, "helpscout-reports, speed extra": 1.00},
}
_KINDS: dict[str, Any] = {"integer": int, "number": float, "string": str, "boolean": bool, "date-time": str, "any": Any}


def rows() -> Iterator[Row]:
    """A row for each way of decoding each body, and how many rows of a page that is in a second."""
    others = {
        "openapi-python-client": rivals.stock_decoders(),
        "openapi-generator": rivals.openapi_generator_decoders(),
    }
    for operation_id, (name, body) in BODIES.items():
        ways = _ways(operation_id, body, {rival: made[operation_id] for rival, made in others.items() if made})
        found = in_turn(ways, rounds=45, number=100)
        for way in ways:
            ratio = found.ratio(way, "json.loads")
            yield Row(f"decode {name}", way, ratio, target=_TARGETS[operation_id].get(way))
        paging = operations[operation_id].paging
        if paging is not None:
            held = len(paging.page_of(operations[operation_id].decode(body)).results)
            for way in _TARGETS[operation_id]:
                yield Row(f"decode {name}", f"{way}, rows a second", held / found[way], unit="")


def _ways(operation_id: str, body: bytes, others: dict[str, Callable[[Any], Any]]) -> dict[str, Callable[[], Any]]:
    operation = operations[operation_id]
    decoder = msgspec.json.Decoder(_struct(operation.response_model))
    ways: dict[str, Callable[[], Any]] = {
        "json.loads": lambda: json.loads(body),
        "helpscout-reports": _decode(operation, body, None),
        "helpscout-reports, speed extra": _decode(operation, body, orjson.loads),
        "orjson.loads": lambda: orjson.loads(body),
        "msgspec structs": lambda: decoder.decode(body),
    }
    return ways | {name: (lambda made=made: made(body)) for name, made in others.items()}


def _decode(operation: Any, body: bytes, fast_loads: Any) -> Callable[[], Any]:
    def decode() -> Any:
        decoding.fast_loads = fast_loads
        return operation.decode(body)

    return decode


def _struct(model: Any) -> Any:
    """A msgspec struct with the same fields: as fast as typed decoding gets."""
    fields = [(field.name, _annotation(field), None) for field in model.FIELDS]
    renamed = {field.name: field.wire for field in model.FIELDS}
    return msgspec.defstruct(f"Fast{model.__name__}", fields, rename=renamed, kw_only=True)


def _annotation(field: Field) -> Any:
    item = _struct(field.model) if field.model else _KINDS[field.kind]
    if item is Any:
        return Any
    return (GenericAlias(list, (item,)) if field.many else item) | None
