"""The page at `/`: what this is, and what it answers to."""

from __future__ import annotations

from html import escape

from .document import Document

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>helpscout-reports sandbox</title>
<style>body{{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}}
td,th{{text-align:left;padding:.2rem 1rem .2rem 0;vertical-align:top}}code{{font-size:.9em}}</style></head><body>
<h1>helpscout-reports sandbox</h1>
<p>This is a sandbox on your own machine, not Help Scout. It speaks the Reports endpoints of the Help Scout Inbox API
2.0 with invented data; any application id and secret will do.</p>
<table><tr><th>Method<th>Path<th>What it answers</tr>
{rows}
</table></body></html>
"""


def index_page(document: Document) -> str:
    """The page as HTML."""
    rows = [
        f"<tr><td>{route.method}<td><code>{escape(route.path)}</code><td>{escape(route.summary)}</tr>"
        for route in document.routes
    ]
    return _PAGE.format(rows="\n".join(rows))
