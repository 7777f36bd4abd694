"""What different answers say about the same thing agrees, for any company, range and filter."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.sandbox.schemas import SUMMARIES, counts
from tests.sandbox.strategies import COMPANIES, FILTERS, INTERVALS, Ask, asker, company_client, few

RANGES = {
    "responseTime": "responseTime",
    "firstResponseTime": "firstResponseTime",
    "handleTime": "handleTime",
    "replies": "repliesToResolve",
}


@pytest.mark.slow
@few
@given(COMPANIES, INTERVALS, FILTERS, st.sampled_from(SUMMARIES), st.data())
def test_two_halves_add_up_to_the_whole(ask: Ask, interval: Any, chosen: Any, name: str, data: st.DataObject) -> None:
    """Every count of a range is the sum of those of its two parts, wherever it is cut."""
    seconds = int((interval["end"] - interval["start"]).total_seconds())
    assume(seconds > 1)
    middle = interval["start"] + timedelta(seconds=data.draw(st.integers(1, seconds - 1)))
    whole = counts(name, ask(name, **interval, **chosen))
    first = counts(name, ask(name, start=interval["start"], end=middle, **chosen))
    second = counts(name, ask(name, start=middle, end=interval["end"], **chosen))
    assert whole == {path: first[path] + second[path] for path in whole}


@pytest.mark.slow
@few
@given(COMPANIES, INTERVALS, FILTERS, FILTERS, st.sampled_from(SUMMARIES))
def test_a_filter_never_raises_a_count(ask: Ask, interval: Any, some: Any, more: Any, name: str) -> None:
    """With a further filter no count is larger than without it."""
    more = {key: value for key, value in more.items() if key not in some}
    less = counts(name, ask(name, **interval, **some, **more))
    wide = counts(name, ask(name, **interval, **some))
    assert all(less[path] <= wide[path] for path in less)


@pytest.mark.slow
@few
@given(COMPANIES, INTERVALS, FILTERS)
def test_drilldowns_have_the_rows_that_summaries_count(ask: Ask, interval: Any, chosen: Any) -> None:
    """Conversations, new ones, those of a user, ratings and replies: as many rows as the summary says."""
    summary = ask("conversations_overall", **interval, **chosen)["current"]
    assert (
        ask("conversations_drilldown", **interval, **chosen)["conversations"]["count"] == summary["totalConversations"]
    )
    assert (
        ask("conversations_new_drilldown", **interval, **chosen)["conversations"]["count"]
        == summary["newConversations"]
    )
    mine = {"user": 4} | chosen
    user = ask("user_overall", **interval, **mine)["current"]
    assert ask("user_drilldown", **interval, **mine)["conversations"]["count"] == user["totalConversations"]
    assert ask("user_conversation_history", **interval, **mine)["count"] == user["totalReplies"]
    happiness = ask("user_happiness", **interval, **mine)["current"]
    for rating, field in (("all", "ratings"), ("great", "great"), ("ok", "okay"), ("not-good", "notGood")):
        assert ask("user_ratings", **interval, **mine, rating=rating)["count"] == happiness[f"{field}Count"]


@pytest.mark.slow
@few
@given(COMPANIES, INTERVALS, FILTERS, st.sampled_from(list(RANGES)))
def test_ranges_have_the_rows_of_their_distribution(ask: Ask, interval: Any, chosen: Any, name: str) -> None:
    """The company drilldown of a range and of each bucket has the rows that the distribution counts."""
    distribution = ask("productivity_overall", **interval, **chosen)[RANGES[name]]
    whole = ask("company_drilldown", **interval, **chosen, range=name)["conversations"]["count"]
    assert whole == distribution["count"] == sum(bucket["count"] for bucket in distribution["ranges"])
    for bucket in distribution["ranges"]:
        rows = ask("company_drilldown", **interval, **chosen, range=name, rangeId=bucket["id"])
        assert rows["conversations"]["count"] == bucket["count"]
        assert bucket.get("percent") == (pytest.approx(100 * bucket["count"] / whole) if whole else None)


@pytest.mark.slow
@few
@given(COMPANIES, INTERVALS, FILTERS)
def test_fields_have_the_rows_of_their_top_list(ask: Ask, interval: Any, chosen: Any) -> None:
    """The drilldown of a tag, saved reply, workflow or customer has as many rows as the list of leaders says."""
    report = ask("conversations_overall", **interval, **chosen)
    lists = {"tagid": "tags", "replyid": "replies", "workflowid": "workflows", "customerid": "customers"}
    for field, name in lists.items():
        top = report[name]["top"]
        assert [entry["count"] for entry in top] == sorted((entry["count"] for entry in top), reverse=True)
        for entry in top[:2]:
            rows = ask("conversations_fields_drilldown", **interval, **chosen, field=field, fieldid=entry["id"])
            assert rows["conversations"]["count"] == entry["count"] > 0


@pytest.mark.slow
@few
@given(COMPANIES, INTERVALS, FILTERS)
def test_series_add_up_to_their_summary(ask: Ask, interval: Any, chosen: Any) -> None:
    """The points of every series of counts sum to the figure of the summary."""
    mine = {"user": 4} | chosen

    def total(name: str, *fields: str, **query: Any) -> int:
        points = ask(name, **interval, **query)["current"]
        return sum(point[field] for point in points for field in fields)

    company = ask("company_overall", **interval, **chosen)["current"]
    conversations = ask("conversations_overall", **interval, **chosen)["current"]
    productivity = ask("productivity_overall", **interval, **chosen)["current"]
    user = ask("user_overall", **interval, **mine)["current"]
    assert total("company_customers_helped", "customers", **chosen) == company["customersHelped"]
    assert total("conversations_new", "count", **chosen) == conversations["newConversations"]
    assert (
        total("conversations_volume_by_channel", "chat", "email", "phone", **chosen)
        == conversations["newConversations"]
    )
    assert (
        total("productivity_replies_sent", "replies", **chosen)
        == productivity["repliesSent"]
        == company["totalReplies"]
    )
    assert total("productivity_resolved", "resolved", **chosen) == productivity["resolved"]
    assert total("user_customers_helped", "customers", **mine) == user["customersHelped"]
    assert total("user_replies", "replies", **mine) == user["totalReplies"]
    assert total("user_resolutions", "resolved", **mine) == user["resolved"]
    mail = {key: value for key, value in chosen.items() if key != "types"}
    email = ask("email_overall", **interval, **mail)["current"]["volume"]
    assert total("conversations_received_messages", "messages", **mail, types="email") == email["messagesReceived"]


@pytest.mark.slow
@few
@given(
    COMPANIES,
    INTERVALS,
    FILTERS,
    st.sampled_from(["responseTime", "firstResponseTime", "resolutionTime"]),
    st.booleans(),
)
def test_points_of_times_are_the_averages_of_their_days(
    ask: Ask, interval: Any, chosen: Any, field: str, office: bool
) -> None:
    """A point of a series of times is what the summary of just that time says."""
    words = {
        "responseTime": "response_time",
        "firstResponseTime": "first_response_time",
        "resolutionTime": "resolution_time",
    }
    chosen = chosen | {"officeHours": str(office).lower()}
    points = ask(f"productivity_{words[field]}", **interval, **chosen)["current"]
    starts = [datetime.fromisoformat(point["date"]) for point in points]
    for point, start, end in list(zip(points, starts, [*starts[1:], interval["end"]], strict=True))[-3:]:
        assert ask("productivity_overall", start=start, end=end, **chosen)["current"][field] == point["time"]


@pytest.mark.slow
@few
@given(COMPANIES, INTERVALS, FILTERS)
def test_totals_behind_top_lists_are_conversations(ask: Ask, interval: Any, chosen: Any) -> None:
    """Totals are of conversations, as in the documented answer: tagged ones, all, those with a reply or a workflow."""
    report = ask("conversations_overall", **interval, **chosen)
    total = report["current"]["totalConversations"]
    untagged = ask("conversations_fields_drilldown", **interval, **chosen, field="tagid", fieldid=1)
    assert report["tags"]["count"] == total - untagged["conversations"]["count"]
    assert report["customers"]["count"] == total
    for name in ("replies", "workflows"):
        assert len(report[name]["top"]) < 10
        assert report[name]["count"] == sum(entry["count"] for entry in report[name]["top"])
    assert report["customFields"]["count"] == len(report["customFields"]["fields"])


@pytest.mark.slow
@few
@given(COMPANIES, INTERVALS, FILTERS)
def test_busy_times_add_up_to_new_conversations(ask: Ask, interval: Any, chosen: Any) -> None:
    """The hours of the week that had any have the new conversations together, and the busiest is the busiest."""
    slots = ask("conversations_busy_times", **interval, **chosen)
    report = ask("conversations_overall", **interval, **chosen)
    assert sum(slot["count"] for slot in slots) == report["current"]["newConversations"]
    assert report["busiestDay"]["count"] == max((slot["count"] for slot in slots), default=0)
    assert all(slot["count"] > 0 for slot in slots)
    assert len({(slot["day"], slot["hour"]) for slot in slots}) == len(slots)


@pytest.mark.slow
@few
@given(COMPANIES, INTERVALS, FILTERS)
def test_users_add_up_to_the_company(ask: Ask, interval: Any, chosen: Any) -> None:
    """Rows of users, and reports about each of them, sum to the company; a team is the sum of its members."""
    chosen.pop("user", None)
    company = ask("company_overall", **interval, **chosen)
    for row, whole in (("replies", "totalReplies"), ("customersHelped", "customersHelped")):
        assert sum(user[row] for user in company["users"]) == company["current"][whole]
    assert company["current"]["totalUsers"] == sum(user["replies"] > 0 for user in company["users"])
    users = [entry["id"] for entry in ask("lookup_users")["_embedded"]["users"]]
    reports = {user: ask("user_overall", **interval, **chosen, user=user)["current"] for user in users}
    for field in ("totalReplies", "customersHelped", "resolved"):
        productivity = ask("productivity_overall", **interval, **chosen)["current"] | company["current"]
        assert sum(report[field] for report in reports.values()) == productivity[field]
    for team in ask("lookup_teams")["_embedded"]["teams"]:
        members = [entry["id"] for entry in ask("lookup_team_members", teamId=team["id"])["_embedded"]["users"]]
        report = ask("user_overall", **interval, **chosen, user=team["id"])["current"]
        assert report["totalConversations"] == sum(reports[member]["totalConversations"] for member in members)


@pytest.mark.slow
@few
@given(COMPANIES, INTERVALS, st.sampled_from(["day", "week", "month"]))
def test_points_follow_the_start_and_the_resolution(ask: Ask, interval: Any, view_by: str) -> None:
    """Points begin at the start and then every day, week or month at the same time of day, until the end."""
    span = interval["end"] - interval["start"]
    assume(
        {"day": span <= timedelta(days=60), "week": span <= timedelta(days=366), "month": span >= timedelta(days=61)}[
            view_by
        ]
    )
    points = ask("conversations_new", **interval, viewBy=view_by)["current"]
    starts = [datetime.fromisoformat(point["start"]) for point in points]
    assert starts[0] == interval["start"]
    assert starts[-1] < interval["end"]
    steps = {after - before for before, after in pairwise(starts)}
    if view_by == "month":
        assert all(timedelta(days=28) <= step <= timedelta(days=31) for step in steps)
        assert {start.time() for start in starts} == {interval["start"].time()}
        months = [start.year * 12 + start.month for start in starts]
        assert months == list(range(months[0], months[0] + len(months)))
    else:
        assert steps <= {timedelta(days=1 if view_by == "day" else 7)}


@pytest.mark.slow
@few
@given(COMPANIES, INTERVALS, FILTERS)
def test_shares_and_scores_follow_from_counts(ask: Ask, interval: Any, chosen: Any) -> None:
    """Percentages, the happiness score, rates a day and fractions fit the counts beside them."""
    happy = ask("happiness_overall", **interval, **chosen)["current"]
    if ratings := happy["ratingsCount"]:
        assert happy["greatCount"] + happy["okayCount"] + happy["notGoodCount"] == ratings
        assert happy["great"] == pytest.approx(100 * happy["greatCount"] / ratings)
        assert happy["happinessScore"] == pytest.approx(happy["great"] - happy["notGood"])
        assert 0 <= happy["ratingsPercent"] <= 100 or happy["ratingsPercent"] is None
    company = ask("company_overall", **interval, **chosen)["current"]
    assert company["totalDays"] == (interval["end"] - interval["start"]).days
    if company["totalDays"] and company["totalUsers"]:
        assert company["repliesPerDay"] == pytest.approx(company["totalReplies"] / company["totalDays"])
        assert company["repliesPerDayPerUser"] == pytest.approx(company["repliesPerDay"] / company["totalUsers"])
    productivity = ask("productivity_overall", **interval, **chosen)["current"]
    if productivity["resolved"]:
        share = productivity["resolvedOnFirstReply"] / productivity["resolved"]
        assert productivity["percentResolvedOnFirstReply"] == pytest.approx(share)
    docs = ask("docs_overall", **interval)["current"]
    if docs["visitors"]:
        assert docs["browseAction"] + docs["searchAction"] == pytest.approx(100)
        assert docs["foundAnAnswerResult"] + docs["failedResult"] + docs["sentAnEmailResult"] == pytest.approx(100)


@pytest.mark.slow
@pytest.mark.parametrize("timezone", ["Europe/London", "America/New_York"])
@pytest.mark.parametrize("month", [3, 10, 11])
def test_days_go_on_where_the_clocks_change(timezone: str, month: int) -> None:
    """In a month in which the company's clocks change each day is still a point, and all of them are the whole."""
    ask = asker(company_client(1, timezone))
    interval = {"start": datetime(2026, month, 1, 5, tzinfo=UTC), "end": datetime(2026, month, 29, 5, tzinfo=UTC)}
    points = ask("conversations_new", **interval, viewBy="day")["current"]
    starts = [datetime.fromisoformat(point["start"]) for point in points]
    assert starts == [interval["start"] + timedelta(days=day) for day in range(28)]
    summary = ask("conversations_overall", **interval)["current"]
    assert sum(point["count"] for point in points) == summary["newConversations"] > 0
    assert sum(slot["count"] for slot in ask("conversations_busy_times", **interval)) == summary["newConversations"]
