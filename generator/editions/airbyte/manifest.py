"""The manifest as a whole."""

from typing import Any

from generator.editions.airbyte.connection import authenticator, connection_specification, error_handler
from generator.editions.airbyte.streams import cursor, find_streams, write_schema, write_stream
from generator.surface.surface import Surface

CDK = "7.39.1"
"""The version of Airbyte's CDK that it is tested with."""

_AT_ONCE = 4


def as_manifest(document: dict[str, Any]) -> dict[str, Any]:
    """A declarative manifest for Airbyte: what people fill in, and a stream for each report that can be one.

    Reports that need dates are pulled by slices of the calendar of UTC; those about one user, for each user.
    """
    surface = Surface(document)
    streams = find_streams(surface.operations)
    requester: dict[str, Any] = {
        "type": "HttpRequester",
        "http_method": "GET",
        "error_handler": {"$ref": "#/definitions/error_handler"},
    }
    signed_in = authenticator(document, surface)
    if signed_in is not None:
        requester["authenticator"] = {"$ref": "#/definitions/authenticator"}
    return {
        "version": CDK,
        "type": "DeclarativeSource",
        "description": document.get("info", {}).get("summary", ""),
        "check": {"type": "CheckStream", "stream_names": [made.operation.operation_id for made in streams[:1]]},
        "concurrency_level": {"type": "ConcurrencyLevel", "default_concurrency": _AT_ONCE},
        "definitions": {
            **({"authenticator": signed_in} if signed_in is not None else {}),
            "error_handler": error_handler(document),
            "requester": requester,
            "cursor": cursor(),
            "streams": {made.operation.operation_id: write_stream(made, document) for made in streams},
        },
        "streams": [{"$ref": f"#/definitions/streams/{made.operation.operation_id}"} for made in streams],
        "spec": {"type": "Spec", "connection_specification": connection_specification(document)},
        "schemas": {made.operation.operation_id: write_schema(made) for made in streams},
    }
