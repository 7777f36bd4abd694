"""Query strings and targets of requests."""

import re
from urllib.parse import urlencode

from helpscout_reports.sandbox.openapi.document import Route

INTERVAL = "start=2026-03-02T00:00:00Z&end=2026-04-01T00:00:00Z"
COMPARED = INTERVAL + "&previousStart=2026-02-01T00:00:00Z&previousEnd=2026-03-01T00:00:00Z"
BEARER = {"Authorization": "Bearer sandbox"}

_SUITABLE = {"date-time": "2026-03-02T00:00:00Z", "int64": 1, "integer": 1, "boolean": "true", "string": "x"}


def required(route: Route) -> dict[str, object]:
    """A value for every required query parameter of an operation."""
    given: dict[str, object] = {}
    for name, parameter in route.parameters.items():
        schema = route.document.schema(parameter["schema"])
        if parameter.get("required") and parameter["in"] == "query":
            given[name] = next(iter(schema.get("enum", ())), _SUITABLE[schema.get("format", schema["type"])])
    return given | ({"end": "2026-04-01T00:00:00Z"} if "end" in given else {})


def target(route: Route, **query: object) -> str:
    """Path and query string that ask for an operation."""
    path = re.sub(r"\{(\w+)\}", lambda match: str(query.pop(match[1], 1)), route.path)
    return f"{path}?{urlencode(required(route) | query)}"
