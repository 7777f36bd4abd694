"""Edits of sign-in, servers, paths, methods, answers and pages that the client would take for others; all refused."""

from typing import Any

from tests.generator.conftest import MINI
from tests.generator.edits.edits import (
    GET,
    GONE,
    OTHER,
    PARAMETER,
    PATH,
    SCHEMAS,
    SCHEMES,
    Refused,
    no,
    other_report,
    paged,
)

_RESPONSES = (*GET, "responses")
_AT = "paths//v2/reports/user/get"
_REPORT = MINI["paths"]["/v2/reports/user"]["get"]
_FLOW = "components/securitySchemes/o/flows"


def _flows(**flows: Any) -> tuple[Any, Any]:
    """A scheme of OAuth with these flows."""
    return SCHEMES, {"o": {"type": "oauth2", "flows": {name: {**flow, "scopes": {}} for name, flow in flows.items()}}}


def _page(words: str, schema: dict[str, Any], **more: Any) -> Refused:
    """A parameter that pages do not go by."""
    page = {"name": "page", "in": "query", "schema": {"type": "integer", **schema}, **more}
    return no(f"{_AT}/x-paging/page", words, *paged(), (PARAMETER, page))


REFUSED: dict[str, Refused] = {
    "another answer for 2XX": no(
        f"{_AT}/responses/2XX",
        "has other content than 200, which would be read as that; give 2XX the same, or none",
        ((*_RESPONSES, "2XX"), {"description": "x", "content": {"application/json": {"schema": OTHER}}}),
    ),
    "callbacks": no(
        f"{_AT}/callbacks",
        "what a server sends by itself is not read; leave it out",
        ((*GET, "callbacks"), {"on": {"{$url}": {"post": {"responses": {"200": {"description": "x"}}}}}}),
    ),
    **{
        f"a report by {method}": no(
            f"paths//v2/reports/user/{method}",
            f"{method.upper()} has no report to read; write get or post",
            (PATH, {method: _REPORT}),
        )
        for method in ("put", "patch", "delete")
    },
    "a space in the name of a path": no(
        "paths//v2/{a b}",
        "{a b}: the name of a parameter in a path has letters from a to z, digits, . _ - only",
        (("paths", "/v2/{a b}"), other_report()),
    ),
    "no server": no(
        "info", "there is no address of the API; write servers: [{url: https://api.example.com}]", (("servers",), GONE)
    ),
    "an empty list of servers": no(
        "servers", "there is no address of the API; write servers: [{url: https://api.example.com}]", (("servers",), [])
    ),
    "an address with an open brace": no(
        "servers/0/url",
        "https://{a is no address such as https://api.example.com",
        (("servers",), [{"url": "https://{a"}]),
    ),
    "a variable outside its values": no(
        "servers/0/variables/h/default",
        "the default a.example is not among the values",
        (
            ("servers",),
            [{"url": "https://{h}", "variables": {"h": {"default": "a.example", "enum": ["b.example"]}}}],
        ),
    ),
    "sign-in by password": no(
        _FLOW,
        "needs authorizationCode or clientCredentials, has password",
        _flows(password={"tokenUrl": "https://api.example.com/token"}),
    ),
    "tokens of another server": no(
        f"{_FLOW}/clientCredentials/tokenUrl",
        "https://a.example.com/token is on another server than the API; the client asks https://api.example.com only",
        _flows(clientCredentials={"tokenUrl": "https://a.example.com/token"}),
    ),
    "tokens without TLS": no(
        f"{_FLOW}/clientCredentials/tokenUrl",
        "http://api.example.com/token is on another server than the API; the client asks https://api.example.com only",
        _flows(clientCredentials={"tokenUrl": "http://api.example.com/token"}),
    ),
    "tokens of two addresses": no(
        f"{_FLOW}/clientCredentials/tokenUrl",
        "/b is not the address of the other flows; the client has one for all",
        _flows(
            authorizationCode={"authorizationUrl": "https://example.com/x", "tokenUrl": "/a"},
            clientCredentials={"tokenUrl": "/b"},
        ),
    ),
    "pages from 0, by a minimum": _page(
        "page: the parameter 'page' has a minimum of 0, pages count from 1; write minimum: 1", {"minimum": 0}
    ),
    "pages from 0, by a default": _page(
        "page: the parameter 'page' has a default of 0, pages count from 1; write minimum: 1", {"default": 0}
    ),
    "pages from 0, by the server": _page(
        "page: the parameter 'page' has a default of 0, pages count from 1; write minimum: 1", {}, **{"x-default": 0}
    ),
    "pages from 0, by an example": _page(
        "page: the parameter 'page' has an example of 0, pages count from 1; write minimum: 1", {}, example=0
    ),
    "a page that is its size": no(
        f"{_AT}/x-paging/size",
        "size is the parameter of the page; name the one that says how long it is",
        *paged(size="page"),
    ),
    "more that is a list": no(
        f"{_AT}/x-paging/more",
        "more must be true or false, or a link",
        *paged(more="links"),
        ((*SCHEMAS, "UserReport", "properties", "links"), {"type": "array", "items": {"type": "string"}}),
    ),
    "an answer whose content is null": no(
        f"{_AT}/responses/200/content", "must be a mapping, is null", ((*_RESPONSES, "200", "content"), None)
    ),
    "a header with a name": no(
        f"{_AT}/responses/200/headers/X-A/name",
        "name is not known here",
        ((*_RESPONSES, "200", "headers"), {"X-A": {"name": "x", "schema": {"type": "integer"}}}),
    ),
    "a misspelt word of an answer": no(
        f"{_AT}/responses/404/contents",
        "contents is not known here; is content meant?",
        ((*_RESPONSES, "404"), {"description": "x", "contents": {}}),
    ),
    "an example here and elsewhere": no(
        f"{_AT}/responses/200/content/application/json/examples/a",
        "says more, less or something else than OpenAPI 3.1 allows here",
        (
            (*_RESPONSES, "200", "content", "application/json", "examples"),
            {"a": {"externalValue": "examples/a.json", "value": 1}},
        ),
    ),
}
