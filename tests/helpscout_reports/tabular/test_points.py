"""Points of series: which are whole, and what a range or the calendar does to them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from helpscout_reports import (
    Interval,
    rows,
    tables,
)
from tests.helpscout_reports.tabular.examples import DAY, example, series


@pytest.mark.parametrize(
    ("view_by", "end", "whole"),
    [
        ("day", datetime(2026, 10, 4, tzinfo=UTC), [True, True, True]),
        ("day", datetime(2026, 10, 3, 23, 59, 59, tzinfo=UTC), [True, True, True]),
        ("day", datetime(2026, 10, 3, 12, tzinfo=UTC), [True, True, False]),
        (None, datetime(2026, 10, 3, 12, tzinfo=UTC), [True, True, False]),
        ("week", datetime(2026, 10, 9, tzinfo=UTC), [True, True, False]),
        ("month", datetime(2026, 11, 1, tzinfo=UTC), [True, False, False]),
    ],
)
def test_points_say_whether_they_are_whole(view_by: str | None, end: datetime, whole: list[bool]) -> None:
    """A point is whole when its day, week or month ends by the end of the range."""
    points = series(*(datetime(2026, 10, day, tzinfo=UTC) for day in (1, 2, 3)))
    asked = {"start": datetime(2026, 10, 1, tzinfo=UTC), "end": end, "view_by": view_by}
    assert [row["whole"] for row in rows(points, asked=asked)] == whole
    assert [row["whole"] for row in rows(points)] == [None, None, None]


def test_a_local_day_of_another_length_is_whole() -> None:
    """The day on which clocks go forward has 23 hours and is whole; of 25 hours the last one is a part."""
    for first, expected in (("2026-03-29", [True]), ("2026-10-25", [True, False])):
        day = datetime.fromisoformat(first).date()
        interval = Interval.between(day, day, "Europe/London")
        begins = [interval.start + timedelta(days=number) for number in range(len(expected))]
        made = rows(series(*begins), asked={**interval, "view_by": "day"})
        assert [row["whole"] for row in made] == expected


def test_ends_of_a_range_in_two_zones_are_instants() -> None:
    """Whether a point is whole does not depend on the zones in which the ends of the range are written."""
    points = series(*(datetime(2026, 10, day, tzinfo=UTC) for day in (1, 2, 3)))
    for end, whole in ((datetime(2026, 10, 4, tzinfo=UTC), True), (datetime(2026, 10, 3, 20, tzinfo=UTC), False)):
        for first in (-5, 0, 2):
            for last in (-8, 0, 5, 9):
                asked = {
                    "start": DAY["start"].astimezone(timezone(timedelta(hours=first))),
                    "end": end.astimezone(timezone(timedelta(hours=last))),
                }
                assert [row["whole"] for row in rows(points, asked=asked)] == [True, True, whole], asked


def test_points_at_the_ends_of_the_calendar_are_rows() -> None:
    """A time that stands for none is a row like any other, and no such point is whole."""
    zone = timezone(timedelta(hours=-5))
    points = series(datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC))
    for view_by in ("day", "month"):
        asked = {
            "start": datetime(2026, 10, 1, tzinfo=zone),
            "end": datetime(2026, 10, 2, tzinfo=zone),
            "view_by": view_by,
        }
        assert [bool(row["whole"]) for row in rows(points, asked=asked)] == [False, False]


def test_received_messages_have_one_time_column() -> None:
    """Either name of the time fills the column `date`; figures keep their own names."""
    table = tables(example("conversations_received_messages"))["points"]
    assert [column.name for column in table.columns] == ["period", "date", "whole", "messages", "count"]
    assert all(row["date"] is not None for row in table.rows)
    assert next(column for column in table.columns if column.name == "count").same_as == "messages"
