"""Arguments become exactly the URL that the documentation wants, or a clear error before anything is sent."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpscout_reports_api.catalogue import operations
from helpscout_reports_api.errors import HelpScoutError, InvalidRequestError
from helpscout_reports_api.models import ConversationType, ViewBy
from helpscout_reports_api.reports.company import drilldown as company_drilldown
from helpscout_reports_api.reports.docs import overall as docs_overall
from helpscout_reports_api.reports.happiness import ratings
from helpscout_reports_api.reports.legacy import user_overall as legacy
from helpscout_reports_api.reports.lookup import folders
from helpscout_reports_api.reports.user import customers_helped, overall

START = datetime(2019, 5, 2, 12, tzinfo=UTC)
END = datetime(2019, 6, 2, 12, tzinfo=UTC)
RANGE: dict[str, Any] = {"start": START, "end": END}

VALUES: dict[str, tuple[Any, str]] = {
    "user": (447723, "447723"),
    "start": (START, "2019-05-02T12:00:00Z"),
    "end": (END, "2019-06-02T12:00:00Z"),
    "previousStart": (datetime(2019, 4, 2, 12, tzinfo=UTC), "2019-04-02T12:00:00Z"),
    "previousEnd": (START, "2019-05-02T12:00:00Z"),
    "mailboxes": ([123, 567], "123,567"),
    "tags": ((5666, 99787), "5666,99787"),
    "types": (["email", ConversationType.CHAT], "email,chat"),
    "folders": ([991, 992], "991,992"),
    "sites": (["5215163545667acd25394b5c", "5214c7"], "5215163545667acd25394b5c,5214c7"),
    "officeHours": (True, "true"),
    "viewBy": (ViewBy.DAY, "day"),
    "status": ("closed", "closed"),
    "page": (2, "2"),
    "rows": (30, "30"),
    "sortField": ("number", "number"),
    "sortOrder": ("ASC", "ASC"),
    "rating": ("not-good", "not-good"),
    "range": ("responseTime", "responseTime"),
    "rangeId": (10, "10"),
    "field": ("tagid", "tagid"),
    "fieldid": (55439, "55439"),
    "email": ("bear@acme.com", "bear@acme.com"),
    "mailbox": (85, "85"),
    "mailboxId": (85, "85"),
    "teamId": (7, "7"),
}


@pytest.mark.parametrize("operation_id", list(operations))
def test_every_parameter_is_written_as_documented(operation_id: str) -> None:
    """With every parameter set, the query string has each wire name once, in order, in the documented form."""
    operation = operations[operation_id]
    values = {parameter.name: VALUES[parameter.wire_name][0] for parameter in operation.parameters}
    expected = [
        (parameter.wire_name, VALUES[parameter.wire_name][1])
        for parameter in operation.parameters
        if parameter.location == "query"
    ]
    if operation_id.startswith("legacy_"):
        expected = [(name, "1" if name == "officeHours" else text) for name, text in expected]
    request = operation.request(values)
    assert request.query == "&".join(f"{name}={text}" for name, text in expected)
    assert "{" not in request.path


def test_a_user_report_reads_as_in_the_documentation() -> None:
    """A whole request, spelled out."""
    request = overall.build(user=447723, **RANGE, mailboxes=[123, 567], types=["email"], office_hours=True)
    assert request.target == (
        "/v2/reports/user?user=447723&start=2019-05-02T12:00:00Z&end=2019-06-02T12:00:00Z"
        "&mailboxes=123,567&types=email&officeHours=true"
    )


def test_a_path_parameter_is_filled_in() -> None:
    """An id in the path stands in the path and nowhere else."""
    assert folders.build(mailbox_id=85).target == "/v2/mailboxes/85/folders"


def test_legacy_booleans_are_numbers() -> None:
    """The deprecated report takes 1 and 0 where the others take true and false."""
    assert legacy.build(user=4, **RANGE, office_hours=False).query.endswith("&officeHours=0")
    assert overall.build(user=4, **RANGE, office_hours=False).query.endswith("&officeHours=false")


def test_text_cannot_leave_its_parameter() -> None:
    """Characters that mean something in a URL are escaped."""
    assert "sites=a%26b%3Dc%23%3F%2F" in docs_overall.build(**RANGE, sites=["a&b=c#?/"]).query


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime(2026, 10, 25, 1, 30, fold=0, tzinfo=ZoneInfo("Europe/London")), "2026-10-25T00:30:00Z"),
        (datetime(2026, 10, 25, 1, 30, fold=1, tzinfo=ZoneInfo("Europe/London")), "2026-10-25T01:30:00Z"),
        (datetime(2019, 5, 2, 12, 0, 0, 999999, tzinfo=UTC), "2019-05-02T12:00:00Z"),
        (datetime(2019, 5, 2, 23, 0, tzinfo=timezone(timedelta(hours=-5, minutes=-30))), "2019-05-03T04:30:00Z"),
        (datetime(987, 5, 2, tzinfo=UTC), "0987-05-02T00:00:00Z"),
    ],
)
def test_dates_are_utc_in_whole_seconds(value: datetime, text: str) -> None:
    """Any zone comes out as UTC with Z, fractions of a second are dropped, both sides of a clock change are right."""
    assert f"start={text}&" in overall.build(user=1, start=value, end=value + timedelta(days=1)).query


@given(
    st.datetimes(min_value=datetime(1, 1, 3), max_value=datetime(9999, 12, 28), timezones=st.timezones()),
    st.sampled_from([0, 1]),
)
def test_any_datetime_keeps_its_instant(value: datetime, fold: int) -> None:
    """Whatever the zone, reading back what was written gives the same instant, to the second."""
    value = value.replace(fold=fold)
    request = overall.build(user=1, start=value, end=END, validate=False)
    written = dict(request.pairs)["start"]
    assert len(written) == 20
    assert datetime.fromisoformat(written) == value.astimezone(UTC).replace(microsecond=0)


Build = Callable[..., Any]
USER: dict[str, Any] = {"user": 1, **RANGE}

REFUSED: dict[str, tuple[Build, dict[str, Any], str, str]] = {
    "naive start": (overall.build, {"user": 1, "start": datetime(2019, 5, 2), "end": END}, "start", "no time zone"),
    "a date": (overall.build, {"user": 1, "start": date(2019, 5, 2), "end": END}, "start", "datetime"),
    "a text date": (overall.build, {"user": 1, "start": "2019-05-02T12:00:00Z", "end": END}, "start", "datetime"),
    "end before start": (overall.build, {"user": 1, "start": END, "end": START}, "end", "after start"),
    "end equal to start": (overall.build, {"user": 1, "start": END, "end": END}, "end", "after start"),
    "one previous date": (overall.build, {**USER, "previous_start": START}, "previous_start", "previous_end"),
    "the other previous date": (overall.build, {**USER, "previous_end": START}, "previous_end", "previous_start"),
    "previous dates reversed": (
        overall.build,
        {**USER, "previous_start": END, "previous_end": START},
        "previous_end",
        "after previous_start",
    ),
    "no user": (overall.build, {"user": None, **RANGE}, "user", "required"),
    "user as text": (overall.build, {"user": "4", **RANGE}, "user", "whole number"),
    "user as a float": (overall.build, {"user": 4.0, **RANGE}, "user", "whole number"),
    "user as a bool": (overall.build, {"user": True, **RANGE}, "user", "whole number"),
    "negative user": (overall.build, {"user": -4, **RANGE}, "user", "at least"),
    "endless user": (overall.build, {"user": 10**5000, **RANGE}, "user", "too large"),
    "empty list": (overall.build, {**USER, "mailboxes": []}, "mailboxes", "must not be empty"),
    "bare string for a list": (overall.build, {**USER, "mailboxes": "123,567"}, "mailboxes", "list"),
    "bare string for an enum list": (overall.build, {**USER, "types": "email"}, "types", "list"),
    "bare number for a list": (overall.build, {**USER, "tags": 5}, "tags", "list"),
    "a bool in a list": (overall.build, {**USER, "tags": [True]}, "tags", r"tags\[0\]=True"),
    "a negative id in a list": (overall.build, {**USER, "tags": [5, -1]}, "tags", r"tags\[1\]=-1"),
    "unknown type": (overall.build, {**USER, "types": ["fax"]}, "types", "one of email, chat, phone"),
    "office hours as text": (overall.build, {**USER, "office_hours": "true"}, "office_hours", "True or False"),
    "office hours as a number": (overall.build, {**USER, "office_hours": 1}, "office_hours", "True or False"),
    "rows=51": (company_drilldown.build, {**RANGE, "rows": 51}, "rows", "rows=51: must be at most 50"),
    "rows=0": (company_drilldown.build, {**RANGE, "rows": 0}, "rows", "at least 1"),
    "page=0": (company_drilldown.build, {**RANGE, "page": 0}, "page", "at least 1"),
    "range_id alone": (company_drilldown.build, {**RANGE, "range_id": 1}, "range_id", "needs range"),
    "range_id beyond its buckets": (
        company_drilldown.build,
        {**RANGE, "range": "handleTime", "range_id": 6},
        "range_id",
        "1 to 5",
    ),
    "range_id without buckets": (
        company_drilldown.build,
        {**RANGE, "range": "resolved", "range_id": 1},
        "range_id",
        "no meaning",
    ),
    "unknown rating": (ratings.build, {**RANGE, "rating": "okay"}, "rating", "great, ok, all, not-good"),
    "lower-case order": (ratings.build, {**RANGE, "sort_order": "asc"}, "sort_order", "ASC, DESC"),
    "view_by day over 60 days": (
        customers_helped.build,
        {"user": 1, "start": START, "end": START + timedelta(days=60, seconds=1), "view_by": "day"},
        "view_by",
        "at most 60 days",
    ),
    "view_by week over a year": (
        customers_helped.build,
        {"user": 1, "start": START, "end": START + timedelta(days=367), "view_by": "week"},
        "view_by",
        "at most 366 days",
    ),
    "view_by month under 61 days": (
        customers_helped.build,
        {**USER, "view_by": "month"},
        "view_by",
        "at least 61 days",
    ),
    "view_by hour": (customers_helped.build, {**USER, "view_by": "hour"}, "view_by", "day, week, month"),
    "a comma in a list": (docs_overall.build, {**RANGE, "sites": ["a,b"]}, "sites", "comma"),
    "an empty text in a list": (docs_overall.build, {**RANGE, "sites": [""]}, "sites", "not empty"),
    "a control character": (docs_overall.build, {**RANGE, "sites": ["a\r\nX: y"]}, "sites", "printable"),
    "a lone surrogate": (docs_overall.build, {**RANGE, "sites": ["\ud800"]}, "sites", "printable"),
    "bytes for a list": (docs_overall.build, {**RANGE, "sites": b"ab"}, "sites", "list"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_bad_input_is_refused(name: str) -> None:
    """An argument that breaks a rule raises an error that names parameter, value and rule."""
    build, arguments, parameter, message = REFUSED[name]
    with pytest.raises(InvalidRequestError, match=message) as caught:
        build(**arguments)
    assert caught.value.parameter == parameter
    assert parameter in str(caught.value)
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, HelpScoutError)


ALLOWED: dict[str, tuple[Build, dict[str, Any]]] = {
    "view_by day over 60 days exactly": (
        customers_helped.build,
        {"user": 1, "start": START, "end": START + timedelta(days=60), "view_by": "day"},
    ),
    "view_by week over a leap year": (
        customers_helped.build,
        {
            "user": 1,
            "start": datetime(2024, 1, 1, tzinfo=UTC),
            "end": datetime(2025, 1, 1, tzinfo=UTC),
            "view_by": "week",
        },
    ),
    "view_by month over 61 days exactly": (
        customers_helped.build,
        {"user": 1, "start": START, "end": START + timedelta(days=61), "view_by": "month"},
    ),
    "range_id at its last bucket": (company_drilldown.build, {**RANGE, "range": "handleTime", "range_id": 5}),
    "range without range_id": (company_drilldown.build, {**RANGE, "range": "resolved"}),
    "rows=50": (company_drilldown.build, {**RANGE, "rows": 50}),
    "a generator of ids": (overall.build, {**USER, "tags": (tag for tag in [1, 2])}),
    "a set of ids": (overall.build, {**USER, "tags": {1}}),
}


@pytest.mark.parametrize("name", ALLOWED)
def test_input_at_the_limits_is_sent(name: str) -> None:
    """What the documentation just allows is not refused."""
    build, arguments = ALLOWED[name]
    assert build(**arguments).query


def test_without_validation_only_the_impossible_is_refused() -> None:
    """validate=False sends what breaks a documented rule, but nothing that has no wire form."""
    request = company_drilldown.build(
        start=END,
        end=START,
        rows=51,
        range_id=9,
        types=["fax"],
        tags=[-1],
        validate=False,  # type: ignore[list-item]
    )
    assert request.query == ("start=2019-06-02T12:00:00Z&end=2019-05-02T12:00:00Z&tags=-1&types=fax&rows=51&rangeId=9")
    impossible = (
        {"mailboxes": []},
        {"mailboxes": "12"},
        {"start": datetime(2019, 5, 2)},
        {"user": True},
        {"user": None},
    )
    for bad in impossible:
        with pytest.raises(InvalidRequestError):
            overall.build(**{**USER, **bad}, validate=False)


def test_an_unknown_parameter_is_named() -> None:
    """The catalogue refuses a parameter that the operation does not have."""
    with pytest.raises(InvalidRequestError, match="mailbox: user_overall has no such parameter"):
        operations["user_overall"].request({**USER, "mailbox": 2})


def test_another_page_is_the_same_request() -> None:
    """`at_page` changes the page and nothing else, and puts it where the documentation has it."""
    request = company_drilldown.build(**RANGE, rows=30, range="replies")
    assert request.page is None
    third = request.at_page(3)
    assert (third.page, third.path) == (3, request.path)
    assert third.query == company_drilldown.build(**RANGE, page=3, rows=30, range="replies").query
    assert third.at_page(4).page == 4
