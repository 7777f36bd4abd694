"""Figures: valid, always the same, made for any report, and sensible at the edges."""

import json
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from helpscout_reports.sandbox import Sandbox
from helpscout_reports.sandbox.openapi.document import packaged
from tests.sandbox.conformity import faults
from tests.sandbox.queries import BEARER, COMPARED, INTERVAL, target
from tests.sandbox.schemas import FIELDS, ROUTES, SUMMARIES, figures

EMPTY = "start=2009-03-02T00:00:00Z&end=2009-04-01T00:00:00Z"
FILTERED = INTERVAL + "&mailboxes=2&tags=2,3&types=email&folders=924&officeHours=true&user=101&page=2"
KINDS = {"plain": INTERVAL, "compared": COMPARED, "empty": EMPTY, "filtered": FILTERED}


def parameters(text: str) -> dict[str, str]:
    """A query string as a dict."""
    return dict(pair.split("=") for pair in text.split("&"))


def ask(client: httpx.Client, name: str, text: str = INTERVAL) -> httpx.Response:
    """Ask for an operation with those of some parameters that it has."""
    route = ROUTES[name]
    known = {key: value for key, value in parameters(text).items() if key in route.parameters}
    if name == "legacy_user_overall" and "officeHours" in known:
        known["officeHours"] = "1"
    return client.get(target(route, **known), **({"auth": ("key", "X")} if "http" in route.schemes else {}))


@pytest.mark.promise("Sandbox")
@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ROUTES)
def test_every_answer_is_valid(http: httpx.Client, name: str, kind: str) -> None:
    """openapi-core finds nothing wrong with any answer: with a comparison, with filters, with nothing to count."""
    answer = ask(http, name, KINDS[kind])
    assert answer.status_code == 200
    assert faults(answer) == []


@pytest.mark.slow
def test_the_seed_decides() -> None:
    """The same seed invents the same company, in every process and box; another seed another one."""

    def figures_of(seed: int) -> Any:
        transport = Sandbox(seed=seed).transport()
        with httpx.Client(transport=transport, base_url="http://127.0.0.1", headers=BEARER) as client:
            return [ask(client, name).json() for name in ("company_overall", "conversations_drilldown", "lookup_users")]

    assert figures_of(3) == figures_of(3)
    assert all(one != other for one, other in zip(figures_of(3), figures_of(4), strict=True))


@pytest.mark.slow
def test_the_time_zone_moves_the_busy_hours() -> None:
    """Busy hours are hours of the company's clock, wherever it is."""

    def busiest(timezone: str) -> Any:
        transport = Sandbox(timezone=timezone).transport()
        with httpx.Client(transport=transport, base_url="http://127.0.0.1", headers=BEARER) as client:
            return ask(client, "conversations_overall").json()

    for timezone in ("Europe/London", "Asia/Kolkata", "America/Los_Angeles"):
        report = busiest(timezone)
        assert 8 <= report["busyTimeStart"] <= 12
        assert report["busyTimeEnd"] == report["busyTimeStart"] + 2
        assert report["busiestDay"]["day"] in (1, 2, 3, 4, 5)


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if route.is_report])
@pytest.mark.parametrize("end", ["2026-03-02T12:00:00Z", "2026-03-02T11:59:59Z", "0001-01-01T00:00:00Z"])
def test_a_range_without_a_second_is_refused(http: httpx.Client, name: str, end: str) -> None:
    """No report has a range that ends where it begins, or before: 400 names the end and its value."""
    answer = ask(http, name, f"start=2026-03-02T12:00:00Z&end={end}")
    assert answer.status_code == 400
    (fault,) = answer.json()["_embedded"]["errors"]
    assert (fault["path"], fault["message"], fault["rejectedValue"]) == ("end", "must be after start", end)


@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if route.is_report and route.paging])
def test_pages_are_empty_before_2015(http: httpx.Client, name: str) -> None:
    """Before the data began a page has no row and a count of 0."""
    found = ask(http, name, EMPTY).json()
    paging = ROUTES[name].paging or {}
    for step in paging["count"].split(".")[:-1]:
        found = found[step]
    assert (found["count"], found["results"]) == (0, [])


@pytest.mark.parametrize("name", SUMMARIES)
def test_there_is_nothing_before_2015(http: httpx.Client, name: str) -> None:
    """A range before the data began has zeros, and no average of nothing."""
    current = figures(FIELDS[name]["current"], ask(http, name, EMPTY).json()["current"])
    found = {path: (unit, value) for path, unit, value in current if unit not in ("days", "per-day")}
    assert found
    for unit, value in found.values():
        assert value == (0 if unit == "count" else None)


