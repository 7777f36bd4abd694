"""Parts of the page: numbers, ticks, steps, changes, shares, cut lists."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from helpscout_reports import Column, HelpScoutReports, Interval, InvalidRequestError, Table
from helpscout_reports.dashboard.asking import Answers, ask
from helpscout_reports.dashboard.calls import page_calls
from helpscout_reports.dashboard.content.company import within
from helpscout_reports.dashboard.content.figures import metrics_table, verdict
from helpscout_reports.dashboard.content.lists import (
    check_sort,
    leaders_table,
    searches_table,
    user_columns,
    users_table,
)
from helpscout_reports.dashboard.content.series import Series, busy_chart, series_chart, series_of
from helpscout_reports.dashboard.drawing.axes import ticks
from helpscout_reports.dashboard.drawing.charts import Point
from helpscout_reports.dashboard.numbers import LOCALES, number_format
from helpscout_reports.dashboard.rendering import columns, templates
from helpscout_reports.dashboard.scope import Scope, steps
from helpscout_reports.dashboard.words import fit, readable
from helpscout_reports.sandbox import Sandbox

LONDON = ZoneInfo("Europe/London")
EN = number_format("en")


def scope(first: date, last: date, **more: Any) -> Scope:
    """Whole days in London."""
    interval = Interval.between(first, last, LONDON)
    return Scope(dates={"start": interval.start, "end": interval.end}, zone=LONDON, **more)


@pytest.mark.parametrize(
    ("locale", "count", "time", "share", "change"),
    [
        ("en", "1,234,567", "1 h 48 min", "66.7%", "−4.2%"),
        ("de", "1.234.567", "1 h 48 min", "66,7 %", "−4,2 %"),
        ("de-CH", "1’234’567", "1 h 48 min", "66.7 %", "−4.2 %"),
        ("fr", "1\u202f234\u202f567", "1 h 48 min", "66,7\u202f%", "−4,2\u202f%"),
    ],
)
def test_numbers_are_written_as_people_write_them(locale: str, count: str, time: str, share: str, change: str) -> None:
    """Thousands, decimals and the percent sign follow the locale; nothing in a figure wraps."""
    numbers = number_format(locale)
    found = [
        numbers.figure(1234567, "count"),
        numbers.figure(6480, "seconds"),
        numbers.figure(0.667, "fraction"),
        numbers.change(-4.2, "percent-change"),
    ]
    assert found == [text.replace(" ", "\xa0") for text in (count, time, share, change)]
    assert all(" " not in text for text in found)


def test_a_locale_that_is_not_there_is_refused() -> None:
    """The message names those that are."""
    with pytest.raises(InvalidRequestError, match=", ".join(LOCALES)):
        number_format("tlh")


@pytest.mark.parametrize(
    ("values", "unit", "expected"),
    [
        ([254, 33], "count", [0, 100, 200, 300]),
        ([7735.7, 5335.5], "seconds", [0, 1800, 3600, 5400, 7200, 9000]),
        ([105788, 67080], "seconds", [0, 21600, 43200, 64800, 86400, 108000]),
        ([900000], "seconds", [0, 432000, 864000, 1296000]),
        ([61.8, -20], "score", [-20, 0, 20, 40, 60, 80]),
        ([0], "count", [0, 1]),
        ([3], "count", [0, 1, 2, 3]),
    ],
)
def test_ticks_are_values_that_people_count_in(values: list[float], unit: str, expected: list[float]) -> None:
    """They begin at 0 or below the lowest figure, and end above the highest."""
    assert ticks(values, unit) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("delta", "better", "expected"),
    [(5, "higher", "better"), (-5, "higher", "worse"), (5, "lower", "worse"), (-5, "lower", "better"),
     (5, None, None), (0, "higher", None), (None, "lower", None)],
)  # fmt: skip
def test_a_change_is_better_or_worse_by_the_polarity_of_its_figure(
    delta: float | None, better: str | None, expected: str | None
) -> None:
    """Neither where nothing moved, or neither direction is better."""
    assert verdict(delta, better) == expected


@pytest.mark.parametrize(
    ("last", "series", "calls"),
    [(date(2026, 10, 7), "day", 4), (date(2026, 10, 31), "day", 3), (date(2026, 12, 31), "week", 7),
     (date(2027, 9, 30), "month", 6)],
)  # fmt: skip
def test_steps_fit_the_range(last: date, series: str, calls: int) -> None:
    """Days, weeks or months; of happiness, which has no series, each call tells of two steps."""
    asked = scope(date(2026, 10, 1), last)
    assert asked.step == series
    found = [call for call in page_calls(asked) if call.steps]
    assert len(found) == calls
    assert [step for call in found for step in call.steps] == steps(asked)


def test_steps_go_by_the_clock_of_the_zone() -> None:
    """Weeks begin at midnight before and after the clock changes, and the last is a part."""
    found = steps(scope(date(2026, 10, 19), date(2026, 11, 8), types=["email"]))
    assert [str(step.start) for step in found] == [
        "2026-10-19 00:00:00+01:00",
        "2026-10-26 00:00:00+00:00",
        "2026-11-02 00:00:00+00:00",
    ]
    assert [step.whole for step in found] == [True, True, True]
    assert [step.whole for step in steps(scope(date(2026, 10, 1), date(2026, 11, 30)))][-2:] == [True, False]


def test_a_day_that_a_zone_left_out_is_no_step() -> None:
    """Apia went from one side of the date line to the other: the steps of that week are six days, each with a call."""
    asked = Interval.between(date(2011, 12, 26), date(2012, 1, 1), "Pacific/Apia")
    found = Scope(dates={"start": asked.start, "end": asked.end}, zone=asked.tz)
    assert [step.start.day for step in steps(found)] == [26, 27, 28, 29, 31, 1]
    assert sum(len(call.steps) for call in page_calls(found) if call.steps) == 6


@pytest.mark.slow
def test_a_day_of_25_hours_is_one_whole_point() -> None:
    """Where the clock goes back a series has as many days as the range, each with all of its figures."""
    asked = scope(date(2026, 10, 22), date(2026, 10, 28))
    calls = [call for call in page_calls(asked) if call.operation_id == "conversations_volume_by_channel"]
    assert [call.asked["view_by"] for call in calls] == ["day", "week", "day"]
    with Sandbox() as box, HelpScoutReports("id", "secret", base_url=box.url) as client:
        answers = ask(client, calls)
        whole = client.email.overall(start=asked.dates["start"], end=asked.dates["end"]).current.volume
    series = series_of(answers.table("conversations_volume_by_channel", "points"), asked)
    emails = [point for point in series.points if point.series == "Email"]
    assert [point.time.day for point in emails] == list(range(22, 29))
    assert all(point.whole for point in emails)
    assert sum(point.value or 0 for point in emails) == whole.emails_created


def points(*rows: tuple[int, bool, int]) -> Table:
    """A series of one figure."""
    columns = (
        Column("period", "String"),
        Column("date", "Datetime[us, UTC]"),
        Column("whole", "Boolean"),
        Column("count", "Int64", "count"),
    )
    made = [
        {"period": "current", "date": datetime(2026, 7, day, 23, tzinfo=UTC), "whole": whole, "count": count}
        for day, whole, count in rows
    ]
    return Table("points", columns, made)


@pytest.mark.slow
def test_a_part_of_a_step_is_marked_and_not_drawn_as_a_fall() -> None:
    """It stands alone and hollow, the line ends before it, and words and table say so."""
    series = series_of(
        points((6, True, 300), (13, True, 280), (20, False, 20)), scope(date(2026, 7, 1), date(2026, 9, 1))
    )
    view = series_chart("volume", "Volume", series, "week", EN)
    assert view is not None
    assert view.note == "Hollow: of the week from 21\xa0Jul only a part is in the range."
    assert [row[0].small for row in view.table.rows] == [None, None, "in part"]
    assert "lowest 280" in view.description
    line, _, part = view.make(548).to_dict()["layer"]
    assert line["transform"] == [{"filter": "datum.whole"}]
    assert (part["transform"], part["mark"]["filled"]) == ([{"filter": "!datum.whole"}], False)


@pytest.mark.slow
@pytest.mark.parametrize(("year", "first", "axis"), [(2026, "1\xa0Jan", "%-d %b"), (2027, "1\xa0Jan\xa02026", "%b %Y")])
def test_days_have_their_year_where_there_are_two_of_a_name(year: int, first: str, axis: str) -> None:
    """Over more than a year table, words, axis and points say which year; within one they are short."""
    ends = [datetime(2026, 1, 1), datetime(year, 12, 1)]
    series = Series([Point(time, "Email", 30.0) for time in ends], "count")
    view = series_chart("volume", "Volume", series, "month", EN)
    assert view is not None
    assert view.table.rows[0][0].text == first
    assert f"30 on {first}" in view.description
    drawn = view.make(548).to_dict()
    assert drawn["layer"][0]["encoding"]["x"]["axis"]["labelExpr"] == f"utcFormat(datum.value, '{axis}')"
    assert drawn["data"]["values"][0]["tip"] == f"{first}, 30"


def buckets(*limits: int | None) -> Answers:
    """A distribution of ten answers a bucket."""
    names = ("distribution", "label", "to", "unit", "count", "percent", "cumulative_percent")
    rows = [
        dict(zip(names, ("response_time", f"up to {limit}", limit, "seconds", 10, 25.0, 25.0 * place), strict=True))
        for place, limit in enumerate(limits, 1)
    ]
    return Answers({"productivity_overall": {"buckets": Table("buckets", (), rows)}}, {}, {})


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ((3600, 10800, 86400, None), ["25%", "50%", "75%"]),
        ((1800, 10800, 172800, None), ["50%"]),
        ((900, 7200, 43200), None),
        ((None, None), None),
    ],
)
def test_shares_are_exact_or_left_out(limits: tuple[int | None, ...], expected: list[str] | None) -> None:
    """Answered within 1 h, 3 h and a day: only where a bucket ends exactly there."""
    found = within(buckets(*limits), "productivity_overall", "response_time", EN)
    assert (found and [card.value for card in found.cards]) == expected


def users(count: int) -> Table:
    """Users with falling numbers of replies; the last has none."""
    columns = (Column("user", "String"), Column("name", "String"), Column("replies", "Int64", "count"))
    rows: list[dict[str, Any]] = [
        {"user": str(number), "name": f"User {number}", "replies": number or None} for number in range(count)
    ]
    return Table("users", columns, rows)


def test_lists_are_cut_and_say_how_many_remain() -> None:
    """25 stand on the page; users without a figure come last."""
    found = users_table(users(80), "replies", EN)
    assert found is not None
    assert (len(found.rows), found.more, found.rows[0][0].text) == (25, 55, "User 79")
    small = users_table(users(2), "name", EN)
    assert small is not None
    assert [row[0].text for row in small.rows] == ["User 0", "User 1"]
    tags = Table("tags", (Column("id", "Int64"), Column("name", "String"), Column("count", "Int64", "count")),
                 [{"id": number, "name": None, "count": 1} for number in range(300)])  # fmt: skip
    leaders = leaders_table("Top tags", "Tag", tags, EN, {1: "Untagged"})
    assert leaders is not None
    assert (len(leaders.rows), leaders.more) == (25, 275)
    assert [row[0].text for row in leaders.rows[:3]] == ["Tag 0", "Untagged", "Tag 2"]


def test_what_has_no_id_and_no_name_is_a_dash() -> None:
    """A tag, a user or a search that came without either is no row of `None`."""
    columns = (Column("id", "String"), Column("name", "String"), Column("count", "Int64", "count"))
    table = Table("tags", columns, [{"id": None, "name": None, "count": 1}])
    found = [leaders_table("Top tags", "Tag", table, EN), searches_table("Searches", table, EN, comments=True)]
    assert [view.rows[0][0].text for view in found if view] == ["–", "–"]


def test_figures_that_fell_to_zero_are_shown() -> None:
    """A channel that had something in the range before is there with its zeros; one that never had is not."""

    def row(previous: float | None) -> dict[str, Any]:
        return {"metric": "replies", "current": 0.0, "previous": previous, "delta": -100.0, "unit": "count",
                "delta_unit": "percent-change", "better": "higher"}  # fmt: skip

    shown = metrics_table("Chat", [row(200.0)], EN)
    assert shown
    assert [cell.text for cell in shown.rows[0]] == ["Replies", "0", "200", "\N{MINUS SIGN}100%"]
    assert metrics_table("Chat", [row(0.0)], EN) is None
    assert metrics_table("Chat", [row(None)], EN) is None


def test_busy_hours_are_those_of_the_week() -> None:
    """Counts of no hour of the week are not drawn, and the page says how many; the others are."""
    times: list[tuple[Any, Any, Any]] = [(1, 9, 5), (7, 23, 2), (0, 9, 4), (8, 9, 4), (1, 24, 4), (None, 9, 4),
                                         (1, None, 4), (2, 10**15, 4), (3, 3, None), (3, 4, 0)]  # fmt: skip
    rows = [dict(zip(("day", "hour", "count"), one, strict=True)) for one in times]
    found = busy_chart("busy", "Busy", rows, EN)
    assert found is not None
    assert found.description == "Heat map of the hours of the week. Busiest: Mon 09:00 (5), Sun 23:00 (2)."
    assert found.note is not None
    assert found.note.endswith("Left out: 6 counts without an hour of the week.")
    assert {row["hour"] for row in found.make(640).to_dict()["data"]["values"]} == {f"{n:02}:00" for n in range(9, 24)}
    assert busy_chart("busy", "Busy", rows[2:], EN) is None


def test_users_are_sorted_by_what_the_report_has() -> None:
    """The columns come from the model of the report; `-` and `_` are the same."""
    assert user_columns() == ["name", "customers_helped", "replies", "happiness_score", "handle_time"]
    assert check_sort("Handle-Time") == "handle_time"


@pytest.mark.parametrize("count", range(1, 13))
def test_no_card_stands_alone(count: int) -> None:
    """The last row of cards has more than one, unless there is only one card."""
    assert count % columns(count) != 1 or count == 1 or columns(count) == 1


def test_text_from_outside_is_one_line_that_a_page_can_hold() -> None:
    """No control characters, none that turn the direction, no lone surrogates, and an end."""
    assert fit("a\x00\u202eb\ud800\nc\x1b[31m") == "a b c [31m"
    assert len(fit("x" * 300)) == 120
    assert readable("resolutions.percent_resolved_on_first_reply") == "Share resolved on first reply"


def test_templates_are_files_of_the_package() -> None:
    """What a page is made from is found where the package is, however it was installed."""
    for name in ("page.html.jinja", "page.css.jinja", "mail.html.jinja"):
        assert templates().get_template(name).render
