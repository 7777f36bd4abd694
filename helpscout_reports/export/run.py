"""`export_reports`: plan, ask, keep, write."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any, Literal
from urllib.parse import urlsplit

from attrs import frozen

from .. import APIConnectionError, HelpScoutReports, Interval, PermissionDeniedError, RateLimit, __version__
from ..interval import Comparison
from ..jobs import Every, Job, Selection, check_client, select
from ..planning import find_users, listed_users
from .collect import Collector, Failed, Finished, PageRead, is_of_the_report
from .files import Target, target_of
from .journal import Journal

_MOST_BROKEN = 5
_MOST_REFUSED = 10


@frozen
class ExportProgress:
    """How far an export is.

    Attributes:
        jobs: How many reports are asked for in all.
        done: How many of them are there, those of an earlier run included.
        failed: How many failed.
        pages: How many answers came in this run.
        rows: How many rows they have.
        calls_left: How many calls the account has left this minute, None where the server did not say.
        seconds_left: How long it takes from here, roughly; None as long as nothing is known.
    """

    jobs: int
    done: int
    failed: int
    pages: int
    rows: int
    calls_left: int | None
    seconds_left: float | None


@frozen
class ExportFailure:
    """A report that did not come.

    Attributes:
        operation_id: The report.
        arguments: The keywords of the call.
        words: What was asked for, for people.
        error: Why it did not come.
    """

    operation_id: str
    arguments: Mapping[str, Any]
    words: str
    error: str


@frozen
class Export:
    """What an export did.

    Attributes:
        files: The files written.
        jobs: How many reports were asked for.
        rows: How many rows the files have.
        failures: The reports that did not come. The same call once more asks for these alone.
        left_out: Reports that `all` left out, and why.
        intervals: The intervals asked for.
    """

    files: tuple[Path, ...]
    jobs: int
    rows: int
    failures: tuple[ExportFailure, ...]
    left_out: Mapping[str, str]
    intervals: tuple[Interval, ...]


def export_reports(
    client: HelpScoutReports,
    interval: Interval,
    *,
    output: str | os.PathLike[str],
    every: Every | None = None,
    reports: str | Sequence[str] = "all",
    users: str | Sequence[str | int] | None = None,
    compare: Comparison | None = None,
    format: Literal["parquet", "csv", "xlsx"] | None = None,
    personal: bool = True,
    on_progress: Callable[[ExportProgress], object] | None = None,
    **arguments: Any,
) -> Export:
    """Ask for many reports and write their tables: a file each, `<report>_<table>`, with what was asked in each row.

    What came is kept in a journal beside the files, readable for its owner alone, until all is there. When anything
    ends it before that, the same call goes on where it was: no finished report is asked for again, but for those of
    intervals that had not ended. Rate limits are waited out, whatever the client's `max_wait` and `deadline`.

    Args:
        client: The client to ask with.
        interval: The whole days asked for. What has not begun yet is left out.
        output: A folder, where other files stay as they are, or a workbook (`.xlsx`).
        every: How to cut the interval: `day`, `week`, `month`, `quarter` or `year`; None: not at all.
        reports: Ids of reports, or `all`: all that need nothing but dates and a user.
        users: Ids or names, or `all`, which is without teams; None: no reports about single users.
        compare: `previous` or `year`, for the reports that compare.
        format: `parquet` (needs the `export` extra) or `csv`; a workbook says it by its ending.
        personal: Whether customers' names, addresses and texts are written. Files that hold them are for their owner
            alone (mode 0600).
        on_progress: Called after each answer.
        arguments: Further arguments of the reports, such as `mailboxes`, `tags`, `types`, `office_hours`, `view_by`. A
            list says which data are meant: `all` leaves out the reports that do not take it.

    Raises:
        InvalidRequestError: Something does not exist or does not fit together, or an export of something else is
            unfinished there.
        HelpScoutError: Nothing can be asked for any more: credentials, network, an open payment.
        ModuleNotFoundError: What writes the format is not installed.
        OSError: Something cannot be written; the old files are as they were.
        ValueError: A table has more rows than a sheet of a workbook.
    """
    check_client(client)
    target, users = target_of(output, format), listed_users(users)
    selection = select(
        interval, every=every, reports=reports, users=users, compare=compare, arguments=arguments, now=_now()
    )
    asked = {
        "from": str(interval.first),
        "to": str(interval.last),
        "tz": str(interval.tz),
        "every": every,
        "reports": [entry.operation_id for entry in selection.entries],
        "users": users,
        "compare": compare,
        "personal": personal,
        "format": target.format,
        "arguments": dict(selection.arguments),
        "version": __version__,
    }

    def jobs() -> Iterator[tuple[int, Job]]:
        places = {entry.operation_id: place for place, entry in enumerate(selection.entries)}
        people = find_users(client, users) if selection.with_users else []
        for job in selection.jobs(people, validate=client.validate):
            yield places[job.operation_id], job

    target = target.prepare()
    journal: Journal | None = None
    finished = False
    try:
        # Rows of a sandbox and of an account never come into one file; the port of a sandbox is another each time.
        journal = Journal.open(target.journal, asked | {"server": urlsplit(client.base_url).hostname}, jobs())
        _collect(client, journal, personal, on_progress)
        made = _write(journal, target, interval, asked, selection)
        finished = not made.failures
        if not finished:
            journal.note_written()
        return made
    finally:
        if journal is not None:
            finished = finished or not journal.totals()[1]  # nothing came that would be worth keeping
            journal.close()
        if finished or not target.journal.exists():
            target.clear()


def _collect(
    client: HelpScoutReports,
    journal: Journal,
    personal: bool,
    on_progress: Callable[[ExportProgress], object] | None,
) -> None:
    jobs, done, _ = journal.totals()
    failed = pages = rows = new = broken = refused = 0
    began = monotonic()
    for event in Collector(client, journal.waiting(), personal=personal).events():
        if isinstance(event, PageRead):
            pages, rows = pages + 1, rows + event.rows
        elif isinstance(event, Finished):
            journal.finish(event.number, event.job, event.chunks, event.pages, _now())
            done, new, broken = done + 1, new + 1, 0
        else:
            broken = broken + 1 if isinstance(event.error, APIConnectionError) else 0
            refused += isinstance(event.error, PermissionDeniedError)
            if _ends_all(event, broken, refused if not done else 0):
                raise event.error
            journal.fail(event.number, f"{type(event.error).__name__}: {event.error}")
            failed += 1
        if on_progress is not None:
            limit = client.rate_limit
            settled = new + failed
            on_progress(
                ExportProgress(
                    jobs=jobs,
                    done=done,
                    failed=failed,
                    pages=pages,
                    rows=rows,
                    calls_left=limit.remaining if limit else None,
                    seconds_left=_seconds(monotonic() - began, settled, jobs - done - failed, pages, limit),
                )
            )


def _seconds(taken: float, settled: int, left: int, pages: int, limit: RateLimit | None) -> float | None:
    """How long the jobs that are left take, going by those that are settled; None where there are none yet."""
    if not settled:
        return None
    average = taken / settled * left
    if limit is None or not limit.limit:
        return average
    beyond = pages / settled * left - (limit.remaining or 0)
    return max(average, beyond / limit.limit * 60)


def _ends_all(event: Failed, broken: int, refused: int) -> bool:
    """Whether there is no point in asking for the others."""
    if isinstance(event.error, APIConnectionError):
        return broken >= _MOST_BROKEN
    return refused >= _MOST_REFUSED or not is_of_the_report(event.error)


def _write(
    journal: Journal, target: Target, interval: Interval, asked: Mapping[str, Any], selection: Selection
) -> Export:
    words = f"{interval.first:%d %b %Y} to {interval.last:%d %b %Y}, {interval.tz}"
    told = {name: _said(value) for name, value in asked.items() if value not in (None, {}, [])}
    files = target.write(list(journal.tables()), zone=interval.tz, title=f"Help Scout reports: {words}", asked=told)
    jobs, _, rows = journal.totals()
    failures = tuple(
        ExportFailure(job.operation_id, job.arguments, job.words, error) for job, error in journal.failures()
    )
    return Export(files, jobs, rows, failures, selection.left_out, selection.intervals)


def _said(value: Any) -> str:
    if isinstance(value, Mapping):
        return "; ".join(f"{name}={_said(part)}" for name, part in value.items())
    return ",".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _now() -> datetime:
    return datetime.now(UTC)
