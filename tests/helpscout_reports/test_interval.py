"""Intervals: whole local days in every zone, whatever its clock does."""

import copy
import pickle
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise, product
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import numpy
import pandas
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from helpscout_reports import DateRange, Interval, InvalidRequestError, operations

ROOT = Path(__file__).parents[2]
LONDON = "Europe/London"
DAY = timedelta(days=1)
WEDNESDAY = date(2026, 11, 25)

zones = st.sampled_from(sorted(available_timezones()))
days = st.dates(date(1970, 1, 10), date(2037, 12, 1))
lengths = st.integers(1, 400)


def between(first: str, last: str, tz: str = LONDON) -> Interval:
    """The days from one to another."""
    return Interval.between(date.fromisoformat(first), date.fromisoformat(last), tz)


def utc(text: str) -> datetime:
    """An instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("made", "first", "last"),
    [
        (Interval.week(LONDON, today=WEDNESDAY), "2026-11-23", "2026-11-29"),
        (Interval.last_week(LONDON, today=WEDNESDAY), "2026-11-16", "2026-11-22"),
        (Interval.last_week(LONDON, today=date(2026, 11, 23)), "2026-11-16", "2026-11-22"),
        (Interval.last_week(LONDON, today=date(2026, 11, 29)), "2026-11-16", "2026-11-22"),
        (Interval.last_month(LONDON, today=WEDNESDAY), "2026-10-01", "2026-10-31"),
        (Interval.last_month(LONDON, today=date(2026, 1, 31)), "2025-12-01", "2025-12-31"),
        (Interval.last_month(LONDON, today=date(2024, 3, 31)), "2024-02-01", "2024-02-29"),
        (Interval.last_quarter(LONDON, today=WEDNESDAY), "2026-07-01", "2026-09-30"),
        (Interval.last_quarter(LONDON, today=date(2026, 2, 1)), "2025-10-01", "2025-12-31"),
        (Interval.last_days(7, LONDON, today=WEDNESDAY), "2026-11-18", "2026-11-24"),
        (Interval.last_days(1, LONDON, today=WEDNESDAY), "2026-11-24", "2026-11-24"),
    ],
)
def test_periods_are_those_of_the_calendar(made: Interval, first: str, last: str) -> None:
    """Weeks go from Monday to Sunday, months and quarters are the calendar's, days end with yesterday."""
    assert made == between(first, last)


def test_today_is_the_day_of_the_zone() -> None:
    """Which week is the last one depends on what day it is in the zone."""
    now = utc("2026-11-22T11:00:00")  # Sunday in London, Monday in Auckland
    assert Interval.last_week(LONDON, today=now).first == date(2026, 11, 9)
    assert Interval.last_week("Pacific/Auckland", today=now).first == date(2026, 11, 16)
    assert Interval.last_days(1, "UTC").end <= datetime.now(UTC) < Interval.last_days(1, "UTC").end + DAY


@pytest.mark.parametrize(
    ("first", "hours"), [("2026-03-23", 167), ("2026-10-19", 169), ("2026-06-01", 168), ("2026-12-28", 168)]
)
def test_weeks_have_the_hours_they_have(first: str, hours: int) -> None:
    """The week in which clocks go forward has 167 hours, the one in which they go back 169."""
    week = Interval.last_week(LONDON, today=date.fromisoformat(first) + 7 * DAY)
    assert week.first == date.fromisoformat(first)
    assert week.end - week.start == timedelta(hours=hours)
    assert week.days == 7


@pytest.mark.parametrize(
    ("zone", "day", "begins", "hours"),
    [
        ("America/Santiago", "2026-09-06", "2026-09-06T04:00:00", 23),
        ("Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00", 23),
        ("Asia/Beirut", "2026-03-29", "2026-03-28T22:00:00", 23),
        ("America/Havana", "2026-11-01", "2026-11-01T04:00:00", 25),
        ("America/Toronto", "1919-03-31", "1919-03-31T04:30:00", 23.5),
        ("Australia/Lord_Howe", "2026-10-04", "2026-10-03T13:30:00", 23.5),
    ],
)
def test_days_begin_with_their_first_instant(zone: str, day: str, begins: str, hours: float) -> None:
    """A day without a midnight begins when the clock first shows it; one with two midnights begins with the first."""
    interval = between(day, day, zone)
    assert interval.start == utc(begins)
    assert interval.end - interval.start == timedelta(hours=hours)
    assert interval.start.date() == date.fromisoformat(day)


