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


@pytest.mark.slow
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
    answers, beyond = [first], get(http, route, **{paging["page"]: 2})
    while at(beyond, paging["rows"]):
        answers.append(beyond)
        beyond = get(http, route, **{paging["page"]: len(answers) + 1})
    pages = len(answers)
    rows = [row for answer in answers for row in at(answer, paging["rows"])]
    assert rows
    # What an envelope has no counter for cannot be wrong.
    expected = {"pages": [pages] * pages, "count": [len(rows)] * pages, "number": list(range(1, pages + 1))}
    for part, values in expected.items():
        if part in paging:
            assert [at(answer, paging[part]) for answer in answers] == values
    if key := paging.get("key"):
        assert len({tuple(json.dumps(row[field]) for field in key) for row in rows}) == len(rows)
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


@pytest.mark.slow
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


REPORT = [{"$ref": "#/components/parameters/Start"}, {"$ref": "#/components/parameters/End"}]


def moods(schema: dict[str, Any], sample: Any, **more: Any) -> Any:
    """The answer of a sandbox to a report of this schema and sample."""
    raw = json.loads(json.dumps(packaged().raw))
    content = {"application/json": {"schema": schema, "examples": {"documented": {"value": sample}}}}
    answers = {"200": {"description": "Moods.", "content": content}}
    operation = {"operationId": "moods_overall", "parameters": REPORT, "responses": answers, **more}
    raw["paths"]["/v2/reports/moods"] = {"get": operation}
    transport = Sandbox(document=raw).transport()
    with httpx.Client(transport=transport, base_url="http://127.0.0.1", headers=BEARER) as http:
        answer = http.get(f"/v2/reports/moods?{INTERVAL}")
        assert answer.status_code == 200, answer.text
        return answer.json()


@pytest.mark.parametrize("inside", [True, False])
def test_a_map_with_a_unit_is_a_map(inside: bool) -> None:
    """Figures by free keys have the keys of the sample, whether the unit is the map's or its values'."""
    figure = {"type": "integer", **({"x-unit": "count"} if inside else {})}
    schema = {"type": "object", "additionalProperties": figure, **({} if inside else {"x-unit": "count"})}
    answer = moods({"type": "object", "properties": {"byMood": schema}}, {"byMood": {"good": 3, "bad": 4}})
    assert answer["byMood"].keys() == {"good", "bad"}
    assert all(isinstance(value, int) for value in answer["byMood"].values())


def test_composed_schemas_are_filled() -> None:
    """`allOf` has the fields of all its parts; a choice with null is filled as the other option."""
    first = {"type": "object", "properties": {"good": {"type": "integer", "x-unit": "count"}}, "required": ["good"]}
    option = {"anyOf": [{"type": "null"}, {"type": "number", "x-unit": "percent"}]}
    schema = {"allOf": [first, {"type": "object", "properties": {"share": option}, "required": ["share"]}]}
    answer = moods(schema, {"good": 1, "share": 2.5})
    assert isinstance(answer["good"], int)
    assert isinstance(answer["share"], float)


def test_an_envelope_may_have_no_counters() -> None:
    """A paged report whose envelope has rows and nothing else is served."""
    row = {"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"]}
    schema = {"type": "object", "properties": {"items": {"type": "array", "items": row}}, "required": ["items"]}
    answer = moods(schema, {"items": [{"id": 1}]}, **{"x-paging": {"page": "page", "rows": "items"}})
    assert answer.keys() == {"items"}
    assert len({row["id"] for row in answer["items"]}) == 50
