"""What a large request is made of: which reports, which intervals, which calls."""

from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpscout_reports import (
    AsyncHelpScoutReports,
    HelpScoutReports,
    Interval,
    InvalidRequestError,
    export_reports,
    operations,
    plan,
)
from helpscout_reports.jobs import EVERY, Selection, pieces, select
from helpscout_reports.names import NamedId

NOW = datetime(2026, 11, 20, tzinfo=UTC)
AUTUMN = Interval.between(date(2026, 9, 1), date(2026, 10, 31), "Europe/London")


def chosen(**changes: Any) -> Selection:
    """A selection for the autumn, but for what is changed."""
    asked: dict[str, Any] = {
        "every": None, "reports": "all", "users": "all", "compare": None, "arguments": {}, "now": NOW
    }  # fmt: skip
    return select(asked.pop("interval", AUTUMN), **asked | changes)


@pytest.mark.promise("Export")
def test_all_is_what_needs_nothing_but_dates_and_a_user() -> None:
    """`all` is every report with dates whose other required parameter is a user at most; the rest is named with why."""
    dated = [
        entry for entry in operations.index.values()
        if not entry.deprecated and any(parameter.name == "start" for parameter in entry.parameters)
    ]  # fmt: skip
    selection = chosen()
    names = {entry.operation_id for entry in selection.entries}
    for entry in dated:
        needs = {parameter.name for parameter in entry.parameters if parameter.required}
        assert (entry.operation_id in names) == (needs <= {"start", "end", "user"})
        assert (entry.operation_id in selection.left_out) == (entry.operation_id not in names)
    without = {entry.operation_id for entry in chosen(users=None).entries}
    assert without == {name for name in names if not name.startswith("user_")}


def test_a_report_that_a_filter_does_not_reach_is_left_out() -> None:
    """No filter is dropped silently: `all` leaves such reports out, and naming one is refused."""
    selection = chosen(arguments={"types": ["email"], "mailboxes": [1], "office_hours": None})
    for entry in selection.entries:
        assert {"types", "mailboxes"} <= {parameter.name for parameter in entry.parameters}
    assert selection.left_out["docs_overall"] == "takes no types and no mailboxes"
    with pytest.raises(InvalidRequestError, match="takes no types") as caught:
        chosen(reports=["email_overall"], arguments={"types": ["email"]})
    assert caught.value.parameter == "reports"


@pytest.mark.parametrize("kind", [tuple, set, frozenset, iter, numpy.array, lambda ids: (number for number in ids)])
def test_a_filter_is_a_filter_whatever_kind_of_list_it_is(kind: Any) -> None:
    """Sets, generators and arrays narrow `all` as lists do, and every call has all their ids."""
    selection = chosen(arguments={"mailboxes": kind([1, 2]), "office_hours": None})
    assert selection.left_out == chosen(arguments={"mailboxes": [1, 2]}).left_out
    asked = [job.arguments["mailboxes"] for job in selection.jobs([NamedId(1, "Ann")])]
    assert asked == [[1, 2]] * len(selection.entries)
    assert {type(number) for ids in asked for number in ids} == {int}


def test_other_arguments_go_to_the_reports_that_take_them() -> None:
    """What is no filter, as the resolution of a series, is sent where it can be; where it cannot, it is refused."""
    selection = chosen(arguments={"view_by": "week"}, reports=["user_replies", "company_overall"])
    with_it, without = (selection.arguments_of(entry, AUTUMN) for entry in selection.entries)
    assert with_it["view_by"] == "week"
    assert "view_by" not in without
    with pytest.raises(InvalidRequestError, match="none of these reports takes it") as caught:
        chosen(arguments={"view_by": "week"}, reports=["company_overall"])
    assert caught.value.parameter == "view_by"


def ask_for(tool: str, dates: Any, folder: Path) -> None:
    """A tool that is asked about some days; nobody answers."""
    with HelpScoutReports("id", "secret", base_url="http://127.0.0.1:9", max_retries=0) as client:
        ask_with(client, tool, dates, folder)


