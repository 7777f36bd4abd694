"""What a part of an answer is about: what is counted, now and before, and what is known of the row it stands in."""

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
        now: What is counted.
        before: The same in the interval to compare with; None without one.
        base: Rows that the operation is about before any filter; unknown limits of buckets are set by them.
        facts: What is known by name: who or what a row is about.
        whole: What `percent` is a share of.
        office: Whether times run in office hours only.
        subject: Name of what the path is about, as a field.
        container: Name of the object that this is directly in, where it holds a list.
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
        """The same of the interval to compare with; None without one."""
        if self.before is None:
            return None
        return evolve(self, now=self.before, before=None, whole=self.whole and self.whole.earlier())

    def part(self, rows: Rows, **changes: Any) -> Scope:
        """Some of the rows, in both intervals."""
        return evolve(self, now=self.now.of(rows), before=self.before and self.before.of(rows), **changes)

    def within(self, start: datetime, end: datetime) -> Scope:
        """The same in another interval, without a comparison."""
        return evolve(self, now=Selection(self.now.rows, self.now.timeline, start, end), before=None)
