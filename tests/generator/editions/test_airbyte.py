"""The manifest for Airbyte: every report that dates are enough for, asked for as the description says."""

import json
import re
from collections.abc import Iterator
from typing import Any

import jinja2
import jsonschema
import pytest

from generator.editions.airbyte import as_manifest
from generator.editions.airbyte.templates import constant, literal
from helpscout_reports import operations
from helpscout_reports_api import spec

DOCUMENT = spec.load()
MANIFEST: dict[str, Any] = json.loads(spec.airbyte("json"))
STREAMS: dict[str, dict[str, Any]] = MANIFEST["definitions"]["streams"]
DATES = {"start", "end"}


def raw(name: str) -> dict[str, Any]:
    """An operation as the document has it."""
    found: dict[str, Any] = DOCUMENT["paths"][operations.index[name].path]["get"]
    return found


def templates(node: Any) -> Iterator[str]:
    """Every text of a component that is a template."""
    if isinstance(node, str) and "{{" in node:
        yield node
    elif isinstance(node, dict | list):
        for part in node.values() if isinstance(node, dict) else node:
            yield from templates(part)


def render(template: str, **names: Any) -> str:
    """What a template gives; a name that is not there is an error, which Airbyte would pass over."""
    return jinja2.Environment(undefined=jinja2.StrictUndefined).from_string(template).render(names)


def test_the_same_document_gives_the_same_manifest() -> None:
    """Made again from the document that ships, the manifest is the one that ships, to the order of its keys."""
    assert json.dumps(as_manifest(DOCUMENT)) == json.dumps(MANIFEST)


PAGED = {
    "type": "object",
    "properties": {"rows": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "integer"}}}}},
}


