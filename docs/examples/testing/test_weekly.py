"""Tests of `weekly` against the sandbox: with invented figures, with given ones, and when things go wrong."""

from datetime import UTC, datetime

import pytest
from weekly import weekly

from helpscout_reports import HelpScoutReports, RateLimitError
from helpscout_reports.sandbox import Sandbox

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)


def test_the_text_has_the_figures_of_the_week(helpscout_sandbox: Sandbox, helpscout_reports: HelpScoutReports) -> None:
    """What the text says is what the reports say."""
    week = helpscout_reports.company.overall(start=MONDAY, end=datetime(2026, 3, 9, tzinfo=UTC)).current
    text = weekly(MONDAY)
    assert f"Replies: {week.total_replies} (" in text
    assert f"Customers helped: {week.customers_helped}" in text
    assert {"company_overall", "company_drilldown"} <= {seen.operation_id for seen in helpscout_sandbox.requests}


def test_a_given_answer_is_reported(helpscout_sandbox: Sandbox) -> None:
    """With the documented answer the text is known to the letter, but for the rows."""
    helpscout_sandbox.answer("company_overall")
    assert weekly(MONDAY).startswith("Replies: 62 (-90 %)\nCustomers helped: 28\n")


def test_a_hiccup_is_no_problem(helpscout_sandbox: Sandbox) -> None:
    """The client tries again when the server fails once."""
    helpscout_sandbox.fail("company_overall", status=503, times=1, headers={"Retry-After": "0"})
    assert weekly(MONDAY).startswith("Replies: ")


@pytest.mark.helpscout_sandbox(plan="standard")
def test_a_plan_without_reports_is_told(helpscout_sandbox: Sandbox) -> None:
    """An account that has no reports gets a sentence, not a traceback."""
    assert "Plus or Pro" in weekly(MONDAY)
    assert helpscout_sandbox.requests[-1].status == 403


def test_a_long_wait_is_an_error(helpscout_sandbox: Sandbox) -> None:
    """Nobody waits an hour for a chat message."""
    helpscout_sandbox.fail("company_overall", status=429, headers={"X-RateLimit-Retry-After": "3600"})
    with pytest.raises(RateLimitError):
        weekly(MONDAY)
