"""Tables as CSV, JSON, JSON Lines, Excel and Parquet: the same values, and nothing that runs."""

import csv
import errno
import gc
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import polars
import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpscout_reports import Column, Table
from helpscout_reports.files import write_csv, write_json, write_jsonl, xlsx
from helpscout_reports.files.parquet import write_parquet, write_parquet_folder
from helpscout_reports.files.text import harmless
from helpscout_reports.files.xlsx import MOST_ROWS, sheet_names, write_xlsx

BERLIN = ZoneInfo("Europe/Berlin")
TABLE = Table(
    "items",
    (
        Column("id", "Int64", refers_to="user"),
        Column("time", "Float64", unit="seconds"),
        Column("share", "Float64", unit="percent"),
        Column("at", "Datetime[us, UTC]"),
        Column("text", "String", personal=True),
        Column("good", "Boolean"),
        Column("tags", "List(String)"),
    ),
    [
        {"id": 158221, "time": 7440.0, "share": 66.7, "at": datetime(2026, 10, 1, 22, tzinfo=UTC),
         "text": "=cmd|' /C calc'!A0", "good": True, "tags": ["a", "b"]},
        {"id": 7, "time": None, "share": 5.0, "at": None, "text": 'a "b", c\r\nd', "good": None, "tags": []},
    ],
)  # fmt: skip


def as_csv(table: Table) -> list[list[str]]:
    """A table written as CSV and read again."""
    stream = io.StringIO(newline="")
    write_csv(table, stream)
    return list(csv.reader(io.StringIO(stream.getvalue(), newline="")))


def test_csv_has_every_value() -> None:
    """Numbers are plain, times UTC, lists joined, and formulas harmless."""
    assert as_csv(TABLE) == [
        ["id", "time", "share", "at", "text", "good", "tags"],
        ["158221", "7440", "66.7", "2026-10-01T22:00:00Z", "'=cmd|' /C calc'!A0", "true", "a, b"],
        ["7", "", "5", "", 'a "b", c\nd', "", ""],
    ]


@pytest.mark.slow
@given(st.text())
def test_no_text_of_a_csv_is_run_or_breaks_a_row(text: str) -> None:
    """Whatever the text, the cell begins with nothing that runs, and the table keeps its shape."""
    table = Table("t", (Column("text", "String"), Column("n", "Int64")), [{"text": text, "n": -5}])
    head, row = as_csv(table)
    assert (head, len(row), row[1]) == (["text", "n"], 2, "-5")
    assert row[0].lstrip()[:1] not in set("=+-@\t") or row[0][:1] == "'"
    row[0].encode()


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@SUM(1)", "\t=1", " =1", "＝1", "\n=1"])
def test_formulas_get_an_apostrophe(text: str) -> None:
    """Everything a spreadsheet takes for the beginning of a formula."""
    assert harmless(text).startswith("'")


def test_json_has_all_tables() -> None:
    """An object of all tables, each a list of rows; JSON Lines has the rows of one."""
    stream = io.StringIO()
    write_json({"items": TABLE, "none": Table("none", TABLE.columns, [])}, stream)
    found = json.loads(stream.getvalue())
    assert found["none"] == []
    assert found["items"][0]["at"] == "2026-10-01T22:00:00Z"
    assert found["items"][0]["text"] == TABLE.rows[0]["text"]
    stream = io.StringIO()
    write_jsonl(TABLE, stream)
    assert [json.loads(line) for line in stream.getvalue().splitlines()] == found["items"]


