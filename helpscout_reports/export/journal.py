"""The journal of an export: which reports are there already, and their rows, until all files are written."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from attrs import frozen

from .. import Column, InvalidRequestError
from ..jobs import Job
from .chunk import Chunk, arguments_from, arguments_text, columns_from, rows_from

_LAYOUT = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY, report INTEGER NOT NULL, operation TEXT NOT NULL, arguments TEXT NOT NULL, user_name TEXT,
    ends TEXT NOT NULL, state TEXT NOT NULL, pages INTEGER NOT NULL, rows INTEGER NOT NULL, error TEXT
);
CREATE TABLE tables (name TEXT PRIMARY KEY, report INTEGER NOT NULL, place INTEGER NOT NULL, columns TEXT NOT NULL);
CREATE TABLE chunks (name TEXT, job INTEGER, place INTEGER, count INTEGER NOT NULL, data BLOB NOT NULL);
CREATE INDEX chunks_by_name ON chunks (name, job, place);
"""
_WAITING, _DONE, _OPEN, _FAILED = "waiting", "done", "open", "failed"


@frozen
class StoredTable:
    """A table in the journal; its rows are read one after the other, each time they are asked for.

    Attributes:
        name: `<report>_<table>`.
        columns: The columns.
        rows: The rows.
    """

    name: str
    columns: tuple[Column, ...]
    rows: StoredRows

    @property
    def units(self) -> dict[str, str]:
        """Unit by column."""
        return {column.name: column.unit for column in self.columns if column.unit}

    @property
    def personal(self) -> bool:
        """Whether it holds personal data of customers."""
        return any(column.personal for column in self.columns)


class StoredRows:
    """Rows in the order of the jobs; they are never all in memory."""

    def __init__(self, connection: sqlite3.Connection, name: str, columns: tuple[Column, ...]) -> None:
        self._connection, self._name, self._columns = connection, name, columns

    def __len__(self) -> int:
        (count,) = self._connection.execute(
            "SELECT coalesce(sum(count), 0) FROM chunks WHERE name = ?", (self._name,)
        ).fetchone()
        return int(count)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        chunks = self._connection.execute("SELECT data FROM chunks WHERE name = ? ORDER BY job, place", (self._name,))
        for (data,) in chunks:
            yield from rows_from(data, self._columns)


