"""The envelope of a paged report: where its rows and counters go, as `x-paging` of the document says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil
from typing import Any
from urllib.parse import urlencode

from attrs import frozen

from ..openapi.document import Route, is_of

_FIXED_ROWS = 50


@frozen
class Window:
    """The page that a request asks for.

    Attributes:
        page: Number of the page, from 1.
        rows: Rows on a page.
    """

    page: int
    rows: int

    @classmethod
    def of(cls, route: Route, values: Mapping[str, Any]) -> Window:
        """The page of a request's parameters."""
        paging = route.paging or {}
        size = paging.get("size", "")
        fixed = route.parameters.get(size, {}).get("x-default", _FIXED_ROWS)
        return cls(values.get(paging.get("page", ""), 1), values.get(size, fixed))

    def places(self, count: int) -> range:
        """The rows of this page, out of `count`."""
        first = (self.page - 1) * self.rows
        return range(min(first, count), min(first + self.rows, count))


def fill(
    route: Route,
    values: Mapping[str, Any],
    envelope: Any,
    count: int,
    row: Callable[[int], Any],
    base: str,
    *,
    keep_empty: bool = False,
) -> Any:
    """Fill an envelope with the rows of the requested page and its counters; the envelope is changed.

    Args:
        route: The operation.
        values: Parameters of the request.
        envelope: A sample of the answer.
        count: Rows over all pages.
        row: Makes the row of a place, from 0.
        base: Address of the server, for links.
        keep_empty: Whether a page without rows has an empty list in any case.
    """
    paging = route.paging or {}
    window = Window.of(route, values)
    pages = ceil(count / window.rows)
    places = window.places(count)
    _put(envelope, paging["rows"], [row(place) for place in places])
    outermost = paging["rows"].partition(".")[0]
    if not places and not keep_empty and outermost not in route.document.schema(route.schema).get("required", ()):
        del envelope[outermost]
    for part, value in (("number", window.page), ("pages", pages), ("count", count)):
        if part in paging:
            _put(envelope, paging[part], value)
    if "more" in paging:
        links = _links(route, values, window.page, pages, base)
        above, _, name = paging["more"].rpartition(".")
        schema = _schema_at(route, paging["more"])
        if is_of(schema, "boolean"):
            _put(envelope, paging["more"], window.page < pages)
        elif is_of(schema, "string"):
            _put(envelope, paging["more"], links.get("next", {}).get("href", ""))
        elif above:
            _put(envelope, above, {**links, name: links["next"]} if "next" in links else links)
            if "number" in paging:
                _put(envelope, paging["number"].rpartition(".")[0] + ".size", window.rows)
        else:
            envelope.pop(name, None)
            envelope |= {name: links["next"]} if "next" in links else {}
    return envelope


def _schema_at(route: Route, path: str) -> Mapping[str, Any]:
    """The schema of a field of an answer."""
    schema = route.document.schema(route.schema)
    for step in path.split("."):
        schema = route.document.schema(schema["properties"][step])
    return schema


def _links(route: Route, values: Mapping[str, Any], page: int, pages: int, base: str) -> dict[str, Any]:
    path = route.path
    for name, parameter in route.parameters.items():
        if parameter["in"] == "path":
            path = path.replace("{" + name + "}", str(values[name]))
    name = (route.paging or {})["page"]
    here = base + path

    def link(number: int) -> dict[str, str]:
        return {"href": f"{here}?{urlencode({name: number})}"}

    links: dict[str, Any] = {"self": link(page), "first": link(1), "last": link(max(1, pages))}
    if page < pages:
        links["next"] = link(page + 1)
    if 1 < page <= pages:
        links["previous"] = link(page - 1)
    links["page"] = {"href": f"{here}{{?{name}}}", "templated": True}
    return links


def _put(envelope: Any, path: str, value: Any) -> None:
    *way, last = path.split(".")
    for step in way:
        envelope = envelope.setdefault(step, {})
    envelope[last] = value
