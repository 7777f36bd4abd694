"""The files of an export: made aside, all of them, and then put in their places one by one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from datetime import tzinfo
from importlib import import_module
from pathlib import Path

from attrs import frozen

from .. import InvalidRequestError
from ..extras import extra
from ..files import write_csv
from ..files.replace import errors_of, is_special, replace_file
from .journal import StoredTable

FORMATS = ("parquet", "csv", "xlsx")
_WORK = ".helpscout-reports-export"
_JOURNAL = "journal.sqlite"


@frozen
class Target:
    """Where an export goes.

    Attributes:
        path: The workbook, or the folder of the files.
        format: `parquet`, `csv` or `xlsx`.
        made: Whether the folder was made for it.
    """

    path: Path
    format: str
    made: bool = False

    @property
    def work(self) -> Path:
        """The folder that holds the journal until all is done: where the files are to be, so that they need no move."""
        if self.format == "xlsx":
            return self.path.with_name(f".{self.path.name}.export")
        return self.path / _WORK

    @property
    def journal(self) -> Path:
        """The journal."""
        return self.work / _JOURNAL

    def prepare(self) -> Target:
        """Make the folders that are needed.

        Raises:
            OSError: The folder that they belong in is missing, or nothing can be written there.
        """
        if not self.path.parent.is_dir():
            raise FileNotFoundError(None, "the folder is missing", str(self.path.parent))
        if self.format == "xlsx" and self.path.is_dir():
            raise IsADirectoryError(None, "is a folder", str(self.path))
        if is_special(self.path):
            raise FileExistsError(None, "is a device or a pipe", str(self.path))
        if self.format != "xlsx" and self.path.exists() and not self.path.is_dir():
            raise NotADirectoryError(None, "is a file; tables are written into a folder", str(self.path))
        made = False
        if self.format != "xlsx" and not self.path.exists():
            self.path.mkdir()
            made = True
        with errors_of(self.path, self.work):
            self.work.mkdir(mode=0o700, exist_ok=True)
        return Target(self.path, self.format, made)

    def clear(self) -> None:
        """Take the journal away, and the folder where it was made for nothing."""
        shutil.rmtree(self.work, ignore_errors=True)
        if self.made:
            with suppress(OSError):  # there is something in it
                self.path.rmdir()

    def write(
        self, tables: list[StoredTable], *, zone: tzinfo, title: str, asked: Mapping[str, str]
    ) -> tuple[Path, ...]:
        """Write the tables in place of what is there; other files in the folder stay.

        Raises:
            OSError: They cannot be written; what was there is as it was.
            ValueError: There are more rows than a sheet has.
        """
        if not tables:
            return ()
        shutil.rmtree(self._new, ignore_errors=True)  # of a run that was killed here
        self._new.mkdir(mode=0o700)
        try:
            if self.format == "xlsx":
                from ..files.xlsx import write_xlsx

                private = any(table.personal for table in tables)
                by_name = {table.name: table for table in tables}
                final = [self.path]
                beside = self._new / self.path.name
                with errors_of(self.path, beside):
                    write_xlsx(by_name, beside, zone=zone, title=title, private=private)
            else:
                final = [self.path / f"{table.name}.{self.format}" for table in tables]
                for table, path in zip(tables, final, strict=True):
                    with errors_of(path, self._new / path.name):
                        self._write(table, self._new / path.name, asked)
            for path in final:
                with errors_of(path, self._new / path.name):
                    os.replace(self._new / path.name, path)
        finally:
            shutil.rmtree(self._new, ignore_errors=True)
        return tuple(final)

    def _write(self, table: StoredTable, path: Path, asked: Mapping[str, str]) -> None:
        if self.format == "parquet":
            from ..files.parquet import write_parquet

            write_parquet(table, path, asked=asked, private=table.personal)
        else:
            with (
                replace_file(path, private=table.personal) as beside,
                beside.open("w", encoding="utf-8", newline="") as stream,
            ):
                write_csv(table, stream)

    @property
    def _new(self) -> Path:
        return self.work / "new"


def target_of(output: str | os.PathLike[str], format: str | None) -> Target:
    """Where an export goes, and as what; asks for nothing and makes nothing.

    Raises:
        InvalidRequestError: The output is empty, the format is none of `FORMATS`, or the ending says something else.
        ModuleNotFoundError: What writes the format is not installed.
    """
    if not os.fspath(output):  # the folder that a script happens to run in is not meant
        raise InvalidRequestError(f"output={output!r}: must name a folder or a workbook", parameter="output")
    path = Path(os.path.realpath(output))
    ending = path.suffix.lower().removeprefix(".")
    if format is not None and format not in FORMATS:
        raise InvalidRequestError(f"format={format!r}: must be one of {', '.join(FORMATS)}", parameter="format")
    if ending == "xlsx" or format == "xlsx":
        if format not in (None, "xlsx") or ending != "xlsx":
            text = f"output={str(output)!r}: a workbook, and nothing else, has a name that ends in .xlsx"
            raise InvalidRequestError(text, parameter="output")
        with extra("cli", "Excel files need"):
            import_module("xlsxwriter")
        return Target(path, "xlsx")
    if ending in ("parquet", "csv", "json", "jsonl", "xls"):
        text = f"output={str(output)!r}: tables are written into a folder; name one, or a workbook (.xlsx)"
        raise InvalidRequestError(text, parameter="output")
    made = format or "parquet"
    if made == "parquet":
        with extra("export", "Parquet files need"):
            import_module("polars")
    return Target(path, made)
