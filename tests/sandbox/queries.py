"""Query strings and targets of requests."""

import re
from urllib.parse import urlencode

from helpscout_reports.sandbox.openapi.document import Route

INTERVAL = "start=2026-03-02T00:00:00Z&end=2026-04-01T00:00:00Z"
COMPARED = INTERVAL + "&previousStart=2026-02-01T00:00:00Z&previousEnd=2026-03-01T00:00:00Z"
BEARER = {"Authorization": "Bearer sandbox"}


def required(route: Route) -> dict[str, object]:
    """The example of every required query parameter of an operation."""
    return {
        name: route.parameter_example(name)
        for name, parameter in route.parameters.items()
        if parameter.get("required") and parameter["in"] == "query"
    }


def target(route: Route, **query: object) -> str:
    """Path and query string that ask for an operation."""
    path = re.sub(
        r"\{(\w+)\}", lambda match: str(query.pop(match[1], None) or route.parameter_example(match[1])), route.path
    )
    return f"{path}?{urlencode(required(route) | query)}"
