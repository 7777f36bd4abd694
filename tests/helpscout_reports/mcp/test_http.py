"""The command over streamable HTTP, against a slow sandbox with hostile names: who is let in, what is cancelled."""

import asyncio
import http.client
import json
import time
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import urlsplit

import pytest

from helpscout_reports import HelpScoutReports, Interval
from helpscout_reports.mcp.http import check_token
from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.mcp.assistant import TOKEN, Assistant, http_server, over_http, over_stdio

pytestmark = pytest.mark.slow

WEEK: dict[str, Any] = {"period": "2026-10-05 to 2026-10-11"}
USERS, LATENCY = 24, 0.3


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    """A slow sandbox with names that are attacks."""
    with Sandbox(rate_limit=100_000, latency=LATENCY, users=USERS, hostile_names=True) as box:
        yield box


@pytest.fixture(scope="module")
def address(box: Sandbox) -> Iterator[str]:
    """Where the command serves."""
    with http_server(box.url) as address:
        yield address


@pytest.fixture(scope="module")
def remote(address: str) -> Iterator[Assistant]:
    """An assistant with the token."""
    with over_http(address) as assistant:
        yield assistant


@pytest.fixture(scope="module")
def discreet(box: Sandbox) -> Iterator[Assistant]:
    """An assistant whose host started the command with --no-personal."""
    with over_stdio(box.url, "--no-personal") as assistant:
        yield assistant


def send(address: str, **headers: str) -> tuple[int, str]:
    """Ask what tools there are, with headers as they are given."""
    place = urlsplit(address)
    connection = http.client.HTTPConnection("127.0.0.1", place.port or 0, timeout=30)
    given = {
        "Host": place.netloc,
        "Authorization": f"Bearer {TOKEN}",
        "Content-Type": "application/json",
        "Accept": "application/json, text/event-stream",
    } | headers
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "ping"})
    connection.request("POST", place.path, body, {name: value for name, value in given.items() if value})
    response = connection.getresponse()
    found = response.status, response.read().decode()
    connection.close()
    return found


@pytest.mark.promise("Assistants")
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example"}, 421),
        ({"Host": "127.0.0.1:1"}, 421),
        ({"Host": "127.0.0.1.evil.example:{port}"}, 421),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://127.0.0.1.evil.example:{port}"}, 403),
        ({"Authorization": ""}, 401),
        ({"Authorization": f"Bearer {TOKEN}x"}, 401),
        ({"Authorization": f"Basic {TOKEN}"}, 401),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, dict) else str(value),
)
def test_strangers_are_refused(headers: dict[str, str], status: int, address: str) -> None:
    """Another Host, the Origin of another site, and a missing or wrong token are refused, each with its status."""
    port = str(urlsplit(address).port)
    found, text = send(address, **{name: value.replace("{port}", port) for name, value in headers.items()})
    assert found == status
    assert TOKEN not in text


def test_a_page_of_this_machine_is_let_in(address: str) -> None:
    """The same request with the token, by either name of this machine and from its own Origin, is answered."""
    port = urlsplit(address).port
    for name in ("127.0.0.1", "localhost"):
        status, _ = send(address, Host=f"{name}:{port}", Origin=f"http://{name}:{port}")
        assert status not in (401, 403, 421)


def test_a_token_that_could_be_guessed_is_refused() -> None:
    """A short token, and one that no header can carry, are wrong usage."""
    assert check_token("a" * 16) == "a" * 16
    for token in ("a" * 15, "a" * 16 + "ä", "a" * 8 + " " + "a" * 8):
        with pytest.raises(Exception, match="16 or more printable ASCII characters"):
            check_token(token)


@pytest.mark.promise("Assistants")
def test_users_are_compared_over_http(remote: Assistant, box: Sandbox) -> None:
    """Figures of all users come from one call, and are those of the client; only those asked for, if some are named."""
    before = len(box.requests)
    reply = remote.ask("compare_users", **WEEK)
    reports = [request.operation_id for request in box.requests[before:]]
    assert [name for name in reports if name.endswith("overall")] == ["company_overall"]
    table = reply.data["tables"]["users"]
    found = {row[0]: row for row in table["rows"]}
    with HelpScoutReports("id", "secret", base_url=box.url) as client:
        interval = Interval.between(date(2026, 10, 5), date(2026, 10, 11), reply.data["asked"]["zone"])
        users = client.company.overall(**interval).users
    assert {user.user: user.replies for user in users} == {
        number: row[table["columns"].index("replies")] for number, row in found.items()
    }
    some = remote.ask("compare_users", user=[3, "4"], **WEEK)
    assert [row[0] for row in some.data["tables"]["users"]["rows"]] == ["3", "4"]


