"""The rows of drilldowns, ratings, histories and look-ups: where they belong, and in which order they come."""

from typing import Any

import httpx
import pytest

from tests.sandbox.queries import INTERVAL

Row = dict[str, Any]


def rows(http: httpx.Client, path: str, **query: object) -> list[Row]:
    """All rows of a paged report."""
    found: list[Row] = []
    for page in range(1, 1000):
        answer = http.get(f"/v2/reports/{path}?{INTERVAL}", params={**_interval(), "page": page, **query}).json()
        envelope = answer.get("conversations", answer)
        found += envelope["results"]
        if page >= envelope["pages"]:
            assert len(found) == envelope["count"]
            return found
    raise AssertionError("pages without end")


def _interval() -> dict[str, str]:
    return dict(pair.split("=") for pair in INTERVAL.split("&"))


@pytest.mark.slow
def test_rows_lie_in_the_range(http: httpx.Client) -> None:
    """Every conversation of a drilldown was changed in the range, and no two have the same id."""
    found = rows(http, "conversations/drilldown", rows=50)
    assert all("2026-03-02T00:00:00Z" <= row["modifiedAt"] < "2026-04-01T00:00:00Z" for row in found)
    assert len({row["id"] for row in found}) == len(found) > 500


@pytest.mark.slow
@pytest.mark.parametrize(
    ("query", "fits"),
    [
        ({"mailboxes": "2"}, lambda row: row["mailboxid"] == 2),
        ({"mailboxes": "2,3"}, lambda row: row["mailboxid"] in (2, 3)),
        ({"types": "chat"}, lambda row: row["type"] == "chat"),
        ({"tags": "4"}, lambda row: 4 in [tag["id"] for tag in row["tags"]]),
        ({"tags": "1"}, lambda row: row["tags"] == []),
        ({"folders": "914,924,934"}, lambda row: row["status"] == "closed"),
        (
            {"tags": "2,3", "types": "email", "mailboxes": "1"},
            lambda row: (row["type"], row["mailboxid"]) == ("email", 1),
        ),
    ],
)
def test_filters_choose_the_rows_that_fit(http: httpx.Client, query: dict[str, str], fits: Any) -> None:
    """The rows with a filter are exactly those rows without it that fit."""
    found = rows(http, "conversations/drilldown", rows=50, **query)
    assert all(fits(row) for row in found)
    if len(query) == 1:
        everything = rows(http, "conversations/drilldown", rows=50)
        assert found == [row for row in everything if fits(row)]


@pytest.mark.slow
def test_a_user_has_the_conversations_assigned_to_them(http: httpx.Client) -> None:
    """The drilldown of a user shows that user's conversations, the one of a team its members'."""
    assert {row["assignedid"] for row in rows(http, "user/drilldown", user=4, rows=50)} == {4}
    team = rows(http, "user/drilldown", user=101, rows=50)
    members = {entry["id"] for entry in http.get("/v2/teams/101/members").json()["_embedded"]["users"]}
    assert {row["assignedid"] for row in team} == members


@pytest.mark.slow
@pytest.mark.parametrize("order", ["ASC", "DESC"])
@pytest.mark.parametrize(
    ("field", "key"), [("number", "number"), ("modifiedAt", "ratingCreatedAt"), ("rating", "ratingId")]
)
def test_ratings_come_in_the_order_asked_for(http: httpx.Client, field: str, key: str, order: str) -> None:
    """Ratings are ordered by number, time or kind, up or down, over all pages."""
    found = [row[key] for row in rows(http, "happiness/ratings", sortField=field, sortOrder=order)]
    assert found == sorted(found, reverse=order == "DESC")


