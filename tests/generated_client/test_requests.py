"""Arguments become exactly the URL that the documentation wants, or a clear error before anything is sent."""

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import numpy
import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpscout_reports_api.calls.operation import Request
from helpscout_reports_api.calls.parameter import Parameter
from helpscout_reports_api.catalogue import operations
from helpscout_reports_api.errors import HelpScoutError, InvalidRequestError
from helpscout_reports_api.models import ConversationType, ViewBy
from helpscout_reports_api.spec import load

START = datetime(2019, 5, 2, 12, tzinfo=UTC)
END = datetime(2019, 6, 2, 12, tzinfo=UTC)
RANGE: dict[str, Any] = {"start": START, "end": END}


def request(operation_id: str, *, validate: bool = True, **values: Any) -> Request[Any]:
    """The request for an operation with some arguments."""
    return operations[operation_id].request(values, validate=validate)


def written(value: Any) -> str:
    """An example of the description as it stands in a URL."""
    if isinstance(value, list):
        return ",".join(map(written, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


@pytest.mark.slow
@pytest.mark.parametrize("operation_id", list(operations))
def test_every_parameter_is_written_as_documented(operation_id: str) -> None:
    """With the example of every parameter, the query string has each wire name once, in order, as documented."""
    operation = operations[operation_id]
    item = load()["paths"][operation.path][operation.method.lower()]
    shared = load()["paths"][operation.path].get("parameters", [])
    documented = [
        load()["components"]["parameters"][entry["$ref"].rpartition("/")[2]] if "$ref" in entry else entry
        for entry in [*shared, *item.get("parameters", [])]
    ]
    made = operation.request({parameter.name: parameter.example for parameter in operation.parameters})
    expected = [(entry["name"], written(entry["example"])) for entry in documented if entry["in"] == "query"]
    assert made.query == "&".join(f"{name}={text}" for name, text in expected)
    assert "{" not in made.path


def test_an_argument_is_written_whatever_holds_it() -> None:
    """Members and texts, tuples and lists, read the same in the URL."""
    made = request("company_drilldown", **RANGE, tags=(5666, 99787), types=["email", ConversationType.CHAT])
    assert made.query.endswith("&tags=5666,99787&types=email,chat")
    assert request("user_replies", user=4, **RANGE, view_by=ViewBy.DAY).query.endswith("&viewBy=day")


def test_a_user_report_reads_as_in_the_documentation() -> None:
    """A whole request, spelled out."""
    made = request("user_overall", user=447723, **RANGE, mailboxes=[123, 567], types=["email"], office_hours=True)
    assert made.target == (
        "/v2/reports/user?user=447723&start=2019-05-02T12:00:00Z&end=2019-06-02T12:00:00Z"
        "&mailboxes=123,567&types=email&officeHours=true"
    )


def test_a_path_parameter_is_filled_in() -> None:
    """An id in the path stands in the path and nowhere else."""
    assert request("lookup_folders", mailbox_id=85).target == "/v2/mailboxes/85/folders"


def test_legacy_booleans_are_numbers() -> None:
    """The deprecated report takes 1 and 0 where the others take true and false."""
    assert request("legacy_user_overall", user=4, **RANGE, office_hours=False).query.endswith("&officeHours=0")
    assert request("user_overall", user=4, **RANGE, office_hours=False).query.endswith("&officeHours=false")


def test_text_cannot_leave_its_parameter() -> None:
    """Characters that mean something in a URL are escaped."""
    assert "email=a%26b%3Dc%23%3F%2F" in request("lookup_users", email="a&b=c#?/").query


@pytest.mark.promise("Every operation")
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
    assert f"start={text}&" in request("user_overall", user=1, start=value, end=value + timedelta(days=1)).query


class Moment(datetime):
    """A datetime that is written in its own way."""

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        """As its maker likes it."""
        return f"on {super().isoformat(sep, timespec)}"


@pytest.mark.parametrize("zone", [UTC, ZoneInfo("Europe/London")])
def test_how_a_kind_of_datetime_writes_itself_does_not_count(zone: tzinfo) -> None:
    """A subclass with a notation of its own is sent as every other datetime."""
    sent = request("company_overall", start=Moment(2019, 1, 2, 12, tzinfo=zone), end=END)
    assert dict(sent.pairs)["start"] == "2019-01-02T12:00:00Z"


@pytest.mark.slow
@pytest.mark.promise("Every operation")
@given(
    st.datetimes(min_value=datetime(1, 1, 3), max_value=datetime(9999, 12, 28), timezones=st.timezones()),
    st.sampled_from([0, 1]),
)
def test_any_datetime_keeps_its_instant(value: datetime, fold: int) -> None:
    """Whatever the zone, reading back what was written gives the same instant, to the second."""
    value = value.replace(fold=fold)
    made = request("user_overall", user=1, start=value, end=END, validate=False)
    text = dict(made.pairs)["start"]
    assert len(text) == 20
    assert datetime.fromisoformat(text) == value.astimezone(UTC).replace(microsecond=0)


USER: dict[str, Any] = {"user": 1, **RANGE}


class OddZone(tzinfo):
    """A zone with whatever offset."""

    def __init__(self, offset: timedelta | None) -> None:
        self._offset = offset

    def utcoffset(self, _: datetime | None, /) -> timedelta | None:
        return self._offset

    def dst(self, _: datetime | None, /) -> None:
        return None

    def tzname(self, _: datetime | None, /) -> str:
        return "odd"


REFUSED: dict[str, tuple[str, dict[str, Any], str, str]] = {
    "naive start": ("user_overall", {"user": 1, "start": datetime(2019, 5, 2), "end": END}, "start", "no time zone"),
    "a date": ("user_overall", {"user": 1, "start": date(2019, 5, 2), "end": END}, "start", "datetime"),
    "a text date": ("user_overall", {"user": 1, "start": "2019-05-02T12:00:00Z", "end": END}, "start", "datetime"),
    "end before start": ("user_overall", {"user": 1, "start": END, "end": START}, "end", "after start"),
    "end equal to start": ("user_overall", {"user": 1, "start": END, "end": END}, "end", "after start"),
    "one previous date": ("user_overall", {**USER, "previous_start": START}, "previous_start", "previous_end"),
    "the other previous date": ("user_overall", {**USER, "previous_end": START}, "previous_end", "previous_start"),
    "previous dates reversed": (
        "user_overall",
        {**USER, "previous_start": END, "previous_end": START},
        "previous_end",
        "after previous_start",
    ),
    "no user": ("user_overall", {"user": None, **RANGE}, "user", "required"),
    "user as text": ("user_overall", {"user": "4", **RANGE}, "user", "whole number"),
    "user as a float": ("user_overall", {"user": 4.0, **RANGE}, "user", "whole number"),
    "user as a bool": ("user_overall", {"user": True, **RANGE}, "user", "whole number"),
    "negative user": ("user_overall", {"user": -4, **RANGE}, "user", "at least"),
    "endless user": ("user_overall", {"user": 10**5000, **RANGE}, "user", "too large"),
    "empty list": ("user_overall", {**USER, "mailboxes": []}, "mailboxes", "must not be empty"),
    "bare string for a list": ("user_overall", {**USER, "mailboxes": "123,567"}, "mailboxes", "list"),
    "bare string for an enum list": ("user_overall", {**USER, "types": "email"}, "types", "list"),
    "bare number for a list": ("user_overall", {**USER, "tags": 5}, "tags", "list"),
    "a bool in a list": ("user_overall", {**USER, "tags": [True]}, "tags", r"tags\[0\]=True"),
    "a negative id in a list": ("user_overall", {**USER, "tags": [5, -1]}, "tags", r"tags\[1\]=-1"),
    "unknown type": ("user_overall", {**USER, "types": ["fax"]}, "types", "one of email, chat, phone"),
    "office hours as text": ("user_overall", {**USER, "office_hours": "true"}, "office_hours", "True or False"),
    "office hours as a number": ("user_overall", {**USER, "office_hours": 1}, "office_hours", "True or False"),
    "rows=51": ("company_drilldown", {**RANGE, "rows": 51}, "rows", "rows=51: must be at most 50"),
    "rows=0": ("company_drilldown", {**RANGE, "rows": 0}, "rows", "at least 1"),
    "page=0": ("company_drilldown", {**RANGE, "page": 0}, "page", "at least 1"),
    "range_id alone": ("company_drilldown", {**RANGE, "range_id": 1}, "range_id", "needs range"),
    "range_id beyond its buckets": (
        "company_drilldown",
        {**RANGE, "range": "handleTime", "range_id": 6},
        "range_id",
        "1 to 5",
    ),
    "range_id without buckets": (
        "company_drilldown",
        {**RANGE, "range": "resolved", "range_id": 1},
        "range_id",
        "no meaning",
    ),
    "unknown rating": ("happiness_ratings", {**RANGE, "rating": "okay"}, "rating", "great, ok, all, not-good"),
    "lower-case order": ("happiness_ratings", {**RANGE, "sort_order": "asc"}, "sort_order", "ASC, DESC"),
    "view_by day over 60 days": (
        "user_customers_helped",
        {"user": 1, "start": START, "end": START + timedelta(days=60, hours=2, seconds=1), "view_by": "day"},
        "view_by",
        "at most 60 days",
    ),
    "view_by month over 61 days less two hours and a second": (
        "user_customers_helped",
        {"user": 1, "start": START, "end": START + timedelta(days=60, hours=21, minutes=59), "view_by": "month"},
        "view_by",
        "at least 61 days",
    ),
    "view_by week over a year": (
        "user_customers_helped",
        {"user": 1, "start": START, "end": START + timedelta(days=367), "view_by": "week"},
        "view_by",
        "at most 366 days",
    ),
    "view_by month under 61 days": (
        "user_customers_helped",
        {**USER, "view_by": "month"},
        "view_by",
        "at least 61 days",
    ),
    "view_by hour": ("user_customers_helped", {**USER, "view_by": "hour"}, "view_by", "day, week, month"),
    "a comma in a list": ("docs_overall", {**RANGE, "sites": ["a,b"]}, "sites", "comma"),
    "an empty text in a list": ("docs_overall", {**RANGE, "sites": [""]}, "sites", "not empty"),
    "a control character": ("docs_overall", {**RANGE, "sites": ["a\r\nX: y"]}, "sites", "printable"),
    "a lone surrogate": ("docs_overall", {**RANGE, "sites": ["\ud800"]}, "sites", "printable"),
    "bytes for a list": ("docs_overall", {**RANGE, "sites": b"ab"}, "sites", "list"),
    "bytes that can be changed for a list": ("user_overall", {**USER, "tags": bytearray(b"12")}, "tags", "list"),
    "a number of numpy for a list": ("user_overall", {**USER, "tags": numpy.array(3)}, "tags", r"list, such as \["),
    "an id beyond 63 bits": ("user_overall", {**USER, "tags": [2**63]}, "tags", r"\[0\]=9223372036854775808: is too"),
    "a zone without an offset": (
        "user_overall",
        {"user": 1, "start": datetime(2019, 5, 2, tzinfo=OddZone(None)), "end": END},
        "start",
        "no time zone",
    ),
    "a zone three days away": (
        "user_overall",
        {"user": 1, "start": datetime(2019, 5, 2, tzinfo=OddZone(timedelta(days=3))), "end": END},
        "start",
        "without a valid offset",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_bad_input_is_refused(name: str) -> None:
    """An argument that breaks a rule raises an error that names parameter, value and rule."""
    operation_id, arguments, parameter, message = REFUSED[name]
    with pytest.raises(InvalidRequestError, match=message) as caught:
        request(operation_id, **arguments)
    assert caught.value.parameter == parameter
    assert parameter in str(caught.value)
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, HelpScoutError)


WRONG_KINDS = {
    "date-time": ["2026-10-01", 5, date(2026, 10, 1), True, pandas.NaT, datetime(2026, 10, 1)],
    "date": ["2026-10-01", 5, True, datetime(2026, 10, 1)],
    "integer": ["4", 4.0, True, None, {}],
    "number": ["4", True, float("nan")],
    "string": [4, True, b"a"],
    "enum": [4, True, b"email"],
    "boolean": ["true", 1, 0.0],
    "flag": ["1", 1],
}
EVERY_PARAMETER = {
    (parameter.name, parameter.type): (operation_id, parameter)
    for operation_id, operation in operations.items()
    for parameter in operation.parameters
}


@pytest.mark.parametrize("key", EVERY_PARAMETER, ids=" ".join)
def test_a_wrong_kind_is_answered_with_an_example_that_fits(key: tuple[str, str]) -> None:
    """Whatever a parameter cannot take, the message shows a value that it takes, and that value is sent."""
    operation_id, parameter = EVERY_PARAMETER[key]
    kind, many = parameter.type.removesuffix("[]"), parameter.type.endswith("[]")
    wrong = [[item] for item in WRONG_KINDS[kind]] + ["email", 5, {"a": 1}] if many else WRONG_KINDS[kind]
    rest = {other.name: other.example for other in operations[operation_id].parameters}
    for value in wrong:
        if value is None:
            continue
        with pytest.raises(InvalidRequestError) as caught:
            request(operation_id, **rest | {parameter.name: value})
        shown = re.search(r"such as (.+)$|one of ([\w-]+)|must be (True)", str(caught.value))
        assert shown, str(caught.value)
        fitting = eval(shown[1] or shown[3] or repr(shown[2]), {"date": date, "datetime": datetime, "UTC": UTC})
        if many and not isinstance(fitting, list):
            fitting = [fitting]
        assert request(operation_id, **rest | {parameter.name: fitting}).target


def test_the_message_shows_a_whole_argument() -> None:
    """A list is shown for a list, members for an enumeration, and what is missing is spelled out."""
    with pytest.raises(InvalidRequestError, match=r"^types='email': must be a list, such as \['email', 'chat'\]$"):
        request("company_overall", **RANGE, types="email")
    with pytest.raises(InvalidRequestError, match=r"^end: is required; for example end=datetime\(.*UTC\)$"):
        request("company_overall", start=START)


def test_a_message_is_one_line() -> None:
    """What shows itself in several lines is put into one."""
    with pytest.raises(InvalidRequestError, match=r"^start=0 1 dtype: int64: must be a datetime"):
        request("company_overall", start=pandas.Series([1]), end=END)
    with pytest.raises(InvalidRequestError, match=r"^1: user_overall has no such parameter$"):
        operations["user_overall"].request({1: 2, "two": 3})  # type: ignore[dict-item]


def test_what_cannot_be_shown_is_refused_all_the_same() -> None:
    """A number of thousands of digits, or an object whose repr fails, is named by its type."""

    class Shy:
        def __repr__(self) -> str:
            raise RuntimeError

    for value, name in ((10**5000, "int"), (Shy(), "Shy"), ([10**5000], "a list")):
        with pytest.raises(InvalidRequestError, match=r"types|mailboxes") as caught:
            request("company_overall", **RANGE, types=value)
        assert name in str(caught.value) or "one of" in str(caught.value)


ALLOWED: dict[str, tuple[str, dict[str, Any]]] = {
    "view_by day over 60 local days of an autumn change": (
        "user_customers_helped",
        {
            "user": 1,
            "start": datetime(2026, 9, 25, tzinfo=ZoneInfo("Europe/London")),
            "end": datetime(2026, 11, 24, tzinfo=ZoneInfo("Europe/London")),
            "view_by": "day",
        },
    ),
    "view_by month under 61 days by two hours": (
        "user_customers_helped",
        {"user": 1, "start": START, "end": START + timedelta(days=60, hours=22), "view_by": "month"},
    ),
    "view_by day over 60 days exactly": (
        "user_customers_helped",
        {"user": 1, "start": START, "end": START + timedelta(days=60), "view_by": "day"},
    ),
    "view_by week over a leap year": (
        "user_customers_helped",
        {
            "user": 1,
            "start": datetime(2024, 1, 1, tzinfo=UTC),
            "end": datetime(2025, 1, 1, tzinfo=UTC),
            "view_by": "week",
        },
    ),
    "view_by month over 61 days exactly": (
        "user_customers_helped",
        {"user": 1, "start": START, "end": START + timedelta(days=61), "view_by": "month"},
    ),
    "range_id at its last bucket": ("company_drilldown", {**RANGE, "range": "handleTime", "range_id": 5}),
    "range without range_id": ("company_drilldown", {**RANGE, "range": "resolved"}),
    "rows=50": ("company_drilldown", {**RANGE, "rows": 50}),
    "a generator of ids": ("user_overall", {**USER, "tags": (tag for tag in [1, 2])}),
    "a set of ids": ("user_overall", {**USER, "tags": {1}}),
}


@pytest.mark.parametrize("name", ALLOWED)
def test_input_at_the_limits_is_sent(name: str) -> None:
    """What the documentation just allows is not refused."""
    operation_id, arguments = ALLOWED[name]
    assert request(operation_id, **arguments).query


def test_without_validation_only_the_impossible_is_refused() -> None:
    """validate=False sends what breaks a documented rule, but nothing that has no wire form."""
    made = request(
        "company_drilldown",
        start=END,
        end=START,
        rows=51,
        range_id=9,
        types=["fax"],
        tags=[-1],
        validate=False,
    )
    assert made.query == ("start=2019-06-02T12:00:00Z&end=2019-05-02T12:00:00Z&tags=-1&types=fax&rows=51&rangeId=9")
    impossible = (
        {"mailboxes": []},
        {"mailboxes": "12"},
        {"start": datetime(2019, 5, 2)},
        {"user": True},
        {"user": None},
    )
    for bad in impossible:
        with pytest.raises(InvalidRequestError):
            request("user_overall", **{**USER, **bad}, validate=False)


def test_an_unknown_parameter_is_named() -> None:
    """The catalogue refuses a parameter that the operation does not have."""
    with pytest.raises(InvalidRequestError, match="mailbox: user_overall has no such parameter"):
        operations["user_overall"].request({**USER, "mailbox": 2})


@pytest.mark.parametrize("values", [None, [("user", 4)], "user"])
def test_arguments_are_a_mapping(values: Any) -> None:
    """Anything else is refused in words, as a wrong argument is."""
    with pytest.raises(InvalidRequestError, match=f"a mapping of arguments.* not {type(values).__name__}"):
        operations["user_overall"].request(values)


def test_another_page_is_the_same_request() -> None:
    """`at_page` changes the page and nothing else, and puts it where the documentation has it."""
    made = request("company_drilldown", **RANGE, rows=30, range="replies")
    assert made.page is None
    third = made.at_page(3)
    assert (third.page, third.path) == (3, made.path)
    assert third.query == request("company_drilldown", **RANGE, page=3, rows=30, range="replies").query
    assert third.at_page(4).page == 4


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("integer", " 14 ", 14),
        ("number", "0.5", 0.5),
        ("date", "2026-10-01", date(2026, 10, 1)),
        ("date-time", "2026-10-01T00:00:00Z", datetime(2026, 10, 1, tzinfo=UTC)),
        ("boolean", "Yes", True),
        ("flag", "0", False),
        ("enum", "a", "a"),
        ("string[]", " a ", " a "),
        ("number[]", "1", 1.0),
    ],
)
def test_a_value_is_read_from_text(kind: str, text: str, value: Any) -> None:
    """A command line and an assistant write every kind of value as text; what is none is refused with an example."""
    parameter = Parameter("x", "x", "query", kind, required=False, description="X.")
    assert parameter.parse(text) == value
    if kind not in ("enum", "string[]"):
        with pytest.raises(InvalidRequestError, match=r"^x='\?': must be \w+ .*"):
            parameter.parse("?")
