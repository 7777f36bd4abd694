"""The journal: a job and its rows, both or neither, and never all rows at once in memory."""

import sqlite3
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

import helpscout_reports.export.journal
from helpscout_reports import Column, Table
from helpscout_reports.export.chunk import Chunk, arguments_from, arguments_text, columns_from, packed, rows_from
from helpscout_reports.export.journal import Journal
from helpscout_reports.jobs import Job

OCTOBER = {"start": datetime(2026, 10, 1, tzinfo=UTC), "end": datetime(2026, 11, 1, tzinfo=UTC)}
JOB = Job("company_drilldown", OCTOBER, OCTOBER["end"])
KINDS = {
    "whole": ("Int64", 2**62), "number": ("Float64", 0.1), "yes": ("Boolean", True), "text": ("String", "ü\ud83d\x00"),
    "time": ("Datetime[us, UTC]", datetime(2026, 10, 1, 12, 30, 1, 5, tzinfo=UTC)), "day": ("Date", date(2026, 10, 1)),
    "ids": ("List(Int64)", [1, 2]), "words": ("List(String)", ["a", "b"]),
}  # fmt: skip
COLUMNS = tuple(Column(name, kind, additive=("time",)) for name, (kind, _) in KINDS.items())


def some(rows: list[dict[str, Any]], columns: tuple[Column, ...] = COLUMNS) -> Chunk:
    """Rows as a chunk."""
    return packed("items", columns, rows)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """A journal of two jobs."""
    made = Journal.open(tmp_path / "journal.sqlite", {"asked": 1}, [(0, JOB), (0, JOB)])
    yield made
    made.close()


def test_a_journal_that_cannot_be_begun_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a disk that is full before the first row there is no empty journal that keeps its folder."""

    def full(_: Path) -> Any:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(helpscout_reports.export.journal, "_connect", full)
    with pytest.raises(OSError, match="database or disk is full"):
        Journal.open(tmp_path / "journal.sqlite", {"asked": 1}, [(0, JOB)])
    assert not list(tmp_path.iterdir())


def test_arguments_of_every_kind_come_back_as_they_were() -> None:
    """Moments, days, lists of days, numbers and texts are asked for again as they were."""
    asked = {**OCTOBER, "day": date(2026, 10, 1), "days": [date(2026, 10, 2)], "ratio": 0.5, "on": True, "ids": [1]}
    assert arguments_from(arguments_text(asked)) == asked


def test_values_of_every_kind_come_back_as_they_were() -> None:
    """Large numbers, fractions, times with microseconds, days, lists, any text, and nothing."""
    row = {name: value for name, (_, value) in KINDS.items()}
    empty = dict.fromkeys(row)
    made = some([row, empty])
    columns = columns_from(made.columns)
    assert columns == COLUMNS
    assert list(rows_from(made.data, columns)) == [row, empty]


def test_a_job_that_breaks_leaves_no_rows(journal: Journal) -> None:
    """What was put in before the failure is gone, and the job waits."""

    def breaking() -> Iterator[Chunk]:
        yield some([{name: value for name, (_, value) in KINDS.items()}])
        raise ZeroDivisionError

    (number, job), _ = journal.waiting()
    with pytest.raises(ZeroDivisionError):
        journal.finish(number, job, breaking(), 1, datetime.now(UTC))
    assert len(journal.waiting()) == 2
    assert list(journal.tables()) == []


def test_other_columns_are_refused(journal: Journal) -> None:
    """Rows never stand under the wrong columns."""
    (first, job), (second, _) = journal.waiting()
    journal.finish(first, job, [some([])], 1, datetime.now(UTC))
    with pytest.raises(ValueError, match="its columns differ"):
        journal.finish(second, job, [some([], COLUMNS[1:])], 1, datetime.now(UTC))


@pytest.mark.slow
@pytest.mark.promise("Export")
def test_rows_are_read_one_after_the_other(journal: Journal) -> None:
    """Twenty thousand rows take a fraction of the memory that they would as a list."""
    (number, job), _ = journal.waiting()
    row = {name: value for name, (_, value) in KINDS.items()}
    fifty = some([row] * 50)
    journal.finish(number, job, (fifty for _ in range(400)), 400, datetime.now(UTC))
    (table,) = journal.tables()
    assert len(table.rows) == 20_000
    tracemalloc.start()
    try:
        assert sum(1 for _ in table.rows) == 20_000
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 2**20


def test_a_table_without_rows_keeps_its_columns(journal: Journal) -> None:
    """An answer without rows is a table all the same."""
    (number, job), _ = journal.waiting()
    journal.finish(number, job, [some([])], 1, datetime.now(UTC))
    (table,) = journal.tables()
    assert (table.name, table.columns, list(table.rows)) == ("company_drilldown_items", COLUMNS, [])
    assert Table(table.name, table.columns, []).to_polars().columns == list(KINDS)


def test_a_journal_without_a_list_of_jobs_is_begun_anew(tmp_path: Path) -> None:
    """Killed before the list was in it, it holds nothing."""
    path = tmp_path / "journal.sqlite"
    sqlite3.connect(path).close()
    path.touch()
    made = Journal.open(path, {"asked": 1}, [(0, JOB)])
    assert [job for _, job in made.waiting()] == [JOB]
    made.close()