def ask_with(client: Any, tool: str, dates: Any, folder: Path) -> None:
    """A tool that is given a client."""
    if tool == "plan":
        plan(client, dates)
    elif tool == "export":
        export_reports(client, dates, output=folder / "export")
    elif tool == "load":
        from helpscout_reports.dlt import load

        load(client, dates, output=folder / "file.duckdb")
    else:
        from helpscout_reports.dashboard import build_dashboard

        build_dashboard(client, dates)


@pytest.mark.parametrize("tool", ["plan", "export", "load", "dashboard"])
@pytest.mark.parametrize("wrong", [None, "id", AsyncHelpScoutReports("id", "secret")], ids=repr)
def test_what_is_no_blocking_client_is_refused_by_every_tool_alike(tool: str, wrong: Any, tmp_path: Path) -> None:
    """The message names the client that is needed, before anything is asked or written."""
    with pytest.raises(InvalidRequestError, match=f"client={type(wrong).__name__}: must be a HelpScoutReports"):
        ask_with(wrong, tool, AUTUMN, tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("tool", ["plan", "export", "load", "dashboard"])
@pytest.mark.parametrize(
    "wrong", [None, 7, "last week", date(2026, 9, 1), AUTUMN.start, (AUTUMN.start, AUTUMN.end), [AUTUMN], Interval,
              {"start": AUTUMN.start, "until": AUTUMN.end}, {"mailboxes": [1], **AUTUMN}], ids=repr
)  # fmt: skip
def test_what_is_no_interval_is_refused_by_every_tool_alike(tool: str, wrong: Any, tmp_path: Path) -> None:
    """The parameter, what was given and an example that fits, before anything is asked or written."""
    name = "dates" if tool == "dashboard" else "interval"
    with pytest.raises(InvalidRequestError, match=r"must be an Interval\b.*, such as Interval\.last_week") as caught:
        ask_for(tool, wrong, tmp_path)
    assert caught.value.parameter == name
    assert str(caught.value).startswith(f"{name}={repr(wrong)[:200]}: ")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("wrong", [{}, {"start": AUTUMN.start}, {"start": 1, "end": 2}, {**AUTUMN, "end": "2026-10-31"},
                                   {"start": AUTUMN.start, "end": AUTUMN.end.replace(tzinfo=None)},
                                   {**AUTUMN, "previous_start": AUTUMN.start}], ids=repr)  # fmt: skip
def test_dates_that_no_call_can_have_are_refused_for_a_page(wrong: Any, tmp_path: Path) -> None:
    """A mapping of dates is checked by the rules of calls, before it is reckoned with."""
    message = "is required|must be a datetime|has no time zone|needs previous_end"
    with pytest.raises(InvalidRequestError, match=message):
        ask_for("dashboard", wrong, tmp_path)


def test_calls_go_interval_by_interval_and_user_by_user() -> None:
    """The order of the calls is that of the rows in the files."""
    selection = chosen(every="month", reports="user-overall, company overall", compare="previous")
    people = [NamedId(1, "Ann"), NamedId(2, "")]
    jobs = list(selection.jobs(people))
    assert [(job.operation_id, job.arguments.get("user"), job.arguments["start"].month) for job in jobs] == [
        ("user_overall", 1, 9), ("user_overall", 2, 9), ("company_overall", None, 9),
        ("user_overall", 1, 10), ("user_overall", 2, 10), ("company_overall", None, 10),
    ]  # fmt: skip
    assert [job.user_name for job in jobs[:3]] == ["Ann", None, None]
    assert jobs[0].arguments["previous_end"] == jobs[0].arguments["start"]
    assert jobs[0].words == "user_overall, 2026-09-01 to 2026-09-30, Ann"
    assert jobs[1].words.endswith(", 2")


def test_reports_that_cannot_compare_are_asked_without() -> None:
    """Beside reports that compare, the others come as well; on their own `compare` is refused."""
    selection = chosen(compare="year", reports=["company_overall", "company_drilldown"])
    both, none = (selection.arguments_of(entry, AUTUMN) for entry in selection.entries)
    assert both["previous_start"].year == 2025
    assert "previous_start" not in none
    with pytest.raises(InvalidRequestError, match="none of these reports compares"):
        chosen(compare="year", reports=["company_drilldown"])


def test_what_has_not_begun_is_not_asked_for() -> None:
    """Future months would be rows of zeros; the one that is under way is there."""
    year = Interval.between(date(2026, 1, 1), date(2026, 12, 31), "UTC")
    selection = select(year, every="month", reports="all", users=None, compare=None, arguments={}, now=NOW)
    assert selection.intervals[-1].last == date(2026, 11, 30)
    long_ago = datetime(2025, 1, 1, tzinfo=UTC)
    with pytest.raises(InvalidRequestError, match="has not begun"):
        select(year, every=None, reports="all", users=None, compare=None, arguments={}, now=long_ago)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"reports": ["userover"]}, "nearest: user_overall"),
        ({"reports": "lookup_users"}, "no such report with dates"),
        ({"reports": []}, "no report is left"),
        ({"reports": ["user_overall"], "users": None}, "needs users"),
        ({"reports": ["conversations_fields_drilldown"]}, "needs field and field_id"),
        ({"users": []}, "must name a user"),
        ({"every": "hour"}, "must be one of day, week, month"),
        ({"compare": "week"}, "must be previous or year"),
        ({"arguments": {"page": 2}}, "page: must be one of"),
        ({"arguments": {"inbox": 2}}, "inbox: must be one of"),
    ],
)
def test_what_does_not_fit_is_refused(changes: dict[str, Any], words: str) -> None:
    """Each refusal names what is wrong."""
    with pytest.raises(InvalidRequestError, match=words):
        chosen(**changes)


