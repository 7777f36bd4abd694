"""Periods in words and dates."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from helpscout_reports.mcp.periods import FORMS, parse_period, words_of
from helpscout_reports.mcp.question_error import QuestionError

ZONE = ZoneInfo("Europe/London")
TODAY = date(2026, 10, 15)  # a Thursday

MEANT = {
    "today": "2026-10-15 2026-10-15",
    "Yesterday": "2026-10-14 2026-10-14",
    "this week": "2026-10-12 2026-10-18",
    "last week": "2026-10-05 2026-10-11",
    "the previous week": "2026-10-05 2026-10-11",
    "this month": "2026-10-01 2026-10-31",
    "last_month": "2026-09-01 2026-09-30",
    "this quarter": "2026-10-01 2026-12-31",
    "last quarter": "2026-07-01 2026-09-30",
    "this year": "2026-01-01 2026-12-31",
    "last year": "2025-01-01 2025-12-31",
    "last 7 days": "2026-10-08 2026-10-14",
    "7d": "2026-10-08 2026-10-14",
    "past 2 weeks": "2026-09-28 2026-10-11",
    "last 3 months": "2026-07-01 2026-09-30",
    "last 2 quarters": "2026-04-01 2026-09-30",
    "last 1 year": "2025-01-01 2025-12-31",
    "2026-10-05": "2026-10-05 2026-10-05",
    "2026-02": "2026-02-01 2026-02-28",
    "2026-Q3": "2026-07-01 2026-09-30",
    "Q4 2025": "2025-10-01 2025-12-31",
    "2026-W41": "2026-10-05 2026-10-11",
    "week 41 of 2026": "2026-10-05 2026-10-11",
    "2026": "2026-01-01 2026-12-31",
    "October 2026": "2026-10-01 2026-10-31",
    "sept 2026": "2026-09-01 2026-09-30",
    "5 October 2026": "2026-10-05 2026-10-05",
    "Oct 5, 2026": "2026-10-05 2026-10-05",
    "2026-10-01 to 2026-10-15": "2026-10-01 2026-10-15",
    "from 2026-10-01 until yesterday": "2026-10-01 2026-10-14",
    "2026-10-01..2026-10-15": "2026-10-01 2026-10-15",
    "2026-10-01/2026-10-15": "2026-10-01 2026-10-15",
    "2026-10-01 – 2026-10-15": "2026-10-01 2026-10-15",
    "between 2026-07 and 2026-08": "2026-07-01 2026-08-31",
    "July to September 2026": "2026-07-01 2026-09-30",
    "1 to 15 October 2026": "2026-10-01 2026-10-15",
    "2024 to 2025": "2024-01-01 2025-12-31",
}


@pytest.mark.promise("Assistants")
@pytest.mark.parametrize("said", MEANT)
def test_a_period_means_these_days(said: str) -> None:
    """Each way to say a period means whole local days, both included."""
    interval = parse_period(said, ZONE, TODAY)
    assert f"{interval.first} {interval.last}" == MEANT[said]
    assert interval.tz is ZONE


@pytest.mark.parametrize("form", FORMS)
def test_every_way_that_is_proposed_is_understood(form: str) -> None:
    """What an error proposes is right itself."""
    assert parse_period(form, ZONE, TODAY)


@pytest.mark.parametrize(
    "said", ["", "soon", "last", "2026-13", "2026-02-30", "last 0 days", "last 99999 days", "0000", "to", 3.5, None, []]
)
def test_what_means_nothing_is_refused(said: object) -> None:
    """No day is guessed: the message has five ways to say a period, and how many there are."""
    with pytest.raises(QuestionError, match=rf"is not understood; nearest: ('.+', ){{4}}'.+'; {len(FORMS)} ways"):
        parse_period(said, ZONE, TODAY)


def test_a_period_reads_as_people_write_it() -> None:
    """One day is one day; a range has both."""
    assert words_of(parse_period("2026-10-05", ZONE, TODAY)) == "5 Oct 2026"
    assert words_of(parse_period("2026-10", ZONE, TODAY)) == "1 Oct 2026 to 31 Oct 2026"
