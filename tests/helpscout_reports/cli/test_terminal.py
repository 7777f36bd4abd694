"""Tables as a terminal shows them."""

import io
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from helpscout_reports import Column, Table
from helpscout_reports.cli.streams.terminal import write_table

KINDS = {"id": "Int64", "text_1": "String", "number": "Int64", "text_2": "String", "last": "Int64"}
ROWS = Table(
    "items",
    tuple(Column(name, kind) for name, kind in KINDS.items()),
    [{"id": 400154814, "text_1": "word " * 9, "number": 155814, "text_2": "other " * 9, "last": 123456789}],
)


def shown(table: Table, monkeypatch: pytest.MonkeyPatch, width: int, encoding: str = "utf-8") -> list[str]:
    """The lines of a table on a terminal of some width."""
    monkeypatch.setenv("COLUMNS", str(width))
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding)
    write_table(table, stream, UTC, colour=True)
    stream.flush()
    return raw.getvalue().decode(encoding).splitlines()


@pytest.mark.parametrize("encoding", ["ascii", "iso-8859-1"])
def test_a_terminal_of_any_encoding_shows_figures(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    """What the encoding has no character for is a question mark; nothing is an error."""
    columns = (Column("metric", "String"), Column("unit", "String"), Column("current", "Float64"))
    rows = [{"metric": "\u6f22", "unit": "count", "current": None}, {"metric": "b", "unit": "count", "current": 5.0}]
    lines = shown(Table("metrics", columns, rows), monkeypatch, 80, encoding)
    assert [line.split() for line in lines] == [["figure", "current"], ["?", "-"], ["b", "5"]]


def test_wide_characters_leave_numbers_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """A character that takes two places counts as two."""
    row = {"id": 400154814, "text_1": "\u6f22" * 12, "number": 155814, "text_2": "\u5b57" * 12, "last": 123456789}
    lines = shown(Table("items", ROWS.columns, [row]), monkeypatch, 62)
    assert lines[1].split()[0] == "400154814"
    assert "155814" in lines[1]
    assert "no room for last" in lines[2]


def test_without_colours_nothing_is_styled(monkeypatch: pytest.MonkeyPatch) -> None:
    """With NO_COLOR a terminal gets text alone."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" in "".join(shown(ROWS, monkeypatch, 60))
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in "".join(shown(ROWS, monkeypatch, 60))


def test_a_wide_table_has_whole_numbers_and_a_line_for_each_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has no room is left out and named; long texts are cut, numbers never."""
    lines = shown(ROWS, monkeypatch, 60)
    assert len(lines) == 3
    assert all(len(line) <= 60 for line in lines)
    assert "400154814" in lines[1]
    assert "155814" in lines[1]
    assert "no room for last" in lines[2]
    assert "no room" not in "".join(shown(ROWS, monkeypatch, 200))
    assert shown(Table("items", ROWS.columns, []), monkeypatch, 60)[0].split() == list(KINDS)


def test_sparklines_leave_out_what_the_range_cuts_short(monkeypatch: pytest.MonkeyPatch) -> None:
    """The last, partial week would make every line end in a collapse; names stand under one another."""
    columns = (Column("period", "String"), Column("date", "Datetime[us, UTC]"), Column("whole", "Boolean"),
               Column("chat", "Int64", "count"), Column("email", "Int64", "count"))  # fmt: skip
    day = datetime(2026, 10, 1, tzinfo=UTC)
    rows = [
        {"period": "current", "date": day, "whole": whole, "chat": chat, "email": 2 * chat}
        for whole, chat in ((True, 5), (None, 9), (False, 1))
    ]
    first, second, *_ = shown(Table("points", columns, rows), monkeypatch, 80)
    assert first.rstrip() == "chat   ▁█"
    assert second.rstrip() == "email  ▁█"


def test_times_that_a_zone_does_not_reach_are_shown() -> None:
    """A placeholder such as the first day of the calendar is no reason to show nothing."""
    table = Table("t", (Column("at", "Datetime[us, UTC]"),), [{"at": datetime(1, 1, 1, tzinfo=UTC)}])
    stream = io.StringIO()
    write_table(table, stream, ZoneInfo("America/New_York"), colour=False)
    assert stream.getvalue().split() == ["at", "0001-01-01"]