def test_documented_rules_are_checked_before_anything_is_asked() -> None:
    """Two months by day are too long: the call is refused when the list of jobs is made."""
    long = Interval.between(date(2026, 1, 1), date(2026, 10, 31), "UTC")
    selection = select(long, every=None, reports=["user_replies"], users="all", compare=None,
                       arguments={"view_by": "day"}, now=NOW)  # fmt: skip
    with pytest.raises(InvalidRequestError, match="view_by"):
        list(selection.jobs([NamedId(1, "Ann")]))


@pytest.mark.slow
@given(
    st.dates(date(1990, 1, 1), date(2037, 12, 31)),
    st.integers(0, 800),
    st.sampled_from(EVERY),
    st.sampled_from(["UTC", "Europe/London", "America/Santiago", "Africa/Cairo", "Pacific/Apia"]),
)
@settings(max_examples=60)
def test_pieces_make_up_the_whole(first: date, length: int, every: str, zone: str) -> None:
    """Cut at calendar borders, the pieces meet, and together they are the interval, day for day."""
    last = date.fromordinal(first.toordinal() + length)
    try:
        whole = Interval(first, last, ZoneInfo(zone))
    except InvalidRequestError:
        return
    found = pieces(whole, every)
    assert (found[0].start, found[-1].end) == (whole.start, whole.end)
    assert all(before.end == after.start for before, after in pairwise(found))
    assert sum(piece.days for piece in found) == whole.days
    for piece in found[1:]:
        wanted = {"week": piece.first.weekday() == 0, "day": True, "month": piece.first.day == 1,
                  "quarter": (piece.first.month % 3, piece.first.day) == (1, 1),
                  "year": (piece.first.month, piece.first.day) == (1, 1)}  # fmt: skip
        assert wanted[every]


def test_the_end_of_the_calendar_is_an_end() -> None:
    """The last year that dates know ends the pieces."""
    whole = Interval.between(date(9999, 12, 1), date(9999, 12, 28), "UTC")
    for every in EVERY:
        assert pieces(whole, every)[-1].last == date(9999, 12, 28)
