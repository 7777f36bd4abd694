"""Responses validated by openapi-core."""

import json

import httpx
from jsonschema_path import SchemaPath
from openapi_core import V31ResponseUnmarshaller
from openapi_core.testing import MockRequest, MockResponse

from tests.sandbox.schemas import DOCUMENT

# It knows no media type of HAL, which is JSON.
LIBRARY = V31ResponseUnmarshaller(
    SchemaPath.from_dict(dict(DOCUMENT.raw)), extra_media_type_deserializers={"application/hal+json": json.loads}
)


def faults(answer: httpx.Response) -> list[str]:
    """What openapi-core finds wrong with the status, headers, media type and body of an answer."""
    path = answer.request.url.path
    asked = MockRequest(str(DOCUMENT.raw["servers"][0]["url"]), answer.request.method.lower(), path)
    given = MockResponse(answer.content, answer.status_code, dict(answer.headers), answer.headers["Content-Type"])
    return [f"{fault!r} {fault.__cause__}" for fault in LIBRARY.unmarshal(asked, given).errors]
