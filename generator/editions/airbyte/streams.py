"""Streams: one for each operation that needs dates at most, or the id of something that another stream lists."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.editions.airbyte.connection import INSTANT, STEPS, WEEK, base_url
from generator.editions.airbyte.paging import paginator
from generator.editions.airbyte.schemas import INSTANT as INSTANT_SCHEMA
from generator.editions.airbyte.schemas import record_schema
from generator.editions.airbyte.templates import constant, literal
from generator.surface.operations import OperationShape
from generator.surface.parameters import ParameterShape

START, END = "slice_start", "slice_end"
"""Fields that each record of a report has: the slice that it is about."""

_EVERY = f"config.get('every') or '{WEEK}'"
_ENDS = f"{{{{ format_datetime(str_to_datetime(stream_interval['end_time']) + duration('PT1S'), '{INSTANT}') }}}}"


@dataclass
class Listing:
    """An operation that lists all ids of a kind.

    Attributes:
        operation: The operation.
        key: The field of its rows that has the id.
    """

    operation: OperationShape
    key: str


@dataclass
class Stream:
    """A stream.

    Attributes:
        operation: What it asks for.
        start: The parameter that says where a slice begins; None where the operation takes no dates.
        end: The parameter that says where it ends.
        parents: For each further parameter that it needs, what lists the ids.
    """

    operation: OperationShape
    start: ParameterShape | None
    end: ParameterShape | None
    parents: dict[str, Listing]


def find_streams(operations: list[OperationShape]) -> list[Stream]:
    """The operations that can be streams, in the order of the document."""
    lists = _lists(operations)
    return [made for operation in operations if (made := _stream(operation, lists)) is not None]


def _stream(operation: OperationShape, lists: dict[str, Listing]) -> Stream | None:
    if operation.method != "GET" or operation.deprecated:
        return None
    needed = {item.name: item for item in operation.parameters if item.required}
    start, end = _range(operation, needed)
    dates = {item.name for item in (start, end) if item}
    others = {name: item for name, item in needed.items() if name not in dates}
    if any(item.refers_to not in lists or item.type != "integer" for item in others.values()):
        return None
    return Stream(operation, start, end, {name: lists[str(item.refers_to)] for name, item in others.items()})


def _range(
    operation: OperationShape, needed: dict[str, ParameterShape]
) -> tuple[ParameterShape | None, ParameterShape | None]:
    """The two dates that an operation needs, the second after the first."""
    for rule in operation.rules:
        found = [needed.get(name) for name in rule.parameters]
        if rule.kind == "after" and all(item and item.type == "date-time" for item in found):
            return found[0], found[1]
    return None, None


def _lists(operations: list[OperationShape]) -> dict[str, Listing]:
    """The operations that list all ids of a kind, by the kind."""
    found: dict[str, Listing] = {}
    for operation in operations:
        paging = operation.paging
        if paging is None or len(paging.key or []) != 1 or any(item.required for item in operation.parameters):
            continue
        for item in paging.row.fields:
            if [item.name] == paging.key and (kind := item.facts.get("refers_to")):
                found.setdefault(kind, Listing(operation, item.wire))
    return found


def write_stream(stream: Stream, document: dict[str, Any]) -> dict[str, Any]:
    """A stream as a component of the manifest; its schema is in `schemas`, under its name."""
    operation = stream.operation
    raw = document["paths"][operation.path][operation.method.lower()].get("x-paging")
    retriever: dict[str, Any] = {
        "type": "SimpleRetriever",
        "requester": _requester(stream, document),
        "record_selector": {
            "type": "RecordSelector",
            "extractor": {
                "type": "DpathExtractor",
                "field_path": [constant(name) for name in raw["rows"].split(".")] if raw else [],
            },
        },
    }
    if raw:
        retriever["paginator"] = paginator(operation, raw)
    if stream.parents:
        retriever["partition_router"] = {
            "type": "SubstreamPartitionRouter",
            "parent_stream_configs": [_parent(name, parent) for name, parent in stream.parents.items()],
        }
    made: dict[str, Any] = {"type": "DeclarativeStream", "name": operation.operation_id}
    if key := _primary_key(stream):
        made["primary_key"] = key
    made["retriever"] = retriever
    if stream.start:
        made["incremental_sync"] = {"$ref": "#/definitions/cursor"}
    if added := list(_added(stream)):
        made["transformations"] = [{"type": "AddFields", "fields": added}]
    made["schema_loader"] = {"type": "InlineSchemaLoader", "schema": {"$ref": f"#/schemas/{operation.operation_id}"}}
    return made


def write_schema(stream: Stream) -> dict[str, Any]:
    """The schema of the records of a stream."""
    operation = stream.operation
    added: dict[str, dict[str, Any]] = {}
    if stream.start:
        instant = {"type": "string", **INSTANT_SCHEMA}
        added[START] = {**instant, "description": "When the slice begins."}
        added[END] = {**instant, "description": "When the slice ends, not included."}
    for name in stream.parents:
        added[_slice_field(name)] = {"type": "integer", "description": "The id that was asked about."}
    return record_schema(operation.row or operation.response_model, added)


def cursor() -> dict[str, Any]:
    """What the slices of a report are: whole days, weeks or months of UTC that are over."""
    return {
        "type": "DatetimeBasedCursor",
        "cursor_field": START,
        "datetime_format": INSTANT,
        "start_datetime": {
            "type": "MinMaxDatetime",
            "datetime": "{{ config['start_date'] }}",
            "datetime_format": INSTANT,
        },
        "end_datetime": {
            "type": "MinMaxDatetime",
            "datetime": f"{{{{ config.get('end_date') or format_datetime(now_utc(), '{INSTANT}') }}}}",
            "datetime_format": INSTANT,
        },
        "step": _by_step({name: step for name, (step, _) in STEPS.items()}),
        "lookback_window": _by_step({name: again for name, (_, again) in STEPS.items()}),
        "cursor_granularity": "PT1S",
        "clamping": {"target": f"{{{{ ({_EVERY}).upper() }}}}", "target_details": {"weekday": "MONDAY"}},
    }


def _by_step(values: dict[str, str]) -> str:
    return f"{{{{ {values!r}[{_EVERY}] }}}}"


def _requester(stream: Stream, document: dict[str, Any]) -> dict[str, Any]:
    sent: dict[str, str] = {}
    in_path: dict[str, str] = {}
    if stream.start and stream.end:
        sent[constant(stream.start.wire_name)] = "{{ stream_interval['start_time'] }}"
        sent[constant(stream.end.wire_name)] = _ENDS
    for item in stream.operation.parameters:
        if item.name in stream.parents:
            values = in_path if item.location == "path" else sent
            values[item.wire_name if item.location == "path" else constant(item.wire_name)] = _asked_about(item.name)
    # Every other part is the name of a parameter.
    parts = re.split(r"\{([^{}]*)\}", stream.operation.path)
    path = "".join(in_path[part] if place % 2 else constant(part) for place, part in enumerate(parts))
    made: dict[str, Any] = {"$ref": "#/definitions/requester", "url": f"{base_url(document)}{path}"}
    return {**made, "request_parameters": sent} if sent else made


def _asked_about(name: str) -> str:
    return f"{{{{ stream_partition[{literal(name)}] }}}}"


def _parent(name: str, parent: Listing) -> dict[str, Any]:
    return {
        "type": "ParentStreamConfig",
        "parent_key": constant(parent.key),
        "partition_field": name,
        "stream": {"$ref": f"#/definitions/streams/{parent.operation.operation_id}"},
    }


def _added(stream: Stream) -> Iterator[dict[str, Any]]:
    """What each record has besides the answer."""
    if stream.start:
        yield _field(START, "{{ stream_interval['start_time'] }}", "string")
        yield _field(END, _ENDS, "string")
    for name in stream.parents:
        yield _field(_slice_field(name), _asked_about(name), "integer")


def _field(name: str, value: str, kind: str) -> dict[str, Any]:
    return {"type": "AddedFieldDefinition", "path": [name], "value": value, "value_type": kind}


def _slice_field(name: str) -> str:
    return f"slice_{name}"


def _primary_key(stream: Stream) -> list[str]:
    """What tells records apart; nothing where equal ones are meant, or nobody says which are equal."""
    operation = stream.operation
    of_slice = [*([START] if stream.start else []), *map(_slice_field, stream.parents)]
    if operation.paging:
        keys = operation.paging.key
        wires = [item.wire for name in keys or [] for item in operation.paging.row.fields if item.name == name]
        return [*of_slice, *wires] if keys else []
    if operation.many:  # what no row can be without
        wires = [item.wire for item in operation.response_model.fields if item.required]
        return [*of_slice, *wires] if wires else []
    return of_slice
