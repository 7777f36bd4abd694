"""The index page for browsers: every operation with its documentation, and links to try them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from itertools import groupby
from urllib.parse import urlencode

from attrs import evolve

from ..openapi.document import Document, Route
from .messages import ServerRequest, ServerResponse
from .oauth import OPEN_TOKEN

DOCUMENT_PATH = "/openapi.json"
TRY = "/try"
# `sandbox:` in base64, for the report that takes a key.
_HEADERS = {"oauth2": f"Bearer {OPEN_TOKEN}", "http": "Basic c2FuZGJveDo="}

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>helpscout-reports sandbox</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem }}
h2 {{ margin: 2rem 0 0 }} h2 + p {{ margin: 0 0 .5rem }}
summary {{ cursor: pointer; padding: .2rem 0 }} details > :not(summary) {{ margin-left: 1rem }}
code {{ font-size: .9em; overflow-wrap: anywhere }}
td, th {{ text-align: left; padding: .2rem 1rem .2rem 0; vertical-align: top }}
@media (max-width: 40rem) {{
  tr:first-child {{ display: none }} tr, td {{ display: block; padding-right: 0 }} tr {{ margin-bottom: .8rem }}
}}
</style></head><body>
<h1>helpscout-reports sandbox</h1>
<p>This is a sandbox on your own machine, not Help Scout. It answers the Reports endpoints of the Help Scout Inbox API
with invented data. Any app id and secret are accepted, and the access token <code>{token}</code> is always valid.
The OpenAPI description: <a href="{document}">openapi.json</a>.</p>
{families}
</body></html>
"""


def browse(request: ServerRequest, document: Document) -> ServerResponse | None:
    """The index page or the document; None for a request to the API."""
    if request.method != "GET":
        return None
    if request.path == "/":
        return ServerResponse.of_text(200, index_page(document), kind="html")
    if request.path == DOCUMENT_PATH:
        return ServerResponse.of_json(200, document.raw)
    return None


def tried(request: ServerRequest, document: Document) -> ServerRequest | None:
    """The request behind a link of the index page, with credentials added; None for any other request."""
    if request.method != "GET" or not request.path.startswith(f"{TRY}/"):
        return None
    path = request.path.removeprefix(TRY)
    routes = document.find(path)
    if not routes:  # also of a link below a link, however deep
        return None
    route = routes.get("GET")
    header = next((_HEADERS[scheme] for scheme in route.schemes if scheme in _HEADERS), "") if route else ""
    return evolve(request, path=path, headers={"authorization": header})


def readable(response: ServerResponse) -> ServerResponse:
    """A response with indented JSON, in a media type that browsers show."""
    try:
        text = json.dumps(json.loads(response.body), ensure_ascii=False, indent=2)
    except ValueError:
        return response
    return ServerResponse(response.status, text.encode(), {**response.headers, "Content-Type": "application/json"})


def index_page(document: Document) -> str:
    """The index page as HTML."""
    routes = sorted(document.routes, key=lambda route: route.family)
    words = {tag["name"]: tag.get("description", "") for tag in document.raw.get("tags", [])}
    families = [
        f"<h2>{escape(family)}</h2><p>{escape(words.get(family, ''))}</p>\n" + "\n".join(map(_operation, members))
        for family, members in groupby(routes, key=lambda route: route.family)
    ]
    return _PAGE.format(token=OPEN_TOKEN, document=DOCUMENT_PATH, families="\n".join(families))


def _operation(route: Route) -> str:
    link = f' <a href="{escape(example(route))}">Try it</a>' if route.method == "GET" else ""
    rows = "".join(_parameters(route))
    table = f"<table><tr><th>Parameter<th>Values<th>What it does</tr>{rows}</table>" if rows else ""
    title = f"<code>{route.method} {escape(route.path)}</code> {escape(route.summary)}"
    text = escape(str(route.raw.get("description", "")))
    return f"<details><summary>{title}{link}</summary><p>{text}</p>{table}</details>"


def _parameters(route: Route) -> Iterator[str]:
    for name, parameter in route.parameters.items():
        schema = route.document.schema(parameter["schema"])
        item = route.document.schema(schema.get("items", schema))
        values = ", ".join(map(str, item.get("enum", [item.get("format", item.get("type", ""))])))
        needed = " (required)" if parameter.get("required") else ""
        words = escape(str(parameter.get("description", "")))
        yield f"<tr><td><code>{escape(name)}</code>{needed}<td>{escape(values)}<td>{words}</tr>"


def example(route: Route) -> str:
    """A link that calls an operation, with the example of each required parameter."""
    given: dict[str, str] = {}
    path = route.path
    for name, parameter in route.parameters.items():
        if parameter["in"] == "path":
            path = path.replace("{" + name + "}", route.parameter_example(name))
        elif parameter.get("required"):
            given[name] = route.parameter_example(name)
    return f"{TRY}{path}" + (f"?{urlencode(given, safe=':,')}" if given else "")
