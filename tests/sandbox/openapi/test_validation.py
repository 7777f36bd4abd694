"""Requests that the document does not allow."""

import httpx
import pytest

from tests.sandbox.queries import COMPARED, INTERVAL

DRILLDOWN = "/v2/reports/company/drilldown"
SERIES = "/v2/reports/company/customers-helped"
YEAR = "start=2025-01-01T00:00:00Z&end=2026-01-01T00:00:00Z"


def faults(answer: httpx.Response) -> dict[str, tuple[str, object]]:
    """Message and rejected value by parameter."""
    body = answer.json()
    assert (answer.status_code, body["message"]) == (400, "Bad request"), body
    assert body["logRef"]
    return {entry["path"]: (entry["message"], entry.get("rejectedValue")) for entry in body["_embedded"]["errors"]}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("target", "parameter", "message", "rejected"),
    [
        (f"{DRILLDOWN}?end=2026-04-01T00:00:00Z", "start", "may not be empty", None),
        (f"{DRILLDOWN}?{INTERVAL}&colour=red", "colour", "not a parameter", "red"),
        (f"{DRILLDOWN}?{INTERVAL}&rows=51", "rows", "at most 50", "51"),
        (f"{DRILLDOWN}?{INTERVAL}&rows=0", "rows", "at least 1", "0"),
        (f"{DRILLDOWN}?{INTERVAL}&page=0", "page", "at least 1", "0"),
        (f"{DRILLDOWN}?{INTERVAL}&page=one", "page", "whole number", "one"),
        (f"{DRILLDOWN}?{INTERVAL}&page=1_0", "page", "whole number", "1_0"),
        (f"{DRILLDOWN}?{INTERVAL}&page=", "page", "whole number", ""),
        (f"{DRILLDOWN}?{INTERVAL}&page=1&page=2", "page", "more than once", "2"),
        (f"{DRILLDOWN}?{INTERVAL}&mailboxes=1&mailboxes=2", "mailboxes", "more than once", "2"),
        (f"{DRILLDOWN}?{INTERVAL}&mailboxes=1,b", "mailboxes", "whole number", "b"),
        (f"{DRILLDOWN}?{INTERVAL}&mailboxes=", "mailboxes", "whole number", ""),
        (f"{DRILLDOWN}?{INTERVAL}&mailboxes=-1", "mailboxes", "at least 0", "-1"),
        (f"{DRILLDOWN}?{INTERVAL}&types=email,fax", "types", "'email', 'chat', 'phone'", "fax"),
        (f"{DRILLDOWN}?{INTERVAL}&range=speed", "range", "'responseTime'", "speed"),
        (f"{DRILLDOWN}?{INTERVAL}&rangeId=1", "rangeId", "only be given with range", "1"),
        (f"{DRILLDOWN}?{INTERVAL}&range=handleTime&rangeId=6", "rangeId", "1 to 5", "6"),
        (f"{DRILLDOWN}?{INTERVAL}&range=resolved&rangeId=1", "rangeId", "must not be given", "1"),
        (f"/v2/reports/productivity?{INTERVAL}&officeHours=yes", "officeHours", "true or false", "yes"),
        (f"{DRILLDOWN}?start=2026-03-02&end=2026-04-01T00:00:00Z", "start", "UTC date", "2026-03-02"),
        (
            f"{DRILLDOWN}?start=2026-02-30T00:00:00Z&end=2026-04-01T00:00:00Z",
            "start",
            "date-time",
            "2026-02-30T00:00:00Z",
        ),
        (
            f"{DRILLDOWN}?start=2026-03-02T00:00:00.5Z&end=2026-04-01T00:00:00Z",
            "start",
            "UTC date",
            "2026-03-02T00:00:00.5Z",
        ),
        (
            f"{DRILLDOWN}?start=2026-04-01T00:00:00Z&end=2026-04-01T00:00:00Z",
            "end",
            "after start",
            "2026-04-01T00:00:00Z",
        ),
        (f"{SERIES}?{INTERVAL}&previousStart=2026-02-01T00:00:00Z", "previousEnd", "together with previousStart", None),
        (f"{SERIES}?{INTERVAL}&viewBy=hour", "viewBy", "'day', 'week', 'month'", "hour"),
        (f"{SERIES}?{INTERVAL}&viewBy=month", "viewBy", "at least 61 days", "month"),
        (f"{SERIES}?{YEAR}&viewBy=day", "viewBy", "at most 60 days", "day"),
        (f"/v2/reports/user?{INTERVAL}", "user", "may not be empty", None),
        ("/v2/mailboxes/first/folders", "mailboxId", "integer", "first"),
    ],
)
def test_a_wrong_request_says_what_is_wrong(
    http: httpx.Client, target: str, parameter: str, message: str, rejected: object
) -> None:
    """One fault gives one entry with the parameter, the rule and the value."""
    found = faults(http.get(target))
    assert found.keys() == {parameter}
    assert message in found[parameter][0]
    assert found[parameter][1] == rejected


def test_all_faults_are_told_at_once(http: httpx.Client) -> None:
    """Several faults give an entry each."""
    found = faults(http.get(f"{DRILLDOWN}?start=x&rows=99&types=fax&colour=red"))
    assert found.keys() == {"start", "end", "rows", "types", "colour"}


@pytest.mark.parametrize(
    "query",
    [
        COMPARED + "&viewBy=day&mailboxes=1,2&tags=1&types=email,chat&folders=7",
        YEAR + "&viewBy=week",
        YEAR + "&viewBy=month",
        "start=2024-01-01T00:00:00Z&end=2025-01-01T00:00:00Z&viewBy=week",
    ],
)
def test_what_the_document_allows_is_answered(http: httpx.Client, query: str) -> None:
    """Every filter, a comparison, a year by week or month (a leap year too) pass the check."""
    assert http.get(f"{SERIES}?{query}").status_code == 200


def test_a_page_of_any_number_is_answered(http: httpx.Client) -> None:
    """The document sets no limit to the number of a page but that of int32: behind the last one there are no rows."""
    assert http.get(f"{DRILLDOWN}?{INTERVAL}&page={2**31}").status_code == 400
    answer = http.get(f"{DRILLDOWN}?{INTERVAL}&page={2**31 - 1}")
    assert (answer.status_code, answer.json()["conversations"]["results"]) == (200, [])


def test_percent_encoding_changes_nothing(http: httpx.Client) -> None:
    """Colons and commas may be encoded."""
    query = "start=2026-03-02T00%3A00%3A00Z&end=2026-04-01T00%3A00%3A00Z&types=email%2Cchat"
    assert http.get(f"{SERIES}?{query}").status_code == 200


def test_an_address_is_one(http: httpx.Client) -> None:
    """A text that is no e-mail address is refused; an address that nobody has finds nobody."""
    assert http.get("/v2/users?email=").status_code == 400
    answer = http.get("/v2/users?email=nobody@example.com")
    assert (answer.status_code, answer.json()["page"]["totalElements"]) == (200, 0)


@pytest.mark.parametrize(("end", "status"), [("2026-11-30T01:00:00Z", 200), ("2026-11-30T02:00:01Z", 400)])
def test_local_days_over_a_clock_change_are_accepted(http: httpx.Client, end: str, status: int) -> None:
    """A daily series covers 60 local days, up to two hours more than 60 times 24 hours."""
    assert http.get(f"{SERIES}?start=2026-10-01T00:00:00Z&end={end}&viewBy=day").status_code == status