def test_a_day_that_a_zone_left_out_is_refused_alone() -> None:
    """Samoa had no 30 December 2011: alone it is refused, within a range it counts for nothing."""
    with pytest.raises(InvalidRequestError, match=r"first=2011-12-30: there was no such day in Pacific/Apia"):
        between("2011-12-30", "2011-12-30", "Pacific/Apia")
    assert between("2011-12-29", "2011-12-31", "Pacific/Apia").days == 2
    before = between("2011-12-31", "2011-12-31", "Pacific/Apia").previous()
    assert before == between("2011-12-29", "2011-12-29", "Pacific/Apia")
    assert before.end == between("2011-12-31", "2011-12-31", "Pacific/Apia").start
    assert Interval.last_days(2, "Pacific/Apia", today=date(2012, 1, 1)).first == date(2011, 12, 29)
    with pytest.raises(InvalidRequestError, match="no such day"):
        between("2012-12-30", "2012-12-30", "Pacific/Apia").year_before()


@pytest.mark.parametrize("name", ["week", "last_week", "last_month", "last_quarter"])
def test_a_today_at_the_ends_of_the_calendar_is_refused_or_right(name: str) -> None:
    """Where the calendar has no such days, and for a day that is none, the error says so; never an OverflowError."""
    make: Any = getattr(Interval, name)
    for away in range(800):
        for today in (date.min + timedelta(away), date.max - timedelta(away)):
            try:
                interval = make("UTC", today=today)
            except InvalidRequestError:
                assert away < 400
            else:
                assert (today - interval.last).days < 100
    with pytest.raises(InvalidRequestError, match="today=NaT"):
        make("UTC", today=pandas.NaT)


def test_the_last_years_of_the_calendar_are_split() -> None:
    """Pieces end where the interval does, however near that is to the last day of all."""
    whole = Interval.between(date(9990, 1, 1), date(9999, 12, 20), UTC)
    for view_by in ("day", "week", "month"):
        found = whole.split(view_by)
        assert (found[0].start, found[-1].end) == (whole.start, whole.end)
        assert all(one.end == two.start for one, two in pairwise(found))


def test_days_may_be_counted_by_numpy() -> None:
    """A whole number of another library is a number of days; a truth value of it is none."""
    seven: Any = numpy.int64(7)
    assert Interval.last_days(seven, LONDON, today=WEDNESDAY) == Interval.last_days(7, LONDON, today=WEDNESDAY)
    wrong: Any
    for wrong in (numpy.bool_(True), numpy.float64(7), numpy.int64(0), int):
        with pytest.raises(InvalidRequestError, match="whole number of days"):
            Interval.last_days(wrong, LONDON, today=WEDNESDAY)


@pytest.mark.parametrize(
    ("interval", "before"),
    [
        (("2026-10-19", "2026-10-25"), ("2026-10-12", "2026-10-18")),
        (("2026-03-01", "2026-03-31"), ("2026-02-01", "2026-02-28")),
        (("2026-01-01", "2026-03-31"), ("2025-10-01", "2025-12-31")),
        (("2024-01-01", "2024-12-31"), ("2023-01-01", "2023-12-31")),
        (("2026-03-02", "2026-03-31"), ("2026-01-31", "2026-03-01")),
        (("2026-05-05", "2026-05-05"), ("2026-05-04", "2026-05-04")),
    ],
)
def test_the_interval_before(interval: tuple[str, str], before: tuple[str, str]) -> None:
    """Whole months are compared with months, everything else with as many days just before."""
    assert between(*interval).previous() == between(*before)


@pytest.mark.parametrize(
    ("interval", "before"),
    [
        (("2026-10-19", "2026-10-25"), ("2025-10-20", "2025-10-26")),
        (("2026-10-19", "2026-11-01"), ("2025-10-20", "2025-11-02")),
        (("2024-02-01", "2024-02-29"), ("2023-02-01", "2023-02-28")),
        (("2025-02-01", "2025-02-28"), ("2024-02-01", "2024-02-29")),
        (("2026-07-01", "2026-09-30"), ("2025-07-01", "2025-09-30")),
        (("2024-02-29", "2024-03-03"), ("2023-02-28", "2023-03-03")),
        (("2026-10-01", "2026-10-10"), ("2025-10-01", "2025-10-10")),
    ],
)
def test_the_same_a_year_before(interval: tuple[str, str], before: tuple[str, str]) -> None:
    """Whole months go to the same months, whole weeks back by 52 weeks, other days to the same dates."""
    assert between(*interval).year_before() == between(*before)


def test_comparing_adds_the_interval_before() -> None:
    """`compared` gives four dates: those of the interval and of the one before, or of the one a year before."""
    week = Interval.last_week(LONDON, today=WEDNESDAY)
    dates: DateRange = week.compared()
    assert dates == week.compared("previous")
    assert list(dates) == ["start", "end", "previous_start", "previous_end"]
    assert (dates["start"], dates["end"]) == (week.start, week.end)
    assert (dates["previous_start"], dates["previous_end"]) == (week.previous().start, week.previous().end)
    assert week.compared("year")["previous_start"] == week.year_before().start
    with pytest.raises(InvalidRequestError, match="to='month': must be one of previous, year") as caught:
        week.compared("month")
    assert caught.value.parameter == "to"


