"""The tools over standard input and output and over HTTP, asked by the SDK's own client, against a sandbox."""

import asyncio
import json
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from helpscout_reports import (
    AsyncHelpScoutReports,
    HelpScoutReports,
    Interval,
    InvalidRequestError,
    Table,
    operations,
    tables,
)
from helpscout_reports.mcp.answering import Answering
from helpscout_reports.mcp.server import make_server
from helpscout_reports.mcp.text.answers import MOST_TOKENS
from helpscout_reports.mcp.text.tokens import estimate_tokens
from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.mcp.assistant import COMMAND, Assistant, Reply, http_server, over_http, size

pytestmark = pytest.mark.slow

PERIOD = "2026-10-12 to 2026-10-13"
INTERVAL = Interval.between(date(2026, 10, 12), date(2026, 10, 13), "Europe/London")
WORDS = "12 Oct 2026 to 13 Oct 2026"
FILTERS: dict[str, Any] = {"range": "replies", "field": "tagid", "field_id": 2, "user": 3}
REPORTS = {name: entry for name, entry in operations.index.items() if not entry.deprecated and entry.family != "lookup"}


@pytest.fixture(scope="module")
def client(shared_box: Sandbox) -> Iterator[HelpScoutReports]:
    """The client that the figures are compared with."""
    with HelpScoutReports("id", "secret", base_url=shared_box.url) as client:
        yield client


@pytest.fixture(scope="module")
def served(shared_box: Sandbox) -> Iterator[Assistant]:
    """An assistant connected to the command over HTTP."""
    with http_server(shared_box.url) as address, over_http(address) as assistant:
        yield assistant


@pytest.fixture(params=["stdio", "http"])
def reached(request: pytest.FixtureRequest) -> Assistant:
    """An assistant on each transport."""
    assistant: Assistant = request.getfixturevalue("assistant" if request.param == "stdio" else "served")
    return assistant


def filters(name: str) -> dict[str, Any]:
    """What a report is asked with beside the period."""
    taken = {parameter.name: parameter for parameter in REPORTS[name].parameters}
    return {key: value for key, value in FILTERS.items() if key in taken}


def rows_of(reply: Reply, table: str) -> list[dict[str, Any]]:
    """The rows of a table, each with what it has under each column."""
    found = reply.data["tables"][table]
    return [dict(zip(found["columns"], row, strict=True)) for row in found["rows"]]


def same(ours: Any, theirs: Any) -> bool:
    """Whether a value of the answer is that of the API."""
    if isinstance(theirs, datetime):
        return isinstance(ours, str) and datetime.fromisoformat(ours).astimezone(UTC) == theirs
    if isinstance(theirs, str):
        return isinstance(ours, str) and theirs in (ours, ours.removeprefix("«").removesuffix("»"))
    return bool(ours == theirs)


def compare(rows: list[dict[str, Any]], table: Table) -> int:
    """Hold rows to a table of the API; gives how many values were the same."""
    assert len(rows) == len(table.rows)
    count = 0
    for ours, theirs in zip(rows, table.rows, strict=True):
        for column, value in theirs.items():
            if column in ("delta_unit", "previous_unit") and column not in ours:
                continue
            assert same(ours.get(column), value), (table.name, column, ours, theirs)
            count += value is not None
    return count


@pytest.mark.promise("Assistants")
@pytest.mark.parametrize("name", [name for name, entry in REPORTS.items() if not entry.paged])
def test_every_report_is_that_of_the_api(name: str, reached: Assistant, client: HelpScoutReports) -> None:
    """Each figure of each table is the API's own, in the rows and in the text, with what was asked."""
    compared = any(parameter.name == "previous_start" for parameter in REPORTS[name].parameters)
    comparison = {"compare": "previous"} if compared else {}
    reply = reached.ask("get_report", report=name, period=PERIOD, **comparison, **filters(name))
    assert not reply.failed, reply.text
    entry = REPORTS[name]
    asked = {**filters(name), **INTERVAL.compared()} if compared else {**filters(name), **INTERVAL}
    expected = tables(getattr(getattr(client, entry.family), entry.report)(**asked), INTERVAL.compared())
    count = 0
    for table_name, table in expected.items():
        table = Table(table.name, (), [_without_asked(row) for row in table.rows])
        if table_name in reply.data.get("other tables", {}):
            assert reply.data["other tables"][table_name] == len(table.rows)
            continue
        count += compare(rows_of(reply, table_name), table)
        for line in rows_of(reply, table_name):
            for value in line.values():
                assert isinstance(value, bool | list | None) or str(value) in reply.text
    assert count >= 3
    said = reply.data["asked"]
    assert (said["report"], said["period"], said["zone"]) == (name, WORDS, "Europe/London")
    assert all(str(value) in reply.text for value in said.values())
    assert estimate_tokens(reply.text) < MOST_TOKENS


