"""Settings of the sandbox: what kind of company and account it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from helpscout_reports.sandbox import Sandbox
from tests.sandbox.conformity import faults
from tests.sandbox.queries import BEARER, INTERVAL, target
from tests.sandbox.schemas import ROUTES, counts


@contextmanager
def company(**settings: Any) -> Iterator[httpx.Client]:
    """A client of a sandbox with these settings."""
    transport = Sandbox(**{"rate_limit": 10**6, **settings}).transport()
    with httpx.Client(transport=transport, base_url="http://127.0.0.1", headers=BEARER) as client:
        yield client


def everything(client: httpx.Client) -> dict[str, Any]:
    """The answers to all operations, each one valid."""
    found = {}
    for name, route in ROUTES.items():
        answer = client.get(target(route), **({"auth": ("key", "X")} if "http" in route.schemes else {}))
        assert (name, answer.status_code, faults(answer)) == (name, 200, [])
        found[name] = answer.json()
    return found


@pytest.mark.slow
@pytest.mark.parametrize(
    "settings",
    [
        {"empty": True},
        {"empty": True, "users": 0},
        {"users": 0, "tags": 0},
        {"users": 1, "channels": "email", "docs": False},
        {"users": 80, "tags": 300, "hostile_names": True},
    ],
    ids=str,
)
def test_any_company_answers_every_operation(settings: dict[str, Any]) -> None:
    """Every answer is valid for a company of any size, with hostile names, and for one with nothing in it."""
    with company(**settings) as client:
        assert everything(client)


@pytest.mark.slow
def test_an_empty_company_has_only_zeros() -> None:
    """All counts are 0, all lists of rows are empty, and the token still has an owner."""
    with company(empty=True) as client:
        answers = everything(client)
        for name in ("company_overall", "conversations_overall", "docs_overall", "user_overall", "chat_overall"):
            assert set(counts(name, answers[name]).values()) == {0}, name
        assert answers["conversations_drilldown"]["conversations"]["count"] == 0
        assert answers["lookup_tags"]["page"]["totalElements"] == 0
        assert answers["lookup_folders"]["page"]["totalElements"] == 0
        assert answers["lookup_me"]["timezone"] == "Europe/London"


@pytest.mark.slow
@pytest.mark.parametrize("users", [0, 1, 80, 200])
def test_a_company_has_as_many_users_and_tags_as_asked_for(users: int) -> None:
    """Ids and addresses are all different; the owner of the token is there in any case."""
    with company(users=users, tags=300) as client:
        pages = range(1, users // 50 + 2)
        found = [
            row
            for page in pages
            for row in client.get("/v2/users", params={"page": page}).json().get("_embedded", {}).get("users", [])
        ]
        assert len({row["id"] for row in found}) == len({row["email"] for row in found}) == users
        assert client.get("/v2/tags").json()["page"]["totalElements"] == 300
        assert client.get("/v2/users/me").json()["id"] == 2
        teams = {row["id"] for row in client.get("/v2/teams").json()["_embedded"]["teams"]}
        assert not teams & {row["id"] for row in found}


@pytest.mark.slow
def test_hostile_names_are_everywhere() -> None:
    """Users, tags, subjects and the rest have markup, formulas, long and odd texts."""
    with company(hostile_names=True) as client:
        users = client.get("/v2/users").json()["_embedded"]["users"]
        names = {row["firstName"] for row in users}
        assert {"<script>alert(1)</script>", '" onerror="alert(1)', "x" * 300} <= names
        tags = {row["name"] for row in client.get("/v2/tags").json()["_embedded"]["tags"]}
        assert any(name.startswith("=cmd") for name in tags)
        rows = client.get(f"/v2/reports/conversations/drilldown?{INTERVAL}&rows=50").json()["conversations"]["results"]
        assert any("<script>" in row["subject"] for row in rows)


@pytest.mark.slow
@pytest.mark.parametrize(("missing", "report"), [("chat", "chat"), ("phone", "phone"), ("email", "email")])
def test_a_channel_can_be_missing(missing: str, report: str) -> None:
    """An account without a channel has no conversations in it, and the others go on."""
    left = [name for name in ("email", "chat", "phone") if name != missing]
    with company(channels=left) as client:
        answer = client.get(f"/v2/reports/{report}?{INTERVAL}").json()
        assert set(counts(f"{report}_overall", answer).values()) == {0}
        assert client.get(f"/v2/reports/conversations?{INTERVAL}").json()["current"]["totalConversations"] > 0


@pytest.mark.slow
def test_docs_can_be_missing() -> None:
    """An account without Docs has no visits."""
    with company(docs=False) as client:
        assert set(counts("docs_overall", client.get(f"/v2/reports/docs?{INTERVAL}").json()).values()) == {0}


def test_operations_can_always_fail() -> None:
    """Chosen operations answer with their status, also after a reset, and the others as ever."""
    box = Sandbox(failing={"docs_overall": 500, "lookup_tags": 403})
    box.reset()
    with httpx.Client(transport=box.transport(), base_url="http://127.0.0.1", headers=BEARER) as client:
        assert [client.get(f"/v2/reports/docs?{INTERVAL}").status_code for _ in range(2)] == [500, 500]
        assert client.get("/v2/tags").status_code == 403
        assert client.get("/v2/users").status_code == 200


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"users": -1}, "users=-1"),
        ({"users": 1001}, "users=1001"),
        ({"users": 1.5}, "users=1.5"),
        ({"users": True}, "users=True"),
        ({"tags": 10_001}, "tags=10001"),
        ({"channels": "fax"}, "fax"),
        ({"channels": ()}, "channels"),
        ({"failing": {"docs_overal": 500}}, "docs_overal'"),
        ({"failing": {"docs_overall": 200}}, "200"),
    ],
)
def test_a_setting_that_is_impossible_is_named(settings: dict[str, Any], named: str) -> None:
    """A wrong setting is a ValueError that names it and its value."""
    with pytest.raises(ValueError, match=named):
        Sandbox(**settings)