def test_an_interval_is_taken_apart_into_start_and_end() -> None:
    """`**interval` gives start and end, as every report takes them; they are sent in UTC."""
    week = Interval.last_week(LONDON, today=date(2026, 10, 28))
    assert {**week} == dict(week) == {"start": week.start, "end": week.end}
    request = operations["company_drilldown"].request(dict(week))
    assert request.query == "start=2026-10-18T23:00:00Z&end=2026-10-26T00:00:00Z"
    with pytest.raises(KeyError):
        week["previous_start"]


def test_instants_carry_the_offset_of_the_zone() -> None:
    """Start and end show local time, and their difference is the time that passes."""
    week = between("2026-10-19", "2026-10-25")
    assert week.start.isoformat() == "2026-10-19T00:00:00+01:00"
    assert week.end.isoformat() == "2026-10-26T00:00:00+00:00"
    assert repr(week) == "<Interval 2026-10-19 to 2026-10-25, Europe/London>"


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=5, minutes=45)), ZoneInfo("Asia/Kathmandu")])
def test_zones_may_be_tzinfo(zone: timezone | ZoneInfo) -> None:
    """Any tzinfo says what a day is; copies and pickles are equal."""
    day = Interval.between(date(2026, 1, 5), date(2026, 1, 5), zone)
    assert day.start == datetime(2026, 1, 5, tzinfo=zone)
    assert day.end - day.start == DAY
    assert pickle.loads(pickle.dumps(day)) == copy.deepcopy(day) == day
    assert hash(day) == hash(copy.copy(day))


def test_the_class_takes_the_name_of_a_zone() -> None:
    """`Interval(first, last, "Europe/London")` is the interval between the two days."""
    assert Interval(WEDNESDAY, WEDNESDAY, LONDON) == Interval.between(WEDNESDAY, WEDNESDAY, LONDON)


@pytest.mark.parametrize("zone", ["", "Europe", "Europe/Atlantis", "../etc/passwd", "/etc/localtime", None, 3, b"UTC"])
def test_zones_that_are_none_are_refused(zone: object) -> None:
    """What is no zone is an error that names it, whichever way an interval is made."""
    for make in (
        lambda: Interval.between(WEDNESDAY, WEDNESDAY, zone),  # type: ignore[arg-type]
        lambda: Interval.week(zone),  # type: ignore[arg-type]
        lambda: Interval.last_days(7, zone, today=WEDNESDAY),  # type: ignore[arg-type]
    ):
        with pytest.raises(InvalidRequestError, match=r"^tz=") as caught:
            make()
        assert caught.value.parameter == "tz"


@pytest.mark.parametrize(
    ("first", "last", "parameter"),
    [
        (date(2026, 10, 2), date(2026, 10, 1), "last"),
        (datetime(2026, 10, 1, tzinfo=UTC), date(2026, 10, 2), "first"),
        (date(2026, 10, 1), "2026-10-02", "last"),
        (date(9999, 12, 31), date(9999, 12, 31), "first"),
        (date(1, 1, 1), date(1, 1, 1), "first"),
    ],
)
def test_days_that_make_no_range_are_refused(first: date, last: date, parameter: str) -> None:
    """Days in the wrong order, instants in place of days, and what no calendar reaches are refused."""
    with pytest.raises(InvalidRequestError, match=f"^{parameter}=") as caught:
        Interval.between(first, last, LONDON)
    assert caught.value.parameter == parameter


def test_other_arguments_are_checked() -> None:
    """Numbers of days, today, resolutions and the beginning of the calendar."""
    for number in (0, -1, True, 2.5, "7", 10**9):
        with pytest.raises(InvalidRequestError):
            Interval.last_days(number, LONDON, today=WEDNESDAY)  # type: ignore[arg-type]
    with pytest.raises(InvalidRequestError, match="today=2026-11-25T00:00:00: has no time zone"):
        Interval.week(LONDON, today=datetime(2026, 11, 25))
    with pytest.raises(InvalidRequestError, match="today='now': must be a"):
        Interval.week(LONDON, today="now")  # type: ignore[arg-type]
    with pytest.raises(InvalidRequestError, match="view_by='hour': must be one of day, week, month"):
        between("2026-10-01", "2026-10-02").split("hour")
    early = between("0001-02-01", "0001-02-28", "UTC")
    for step in (early.year_before, between("0001-03-05", "0001-03-06", "UTC").year_before):
        with pytest.raises(InvalidRequestError, match="before the year 1"):
            step()


