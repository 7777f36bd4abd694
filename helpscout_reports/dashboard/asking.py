"""Asking for everything at once, and keeping what failed beside what came."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from attrs import field, frozen

from .. import (
    AuthenticationError,
    ConfigurationError,
    HelpScoutError,
    HelpScoutReports,
    InvalidRequestError,
    OAuthError,
    Pager,
    Table,
    operations,
    stack,
    tables,
)
from .calls import ReportCall

_AT_ONCE = 8
# Nothing else will come either; what is wrong has to be put right first.
_HOPELESS = (AuthenticationError, ConfigurationError, InvalidRequestError, OAuthError)


@frozen
class StepFigures:
    """The figures of one step of a report that has no series."""

    start: Any
    whole: bool
    figures: Mapping[str, float | None]


@frozen
class Answers:
    """What came back, as tables, and what did not.

    Attributes:
        tables: Tables by operation id and name.
        steps: Figures by operation id, step by step, for reports that were asked so.
        failures: Operation id and what went wrong, for reports that did not come.
        counts: Operation id and the number of all rows, for lists of which one page was read.
    """

    tables: Mapping[str, Mapping[str, Table]]
    steps: Mapping[str, list[StepFigures]]
    failures: Mapping[str, HelpScoutError]
    counts: Mapping[str, int] = field(factory=dict)

    def rows(self, operation_id: str, table: str) -> list[dict[str, Any]]:
        """The rows of a table; none where the report failed or has no such table."""
        found = self.tables.get(operation_id, {}).get(table)
        return [] if found is None else found.rows

    def table(self, operation_id: str, table: str) -> Table | None:
        """A table; None where the report failed or has no such table."""
        return self.tables.get(operation_id, {}).get(table)

    def metric(self, operation_id: str, name: str) -> dict[str, Any] | None:
        """The row of a figure; None where there is none."""
        return next((row for row in self.rows(operation_id, "metrics") if row["metric"] == name), None)


def ask(client: HelpScoutReports, calls: Iterable[ReportCall]) -> Answers:
    """Send all calls, several at a time, and collect the tables of their answers.

    Raises:
        HelpScoutError: The credentials or the arguments are wrong, or no report came at all.
    """
    wanted = list(calls)
    pool = ThreadPoolExecutor(_AT_ONCE, "dashboard")
    try:
        results = [pool.submit(_answer, client, call) for call in wanted]
        return _collected(wanted, [result.result() for result in results])
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _answer(client: HelpScoutReports, call: ReportCall) -> tuple[Mapping[str, Table], int] | HelpScoutError:
    entry = operations.index[call.operation_id]
    try:
        answer = getattr(getattr(client, entry.family), entry.report)(**call.asked)
        if isinstance(answer, Pager):
            page = next(iter(answer.pages()))
            return tables(page, call.asked), getattr(page, "count", None) or 0
        return tables(answer, call.asked), 0
    except _HOPELESS:
        raise
    except HelpScoutError as failure:
        return failure


def _collected(calls: list[ReportCall], results: list[tuple[Mapping[str, Table], int] | HelpScoutError]) -> Answers:
    pieces: dict[str, list[Mapping[str, Table]]] = {}
    steps: dict[str, list[StepFigures]] = {}
    failures: dict[str, HelpScoutError] = {}
    counts: dict[str, int] = {}
    for call, result in zip(calls, results, strict=True):
        if isinstance(result, HelpScoutError):
            failures.setdefault(call.operation_id, result)
        elif call.steps:
            steps.setdefault(call.operation_id, []).extend(_steps(call, result[0]["metrics"]))
        else:
            pieces.setdefault(call.operation_id, []).append(result[0])
            counts[call.operation_id] = result[1]
    if calls and not pieces:
        raise next(iter(failures.values()))
    # A part of a series would look like the whole of it.
    whole = {name: found for name, found in pieces.items() if name not in failures or len(found) == 1}
    joined = {name: found[0] if len(found) == 1 else stack(found) for name, found in whole.items()}
    kept = {name: found for name, found in steps.items() if name not in failures}
    return Answers(joined, kept, failures, counts)


def _steps(call: ReportCall, metrics: Table) -> list[StepFigures]:
    periods = ("current",) if len(call.steps) == 1 else ("previous", "current")
    return [
        StepFigures(step.start, step.whole, {row["metric"]: row[period] for row in metrics.rows})
        for step, period in zip(call.steps, periods, strict=True)
    ]
