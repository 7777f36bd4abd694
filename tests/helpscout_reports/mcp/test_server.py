"""The tools over standard input and output, asked by the SDK's own client, against a sandbox."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from helpscout_reports import HelpScoutReports, Interval, Table, operations, tables
from helpscout_reports.mcp.answers import MOST_TOKENS, estimate_tokens
from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.mcp.assistant import Assistant, Reply, size

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
def test_every_report_is_that_of_the_api(name: str, assistant: Assistant, client: HelpScoutReports) -> None:
    """Each figure of each table is the API's own, in the rows and in the text, with what was asked."""
    compared = any(parameter.name == "previous_start" for parameter in REPORTS[name].parameters)
    comparison = {"compare": "previous"} if compared else {}
    reply = assistant.ask("get_report", report=name, period=PERIOD, **comparison, **filters(name))
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
def test_every_list_is_that_of_the_api(name: str, assistant: Assistant, client: HelpScoutReports) -> None:
    """Read with its cursor to the end, each list has the rows of the API in their order, each once."""
    entry = REPORTS[name]
    pager = getattr(getattr(client, entry.family), entry.report)(**filters(name), **INTERVAL)
    expected = tables(pager)["items"]
    rows: list[dict[str, Any]] = []
    cursor: dict[str, Any] = {}
    while True:
        reply = assistant.ask("list_rows", report=name, period=PERIOD, rows=40, **cursor, **filters(name))
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