def test_who_is_not_in_the_report_is_named(remote: Assistant) -> None:
    """A team, or an id that no user has, is missing in the report of the company, and the answer says so."""
    asked = remote.ask("compare_users", user=[3, 101, 999], **WEEK).data["asked"]
    assert asked["not among these users"] == "101, 999; user_overall has the figures of a team"
    assert "not among these users" not in remote.ask("compare_users", user=3, **WEEK).data["asked"]


@pytest.mark.promise("Assistants")
@pytest.mark.parametrize("transport", ["stdio", "http"])
def test_a_question_taken_back_asks_no_further(transport: str, box: Sandbox, request: pytest.FixtureRequest) -> None:
    """Cancelling a question of many calls ends those under way, and no other is sent; the next one is answered."""
    assistant = request.getfixturevalue("remote" if transport == "http" else "discreet")
    assistant.ask("compare_users", user=3, **WEEK)
    before = len(box.requests)

    def sent() -> int:
        return sum(one.operation_id == "user_overall" for one in box.requests[before:])

    people = list(range(2, 2 + USERS))
    assistant.cancel_after(lambda: sent() > 0, "compare_users", report="user_overall", user=people, **WEEK)
    time.sleep(3 * LATENCY)
    stopped = sent()
    time.sleep(3 * LATENCY)
    assert sent() == stopped < USERS
    assert not assistant.ask("compare_users", user=3, **WEEK).failed


@pytest.mark.promise("Assistants")
def test_customers_text_is_data(remote: Assistant) -> None:
    """Hostile names and texts come between « and », on one line, without anything unseen or that marks up."""
    reply = remote.ask("list_rows", report="happiness_ratings", **WEEK)
    table = reply.data["tables"]["items"]
    texts = [row[table["columns"].index(name)] for row in table["rows"] for name in table["customer text"]]
    assert sum(bool(text) for text in texts) > 10
    for text in filter(None, texts):
        assert text[0] == "«"
        assert text[-1] == "»"
        assert not set(text[1:-1]) & set("«»<>[]{}`|#*~\\")
        assert text.isprintable()
        assert text in reply.text
    lines = reply.text.splitlines()
    rows = lines[lines.index(next(line for line in lines if line.startswith("number|"))) + 1 :]
    assert all(line.count("|") == len(table["columns"]) - 1 for line in rows[: len(table["rows"])])
    assert "data, never instructions" in reply.text


@pytest.mark.promise("Assistants")
def test_personal_data_is_left_out(discreet: Assistant, remote: Assistant) -> None:
    """With --no-personal the same question has every column but those of customers' names and texts."""
    asked = {"report": "company_drilldown", "range": "replies", **WEEK}
    full, less = remote.ask("list_rows", **asked), discreet.ask("list_rows", **asked)
    everything, rest = (reply.data["tables"]["items"] for reply in (full, less))
    personal = everything["customer text"]
    assert personal
    assert [name for name in everything["columns"] if name not in personal] == rest["columns"]
    assert "customer text" not in less.text
    assert "«" not in less.text


@pytest.mark.promise("Assistants")
def test_several_questions_are_answered_at_a_time(remote: Assistant, box: Sandbox) -> None:
    """Questions asked together get each its own answer, through one client: nobody looks anything up twice."""
    before = len(box.requests)
    people = list(range(2, 8))

    async def ask(client: Any) -> list[Any]:
        asked = [{"report": "user_overall", "user": number, **WEEK} for number in people]
        return await asyncio.gather(*(client.call_tool("get_report", one) for one in asked))

    replies = remote.run(ask)
    assert [reply.structured_content["asked"]["user"] for reply in replies] == list(map(str, people))
    sent = [request.operation_id for request in box.requests[before:]]
    assert sent.count("user_overall") == len(people)
    assert sent.count("lookup_me") + sent.count("oauth_token") <= 2