def test_daily_series_are_cut_where_clocks_change() -> None:
    """After a day of 23 or 25 hours a new piece begins, so that no daily point slips off its local day."""
    pieces = between("2026-10-19", "2026-10-31").split("day")
    assert pieces == [between("2026-10-19", "2026-10-25"), between("2026-10-26", "2026-10-31")]
    assert between("2026-10-19", "2026-10-25").split("day") == [between("2026-10-19", "2026-10-25")]


def test_what_is_too_long_is_cut() -> None:
    """Days by 60, weeks by 52 weeks; months are never too long, and what fits is left alone."""
    assert [piece.days for piece in between("2026-05-01", "2026-08-31").split("day")] == [60, 60, 3]
    assert [piece.days for piece in between("2025-01-06", "2027-01-17").split("week")] == [364, 364, 14]
    assert len(between("2025-01-01", "2025-12-31").split("week")) == 1
    assert len(between("2024-01-01", "2024-12-31").split("week")) == 1
    assert len(between("2020-01-01", "2025-12-31").split("month")) == 1
    assert len(between("2026-11-01", "2026-11-01").split("month")) == 1


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(zones, days, lengths)
def test_adjacent_intervals_meet(zone: str, first: date, length: int) -> None:
    """In every zone an interval ends where the next one begins, and holds local days from the first to the last."""
    last = first + (length - 1) * DAY
    try:
        interval = Interval.between(first, last, zone)
        after = Interval.between(last + DAY, last + 3 * DAY, zone)
    except InvalidRequestError as refused:
        assume("no such day" not in str(refused))
        raise
    assert interval.end == after.start
    before = interval.previous()
    assert before.end == interval.start
    assert interval.start.date() >= first
    assert (interval.start - timedelta(seconds=1)).astimezone(ZoneInfo(zone)).date() < interval.start.date()
    assert abs((interval.end - interval.start) - length * DAY) <= timedelta(hours=26)
    if before._whole_months() == 0:
        assert before.days == interval.days


@settings(max_examples=60, deadline=None)
@given(zones, days, lengths, st.sampled_from(["day", "week", "month"]))
def test_pieces_make_up_the_whole(zone: str, first: date, length: int, view_by: str) -> None:
    """Pieces follow one another without a gap, may be asked for, and daily points begin with the local day."""
    whole = Interval.between(first, first + (length + 1) * DAY, zone)
    pieces = whole.split(view_by)
    assert (pieces[0].start, pieces[-1].end) == (whole.start, whole.end)
    assert all(one.end == two.start for one, two in pairwise(pieces))
    if view_by == "month":
        return
    for piece in pieces:
        assert piece.end - piece.start <= timedelta(days={"day": 60, "week": 366}[view_by], hours=2)
        if view_by == "day":
            local = ZoneInfo(zone)
            steps = range((piece.end - piece.start) // DAY)
            begun = [(piece.start + step * DAY).astimezone(local).date() for step in steps]
            assert len(set(begun)) == len(begun)


@pytest.mark.parametrize(
    ("zone", "odd"),
    [
        ("Pacific/Apia", "2011-12-30"),
        ("Pacific/Apia", "1892-07-04"),
        ("Pacific/Kwajalein", "1993-08-21"),
        ("Asia/Manila", "1844-12-31"),
        ("Australia/Lord_Howe", "2026-04-05"),
        ("Africa/Casablanca", "2026-03-22"),
        ("Antarctica/Troll", "2026-03-29"),
    ],
)
def test_an_odd_day_may_stand_anywhere_in_a_piece(zone: str, odd: str) -> None:
    """A day of 0, 23.5, 22, 25 or 48 hours, first or last of a piece: pieces make up the whole and may be asked for."""
    day = date.fromisoformat(odd)
    for before, after in product((0, 59, 60, 364), (0, 1, 60)):
        if before + after == 0:
            continue
        whole = Interval.between(day - before * DAY, day + after * DAY, zone)
        for view_by in ("day", "week", "month"):
            pieces = whole.split(view_by)
            assert (pieces[0].start, pieces[-1].end) == (whole.start, whole.end)
            assert all(one.end == two.start for one, two in pairwise(pieces))
            assert sum(piece.days for piece in pieces) == whole.days
            for piece in pieces if view_by != "month" else []:
                operations["conversations_new"].request({**piece, "view_by": view_by})


def test_nothing_but_the_calendar_is_loaded() -> None:
    """Making intervals loads neither an HTTP client nor a model."""
    script = (
        f"import sys; sys.path[:0] = {[str(ROOT), str(ROOT / 'generated_client')]!r}; "
        "from helpscout_reports import Interval; Interval.last_week('UTC').split('day'); "
        "assert not {'httpx', 'click', 'helpscout_reports_api.models'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-I", "-c", script], check=True, timeout=60)
