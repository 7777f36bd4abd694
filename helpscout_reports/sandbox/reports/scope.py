"""The data of a part of an answer: rows of the interval and of the previous one, and known facts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import evolve, frozen

from .selection import Rows, Selection


@frozen(eq=False)
class Scope:
    """A part of an answer.

    Attributes:
        now: The rows counted.
        before: The same in the previous interval; None without a comparison.
        base: Rows of the operation before any filter; they set the limits of buckets that have none in the document.
        facts: Known values by field name: the user, tag or conversation of a row.
        whole: What `percent` is a share of.
        office: Whether times run in office hours only.
        subject: The last part of the path as a field name.
        container: Name of the object around this, where it holds a list.
        bucket_table: Buckets of the distribution that this is in.
        view_by: Resolution of series.
    """

    now: Selection
    base: Rows
    before: Selection | None = None
    facts: Mapping[str, Any] = {}
    whole: Scope | None = None
    office: bool = False
    subject: str = ""
    container: str = ""
    bucket_table: Mapping[str, Any] | None = None
    view_by: str | None = None

    def earlier(self) -> Scope | None:
        """The same for the previous interval; None without a comparison."""
        if self.before is None:
            return None
        return evolve(self, now=self.before, before=None, whole=self.whole and self.whole.earlier())

    def part(self, rows: Rows, **changes: Any) -> Scope:
        """Some of the rows, in both intervals."""
        return evolve(self, now=self.now.of(rows), before=self.before and self.before.of(rows), **changes)

    def within(self, start: datetime, end: datetime) -> Scope:
        """The same in another interval, without a comparison."""
        return evolve(self, now=Selection(self.now.rows, self.now.timeline, start, end), before=None)