@pytest.mark.slow
@pytest.mark.parametrize(
    "interval",
    [
        "start=0001-01-01T00:00:00Z&end=9999-12-31T23:59:59Z",
        "start=0001-01-01T00:00:00Z&end=0001-01-01T00:00:01Z",
        "start=9999-12-31T23:59:58Z&end=9999-12-31T23:59:59Z",
        "start=2026-03-29T00:59:59Z&end=2026-03-29T01:00:00Z",
    ],
)
@pytest.mark.parametrize("name", ["conversations_overall", "user_overall", "conversations_drilldown", "docs_overall"])
def test_any_range_is_answered(http: httpx.Client, name: str, interval: str) -> None:
    """The longest possible range and the shortest are answered."""
    answer = ask(http, name, interval)
    assert (answer.status_code, faults(answer)) == (200, [])


def test_a_series_of_the_longest_range_ends(http: httpx.Client) -> None:
    """Months until the year 9999 stop there."""
    points = ask(http, "conversations_new", "start=9990-01-31T00:00:00Z&end=9999-12-31T23:59:59Z").json()["current"]
    assert len(points) == 120
    assert [point["start"][:10] for point in points[:3]] == ["9990-01-31", "9990-02-28", "9990-03-31"]


def test_averages_of_nothing_are_null(http: httpx.Client) -> None:
    """A tag that nobody has used gives counts of 0 and no averages."""
    chat = ask(http, "user_chat", INTERVAL + "&user=4&tags=999").json()["current"]
    assert (chat["newConversations"], chat["responseTime"], chat["duration"]) == (0, None, None)
    user = ask(http, "user_overall", INTERVAL + "&user=4&tags=999").json()
    assert (user["user"]["id"], user["current"]["totalReplies"]) == (4, 0)


@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if "user" in route.parameters])
def test_an_unknown_user_is_not_found(http: httpx.Client, name: str) -> None:
    """A report about a user or team that the company does not have is 404 and conforms."""
    answer = ask(http, name, INTERVAL + "&user=999")
    assert (answer.status_code, faults(answer)) == (404, [])
    assert "999" in answer.json()["message"]


def test_the_untagged_have_the_id_1(http: httpx.Client) -> None:
    """Filter tag 1 is named Untagged; its rows have no tags, and no tag in the list has this id."""
    assert ask(http, "company_overall").json()["filterTags"][0] == {"id": 1, "name": "Untagged"}
    rows = ask(http, "conversations_drilldown", INTERVAL + "&tags=1").json()["conversations"]["results"]
    assert rows
    assert not any(row["tags"] for row in rows)
    untagged, *tagged = ask(http, "conversations_overall").json()["tags"]["top"]
    # As documented, its entry has no name.
    assert (untagged["id"], untagged.get("name")) == (1, None)
    assert {row["id"]: row["name"] for row in tagged}[2] == "billing"
    by_field = ask(http, "conversations_fields_drilldown", INTERVAL + "&field=tagid&fieldid=1").json()["conversations"]
    assert [row["id"] for row in by_field["results"]] == [row["id"] for row in rows]


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if "viewBy" in route.parameters])
def test_a_series_has_at_most_1200_points(http: httpx.Client, name: str) -> None:
    """A monthly series over more than a century is refused by name; a century is answered."""
    known = "&user=4" if "user" in ROUTES[name].parameters else ""
    answer = ask(http, name, "start=0001-01-01T00:00:00Z&end=9999-12-31T00:00:00Z&viewBy=month" + known)
    assert (answer.status_code, faults(answer)) == (400, [])
    assert "1,200" in answer.text
    assert (
        ask(http, name, "start=1935-01-01T00:00:00Z&end=2033-01-01T00:00:00Z&viewBy=month" + known).status_code == 200
    )


def test_office_hours_shorten_times_only(http: httpx.Client) -> None:
    """With office hours times are shorter, and counts stay as they are."""
    all_day = ask(http, "productivity_overall").json()["current"]
    office = ask(http, "productivity_overall", INTERVAL + "&officeHours=true").json()["current"]
    for path, unit, value in figures(FIELDS["productivity_overall"]["current"], office):
        if unit == "seconds":
            assert 0 < value < all_day[path]
        elif unit in ("count", "replies", "fraction"):
            assert value == all_day[path]


