"""When conversations come, in any time zone and over every change of the clocks."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from helpscout_reports.sandbox.company.profile import Profile
from helpscout_reports.sandbox.company.timeline import Timeline, seconds

ZONES = ["UTC", "Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia"]


@pytest.mark.slow
@pytest.mark.parametrize("zone", ZONES)
def test_a_conversation_is_counted_from_its_second_on(zone: str) -> None:
    """The number of conversations before a second is the number of the one that comes then."""
    timeline = Timeline.of(Profile(1, zone))
    for number in range(0, timeline.total, 1999):
        second = timeline.second(number)
        assert (timeline.index(second), timeline.index(second + 1)) == (number, number + 1)


@pytest.mark.parametrize("zone", ZONES)
def test_time_never_runs_back(zone: str) -> None:
    """Conversations come one after the other, over changes of the clocks as well."""
    timeline = Timeline.of(Profile(1, zone))
    for day in (
        datetime(2025, 3, 30, tzinfo=UTC),
        datetime(2025, 10, 26, tzinfo=UTC),
        datetime(2025, 11, 2, tzinfo=UTC),
    ):
        numbers = range(
            timeline.index(seconds(day - timedelta(days=1))), timeline.index(seconds(day + timedelta(days=2)))
        )
        moments = [timeline.second(number) for number in numbers]
        assert len(moments) > 10
        assert moments == sorted(set(moments))


@pytest.mark.parametrize("zone", ZONES)
def test_slots_are_hours_of_the_local_week(zone: str) -> None:
    """The slot of a conversation is the weekday and hour that the company's clock shows then."""
    timeline = Timeline.of(Profile(1, zone))
    for number in range(0, timeline.total, 1999):
        local = datetime.fromtimestamp(timeline.second(number), ZoneInfo(zone))
        _, slots = timeline.hours(number, number + 1)
        assert slots == [local.weekday() * 24 + local.hour]


@pytest.mark.parametrize("zone", ZONES)
def test_slots_are_right_on_days_when_the_clocks_change(zone: str) -> None:
    """Every conversation of such a day is in the hour that the clock shows, also where it moves by half an hour."""
    timeline = Timeline.of(Profile(1, zone))
    for day in [datetime(2018, month, 1) + timedelta(days=offset) for month in (3, 4, 10, 11) for offset in range(31)]:
        first, last = (
            timeline.index(int((day + timedelta(days=more)).replace(tzinfo=ZoneInfo(zone)).timestamp()))
            for more in (0, 1)
        )
        for number in range(first, last):
            local = datetime.fromtimestamp(timeline.second(number), ZoneInfo(zone))
            assert timeline.hours(number, number + 1)[1] == [local.weekday() * 24 + local.hour]


def test_hours_hold_all_conversations_of_a_range() -> None:
    """The hours of a range begin where it begins, end where it ends, and follow one another."""
    timeline = Timeline.of(Profile(1, "Europe/London"))
    begins, slots = timeline.hours(1234, 5678)
    assert (begins[0], begins[-1], len(slots)) == (1234, 5678, len(begins) - 1)
    assert begins == sorted(set(begins))
    assert timeline.hours(7, 7) == ([7], [])


def test_nothing_comes_before_2015_and_at_night() -> None:
    """Conversations begin in 2015; none come at night, and few at Christmas."""
    timeline = Timeline.of(Profile(1, "UTC"))

    def between(start: datetime, end: datetime) -> int:
        return timeline.index(seconds(end)) - timeline.index(seconds(start))

    def day(*date: int) -> int:
        start = datetime(*date, tzinfo=UTC)  # type: ignore[misc,arg-type]
        return between(start, start + timedelta(days=1))

    assert between(datetime(1, 1, 1, tzinfo=UTC), datetime(2015, 1, 1, tzinfo=UTC)) == 0
    assert between(datetime(2026, 3, 3, 0, tzinfo=UTC), datetime(2026, 3, 3, 6, tzinfo=UTC)) == 0
    assert 0 < day(2025, 12, 25) < day(2025, 12, 11) / 3
