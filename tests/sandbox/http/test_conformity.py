"""Every error, refusal and token is one that the specification describes, as openapi-core finds."""

import re
from collections.abc import Iterator

import httpx
import pytest

from helpscout_reports.sandbox import Sandbox
from helpscout_reports.sandbox.openapi.document import Route
from tests.sandbox.conformity import faults
from tests.sandbox.queries import BEARER, INTERVAL, target
from tests.sandbox.schemas import ROUTES

REPORTS = [name for name, route in ROUTES.items() if route.is_report]
# Look-ups of one thing, which may not be there.
POINTED = [name for name, route in ROUTES.items() if "{" in route.path]
TOKEN = "/v2/oauth2/token"
APPLICATION = {"client_id": "any", "client_secret": "thing"}


def conform(answer: httpx.Response, status: int) -> None:
    """Fail unless an answer has this status, and all that its operation has for it."""
    assert (answer.status_code, faults(answer)) == (status, [])


def ask(http: httpx.Client, route: Route, **query: object) -> httpx.Response:
    """The answer to an operation with everything required, and this."""
    return http.get(target(route, **query), **({"auth": ("key", "X")} if "http" in route.schemes else {}))


@pytest.fixture(scope="module")
def standard() -> Iterator[httpx.Client]:
    """A client of an account that has no reports."""
    with Sandbox(plan="standard", rate_limit=10**6) as box, httpx.Client(base_url=box.url, headers=BEARER) as client:
        yield client


@pytest.fixture(scope="module")
def used_up() -> Iterator[httpx.Client]:
    """A client of an account that has no requests left."""
    with Sandbox(rate_limit=1) as box, httpx.Client(base_url=box.url, headers=BEARER) as client:
        client.get("/v2/users")
        yield client


@pytest.mark.slow
@pytest.mark.promise("Sandbox")
@pytest.mark.parametrize("name", ROUTES)
def test_every_refusal_conforms(box: Sandbox, http: httpx.Client, used_up: httpx.Client, name: str) -> None:
    """400 for a wrong request, 401 without credentials and 429 over the limit are as the document has them."""
    conform(ask(http, ROUTES[name], colour="red"), 400)
    conform(httpx.get(box.url + target(ROUTES[name])), 401)
    conform(ask(used_up, ROUTES[name]), 429)


@pytest.mark.slow
@pytest.mark.parametrize("name", ROUTES)
@pytest.mark.parametrize("status", [429, 500, 503])
def test_every_failure_on_request_conforms(box: Sandbox, http: httpx.Client, name: str, status: int) -> None:
    """An error that a test sets up is as the document has it."""
    box.fail(name, status=status)
    conform(ask(http, ROUTES[name]), status)


@pytest.mark.parametrize("name", REPORTS)
def test_a_plan_without_reports_conforms(standard: httpx.Client, name: str) -> None:
    """The 403 of a plan without reports is as the document has it, for every report."""
    conform(ask(standard, ROUTES[name]), 403)


@pytest.mark.parametrize("name", POINTED)
def test_what_is_not_there_conforms(http: httpx.Client, name: str) -> None:
    """The 404 of an id that does not exist is as the document has it."""
    conform(http.get(re.sub(r"\{\w+\}", "999999", ROUTES[name].path)), 404)


@pytest.mark.promise("Sandbox")
def test_tokens_conform(box: Sandbox, http: httpx.Client) -> None:
    """Answers to all three grants, refusals and failures of the token endpoint are as the document has them."""
    conform(http.post(TOKEN, json={"grant_type": "client_credentials", **APPLICATION}), 200)
    first = http.post(TOKEN, data={"grant_type": "authorization_code", "code": "conforming", **APPLICATION})
    conform(first, 200)
    refresh = {"grant_type": "refresh_token", "refresh_token": first.json()["refresh_token"], **APPLICATION}
    conform(http.post(TOKEN, json=refresh), 200)
    conform(http.post(TOKEN, json=refresh), 400)
    conform(http.post(TOKEN, content=b"a" * 70_000, headers={"Content-Type": "application/json"}), 400)
    conform(http.post(TOKEN, json={"grant_type": "client_credentials"}), 401)
    for status in (429, 500, 503):
        box.fail("oauth_token", status=status)
        conform(http.post(TOKEN, json={"grant_type": "client_credentials", **APPLICATION}), status)


def test_an_unknown_address_is_in_no_specification(http: httpx.Client) -> None:
    """The plain 404 is for addresses that the document does not have, and for those alone."""
    answer = http.get(f"/v2/reports/nothing?{INTERVAL}")
    assert answer.headers["Content-Type"].startswith("text/plain")
    (fault,) = faults(answer)
    assert "PathNotFound" in fault


def test_a_wrong_answer_would_be_found(box: Sandbox, http: httpx.Client) -> None:
    """A body with a text for a count does not conform."""
    wrong = {**ROUTES["docs_overall"].example, "current": {"visitors": "many"}}
    box.answer("docs_overall", wrong)
    (fault,) = faults(ask(http, ROUTES["docs_overall"]))
    assert "InvalidData" in fault