def _without_asked(row: dict[str, Any]) -> dict[str, Any]:
    return {column: value for column, value in row.items() if not column.startswith("asked_")}


@pytest.mark.promise("Assistants")
@pytest.mark.parametrize("name", [name for name, entry in REPORTS.items() if entry.paged])
def test_every_list_is_that_of_the_api(name: str, reached: Assistant, client: HelpScoutReports) -> None:
    """Read with its cursor to the end, each list has the rows of the API in their order, each once."""
    entry = REPORTS[name]
    pager = getattr(getattr(client, entry.family), entry.report)(**filters(name), **INTERVAL)
    expected = tables(pager)["items"]
    rows: list[dict[str, Any]] = []
    cursor: dict[str, Any] = {}
    while True:
        reply = reached.ask("list_rows", report=name, period=PERIOD, rows=40, **cursor, **filters(name))
        assert not reply.failed, reply.text
        rows += rows_of(reply, "items")
        if "next" not in reply.data:
            break
        assert f"cursor={reply.data['next']!r}" in reply.text
        cursor = {"cursor": reply.data["next"]}
    assert compare(rows, expected) > 10


@pytest.mark.promise("Assistants")
def test_what_is_announced_is_small(assistant: Assistant) -> None:
    """Four read-only tools with output schemas, and instructions that name all 32 reports: under 8,000 characters."""
    listed = assistant.run(lambda client: client.list_tools())
    assert [tool.name for tool in listed.tools] == ["get_report", "list_rows", "compare_users", "list_names"]
    assert all(tool.annotations.read_only_hint and tool.output_schema for tool in listed.tools)
    instructions = assistant.run(_instructions)
    assert len(REPORTS) == 32
    assert all(f"\n{name}" in instructions for name in REPORTS)
    assert size(listed, instructions) < 8_000


async def _instructions(client: Any) -> str:
    return str(client.instructions)


@pytest.mark.promise("Assistants")
def test_names_are_listed(assistant: Assistant, client: HelpScoutReports) -> None:
    """Users, teams, inboxes, tags and folders come with their ids, nearest first where one is alike; so do reports."""
    users = [[user.id, f"{user.first_name} {user.last_name}"] for user in client.lookup.users()]
    assert assistant.ask("list_names", kind="user").data["tables"]["names"]["rows"] == users
    assert rows_of(assistant.ask("list_names", kind="tag", like="bill"), "names")[0]["name"] == "billing"
    folders = [[folder.id, folder.name] for folder in client.lookup.folders(mailbox_id=1)]
    assert assistant.ask("list_names", kind="folder", inbox="Support").data["tables"]["names"]["rows"] == folders
    for kind, count in (("team", 3), ("inbox", 3)):
        assert assistant.ask("list_names", kind=kind).data["tables"]["names"]["total"] == count
    found = rows_of(assistant.ask("list_names", kind="report"), "names")
    assert [row["name"] for row in found] == list(REPORTS)
    for row in found:
        assert ("user" in row["arguments"].split(", ")) is ("user" in filters(row["name"]))


@pytest.mark.promise("Assistants")
def test_names_and_ids_mean_the_same(assistant: Assistant) -> None:
    """A user by name, by id as number and as text; inboxes by names in a list; a table that is only there to choose."""
    asked = {"report": "user_overall", "period": PERIOD}
    replies = [assistant.ask("get_report", user=user, **asked) for user in ("bela bakker", 3, "3")]
    assert replies[0].data["tables"] == replies[1].data["tables"] == replies[2].data["tables"]
    assert replies[0].data["asked"]["user"] == "Bela Bakker (3)"
    named = assistant.ask("get_report", inbox=["Support", 2], channel="email, chat", user=3, **asked)
    assert named.data["asked"]["inbox"] == "Support (1), 2"
    assert named.data["asked"]["channel"] == ["email", "chat"]
    assert named.data["tables"] != replies[0].data["tables"]
    tags = assistant.ask("get_report", table="filter_tags", user=3, **asked)
    assert rows_of(tags, "filter_tags")[0].keys() == {"id", "name"}