def test_figures_are_those_of_a_help_desk(http: httpx.Client) -> None:
    """Weekdays are busier than weekends, e-mail is more than chat, chats are quick, and most customers happy."""
    slots = ask(http, "conversations_busy_times").json()
    days = [sum(slot["count"] for slot in slots if slot["day"] == day) for day in range(1, 8)]
    assert min(days[:5]) > max(days[5:]) > 0
    volume = ask(http, "conversations_volume_by_channel").json()["current"]
    mail, chat, phone = (sum(point[name] for point in volume) for name in ("email", "chat", "phone"))
    assert mail > chat > phone > 0
    assert ask(http, "chat_overall").json()["current"]["responses"]["responseTime"] < 300
    assert ask(http, "email_overall").json()["current"]["responses"]["responseTime"] > 1800
    assert ask(http, "happiness_overall").json()["current"]["happinessScore"] > 30


def test_the_help_desk_grows(http: httpx.Client) -> None:
    """Every year has more conversations than the one before."""
    years = [f"start={year}-01-01T00:00:00Z&end={year + 1}-01-01T00:00:00Z" for year in range(2015, 2027)]
    totals = [ask(http, "conversations_overall", year).json()["current"]["totalConversations"] for year in years]
    assert totals == sorted(totals)
    assert totals[0] > 1000


def new_report(properties: dict[str, Any]) -> dict[str, Any]:
    """The document with one more report of these fields, whose sample is empty."""
    raw: dict[str, Any] = json.loads(json.dumps(packaged().raw))
    names = ("Start", "End", "PreviousStart", "PreviousEnd", "Mailboxes", "Tags", "OfficeHours", "ViewBy")
    statistics = {"type": "object", "required": list(properties), "properties": properties}
    changes = {
        name: {"type": "number", "x-unit": "percent-change", "x-delta": "percent-change"}
        for name, field in properties.items()
        if field["x-unit"] == "count"
    }
    schema = {
        "type": "object",
        "required": ["current"],
        "properties": {
            "current": statistics,
            "previous": {"oneOf": [statistics, {"type": "null"}]},
            "deltas": {"type": "object", "properties": changes, "required": list(changes)},
        },
    }
    raw["paths"]["/v2/reports/moods"] = {
        "get": {
            "operationId": "moods_overall",
            "parameters": [{"$ref": f"#/components/parameters/{name}"} for name in names],
            "responses": {"200": {"description": "Moods.", "content": {"application/json": {"schema": schema}}}},
        }
    }
    return raw


def test_a_new_report_gets_figures_from_its_units() -> None:
    """Fields with unknown names get figures: counts add up, shrink with filters and have deltas; shares are shares."""
    units = {
        "smiles": "count",
        "calmness": "seconds",
        "share": "percent",
        "part": "fraction",
        "smilesPerDay": "per-day",
    }
    kinds = {"count": "integer"}
    raw = new_report(
        {name: {"type": [kinds.get(unit, "number"), "null"], "x-unit": unit} for name, unit in units.items()}
    )
    transport = Sandbox(document=raw).transport()
    with httpx.Client(transport=transport, base_url="http://127.0.0.1", headers=BEARER) as client:

        def moods(start: datetime, end: datetime, **query: object) -> Any:
            dates = {"start": f"{start:%Y-%m-%dT%H:%M:%SZ}", "end": f"{end:%Y-%m-%dT%H:%M:%SZ}"}
            return client.get("/v2/reports/moods", params=dates | query).json()

        begin, middle, end = (datetime(2026, 3, day, tzinfo=UTC) for day in (1, 12, 31))
        whole = moods(begin, end)["current"]
        assert whole["smiles"] == moods(begin, middle)["current"]["smiles"] + moods(middle, end)["current"]["smiles"]
        assert 0 < moods(begin, end, mailboxes="2")["current"]["smiles"] < whole["smiles"]
        assert whole["smilesPerDay"] == pytest.approx(whole["smiles"] / 30)
        assert whole["calmness"] > 0
        assert 0 < whole["part"] < 1 < whole["share"] < 100
        before = {"previousStart": "2026-02-01T00:00:00Z", "previousEnd": "2026-02-20T00:00:00Z"}
        compared = moods(begin, end, **before)
        assert (
            compared["previous"]
            == moods(datetime(2026, 2, 1, tzinfo=UTC), datetime(2026, 2, 20, tzinfo=UTC))["current"]
        )
        change = compared["current"]["smiles"] / compared["previous"]["smiles"] - 1
        assert compared["deltas"]["smiles"] == pytest.approx(100 * change)
