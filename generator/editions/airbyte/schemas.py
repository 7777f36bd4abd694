"""What records of a stream look like, as JSON Schema of draft 7, which Airbyte reads."""

from collections.abc import Mapping
from typing import Any

from generator.surface.fields import FieldShape, ModelType, Shape

INSTANT = {"format": "date-time", "airbyte_type": "timestamp_with_timezone"}
_FORMATS: dict[str, dict[str, str]] = {"date-time": INSTANT, "date": {"format": "date"}}


def record_schema(model: ModelType, added: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """The schema of records that are a model, with fields that the stream adds before those of the answer.

    Anything may be null, and there may be more: answers are open.
    """
    made = _object(model)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **made,
        "type": "object",
        "properties": {**added, **made["properties"]},
    }


def _object(model: ModelType) -> dict[str, Any]:
    properties = {field.wire: _described(field) for field in model.fields}
    return {"type": ["null", "object"], "additionalProperties": True, "properties": properties}


def _described(field: FieldShape) -> dict[str, Any]:
    made = _schema(field)
    return {**made, "description": field.description} if field.description else made


def _schema(shape: Shape) -> dict[str, Any]:
    if shape.many:
        return {"type": ["null", "array"], "items": _one(shape)}
    if shape.item and shape.kind == "array":
        return {"type": ["null", "array"], "items": _schema(shape.item)}
    return _one(shape)


def _one(shape: Shape) -> dict[str, Any]:
    """The schema of a value that is no array."""
    if shape.model:
        return _object(shape.model)
    if shape.item:
        return {"type": ["null", "object"], "additionalProperties": _schema(shape.item)}
    if shape.kind in _FORMATS:
        return {"type": ["null", "string"], **_FORMATS[shape.kind]}
    return {"type": ["null", shape.kind]}
