"""Every answer, errors included, is one that the specification describes, by the judgement of openapi-core."""

import json
import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

import httpx
import pytest
from openapi_core import Config, OpenAPI
from openapi_core.templating.paths.exceptions import PathNotFound
from openapi_core.testing import MockRequest, MockResponse
from openapi_core.validation.response.exceptions import InvalidData

from helpscout_reports.sandbox import Sandbox
from helpscout_reports.sandbox.document import Route, packaged
from tests.sandbox.asking import BEARER, COMPARED, INTERVAL, target

ROUTES = {route.operation_id: route for route in packaged().routes if route.method == "GET"}
REPORTS = [name for name, route in ROUTES.items() if route.is_report]
# Look-ups of one thing, which may not be there.
POINTED = [name for name, route in ROUTES.items() if "{" in route.path]
TOKEN = "/v2/oauth2/token"
APPLICATION = {"client_id": "any", "client_secret": "thing"}


@cache
def description() -> OpenAPI:
    """The document of the package, as openapi-core reads it."""
    # It knows no media type of HAL, which is JSON.
    return OpenAPI.from_dict(
        packaged().raw, config=Config(extra_media_type_deserializers={"application/hal+json": json.loads})
    )


def conform(answer: httpx.Response, status: int) -> None:
    """Fail unless an answer has this status, and headers, media type and body that its operation has for it."""
    assert answer.status_code == status, answer.text
    server, asked = packaged().raw["servers"][0]["url"], answer.request
    request = MockRequest(server, asked.method.lower(), urlsplit(str(asked.url)).path)
    kind = answer.headers["Content-Type"]
    description().validate_response(
        request, MockResponse(answer.content, answer.status_code, dict(answer.headers), kind)
    )


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


@pytest.mark.parametrize("name", ROUTES)
def test_every_answer_conforms(http: httpx.Client, name: str) -> None:
    """With what is required, and with a comparison where there is one."""
    conform(ask(http, ROUTES[name]), 200)
    if "previousStart" in ROUTES[name].parameters:
        conform(ask(http, ROUTES[name], **dict(pair.split("=") for pair in COMPARED.split("&"))), 200)


@pytest.mark.parametrize("name", ROUTES)
def test_every_refusal_conforms(box: Sandbox, http: httpx.Client, used_up: httpx.Client, name: str) -> None:
    """A wrong request, one without credentials, and one too many."""
    conform(ask(http, ROUTES[name], colour="red"), 400)
    conform(httpx.get(box.url + target(ROUTES[name])), 401)
    conform(ask(used_up, ROUTES[name]), 429)


@pytest.mark.parametrize("name", ROUTES)
@pytest.mark.parametrize("status", [429, 500, 503])
def test_every_failure_on_request_conforms(box: Sandbox, http: httpx.Client, name: str, status: int) -> None:
    """What a test lets fail fails as the API would."""
    box.fail(name, status=status)
    conform(ask(http, ROUTES[name]), status)


@pytest.mark.parametrize("name", REPORTS)
def test_a_plan_without_reports_conforms(standard: httpx.Client, name: str) -> None:
    """Every report is refused with 403."""
    conform(ask(standard, ROUTES[name]), 403)


@pytest.mark.parametrize("name", POINTED)
def test_what_is_not_there_conforms(http: httpx.Client, name: str) -> None:
    """A look-up of a thing that nobody has is 404."""
    conform(http.get(re.sub(r"\{\w+\}", "999999", ROUTES[name].path)), 404)


def test_tokens_conform(box: Sandbox, http: httpx.Client) -> None:
    """All three grants, refusals and failures of the token endpoint."""
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
    with pytest.raises(PathNotFound):
        conform(answer, 404)


def test_a_wrong_answer_would_be_found(box: Sandbox, http: httpx.Client) -> None:
    """The judge is awake: a body with a text for a count does not conform."""
    wrong = {**ROUTES["docs_overall"].example, "current": {"visitors": "many"}}
    box.answer("docs_overall", wrong)
    with pytest.raises(InvalidData):
        conform(ask(http, ROUTES["docs_overall"]), 200)