@pytest.mark.promise("Assistants")
def test_users_are_compared_by_any_report(assistant: Assistant, client: HelpScoutReports) -> None:
    """By a report about one user the API is asked once for each, and each figure is that user's."""
    reply = assistant.ask("compare_users", report="user_happiness", user=["Bela Bakker", 4], period=PERIOD)
    assert reply.data["asked"]["user"] == ["Bela Bakker (3)", "Chidi Achebe (4)"]
    for number in (3, 4):
        ours = [row for row in rows_of(reply, "metrics") if row["user_id"] == number]
        assert compare(ours, tables(client.user.happiness(user=number, **INTERVAL))["metrics"]) > 10


@pytest.mark.promise("Assistants")
def test_a_comparison_too_long_goes_on_with_the_users_left(assistant: Assistant, client: HelpScoutReports) -> None:
    """What has over 20,000 tokens is cut between users; with the cursor the others come, each user once."""
    asked = {"report": "user_overall", "period": "2026-09", "compare": "previous"}
    seen: list[int] = []
    cursor: dict[str, Any] = {}
    answers = 0
    while answers == 0 or cursor:
        reply = assistant.ask("compare_users", **asked, **cursor)
        assert estimate_tokens(reply.text) + estimate_tokens(json.dumps(reply.data)) <= MOST_TOKENS
        seen += dict.fromkeys(row["user_id"] for row in rows_of(reply, "metrics"))
        cursor = {"cursor": reply.data["next"]} if "next" in reply.data else {}
        answers += 1
    assert seen == [user.id for user in client.lookup.users()]
    assert answers > 1


def test_names_are_looked_up_anew_after_a_while(box: Sandbox) -> None:
    """A server that runs for days knows who has come: names are kept for ten minutes, the owner's zone for good."""
    now = [0.0]

    async def ask() -> None:
        async with AsyncHelpScoutReports("id", "secret", base_url=box.url) as reports:
            answering = Answering(reports, clock=lambda: now[0])
            for passed, looked_up in ((0, 1), (599, 1), (601, 2), (700, 2)):
                now[0] = passed
                await answering.answer("get_report", {"report": "chat_overall", "period": PERIOD, "inbox": "Support"})
                asked = [request.operation_id for request in box.requests]
                assert (asked.count("lookup_mailboxes"), asked.count("lookup_me")) == (looked_up, 1)

    asyncio.run(ask())


def test_the_server_is_for_a_client_of_asyncio() -> None:
    """A blocking client, which would fail at the first question, is refused at once."""
    needed = "client=HelpScoutReports: must be an AsyncHelpScoutReports"
    with HelpScoutReports("id", "secret") as blocking, pytest.raises(InvalidRequestError, match=needed):
        make_server(blocking)  # type: ignore[arg-type]


def test_a_period_still_running_is_said_to_be(box: Sandbox) -> None:
    """Days that are not over are named in the answer; a period that is over says nothing."""

    async def ask() -> None:
        async with AsyncHelpScoutReports("id", "secret", base_url=box.url) as reports:
            answering = Answering(reports, today=lambda _zone: date(2026, 10, 15))
            for period, days, note in (
                ("this week", "12 Oct 2026 to 18 Oct 2026", "the period is not over yet"),
                ("last week", "5 Oct 2026 to 11 Oct 2026", None),
            ):
                answer = await answering.answer("get_report", {"report": "chat_overall", "period": period})
                assert (answer.data["asked"]["period"], answer.data["asked"].get("note")) == (days, note)

    asyncio.run(ask())


def test_a_port_without_http_is_wrong_usage() -> None:
    """--port says nothing on standard input: exit code 2, one line."""
    done = subprocess.run([*COMMAND, "--port", "1"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "helpscout-reports: --port needs --http; see helpscout-reports mcp --help\n"
