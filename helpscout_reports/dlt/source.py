"""Reports as a dlt source: a resource a report, a table for each of its tables. No report has code of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import dlt
from attrs import define, field, frozen

from .. import (
    APIStatusError,
    AuthenticationError,
    Column,
    HelpScoutError,
    HelpScoutReports,
    Interval,
    PaginationError,
    PaymentRequiredError,
    RateLimitError,
    ResponseDecodeError,
    operations,
    tables,
)
from ..jobs import Every, answers
from .hints import EMPTY, SLICE_COLUMNS, arrow_table, column_hints
from .slices import KEY, Slice, choose

if TYPE_CHECKING:
    from dlt.extract import DltResource, DltSource

SLICES = "slices"
"""The table that says which slices are there, and when they were asked for."""

_ROWS_AT_ONCE = 5_000
# One call may wait through several minutes that others on the account use up.
_PATIENCE = 900.0
_ASKED = "asked_"  # what the columns of the slice say as well
_MERGE: Any = {"disposition": "merge", "strategy": "delete-insert"}


@frozen
class SliceFailure:
    """A report that did not come; what the warehouse has of it stays.

    Attributes:
        operation_id: The report.
        words: What was asked for, for people.
        error: Why it did not come.
    """

    operation_id: str
    words: str
    error: str


@define
class Pulled:
    """What came while slices were asked for.

    Attributes:
        rows: How many rows.
        slices: How many slices.
        failures: The reports that did not come.
    """

    rows: int = 0
    slices: int = 0
    failures: list[SliceFailure] = field(factory=list)
    lock: Any = field(factory=threading.Lock, repr=False)

    def add(self, rows: int) -> None:
        """A slice came."""
        with self.lock:
            self.rows += rows
            self.slices += 1

    def fail(self, part: Slice, fault: HelpScoutError) -> None:
        """A slice did not come."""
        with self.lock:
            error = f"{type(fault).__name__}: {fault}"
            self.failures.append(SliceFailure(part.job.operation_id, part.job.words, error))


def help_scout_source(
    client: HelpScoutReports,
    interval: Interval,
    *,
    every: Every = "week",
    reports: str | Sequence[str] = "all",
    per: str | Sequence[str] = (),
    users: str | Sequence[str | int] | None = None,
    personal: bool = True,
    **arguments: Any,
) -> DltSource:
    """A dlt source of reports: a resource a report, its tables named `<report>_<table>`.

    Rows are those of `tables`, with the slice they belong to: account, start, grain, user, filters. Running it twice
    changes nothing: each slice replaces itself. Run it with `loader_file_format="parquet"` where the destination takes
    that; the rows are Arrow tables.

    Args:
        client: The client to ask with; it has to stay open until the pipeline has run.
        interval: The whole days asked for, widened to whole pieces of the calendar.
        every: How long a slice is: `day`, `week`, `month`, `quarter` or `year`.
        reports: Ids of reports, or `all`: all that need nothing but dates and a user.
        per: What there are further slices of, one for each: `user`, `inbox`, `tag`, `channel`.
        users: The users that `user` means, ids or names; None: all but teams.
        personal: Whether customers' names, addresses and texts are loaded.
        arguments: Further arguments of the reports, such as `mailboxes`, `office_hours`, `view_by`.

    Raises:
        InvalidRequestError: Something of it does not exist, or does not fit together.
        HelpScoutError: Something could not be looked up.
    """
    choice = choose(client, interval, every=every, reports=reports, per=per, users=users, arguments=arguments)
    account, people = account_of(client), choice.people(client)
    slices = [
        part for piece in choice.intervals for part in choice.slices(piece, account, people, validate=client.validate)
    ]
    return source_of(client, slices, personal=personal)


def account_of(client: HelpScoutReports) -> int:
    """The id of the account that a client asks.

    Raises:
        HelpScoutError: It could not be looked up, or the answer does not say.
    """
    account = client.lookup.me().company_id
    if not account:
        raise HelpScoutError("lookup.me says no companyId: the rows of two accounts could not be told apart")
    return account


def source_of(
    client: HelpScoutReports, slices: Sequence[Slice], *, personal: bool, pulled: Pulled | None = None
) -> DltSource:
    """Slices as a source.

    Args:
        client: The client to ask with.
        slices: What to ask for.
        personal: Whether customers' names, addresses and texts are loaded.
        pulled: Takes what came, and the reports that did not; None: a report that does not come ends all.
    """
    patient = client.with_options(deadline=2 * _PATIENCE, max_wait=_PATIENCE)
    by_report: dict[str, list[Slice]] = {}
    for part in slices:
        by_report.setdefault(part.job.operation_id, []).append(part)

    # Else databases round what has a fraction by now, where earlier versions had whole numbers.
    @dlt.source(name="helpscout_reports", max_table_nesting=0, schema_contract={"data_type": "freeze"})
    def helpscout_reports() -> list[DltResource]:
        return [_resource(name, _reader(patient, parts, personal, pulled)) for name, parts in by_report.items()]

    return helpscout_reports()


def _resource(name: str, read: Callable[[], Iterator[Any]]) -> DltResource:
    resource: DltResource = dlt.resource(read, name=name, parallelized=True)()
    return resource


def _reader(
    client: HelpScoutReports, slices: Sequence[Slice], personal: bool, pulled: Pulled | None
) -> Callable[[], Iterator[Any]]:
    # A closure: dlt takes default arguments of such a function for configuration.
    def read() -> Iterator[Any]:
        for part in slices:
            yield from _rows_of(client, part, personal, pulled)

    return read


def _rows_of(client: HelpScoutReports, part: Slice, personal: bool, pulled: Pulled | None) -> Iterator[Any]:
    asked_at, batches, begun = datetime.now(UTC), _Batches(part), False
    try:
        with closing(answers(client, part.job)) as pages:
            for page in pages:
                for batch in batches.add(page, personal):
                    begun = True
                    yield batch
    except HelpScoutError as fault:
        # Half a slice would replace a whole one: once rows are on their way there is no going on.
        if pulled is None or begun or not _is_of_the_report(fault):
            raise
        pulled.fail(part, fault)
        return
    yield from batches.rest()
    yield _about(part, batches.total, asked_at, personal)
    if pulled is not None:
        pulled.add(batches.total)


class _Batches:
    """The rows of a slice on their way: enough at a time for Arrow to be quick, few enough for memory."""

    def __init__(self, part: Slice) -> None:
        self._part, self._stamp = part, part.stamp
        self._columns: dict[str, tuple[Column, ...]] = {}
        self._rows: dict[str, list[dict[str, Any]]] = {}
        self._counts: dict[str, int] = {}
        self.total = 0

    def add(self, answer: Any, personal: bool) -> Iterator[Any]:
        """Put the rows of an answer, or a page of one, behind the others; gives what is enough to send."""
        for name, table in tables(answer, self._part.job.arguments).items():
            kept = table if personal else table.without_personal()
            own = tuple(column for column in kept.columns if not column.name.startswith(_ASKED))
            self._columns.setdefault(name, own)
            waiting = self._rows.setdefault(name, [])
            waiting.extend({**row, **self._stamp} for row in kept.rows)
            self._counts[name] = self._counts.get(name, 0) + len(kept.rows)
            self.total += len(kept.rows)
            if len(waiting) >= _ROWS_AT_ONCE:
                self._rows[name] = []
                yield self._batch(name, waiting)

    def rest(self) -> Iterator[Any]:
        """What is left; for a table without rows a mark that removes what was there."""
        for name, waiting in self._rows.items():
            if not self._counts[name]:
                yield self._batch(name, [{**self._stamp, EMPTY: True}])
            elif waiting:
                yield self._batch(name, waiting)

    def _batch(self, name: str, rows: list[dict[str, Any]]) -> Any:
        columns = (*SLICE_COLUMNS, *self._columns[name])
        operation = self._part.job.operation_id
        hints = dlt.mark.make_hints(
            table_name=f"{operation}_{name}",
            columns=column_hints(columns, KEY),
            merge_key=list(KEY),
            write_disposition=_MERGE,
            additional_table_hints={"description": f"{operations.index[operation].summary}: {name}"},
        )
        return dlt.mark.with_hints(arrow_table(columns, KEY, rows), hints, create_table_variant=True)


def _about(part: Slice, rows: int, asked_at: datetime, personal: bool) -> Any:
    """The row that says that a slice is there."""
    extra = (
        Column("report", "String"),
        Column("slice_zone", "String"),
        Column("rows", "Int64"),
        Column("personal", "Boolean"),
        Column("asked_at", "Datetime[us, UTC]"),
    )
    columns = column_hints((*SLICE_COLUMNS, *extra), (*KEY, "report"))
    del columns[EMPTY]
    hints = dlt.mark.make_hints(
        table_name=SLICES,
        columns=columns,
        merge_key=[*KEY, "report"],
        write_disposition=_MERGE,
        additional_table_hints={"description": "Which slices are there, and when they were asked for"},
    )
    row = {
        **part.stamp,
        "report": part.job.operation_id,
        "slice_zone": str(part.interval.tz),
        "rows": rows,
        "personal": personal,
        "asked_at": asked_at,
    }
    return dlt.mark.with_hints(row, hints, create_table_variant=True)


def _is_of_the_report(fault: HelpScoutError) -> bool:
    """Whether an error says something about one report, and others may still come."""
    of_all = (AuthenticationError, PaymentRequiredError, RateLimitError)
    if isinstance(fault, APIStatusError):
        return not isinstance(fault, of_all)
    return isinstance(fault, ResponseDecodeError | PaginationError)
