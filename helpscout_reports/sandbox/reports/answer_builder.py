"""The answer to a valid request: a summary or series, a page of rows, or a look-up."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from attrs import define, evolve, field

from ..company.company import Company, Facts
from ..company.timeline import Timeline
from ..openapi.document import Document, Route
from . import comparison
from .figures import Figures
from .filters import Filters
from .lean import lean
from .listing import Listing
from .pages import fill
from .scope import Scope
from .selection import Selection


class UnknownEntryError(LookupError):
    """The path names an entry that the company does not have."""


@define(eq=False)
class AnswerBuilder:
    """Makes answers from the data of one company.

    Attributes:
        document: The OpenAPI document.
        company: The company.
        lean: Whether answers have only what the document requires.
    """

    document: Document
    company: Company
    lean: bool = False
    _timeline: Timeline = field(init=False)
    _filters: Filters = field(init=False)
    _figures: Figures = field(init=False)
    _listing: Listing = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._timeline = Timeline.of(self.company.profile)
        self._filters = Filters(self.document, self.company)
        self._figures = Figures(self.document, self.company)
        self._listing = Listing(self.company)

    def answer(self, route: Route, values: Mapping[str, Any], base: str) -> Any:
        """The answer to a request.

        Args:
            route: The operation.
            values: Parameters, valid, by wire name.
            base: Address of the server, for links.

        Raises:
            UnknownEntryError: The path names an entry that the company does not have.
        """
        whole = self._whole(route, values, base)
        return lean(route, whole) if self.lean else whole

    def _whole(self, route: Route, values: Mapping[str, Any], base: str) -> Any:
        if "start" not in values:
            return self._look_up(route, values, base)
        scope = self._scope(route, values)
        if route.paging is None:
            return self._figures.fill(route.schema, route.example, scope)
        order = self._listing.order(scope.now, values)

        def facts(place: int) -> Facts:
            return self._listing.facts(scope.now, order[place], office=scope.office)

        return self._page(route, values, scope.now.count, facts, base)

    def _scope(self, route: Route, values: Mapping[str, Any]) -> Scope:
        rows = self._filters.rows(route, values)
        now = Selection(rows, self._timeline, values["start"], values["end"])
        before = None
        if comparison.wanted(values):
            before = Selection(rows, self._timeline, values["previousStart"], values["previousEnd"])
        facts: Facts = {}
        if "user" in values:
            if values["user"] not in self.company.people:
                raise UnknownEntryError(f"No user or team has the id {values['user']}")
            ever = Selection.of_all_time(rows, self._timeline).sum("helped")
            facts = {"user": {**self.company.people[values["user"]], "totalCustomersHelped": ever}}
        return Scope(
            now,
            self._filters.base(route),
            before,
            facts=facts,
            office=bool(values.get("officeHours")),
            subject=route.subject,
            view_by=values.get("viewBy"),
        )

    def _page(self, route: Route, values: Mapping[str, Any], count: int, facts: Any, base: str) -> Any:
        """A page in the envelope of the sample, with rows made from facts."""
        assert route.paging is not None
        path = route.paging["rows"].split(".")
        schema, rows = self.document.schema(route.schema), deepcopy(route.example)
        for step in path:
            schema = self.document.schema(schema["properties"][step])
            rows = (rows or {}).get(step)
        item = {field: value for row in rows or [] for field, value in row.items()}
        scope = self._everything()

        def row(place: int) -> Any:
            return self._figures.fill(schema["items"], item, evolve(scope, facts=facts(place)))

        envelope = deepcopy(route.example) or {}
        return fill(route, values, envelope, count, row, base, keep_empty=self.lean)

    def _look_up(self, route: Route, values: Mapping[str, Any], base: str) -> Any:
        name, entries = self._entries(route, values)

        def facts(entry: Facts) -> Facts:
            id = entry.get("id")
            return {**entry, **self._totals(name, id), "_links": _links(f"{base}/v2/{name}/{id}")}

        if route.paging is not None:
            return self._page(route, values, len(entries), lambda place: facts(entries[place]), base)
        if not entries:
            return deepcopy(route.example)
        return self._figures.fill(route.schema, route.example, evolve(self._everything(), facts=facts(entries[0])))

    def _entries(self, route: Route, values: Mapping[str, Any]) -> tuple[str, list[Facts]]:
        """The name of a look-up's list, and the entries found."""
        steps = route.path.split("/")
        name = route.paging["rows"].rpartition(".")[2] if route.paging else steps[-2]
        found = self.company.entries.get(name)
        if found is None:  # nothing that the company has: the rows of the sample are there
            found = _sample_rows(route)
        for place, step in enumerate(steps):
            if step.startswith("{"):
                is_last = place == len(steps) - 1
                found = self._belonging(found, steps[place - 1], step[1:-1], values[step[1:-1]], itself=is_last)
        if "email" in values:
            found = [entry for entry in found if entry["email"] == values["email"]]
        if "mailbox" in values:
            found = [entry for entry in found if values["mailbox"] in entry["inboxes"]]
        if not found and steps[-1] == "me":
            found = [self.company.owner]
        return name, found

    def _belonging(self, entries: list[Facts], owners: str, parameter: str, id: Any, *, itself: bool) -> list[Facts]:
        """Entries that belong to one in the path: members of a team, folders of an inbox."""
        if owners not in self.company.entries:
            return entries
        owner = next((entry for entry in self.company.entries[owners] if entry["id"] == id), None)
        if owner is None:
            raise UnknownEntryError(f"No entry of {owners} has the id {id}")
        if itself:
            return [owner]
        if "members" in owner:
            return [entry for entry in entries if entry["id"] in owner["members"]]
        return [entry for entry in entries if entry.get(parameter) == id]

    def _totals(self, name: str, id: Any) -> Facts:
        """Counts of an entry over all time."""
        if name not in ("tags", "folders"):
            return {}
        ever = self._everything().now
        rows = ever.rows.group("folder" if name == "folders" else name, id)
        active = ever.of(rows.group("status", "active")).count
        return {"ticketCount": ever.of(rows).count, "totalCount": ever.of(rows).count, "activeCount": active}

    def _everything(self) -> Scope:
        """All conversations of all time."""
        rows = self._filters.everything
        return Scope(Selection.of_all_time(rows, self._timeline), rows)


def _sample_rows(route: Route) -> list[Facts]:
    """The rows of the documented page; none where an answer has no pages."""
    rows = deepcopy(route.example)
    for step in route.paging["rows"].split(".") if route.paging else ():
        rows = (rows or {}).get(step)
    return (rows or []) if route.paging else []


def _links(address: str) -> Facts:
    return {
        name: {"href": address + end} for name, end in (("self", ""), ("folders", "/folders"), ("fields", "/fields"))
    }
