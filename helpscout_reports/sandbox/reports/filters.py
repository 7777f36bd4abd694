"""The rows that a request filters, by the names of its parameters."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from functools import cached_property
from typing import Any

from attrs import define, evolve, field

from ..company.company import Company
from ..company.conversation_table import ConversationTable
from ..company.conversations import conversations
from ..company.visits import visits
from ..openapi.document import Document, Route
from . import measures
from .buckets import limits
from .selection import Rows

_COLUMNS = {
    "mailboxes": "inbox",
    "tags": "tags",
    "types": "channel",
    "folders": "folder",
    "sites": "site",
    "status": "status",
}
_FIELDS = {"tagid": "tags", "replyid": "saved reply", "workflowid": "workflow", "customerid": "customer"}
_RATINGS = {"great": 1, "ok": 2, "not-good": 3}
# Lists with rows for a part of the conversations, or several for one, and the column with how many.
_LISTED = {"newDrilldown": "new", "ratings": "ratings", "conversationHistory": "replies"}
_REMEMBERED = 512

Condition = tuple[str, tuple[Hashable, ...] | None]


@define(eq=False, slots=False)
class Filters:
    """Finds the rows of requests; they are cached with their sums."""

    document: Document
    company: Company
    _tables: dict[str, ConversationTable] = field(init=False)
    _remembered: dict[tuple[Any, ...], Rows] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        company = self.company
        if company.profile.empty:
            # Nothing of these tables ever occurs; they are there for the limits of buckets.
            company = Company(evolve(company.profile, empty=False))
        self._tables = {
            "conversations": conversations(company),
            "visits": visits(company),
        }

    @cached_property
    def everything(self) -> Rows:
        """All conversations."""
        return Rows.of(self._tables["conversations"])

    def rows(self, route: Route, values: Mapping[str, Any]) -> Rows:
        """The rows of a request."""
        table = self._table(route)
        conditions = tuple(self._conditions(route, values))
        bucket = (values["range"], values["rangeId"]) if "rangeId" in values else ()
        listed = _LISTED.get(route.subject) if route.paging else None
        key = (table, conditions, bucket, listed)
        if key not in self._remembered:
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            self._remembered[key] = self._find(self._tables[table], conditions, bucket, listed)
        return self._remembered[key]

    def base(self, route: Route) -> Rows:
        """The rows of an operation before any filter."""
        key = (route.operation_id,)
        if key not in self._remembered:
            self._remembered[key] = self._find(self._tables[self._table(route)], tuple(self._channel(route)), (), None)
        return self._remembered[key]

    def _table(self, route: Route) -> str:
        # Reports with a filter by Docs site count visits.
        return "visits" if "sites" in route.parameters else "conversations"

    def _channel(self, route: Route) -> Iterator[Condition]:
        # A report under a channel's path counts that channel.
        for step in route.path.split("/"):
            if step in self.document.channels:
                yield "channel", (step,)

    def _conditions(self, route: Route, values: Mapping[str, Any]) -> Iterator[Condition]:
        for name, column in _COLUMNS.items():
            if name in values:
                value = values[name]
                yield column, tuple(value) if isinstance(value, list) else (value,)
        if "user" in values:
            yield "user", tuple(sorted(self.company.members(values["user"])))
        if values.get("rating") in _RATINGS:
            yield "rating", (_RATINGS[values["rating"]],)
        if values.get("field") in _FIELDS and "fieldid" in values:
            yield _FIELDS[values["field"]], (values["fieldid"],)
        if "range" in values:
            yield measures.range_column(values["range"]), None
        yield from self._channel(route)

    def _find(
        self, table: ConversationTable, conditions: tuple[Condition, ...], bucket: tuple[Any, ...], listed: str | None
    ) -> Rows:
        rows = Rows.of(table)
        for column, wanted in conditions:
            rows = rows.having(column, wanted)
        if bucket:
            rows = self._bucket(rows, *bucket)
        return rows if listed is None else rows.repeated(listed)

    def _bucket(self, rows: Rows, measure: str, id: int) -> Rows:
        table = self.document.bucket_table(measure)
        values, over = measures.average_columns(measure)
        for bucket, low, high in limits(table, self.everything, values, over) if table else ():
            if bucket == id:
                return rows.between(values, low, high)
        return Rows(rows.table, [])