@pytest.mark.slow
@pytest.mark.parametrize("order", ["ASC", "DESC"])
@pytest.mark.parametrize("field", ["number", "repliesSent", "responseTime", "resolveTime"])
def test_replies_come_in_the_order_asked_for(http: httpx.Client, field: str, order: str) -> None:
    """The history of a user is ordered by any of its fields; what is not resolved yet comes as the shortest."""
    found = [
        row[field] or 0 for row in rows(http, "user/conversation-history", user=4, sortField=field, sortOrder=order)
    ]
    assert found == sorted(found, reverse=order == "DESC")


def test_a_conversation_answered_twice_comes_twice(http: httpx.Client) -> None:
    """The history has a row for each reply, so that a conversation is in it as often as it has replies."""
    found = rows(http, "user/conversation-history", user=4)
    times = {row["id"]: sum(other["id"] == row["id"] for other in found) for row in found}
    assert all(times[row["id"]] == row["repliesSent"] for row in found)
    assert max(times.values()) > 1


@pytest.mark.slow
@pytest.mark.parametrize("status", ["active", "pending", "closed"])
def test_the_history_filters_by_status(http: httpx.Client, status: str) -> None:
    """A status lets through a part of the replies; the statuses together have all."""
    part = rows(http, "user/conversation-history", user=4, status=status)
    everything = rows(http, "user/conversation-history", user=4)
    assert 0 < len(part) < len(everything)
    assert {row["id"] for row in part} < {row["id"] for row in everything}


@pytest.mark.parametrize(("rating", "kind"), [("great", 1), ("ok", 2), ("not-good", 3)])
def test_ratings_filter_by_kind(http: httpx.Client, rating: str, kind: int) -> None:
    """The words of the filter stand for the numbers of the rows."""
    assert {row["ratingId"] for row in rows(http, "happiness/ratings", rating=rating)} == {kind}


@pytest.mark.slow
def test_ids_of_look_ups_are_ids_of_filters(http: httpx.Client) -> None:
    """Inboxes, and their folders, each have a part of the conversations, and together they have all of them."""

    def total(**query: object) -> int:
        answer = http.get("/v2/reports/conversations", params={**_interval(), **query})
        return int(answer.json()["current"]["totalConversations"])

    boxes = [entry["id"] for entry in http.get("/v2/mailboxes").json()["_embedded"]["mailboxes"]]
    folders = [
        entry["id"]
        for box in boxes
        for entry in http.get(f"/v2/mailboxes/{box}/folders").json()["_embedded"]["folders"]
    ]
    assert all(total(mailboxes=box) > 0 for box in boxes)
    assert sum(total(mailboxes=box) for box in boxes) == sum(total(folders=folder) for folder in folders) == total()
    tags = [
        entry["id"]
        for page in (1, 2)
        for entry in http.get("/v2/tags", params={"page": page}).json()["_embedded"]["tags"]
    ]
    assert total(tags=",".join(map(str, [1, *tags]))) == total()


def test_users_can_be_looked_up(http: httpx.Client) -> None:
    """Users are found by address and by inbox; me is one of them."""
    users = http.get("/v2/users").json()["_embedded"]["users"]
    found = http.get("/v2/users", params={"email": users[3]["email"]}).json()
    assert [user["id"] for user in found["_embedded"]["users"]] == [users[3]["id"]]
    some = http.get("/v2/users", params={"mailbox": 2}).json()["_embedded"]["users"]
    assert 0 < len(some) < len(users)
    assert http.get("/v2/users/me").json()["id"] in [user["id"] for user in users]
    nobody = http.get("/v2/users", params={"email": "nobody@acme.example"}).json()
    assert (nobody["page"]["totalElements"], "_embedded" in nobody) == (0, False)


@pytest.mark.parametrize("path", ["/v2/teams/77/members", "/v2/teams/2/members", "/v2/mailboxes/9/folders"])
def test_what_is_not_there_is_not_found(http: httpx.Client, path: str) -> None:
    """A team or inbox that the company does not have is 404 in the API's error body."""
    answer = http.get(path)
    assert answer.status_code == 404
    assert "id" in answer.json()["message"]
