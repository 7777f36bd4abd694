"""What a large request costs, said before it is made."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from helpscout_reports import HelpScoutReports, Interval, InvalidRequestError, export_reports, plan
from helpscout_reports.planning import MOST_CALLS, Plan
from helpscout_reports.sandbox import Sandbox

AUTUMN = Interval.between(date(2026, 9, 28), date(2026, 10, 11), "Europe/London")
RATINGS = ("happiness_ratings", "user_ratings", "company_drilldown")


def calls(box: Sandbox) -> int:
    """How many calls there were, sign-in aside."""
    return sum(seen.operation_id != "oauth_token" for seen in box.requests)


@pytest.mark.promise("Export")
@pytest.mark.slow
@pytest.mark.parametrize(
    "asked",
    [
        {"users": "all"},
        {"every": "week"},
        {"every": "week", "users": "all", "reports": RATINGS, "compare": "previous"},
        {"every": "day", "users": "all", "reports": ["user_overall", "user_drilldown"], "mailboxes": [201]},
        {"reports": ["user_conversation_history"], "users": [101]},
    ],
    ids=str,
)
def test_the_calls_of_an_export_are_within_the_range(asked: dict[str, Any], tmp_path: Path) -> None:
    """`plan` takes 20 calls at most, and the export as many as it said; both leave the same reports out."""
    with Sandbox(users=6, rate_limit=50_000) as box:
        with HelpScoutReports("a", "b", base_url=box.url) as client:
            made = plan(client, AUTUMN, **asked)
            assert calls(box) == made.calls_made <= MOST_CALLS
        box.reset()
        with HelpScoutReports("a", "b", base_url=box.url) as client:
            export = export_reports(client, AUTUMN, output=tmp_path / "out", format="csv", **asked)
            look_ups = sum(seen.operation_id == "lookup_users" for seen in box.requests)
            assert made.calls[0] <= calls(box) - look_ups <= made.calls[1]
    assert (made.jobs, made.left_out, made.limit) == (export.jobs, export.left_out, 50_000)


@pytest.mark.slow
def test_reports_without_pages_are_exact() -> None:
    """As many calls as intervals times users, and one call to learn the limit."""
    with Sandbox(rate_limit=400) as box, HelpScoutReports("a", "b", base_url=box.url) as client:
        year = Interval.between(date(2025, 1, 1), date(2025, 12, 31), "Europe/London")
        made = plan(client, year, every="day", reports=["user_overall", "company_overall"], users="all")
        assert (made.jobs, made.calls, made.users) == (365 * 13, (365 * 13, 365 * 13), 12)
        assert made.calls_made == 1
        assert made.minutes == (11.0, pytest.approx(365 * 13 / 400 * 1.05))
        assert plan(client, year, reports=["company_overall"]).calls_made == 0


@pytest.mark.slow
def test_many_users_are_counted_from_one_page() -> None:
    """An account of hundreds of users costs no more calls than one of twelve."""
    with Sandbox(users=300) as box, HelpScoutReports("a", "b", base_url=box.url) as client:
        made = plan(client, AUTUMN, users="all")
        assert (made.users, calls(box)) == (300, made.calls_made)
        assert made.calls_made <= MOST_CALLS


def test_teams_are_not_among_all_users(tmp_path: Path) -> None:
    """`all` asks for people alone, in plans and files: the figures of a team are those of its members once more."""
    people = [{"id": 2, "type": "user"}, {"id": 101, "type": "team"}, {"id": 3}]
    pages = {"number": 1, "size": 50, "totalElements": 3, "totalPages": 1}
    with Sandbox() as box, HelpScoutReports("a", "b", base_url=box.url) as client:
        box.answer("lookup_users", {"_embedded": {"users": people}, "page": pages})
        made = plan(client, AUTUMN, reports=["user_overall"], users="all")
        export_reports(client, AUTUMN, reports=["user_overall"], users="all", output=tmp_path / "out", format="csv")
        asked = [seen.parameters["user"] for seen in box.requests if seen.operation_id == "user_overall"]
    assert (made.users, sorted(map(str, asked))) == (2, ["2", "3"])


@pytest.mark.slow
def test_a_report_that_does_not_come_counts_once() -> None:
    """It fails in the export as well; the plan is there all the same."""
    with Sandbox() as box, HelpScoutReports("a", "b", base_url=box.url) as client:
        box.fail("company_drilldown", status=403, times=None)
        assert plan(client, AUTUMN, every="week", reports=["company_drilldown"]).calls == (2, 2)


@pytest.mark.slow
def test_what_cannot_be_asked_for_is_refused() -> None:
    """As the export refuses it: before anything is asked for."""
    with Sandbox() as box, HelpScoutReports("a", "b", base_url=box.url) as client:
        year = Interval.between(date(2025, 1, 1), date(2025, 12, 31), "Europe/London")
        with pytest.raises(InvalidRequestError, match="view_by"):
            plan(client, year, reports=["conversations_new"], view_by="day")
        assert calls(box) == 0


def test_the_function_is_what_its_name_gives() -> None:
    """No module hides `plan`, whatever has been imported before."""
    import helpscout_reports.planning

    assert helpscout_reports.plan is plan
    assert isinstance(Plan.__doc__, str)
