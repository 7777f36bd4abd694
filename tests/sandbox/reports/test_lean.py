"""Answers with required fields only."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from helpscout_reports.sandbox import Sandbox
from tests.sandbox.conformity import faults
from tests.sandbox.queries import BEARER, target
from tests.sandbox.schemas import DOCUMENT, ROUTES


@pytest.fixture(scope="module")
def thin() -> Iterator[httpx.Client]:
    """A client of a sandbox with lean answers."""
    transport = Sandbox(lean=True, rate_limit=10**6).transport()
    with httpx.Client(transport=transport, base_url="http://127.0.0.1", headers=BEARER) as client:
        yield client


def optional(node: Any, value: Any, path: str = "") -> Iterator[str]:
    """Paths of fields that an answer need not have."""
    schema = DOCUMENT.schema(node)
    if isinstance(value, list):
        for item in value:
            yield from optional(schema["items"], item, f"{path}[]")
    elif isinstance(value, dict):
        for name, item in value.items():
            field = schema["properties"][name]
            if name not in schema.get("required", ()) and not DOCUMENT.schema(field).get("x-always"):
                yield f"{path}.{name}"
            yield from optional(field, item, f"{path}.{name}")


@pytest.mark.slow
@pytest.mark.parametrize("name", ROUTES)
def test_a_lean_answer_has_what_is_required(thin: httpx.Client, name: str) -> None:
    """It conforms, and has no other field than those required, promised by `x-always`, or on the way to the rows."""
    route = ROUTES[name]
    answer = thin.get(target(route), **({"auth": ("key", "X")} if "http" in route.schemes else {}))
    assert (answer.status_code, faults(answer)) == (200, [])
    steps = route.paging["rows"].split(".") if route.paging else []
    way = {"." + ".".join(steps[: end + 1]) for end in range(len(steps))}
    assert set(optional(route.schema, answer.json())) <= way
