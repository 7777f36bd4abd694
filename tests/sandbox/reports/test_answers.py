"""Answers: every operation of the document, pages, and the comparison."""

import json
from typing import Any

import httpx
import pytest

from helpscout_reports.sandbox import Sandbox
from helpscout_reports.sandbox.openapi.document import Route, packaged
from tests.sandbox.queries import BEARER, COMPARED, INTERVAL, target

ROUTES = {route.operation_id: route for route in packaged().routes if route.method == "GET"}
PAGED = {name: route for name, route in ROUTES.items() if route.paging}


def get(http: httpx.Client, route: Route, **query: object) -> Any:
    """The answer to a report with everything required, and this."""
    auth = ("key", "X") if "http" in route.schemes else None
    answer = http.get(target(route, **query), **({"auth": auth} if auth else {}))
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == route.media_type
    return answer.json()


def at(value: Any, path: str) -> Any:
    """What is at a path of an answer."""
    for step in path.split("."):
        value = value.get(step) if value is not None else None
    return value


@pytest.mark.parametrize("name", ROUTES)
def test_every_operation_answers(http: httpx.Client, name: str) -> None:
    """Every operation of the document is answered, in its media type."""
    assert get(http, ROUTES[name])


@pytest.mark.parametrize("name", ROUTES)
def test_documented_answers_can_be_served_exactly(box: Sandbox, http: httpx.Client, name: str) -> None:
    """Any sample of the document is served unchanged."""
    box.answer(name, ROUTES[name].example)
    assert get(http, ROUTES[name]) == ROUTES[name].example


def test_a_comparison_is_there_only_when_asked_for(http: httpx.Client) -> None:
    """Without previous dates nothing of an answer is about the interval before."""
    route = ROUTES["company_overall"]
    plain, compared = get(http, route), get(http, route, **dict(pair.split("=") for pair in COMPARED.split("&")))
    assert not {"previous", "deltas"} & plain.keys()
    assert {"previous", "deltas"} <= compared.keys()
    assert not any(key.startswith("previous") for key in plain["users"][0])
    assert "previousReplies" in compared["users"][0]


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGED)
def test_pages_hold_every_row_once(http: httpx.Client, name: str) -> None:
    """The pages together have as many rows as they say, no key comes twice, and pages past the last are empty."""
    route = PAGED[name]
    paging = route.paging or {}
    first = get(http, route)
    pages = at(first, paging["pages"])
    answers = [get(http, route, **{paging["page"]: number}) for number in range(1, pages + 1)]
    assert answers[0] == first
    assert [at(answer, paging["number"]) for answer in answers] == list(range(1, pages + 1))
    rows = [row for answer in answers for row in at(answer, paging["rows"])]
    assert len(rows) == at(first, paging["count"]) > 0
    if key := paging.get("key"):
        assert len({tuple(json.dumps(row[field]) for field in key) for row in rows}) == len(rows)
    beyond = get(http, route, **{paging["page"]: pages + 1})
    assert not at(beyond, paging["rows"])
    if "more" in paging:
        assert [at(answer, paging["more"]) is not None for answer in answers] == [True] * (pages - 1) + [False]


@pytest.mark.parametrize("name", [name for name, route in PAGED.items() if "size" in (route.paging or {})])
def test_pages_are_as_long_as_asked_for(http: httpx.Client, name: str) -> None:
    """Rows sets the length of a page, and without it there are 25; the rows stay the same."""
    route = PAGED[name]
    paging = route.paging or {}
    assert len(at(get(http, route), paging["rows"])) == 25
    ten = [at(get(http, route, rows=10, page=page), paging["rows"]) for page in (1, 2)]
    twenty = at(get(http, route, rows=20), paging["rows"])
    assert ten[0] + ten[1] == twenty


def test_a_next_link_leads_to_the_next_page(http: httpx.Client) -> None:
    """The links of a look-up are addresses of this very server."""
    first = http.get("/v2/tags").json()
    second = httpx.get(first["_links"]["next"]["href"], headers=BEARER).json()
    assert second["page"]["number"] == 2


def test_a_report_added_to_the_document_is_served() -> None:
    """A path that was not there before answers with its sample, without a line of code."""
    raw = json.loads(json.dumps(packaged().raw))
    raw["paths"]["/v2/reports/moods"] = {
        "get": {
            "operationId": "moods_overall",
            "parameters": [{"$ref": "#/components/parameters/Start"}, {"$ref": "#/components/parameters/End"}],
            "responses": {
                "200": {
                    "description": "Moods.",
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "properties": {"moods": {"type": "integer", "x-unit": "count"}},
                            },
                            "examples": {"documented": {"value": {"moods": 3}}},
                        }
                    },
                }
            },
        }
    }
    with Sandbox(document=raw) as box, httpx.Client(base_url=box.url, headers=BEARER) as http:
        assert http.get(f"/v2/reports/moods?{INTERVAL}").json().keys() == {"moods"}
        assert http.get("/v2/reports/moods").status_code == 400
        box.answer("moods_overall", {"moods": 4})
        assert http.get(f"/v2/reports/moods?{INTERVAL}").json() == {"moods": 4}
