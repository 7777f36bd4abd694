"""Tables as Parquet files, with units and what was asked in their metadata."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from .replace import replace_file, replace_folder

if TYPE_CHECKING:
    from helpscout_reports import Table

    from .table import TableLike

SUFFIX = ".parquet"
ROW_GROUP = 10_000
"""How many rows are in memory at a time, where they are not there as a whole already."""


def write_parquet(
    table: TableLike, path: str | os.PathLike[str], *, asked: Mapping[str, str] | None = None, private: bool = False
) -> None:
    """Write one table as a Parquet file, in place of the one that is there.

    Args:
        table: The table. Of rows that are no list only some are in memory at a time.
        path: Where the file is to be.
        asked: What was asked, as text by name; it stands in the metadata under `asked`.
        private: Whether only the owner may read the file.

    Raises:
        ModuleNotFoundError: polars is not installed.
        OSError: The file cannot be written; the old one is as it was.
    """
    if isinstance(table.rows, list) or len(table.rows) <= ROW_GROUP:
        frame = _frame(table, list(table.rows))
        with replace_file(path, private=private) as beside:
            _write(frame, beside, _metadata(table, asked))
        return
    with replace_file(path, private=private) as beside:
        _stream(table, beside, _metadata(table, asked))


def write_parquet_folder(
    tables: Mapping[str, Table],
    path: str | os.PathLike[str],
    *,
    asked: Mapping[str, str] | None = None,
    private: bool = False,
) -> None:
    """Write tables as a folder of Parquet files named for them, in place of the folder that is there.

    Raises:
        ModuleNotFoundError: polars is not installed.
        OSError: The folder cannot be written, or holds something else; it is as it was.
    """
    frames = {name: table.to_polars() for name, table in tables.items()}
    with replace_folder(path, SUFFIX, private=private) as beside:
        for name, table in tables.items():
            _write(frames[name], beside / f"{name}{SUFFIX}", _metadata(table, asked))


def _write(frame: Any, path: Path, metadata: dict[str, str]) -> None:
    with _opened(path) as stream:
        frame.write_parquet(stream, metadata=metadata)


class _Output:
    """A file for polars, which takes no path that is not UTF-8."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.failure: BaseException | None = None

    def write(self, data: bytes) -> int:
        """Write, and keep what ends that: polars would make an error of its own of it, also of an interrupt."""
        try:
            return self._stream.write(data)
        except BaseException as fault:
            self.failure = fault
            raise


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    with path.open("wb") as stream:
        output = _Output(stream)
        try:
            yield output
        except BaseException:
            if output.failure is not None:
                raise output.failure from None
            raise


def _stream(table: TableLike, path: Path, metadata: dict[str, str]) -> None:
    from polars.io.plugins import register_io_source

    failures: list[BaseException] = []

    def frames(*_: Any) -> Iterator[Any]:
        try:
            rows = iter(table.rows)
            while part := list(islice(rows, ROW_GROUP)):
                yield _frame(table, part)
        except BaseException as fault:  # polars would make an error of its own of it
            failures.append(fault)
            raise

    source = register_io_source(frames, schema=_frame(table, []).schema)
    try:
        with _opened(path) as stream:
            source.sink_parquet(stream, metadata=metadata, row_group_size=ROW_GROUP, maintain_order=True)
    except BaseException:
        if failures:
            raise failures[0] from None
        raise


def _frame(table: TableLike, rows: list[dict[str, Any]]) -> Any:
    from helpscout_reports import Table

    return Table(table.name, table.columns, rows).to_polars()


def _metadata(table: TableLike, asked: Mapping[str, str] | None) -> dict[str, str]:
    facts = {"table": table.name, "units": json.dumps(dict(table.units))}
    return facts if asked is None else facts | {"asked": json.dumps(dict(asked))}