class Journal:
    """A file for one export. What is in it survives the process, whatever ends that."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path, self._connection = path, connection

    @classmethod
    def open(cls, path: Path, asked: Mapping[str, Any], jobs: Iterable[tuple[int, Job]]) -> Journal:
        """The journal of an export that was begun, or a new one.

        Args:
            path: Where it is, or is to be.
            asked: What was asked for; a journal of something else is refused.
            jobs: The list of jobs, each with the place of its report; read only for a new journal.

        Raises:
            InvalidRequestError: An export of something else is under way there.
            OSError: It cannot be read or written, or another process is at it.
        """
        text = json.dumps(asked, sort_keys=True, default=str)
        with _as_os_errors(path):
            if path.exists() and (found := cls._found(path, text)) is not None:
                return found
            return cls._new(path, text, jobs)

    @classmethod
    def _found(cls, path: Path, asked: str) -> Journal | None:
        connection = _connect(path)
        try:
            facts = dict(connection.execute("SELECT name, value FROM facts"))
            if facts.get("asked") != asked:
                if "written" not in facts:
                    raise _other_export(path, facts.get("asked"), asked)
                connection.close()
                path.unlink()
                return None
            with connection:
                again = "SELECT id FROM jobs WHERE state IN (?, ?)"
                connection.execute(f"DELETE FROM chunks WHERE job IN ({again})", (_OPEN, _FAILED))
                connection.execute(
                    "UPDATE jobs SET state = ?, pages = 0, rows = 0, error = NULL WHERE state IN (?, ?)",
                    (_WAITING, _OPEN, _FAILED),
                )
                connection.execute("DELETE FROM facts WHERE name = 'written'")
        except sqlite3.OperationalError as fault:
            if "no such table" not in str(fault):
                connection.close()
                raise
            connection.close()  # killed before the list of jobs was in it
            path.unlink()
            return None
        except BaseException:
            connection.close()
            raise
        return cls(path, connection)

    @classmethod
    def _new(cls, path: Path, asked: str, jobs: Iterable[tuple[int, Job]]) -> Journal:
        listed = list(jobs)  # may fail, and may ask the API
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            connection = _connect(path)
        except sqlite3.Error as fault:
            if "locked" not in str(fault):  # else another process took it in between
                path.unlink(missing_ok=True)
            raise
        try:
            with connection:
                connection.execute("BEGIN")
                for statement in filter(str.strip, _LAYOUT.split(";")):
                    connection.execute(statement)
                connection.execute("INSERT INTO facts VALUES ('asked', ?)", (asked,))
                connection.executemany(
                    "INSERT INTO jobs VALUES (NULL, ?, ?, ?, ?, ?, ?, 0, 0, NULL)",
                    (
                        (
                            report,
                            job.operation_id,
                            arguments_text(job.arguments),
                            job.user_name,
                            job.ends.isoformat(),
                            _WAITING,
                        )
                        for report, job in listed
                    ),
                )
        except BaseException:
            connection.close()
            path.unlink(missing_ok=True)
            raise
        return cls(path, connection)

    def waiting(self) -> list[tuple[int, Job]]:
        """The jobs that are still to be asked for, with their numbers."""
        return [
            (number, Job(operation, arguments_from(arguments), datetime.fromisoformat(ends), user_name))
            for number, operation, arguments, ends, user_name in self._connection.execute(
                "SELECT id, operation, arguments, ends, user_name FROM jobs WHERE state = ? ORDER BY id", (_WAITING,)
            )
        ]

    def finish(self, number: int, job: Job, chunks: Iterable[Chunk], pages: int, now: datetime) -> int:
        """Keep the rows of a job and the word that it is done, both or neither; gives how many rows that is.

        A job whose interval has not ended is open: the next run asks for it again.
        """
        with _as_os_errors(self._path), self._connection as connection:
            (report,) = connection.execute("SELECT report FROM jobs WHERE id = ?", (number,)).fetchone()
            places: dict[str, int] = {}
            rows = 0
            for place, chunk in enumerate(chunks):
                name = f"{job.operation_id}_{chunk.table}"
                if name not in places:
                    places[name] = len(places)
                    self._add_table(connection, name, report, places[name], chunk.columns)
                connection.execute(
                    "INSERT INTO chunks VALUES (?, ?, ?, ?, ?)", (name, number, place, chunk.count, chunk.data)
                )
                rows += chunk.count
            state = _DONE if now >= job.ends else _OPEN
            connection.execute(
                "UPDATE jobs SET state = ?, pages = ?, rows = ? WHERE id = ?", (state, pages, rows, number)
            )
        return rows

    def fail(self, number: int, error: str) -> None:
        """Note why a job failed; the next run tries it again."""
        with _as_os_errors(self._path), self._connection as connection:
            connection.execute("UPDATE jobs SET state = ?, error = ? WHERE id = ?", (_FAILED, error, number))

    def totals(self) -> tuple[int, int, int]:
        """How many jobs there are, how many are finished, and how many rows those have."""
        jobs, done, rows = self._connection.execute(
            "SELECT count(*), count(CASE WHEN state IN (?, ?) THEN 1 END), coalesce(sum(rows), 0) FROM jobs",
            (_DONE, _OPEN),
        ).fetchone()
        return jobs, done, rows

    def failures(self) -> list[tuple[Job, str]]:
        """The jobs that failed, and why."""
        found = self._connection.execute(
            "SELECT operation, arguments, ends, user_name, error FROM jobs WHERE state = ? ORDER BY id", (_FAILED,)
        )
        return [
            (Job(operation, arguments_from(arguments), datetime.fromisoformat(ends), user_name), error)
            for operation, arguments, ends, user_name, error in found
        ]

    def tables(self) -> Iterator[StoredTable]:
        """The tables, in the order of the reports."""
        found = self._connection.execute("SELECT name, columns FROM tables ORDER BY report, place").fetchall()
        for name, text in found:
            columns = columns_from(text)
            yield StoredTable(name, columns, StoredRows(self._connection, name, columns))

    def note_written(self) -> None:
        """Note that the files are written: what failed can be tried again, and something else may take its place."""
        with _as_os_errors(self._path), self._connection as connection:
            connection.execute("INSERT OR REPLACE INTO facts VALUES ('written', '')")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _add_table(self, connection: sqlite3.Connection, name: str, report: int, place: int, columns: str) -> None:
        found = connection.execute("SELECT columns FROM tables WHERE name = ?", (name,)).fetchone()
        if found is None:
            connection.execute("INSERT INTO tables VALUES (?, ?, ?, ?)", (name, report, place, columns))
        elif found[0] != columns:
            raise ValueError(f"{name}: its columns differ from those of its other answers")


def _connect(path: Path) -> sqlite3.Connection:
    # What writes the files may read in a thread of its own, while this one waits for it.
    connection = sqlite3.connect(path, timeout=0.2, isolation_level="DEFERRED", check_same_thread=False)
    try:
        with closing(connection.cursor()) as cursor:
            cursor.execute("PRAGMA locking_mode = EXCLUSIVE")
            cursor.execute("PRAGMA synchronous = NORMAL")
            cursor.execute("BEGIN EXCLUSIVE")  # nobody else from here on
            cursor.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _other_export(path: Path, there: str | None, wanted: str) -> InvalidRequestError:
    found, new = (json.loads(text) if text else {} for text in (there, wanted))
    differing = sorted(name for name in {*found, *new} if found.get(name) != new.get(name))
    told = ", ".join(f"{name} {found.get(name)}" for name in differing)
    return InvalidRequestError(
        f"an unfinished export with other options is kept there ({told}): give those to finish it, "
        f"or delete {path.parent}",
        parameter="output",
    )


@contextmanager
def _as_os_errors(path: Path) -> Iterator[None]:
    """Errors of the database as those of its file."""
    try:
        yield
    except sqlite3.Error as fault:
        text = str(fault)
        if "locked" in text:
            text = "another export to the same place is running"
        elif "not a database" in text or "malformed" in text:
            text = "is damaged; delete it to begin anew"
        raise OSError(None, text, str(path)) from fault


__all__ = ["Journal", "StoredTable"]