def sheets(path: Path) -> dict[str, str]:
    """The parts of a workbook."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_a_workbook_has_no_formula(tmp_path: Path) -> None:
    """Local times, durations of days, and text as text: no cell is a formula or a link."""
    path = tmp_path / "week.xlsx"
    write_xlsx({"items": TABLE}, path, zone=BERLIN, title="A week", private=True)
    parts = sheets(path)
    sheet = parts["xl/worksheets/sheet2.xml"]
    assert "<f>" not in "".join(parts.values())
    assert "hyperlink" not in sheet
    assert "cmd|" in sheet
    assert str(7440 / 86400)[:8] in sheet
    assert "at (Europe/Berlin)" in sheet
    # 2 October 2026, midnight: 22:00 UTC the day before
    assert "<v>46297</v>" in sheet
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.slow
@pytest.mark.parametrize("room", [0, 10, 1_000, 3_000, 4_500])
def test_a_workbook_that_finds_the_disk_full_says_so_once(
    room: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever in the archive it happens: an OSError, the old file, and no complaint when what is left is freed."""

    class SmallDisk(io.FileIO):
        def write(self, data: Any, /) -> int:
            if self.tell() + len(data) > room:
                raise OSError(errno.ENOSPC, "No space left on device")
            return super().write(data)

    path = tmp_path / "week.xlsx"
    path.write_text("old", encoding="utf-8")
    monkeypatch.setattr(xlsx, "FileIO", SmallDisk)
    monkeypatch.setattr(xlsx, "BUFFER", 16)
    with pytest.raises(OSError, match="No space left on device"):
        write_xlsx({"items": TABLE}, path, zone=BERLIN)
    gc.collect()
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no limit of file sizes there")
def test_a_full_disk_is_an_os_error_of_parquet_files_too(tmp_path: Path) -> None:
    """One file, a folder, and rows that are never all in memory: what polars says is the error of the disk."""
    made = """
import random, resource, sys
from types import SimpleNamespace
from helpscout_reports import Column, Table
from helpscout_reports.files.parquet import write_parquet, write_parquet_folder
rows = [{"text": random.randbytes(40).hex()} for _ in range(12_000)]
table = Table("items", (Column("text", "String"),), rows)
stored = SimpleNamespace(name="items", columns=table.columns, rows=dict(enumerate(rows)).values(), units={})
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
for write, given in ((write_parquet, table), (write_parquet, stored), (write_parquet_folder, {"items": table})):
    try:
        write(given, sys.argv[1])
    except OSError as fault:
        print(fault.errno, fault.strerror)
"""
    command = [sys.executable, "-c", made, str(tmp_path / "new")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == (f"{errno.EFBIG} {os.strerror(errno.EFBIG)}\n" * 3, "")
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no limit of file sizes there")
def test_a_disk_that_is_full_anywhere_in_a_parquet_file_is_an_os_error(tmp_path: Path) -> None:
    """Also among what the file says of itself, of which polars tells no error of the disk."""
    made = """
import os, resource, sys
from helpscout_reports import Column, Table
from helpscout_reports.files.parquet import write_parquet
columns = tuple(Column(f"column_{number}", "Int64") for number in range(100))
table = Table("items", columns, [{column.name: 1 for column in columns}])
write_parquet(table, sys.argv[1])
size = os.path.getsize(sys.argv[1])
for room in range(0, size, size // 20):
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    try:
        write_parquet(table, sys.argv[1])
    except Exception as fault:
        print(repr(fault))
"""
    command = [sys.executable, "-c", made, str(tmp_path / "new")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    told = OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    assert (set(done.stdout.splitlines()), done.stderr) == ({repr(told)}, "")


def test_an_interrupt_while_a_parquet_file_is_written_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C is no error of polars, and leaves no file."""

    class Interrupted(io.BytesIO):
        def write(self, *_: Any) -> int:
            raise KeyboardInterrupt

    monkeypatch.setattr(Path, "open", lambda *_: Interrupted())
    with pytest.raises(KeyboardInterrupt):
        write_parquet(TABLE, tmp_path / "week.parquet")
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_files_may_have_names_that_are_no_utf_8(tmp_path: Path) -> None:
    """A name of any bytes, as old archives have them, does for every format."""
    odd = tmp_path / os.fsdecode(b"w\xf6che")
    odd.mkdir()
    write_xlsx({"items": TABLE}, odd / "week.xlsx", zone=BERLIN)
    write_parquet(TABLE, odd / os.fsdecode(b"w\xf6che.parquet"))
    write_parquet_folder({"items": TABLE}, odd / os.fsdecode(b"w\xf6chen"))
    assert len(list(odd.iterdir())) == 3
    with (odd / os.fsdecode(b"w\xf6che.parquet")).open("rb") as stream:
        assert polars.read_parquet(stream).height == len(TABLE.rows)


def test_line_breaks_are_the_same_in_every_file(tmp_path: Path) -> None:
    """A line ends with a line feed alone: a carriage return is the text _x000D_ to what reads a workbook."""
    table = Table("t", (Column("text", "String"),), [{"text": "one\r\ntwo\rthree"}])
    path = tmp_path / "week.xlsx"
    write_xlsx({"t": table}, path, zone=BERLIN)
    assert "one\ntwo\nthree" in sheets(path)["xl/worksheets/sheet2.xml"]
    assert as_csv(table)[1] == ["one\ntwo\nthree"]


def test_what_is_no_text_is_the_same_mark_in_every_file(tmp_path: Path) -> None:
    """Control characters, halves of characters and what is none are U+FFFD, in CSV and in a workbook."""
    table = Table("t", (Column("text", "String"),), [{"text": "a\x01\x7f\ud800\ufffe\uffffb"}])
    path = tmp_path / "week.xlsx"
    write_xlsx({"t": table}, path, zone=BERLIN)
    marked = "a" + "\ufffd" * 5 + "b"
    assert as_csv(table)[1] == [marked]
    assert f"<t>{marked}</t>" in sheets(path)["xl/worksheets/sheet2.xml"]


def test_limits_of_buckets_are_durations_where_their_figures_are(tmp_path: Path) -> None:
    """`from` and `to` have the unit that their row says: 15 minutes is 0:15:00, and 2 replies are 2."""
    columns = (Column("unit", "String"), Column("from", "Float64"), Column("to", "Float64"))
    rows = [{"unit": "seconds", "from": 900.0, "to": None}, {"unit": "replies", "from": 2.0, "to": 5.0}]
    path = tmp_path / "week.xlsx"
    write_xlsx({"buckets": Table("buckets", columns, rows)}, path, zone=BERLIN)
    written = sheets(path)
    styles = re.findall(r"<xf numFmtId=\"(\d+)\"", written["xl/styles.xml"].partition("<cellXfs")[2])
    duration = styles.index(re.findall(r"numFmtId=\"(\d+)\" formatCode=\"\[h\]:mm:ss\"", written["xl/styles.xml"])[0])
    sheet = written["xl/worksheets/sheet2.xml"]
    assert f'<c r="B2" s="{duration}"><v>{900 / 86400:.16G}</v></c>' in sheet
    assert re.search(rf'<c r="B3" s="(?!{duration}")\d+"><v>2</v></c>', sheet)
    assert re.search(rf'<c r="C3" s="(?!{duration}")\d+"><v>5</v></c>', sheet)


def test_a_workbook_has_as_text_what_excel_would_change(tmp_path: Path) -> None:
    """Numbers of more than 15 digits, in full, and times before 1900 or beyond what the zone's calendar reaches."""
    columns = (Column("n", "Int64"), Column("time", "Float64", "seconds"), Column("at", "Datetime[us, UTC]"))
    times = [datetime(1, 1, 1, tzinfo=UTC), datetime(1899, 12, 31, 12, tzinfo=UTC)]
    times.append(datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC))
    path = tmp_path / "week.xlsx"
    rows = [{"n": 1234567890123456, "time": 2.0**51, "at": time} for time in times]
    for zone in (BERLIN, ZoneInfo("America/New_York")):
        write_xlsx({"t": Table("t", columns, rows)}, path, zone=zone)
        sheet = sheets(path)["xl/worksheets/sheet2.xml"]
        for text in ("1234567890123456", "2251799813685248", "0001-01-01T00:00:00Z", "1899-12-31T12:00:00Z"):
            assert f"<t>{text}</t>" in sheet
    write_xlsx({"t": Table("t", columns, rows)}, path, zone=BERLIN)
    assert "<t>9999-12-31T23:59:59Z</t>" in sheets(path)["xl/worksheets/sheet2.xml"]


def test_sheet_names_are_short_and_unique() -> None:
    """At most 31 characters, none twice whatever the case, none with characters that Excel refuses."""
    wanted = ["metrics", "Metrics", "contents", "a/b[c]", "x" * 40, "x" * 41, "history"]
    names = sheet_names(wanted)
    assert list(names) == wanted
    assert all(0 < len(name) <= 31 for name in names.values())
    assert len({name.lower() for name in names.values()}) == len(wanted)
    assert not any(set(name) & set("[]:*?/\\") for name in names.values())


def test_too_many_rows_are_refused_before_writing(tmp_path: Path) -> None:
    """A sheet has 1,048,576 rows at most; nothing is written."""
    rows: Any = [{"n": 1}] * MOST_ROWS
    with pytest.raises(ValueError, match="use csv or parquet"):
        write_xlsx({"t": Table("t", (Column("n", "Int64"),), rows)}, tmp_path / "t.xlsx", zone=BERLIN)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_a_workbook_that_finds_no_room_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error is the system's own; the old file is as it was, and no rows lie among the temporary files."""
    waiting = tmp_path / "temporary"
    waiting.mkdir()

    def no_room(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space")

    monkeypatch.setattr("tempfile.tempdir", str(waiting))
    monkeypatch.setattr("xlsxwriter.workbook.ZipFile", no_room)
    path = tmp_path / "week.xlsx"
    path.write_text("old")
    with pytest.raises(OSError, match="No space") as caught:
        write_xlsx({"items": TABLE}, path, zone=BERLIN)
    assert type(caught.value) is OSError
    del caught
    gc.collect()  # a file that is still open would say so now
    assert path.read_text() == "old"
    assert sorted(found.name for found in tmp_path.rglob("*")) == ["temporary", "week.xlsx"]


def test_parquet_keeps_types_and_units(tmp_path: Path) -> None:
    """One table is a file, several are a folder; units and what was asked are metadata."""
    polars = pytest.importorskip("polars")
    write_parquet(TABLE, tmp_path / "items.parquet", asked={"user": "4"})
    frame = polars.read_parquet(tmp_path / "items.parquet")
    assert frame.to_dicts()[0]["id"] == 158221
    assert str(frame.schema["at"]) == "Datetime(time_unit='us', time_zone='UTC')"
    metadata = polars.read_parquet_metadata(tmp_path / "items.parquet")
    assert json.loads(metadata["units"]) == {"time": "seconds", "share": "percent"}
    assert json.loads(metadata["asked"]) == {"user": "4"}
    write_parquet_folder({"items": TABLE, "more": TABLE}, tmp_path / "all")
    assert sorted(path.name for path in (tmp_path / "all").iterdir()) == ["items.parquet", "more.parquet"]
