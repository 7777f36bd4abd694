"""Tables as an Excel workbook: a contents sheet and a sheet for each table. Nothing in it is a formula."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, tzinfo
from io import DEFAULT_BUFFER_SIZE as BUFFER
from io import BufferedWriter, FileIO
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from ..extras import extra
from .replace import replace_file
from .text import instant, plain_number, writable

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

    from .table import TableLike

MOST_ROWS = 1_048_576
_LONGEST_NAME = 31
_LONGEST_TEXT = 32_767
_EXACT = 10**15  # Excel has 15 digits
_DAY_SECONDS = 86_400
_FIRST_YEAR = 1900
_CONTENTS = "Contents"
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


def write_xlsx(
    tables: Mapping[str, TableLike],
    path: str | os.PathLike[str],
    *,
    zone: tzinfo,
    title: str = "",
    private: bool = False,
) -> None:
    """Write tables as a workbook, in place of the file that is there.

    Times are local to the zone, which the header names; durations are `[h]:mm:ss`. A number that Excel would round,
    such as an id of more than 15 digits, is text, and so is a time that it has no date for, which is before 1900.

    Args:
        tables: Tables by name, in the order of the sheets.
        path: Where the workbook is to be.
        zone: Time zone of all times in it.
        title: What was asked, for the contents sheet.
        private: Whether only the owner may read the file.

    Raises:
        ModuleNotFoundError: XlsxWriter is not installed.
        ValueError: A table has more rows than a sheet.
        OSError: The file cannot be written; the old one is as it was.
    """
    workbook_class, cannot_write = _xlsxwriter()
    for name, table in tables.items():
        if len(table.rows) + 1 > MOST_ROWS:
            raise ValueError(
                f"{name}: {len(table.rows):,} rows do not fit into a sheet of {MOST_ROWS:,}; use csv or parquet"
            )
    names = sheet_names(tables)
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with (
        replace_file(path, private=private) as beside,
        # Rows wait in files of their own for the workbook, which leaves them where they are when it cannot be written.
        TemporaryDirectory(dir=beside.parent, prefix=".rows.", ignore_cleanup_errors=True) as folder,
        _Output(beside) as stream,
    ):
        workbook = workbook_class(stream, options | {"tmpdir": folder})
        try:
            formats = _Formats(workbook)
            _contents(workbook.add_worksheet(_CONTENTS), tables, names, title, zone, formats)
            for name, table in tables.items():
                _sheet(workbook.add_worksheet(names[name]), table, zone, formats)
        finally:
            try:
                workbook.close()
            except cannot_write as fault:
                for sheet in workbook.worksheets():
                    sheet.row_data_fh.close()
                raise fault.args[0] from None  # the OSError that was there at first


class _Output(BufferedWriter):
    """A file that swallows what comes after a failure or its end: half an archive goes on writing when it is freed."""

    def __init__(self, path: os.PathLike[str]) -> None:
        super().__init__(FileIO(path, "wb"), BUFFER)
        self._failed, self._place = False, 0

    def write(self, data: ReadableBuffer, /) -> int:
        with self._noticing():
            return len(memoryview(data)) if self._over else super().write(data)

    def flush(self) -> None:
        with self._noticing():
            if not self._over:
                super().flush()

    def seek(self, offset: int, whence: int = 0, /) -> int:
        with self._noticing():
            return offset if self._over else super().seek(offset, whence)

    def tell(self) -> int:
        if not self._over:
            self._place = super().tell()
        return self._place

    @property
    def _over(self) -> bool:
        return self._failed or self.closed

    @contextmanager
    def _noticing(self) -> Iterator[None]:
        try:
            yield
        except OSError:
            self._failed = True
            raise


def sheet_names(tables: Iterable[str]) -> dict[str, str]:
    """A name for the sheet of each table: at most 31 characters, none twice whatever the case."""
    taken = {_CONTENTS.lower(), "history"}
    names = {}
    for table in tables:
        clean = _FORBIDDEN.sub("_", table).strip("'") or "table"
        name = _shortened(clean, _LONGEST_NAME)
        number = 2
        while name.lower() in taken:
            tail = f"_{number}"
            name, number = _shortened(clean, _LONGEST_NAME - len(tail)) + tail, number + 1
        taken.add(name.lower())
        names[table] = name
    return names


def _shortened(name: str, most: int) -> str:
    """A name cut in its middle: what tells tables apart stands at both ends."""
    if len(name) <= most:
        return name
    head = (most - 1) // 2
    return f"{name[:head]}~{name[head + 1 - most :]}"


def _xlsxwriter() -> Any:
    with extra("cli", "Excel files need"):
        from xlsxwriter import Workbook
        from xlsxwriter.exceptions import FileCreateError
    return Workbook, FileCreateError


class _Formats:
    def __init__(self, workbook: Any) -> None:
        self.head = workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self.title = workbook.add_format({"bold": True, "font_size": 14})
        self.time = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self.day = workbook.add_format({"num_format": "yyyy-mm-dd"})
        self.duration = workbook.add_format({"num_format": "[h]:mm:ss"})
        self.whole = workbook.add_format({"num_format": "0"})
        self.decimal = workbook.add_format({"num_format": "0.##########"})


def _contents(
    sheet: Any, tables: Mapping[str, TableLike], names: Mapping[str, str], title: str, zone: Any, to: Any
) -> None:
    sheet.set_column(0, 1, 34)
    sheet.set_column(2, 2, 10)
    sheet.write_string(0, 0, _text(title or "Help Scout reports"), to.title)
    sheet.write_string(1, 0, f"Times are local times of {zone}. Durations are hours:minutes:seconds.")
    for place, head in enumerate(("Table", "Sheet", "Rows")):
        sheet.write_string(3, place, head, to.head)
    for number, (name, table) in enumerate(tables.items(), 4):
        sheet.write_string(number, 0, _text(name))
        sheet.write_string(number, 1, names[name])
        sheet.write_number(number, 2, len(table.rows), to.whole)


def _sheet(sheet: Any, table: TableLike, zone: tzinfo, formats: _Formats) -> None:
    sheet.freeze_panes(1, 0)
    units: Mapping[str, str] = table.units
    for place, column in enumerate(table.columns):
        unit = str(zone) if column.kind.startswith("Datetime") else units.get(column.name)
        head = column.name if unit in (None, "seconds") else f"{column.name} ({unit})"
        sheet.set_column(place, place, 22 if column.kind.startswith("Datetime") else max(12, min(40, len(head) + 2)))
        sheet.write_string(0, place, head, formats.head)
    for number, row in enumerate(table.rows, 1):
        for place, column in enumerate(table.columns):
            _write(sheet, number, place, row[column.name], _unit(column.name, row, units), zone, formats)


def _unit(column: str, row: Mapping[str, Any], units: Mapping[str, str]) -> str | None:
    """The unit of a cell: that of its column, or, in a table of metrics or buckets, that of its row."""
    if (unit := units.get(column)) is not None:
        return unit
    if column in ("current", "previous", "from", "to"):
        return row.get("unit")
    return row.get("delta_unit") if column == "delta" else None


def _write(sheet: Any, row: int, column: int, value: Any, unit: str | None, zone: tzinfo, formats: _Formats) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int | float):
        if abs(value) >= _EXACT:
            sheet.write_string(row, column, plain_number(value))
        elif unit == "seconds":
            sheet.write_number(row, column, value / _DAY_SECONDS, formats.duration)
        else:
            sheet.write_number(row, column, value, formats.whole if value == int(value) else formats.decimal)
    elif isinstance(value, datetime):
        if (local := _local(value, zone)) is None:
            sheet.write_string(row, column, instant(value))
        else:
            sheet.write_datetime(row, column, local, formats.time)
    elif isinstance(value, date):
        if value.year < _FIRST_YEAR:
            sheet.write_string(row, column, value.isoformat())
        else:
            sheet.write_datetime(row, column, value, formats.day)
    elif isinstance(value, list):
        sheet.write_string(row, column, _text(", ".join(map(str, value))))
    else:
        sheet.write_string(row, column, _text(str(value)))


def _local(value: datetime, zone: tzinfo) -> datetime | None:
    """A time as the clock of a zone shows it; None for one that Excel has no date for."""
    try:
        local = value.astimezone(zone).replace(tzinfo=None)
    except OverflowError:
        return None
    return local if local.year >= _FIRST_YEAR else None


def _text(text: str) -> str:
    """Text that a cell can hold: no control characters, and a mark where it had to be cut."""
    text = writable(text)
    # Excel counts in UTF-16 units.
    if len(text.encode("utf-16-le")) // 2 <= _LONGEST_TEXT:
        return text
    cut = text.encode("utf-16-le")[: 2 * (_LONGEST_TEXT - 1)].decode("utf-16-le", "ignore")
    return cut + "\u2026"