@pytest.mark.parametrize("most", [50, None])
def test_the_size_of_pages_is_asked_for_where_it_has_an_end(most: int | None) -> None:
    """The largest pages are asked for by whatever name; without an end no size is sent, which Airbyte would refuse."""
    size = {"type": "integer", **({} if most is None else {"maximum": most})}
    operation = {
        "operationId": "user_list",
        "parameters": [
            {"name": "page", "in": "query", "schema": {"type": "integer"}},
            {"name": "pageSize", "in": "query", "schema": size},
        ],
        "x-paging": {"page": "page", "size": "pageSize", "rows": "rows"},
        "responses": {"200": {"description": "A", "content": {"application/json": {"schema": PAGED}}}},
    }
    document = {
        "info": {"title": "A", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/a": {"get": operation}},
    }
    paginator = as_manifest(document)["definitions"]["streams"]["user_list"]["retriever"]["paginator"]
    assert paginator["pagination_strategy"].get("page_size") == most
    assert ("page_size_option" in paginator) is (most is not None)


def test_there_is_a_stream_for_all_that_needs_dates_or_a_listed_id() -> None:
    """All but what is deprecated, or needs something that no stream lists, is a stream, under its own name."""
    lists = {"user", "team", "mailbox"}
    wanted = [
        entry.operation_id
        for entry in operations.index.values()
        if not entry.deprecated and all(p.name in DATES or p.refers_to in lists for p in entry.parameters if p.required)
    ]
    assert [stream["$ref"].rpartition("/")[2] for stream in MANIFEST["streams"]] == wanted == list(STREAMS)
    assert set(operations.index) - set(wanted) == {"conversations_fields_drilldown", "legacy_user_overall"}
    assert MANIFEST["check"]["stream_names"] == ["company_overall"]


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_asks_as_the_description_says(name: str) -> None:
    """It sends all that is needed and nothing that the report does not take, to the path of the report."""
    entry, requester = operations.index[name], STREAMS[name]["retriever"]["requester"]
    in_query = {p.wire_name: p for p in entry.parameters if p.location == "query"}
    sent = dict(requester.get("request_parameters", {}))
    options = STREAMS[name]["retriever"].get("paginator", {})
    pages = [options[key]["field_name"] for key in ("page_token_option", "page_size_option") if key in options]
    assert sent.keys() | set(pages) <= in_query.keys()
    assert {wire for wire, parameter in in_query.items() if parameter.required} == sent.keys()
    asked = {p.name: 7 for p in entry.parameters if p.required and p.name not in DATES}
    url = render(requester["url"], config={}, stream_partition=asked)
    path = re.sub(r"\{\w+\}", "7", entry.path)
    assert url == f"https://api.helpscout.net{path}"
    assert render(requester["url"], config={"base_url": "http://localhost"}, stream_partition=asked).endswith(path)
    assert ("incremental_sync" in STREAMS[name]) is DATES.issubset(sent)


@pytest.mark.parametrize("name", [name for name in STREAMS if "x-paging" in raw(name)])
def test_pages_are_those_of_the_envelope(name: str) -> None:
    """Rows are where the envelope has them, the largest page is asked for, and pages end as the description says."""
    paging, retriever = raw(name)["x-paging"], STREAMS[name]["retriever"]
    assert retriever["record_selector"]["extractor"]["field_path"] == paging["rows"].split(".")
    strategy = retriever["paginator"]["pagination_strategy"]
    assert strategy.get("page_size") == (50 if "size" in paging else None)
    assert ("page_size_option" in retriever["paginator"]) is ("size" in paging)
    ends, following = strategy["stop_condition"], strategy["cursor_value"]
    first, last, unnumbered = (_page(paging, number, 3) for number in (1, 3, None))
    assert (render(ends, response=first, last_page_size=50), render(following, response=first)) == ("False", "2")
    assert render(ends, response=last, last_page_size=7) == "True"
    assert render(ends, response=first, last_page_size=0) == "True"
    assert render(ends, response=unnumbered, last_page_size=50) == "True"
    assert render(ends, response={}, last_page_size=50) == "True"
    if "more" in paging:
        linked = _page(paging, 3, 3) | {"_links": {"next": {"href": "…"}}}
        assert render(ends, response=linked, last_page_size=50) == "False"


def _page(paging: dict[str, Any], number: int | None, pages: int) -> dict[str, Any]:
    """An answer with its counters where the envelope has them."""
    made: dict[str, Any] = {}
    for word, value in (("number", number), ("pages", pages)):
        *above, name = paging[word].split(".")
        at = made
        for part in above:
            at = at.setdefault(part, {})
        at[name] = value
    return made


@pytest.mark.parametrize("name", STREAMS)
def test_records_are_of_the_schema(name: str) -> None:
    """The documented rows are valid, and each of their fields is described; the schema itself is sound."""
    schema = MANIFEST["schemas"][name]
    jsonschema.Draft7Validator.check_schema(schema)
    media = next(iter(raw(name)["responses"]["200"]["content"].values()))
    value = next(iter(media["examples"].values()))["value"]
    for part in STREAMS[name]["retriever"]["record_selector"]["extractor"]["field_path"]:
        value = value[part]
    for row in value if isinstance(value, list) else [value]:
        jsonschema.validate(row, schema)
        assert row.keys() <= schema["properties"].keys()
    keys = STREAMS[name].get("primary_key", [])
    added = [field["path"][0] for step in STREAMS[name].get("transformations", []) for field in step["fields"]]
    assert set(keys) | set(added) <= schema["properties"].keys()


def test_what_has_no_key_is_what_counts_equal_rows() -> None:
    """Each stream has a primary key, but for one that is one record, and one in which equal rows are meant."""
    keyless = [name for name in STREAMS if "primary_key" not in STREAMS[name]]
    assert keyless == ["user_conversation_history", "lookup_me"]
    assert STREAMS["company_drilldown"]["primary_key"] == ["slice_start", "id"]
    assert STREAMS["conversations_busy_times"]["primary_key"] == ["slice_start", "day", "hour"]
    assert STREAMS["user_overall"]["primary_key"] == ["slice_start", "slice_user"]


def test_waits_are_those_that_the_server_asks_for() -> None:
    """A rate limit is waited out as the header says, and a token that was revoked is replaced."""
    handler = MANIFEST["definitions"]["error_handler"]
    assert handler["backoff_strategies"][0] == {"type": "WaitTimeFromHeader", "header": "X-RateLimit-Retry-After"}
    actions = {code: found["action"] for found in handler["response_filters"] for code in found["http_codes"]}
    assert actions == {429: "RATE_LIMITED", 401: "REFRESH_TOKEN_THEN_RETRY", 403: "FAIL"}


def test_the_form_asks_for_credentials_and_a_start() -> None:
    """The form is a sound schema; the secret is one, and addresses without TLS are those of this machine."""
    form = MANIFEST["spec"]["connection_specification"]
    jsonschema.Draft7Validator.check_schema(form)
    given = {"app_id": "a", "app_secret": "b", "start_date": "2026-10-05T00:00:00Z"}
    jsonschema.validate(given, form)
    jsonschema.validate({**given, "base_url": "http://127.0.0.1:8080", "every": "month"}, form)
    for wrong in ({"base_url": "http://example.com"}, {"every": "year"}, {"start_date": "2026-10-05"}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({**given, **wrong}, form)
    assert [name for name, field in form["properties"].items() if field.get("airbyte_secret")] == ["app_secret"]


@pytest.mark.parametrize("hostile", ["{{ config }}", "a'b", 'a"b', "{% raw %}", "a\\'b", "{# é #}", "}}{{"])
def test_text_of_the_description_is_never_run(hostile: str) -> None:
    """Text that looks like a template comes out as it is, alone and inside an expression."""
    assert render(constant(hostile)) == hostile
    assert render(f"{{{{ {literal(hostile)} }}}}") == hostile


def test_a_description_without_dates_gives_a_manifest(mini: dict[str, Any]) -> None:
    """A report that takes no dates is pulled as a whole; without a token endpoint nobody signs in."""
    made = as_manifest(mini)
    stream = made["definitions"]["streams"]["user_overall"]
    assert "incremental_sync" not in stream
    assert "primary_key" not in stream
    assert "authenticator" not in made["definitions"]["requester"]
    assert made["schemas"]["user_overall"]["properties"].keys() == {"count", "previous"}


def test_templates_are_expressions_that_can_be_read() -> None:
    """No template of the manifest has an error in its syntax, which Airbyte would take for text."""
    for template in templates(MANIFEST["definitions"]):
        jinja2.Environment().parse(template)
