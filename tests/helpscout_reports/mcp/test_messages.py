"""What is said where a question cannot be answered: one sentence, nothing secret, no traceback."""

import asyncio
import re
from typing import Any

import pytest
from mcp import Client

from helpscout_reports import AsyncHelpScoutReports
from helpscout_reports.mcp.server import make_server
from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.mcp.assistant import Assistant, Reply

pytestmark = pytest.mark.slow

WEEK: dict[str, Any] = {"period": "2026-10-05 to 2026-10-11"}
GET, LIST, COMPARE, NAMES = "get_report", "list_rows", "compare_users", "list_names"
CURSORS = "ask without it first, then with the cursor at the end of that answer"

WRONG: list[tuple[str, dict[str, Any], str]] = [
    (
        GET,
        {"report": "user_overall", "user": "Bella", **WEEK},
        r"no user is called 'Bella'; nearest: Bela Bakker, (.+, ){3}.+; 12 users in all",
    ),
    (
        GET,
        {"report": "email_overall", "inbox": ["Suport"], **WEEK},
        r"no inbox is called 'Suport'; nearest: Support, .+; 3 inboxes in all",
    ),
    (
        GET,
        {"report": "email_overall", "tag": "biling", **WEEK},
        r"no tag is called 'biling'; nearest: billing, (.+, ){3}.+; 59 tags in all",
    ),
    (
        GET,
        {"report": "email_overal", **WEEK},
        r"no report is called 'email_overal'; nearest: email_overall, (.+, ){3}.+; 24 reports in all",
    ),
    (GET, {**WEEK}, r"report is missing; the instructions name all 32, and list_names\(kind='report'\) does"),
    (
        GET,
        {"report": "user_drilldown", "user": 3, **WEEK},
        r"user_drilldown is a report of list_rows, not of get_report",
    ),
    (LIST, {"report": "user_overall", "user": 3, **WEEK}, r"user_overall is a report of get_report, not of list_rows"),
    (
        COMPARE,
        {"report": "docs_overall", **WEEK},
        r"docs_overall says nothing about single users; nearest: (.+, ){4}.+; \d+ reports in all",
    ),
    (
        GET,
        {"report": "email_overall", "period": "lats week"},
        r"period 'lats week' is not understood; nearest: 'last week', (.+, ){3}.+; 21 ways in all",
    ),
    (GET, {"report": "email_overall", "period": "2026-02-30"}, r"period '2026-02-30' is not understood; nearest: .+"),
    (
        GET,
        {"report": "email_overall", "period": "2026-10-09 to 2026-10-01"},
        r"period .+ ends before it begins; give the earlier day first",
    ),
    (GET, {"report": "email_overall"}, r"period is missing; for example 'last week', .+"),
    (
        GET,
        {"report": "email_overall", "inboks": "Support", **WEEK},
        r"get_report takes no argument 'inboks'; nearest: inbox, (.+, ){3}.+; 13 in all",
    ),
    (
        LIST,
        {"report": "company_drilldown", "page": 2, **WEEK},
        r"list_rows takes no argument 'page'; nearest: .+; \d+ in all",
    ),
    (
        GET,
        {"report": "docs_overall", "inbox": 1, **WEEK},
        r"docs_overall takes no argument 'inbox'; nearest: .+; 3 in all",
    ),
    (GET, {"report": "email_overall", "inbox": "", **WEEK}, r"inbox is empty; leave it out to ask about everything"),
    (GET, {"report": "email_overall", "inbox": [], **WEEK}, r"inbox is empty; leave it out to ask about everything"),
    (
        GET,
        {"report": "email_overall", "inbox": 1, "mailboxes": 2, **WEEK},
        r"inbox is given twice, as inbox and as mailboxes",
    ),
    (
        GET,
        {"report": "email_overall", "inbox": {"id": 1}, **WEEK},
        r"inbox must be a name or an id, as text or number, or a list of them",
    ),
    (GET, {"report": "user_overall", **WEEK}, r"user_overall needs user: a name or id of a user"),
    (
        GET,
        {"report": "user_overall", "user": [3, 4], **WEEK},
        r"user takes a single value; ask once for each, or compare_users for several users",
    ),
    (
        GET,
        {"report": "conversations_new", "view_by": "daily", **WEEK},
        r"view_by cannot be 'daily'; nearest: day, .+; 3 in all",
    ),
    (
        GET,
        {"report": "conversations_new", "view_by": "day", "period": "2025"},
        r"view_by='day': start to end may be at most 60 days, is 365\..*",
    ),
    (
        GET,
        {"report": "email_overall", "office_hours": "perhaps", **WEEK},
        r"office_hours 'perhaps' must be true or false",
    ),
    (
        GET,
        {"report": "email_overall", "compare": "before", **WEEK},
        r"compare cannot be 'before'; nearest: year, previous; 2 in all",
    ),
    (
        GET,
        {"report": "email_overall", "table": "metric", **WEEK},
        r"the report has no table 'metric'; nearest: metrics, .+; 3 in all",
    ),
    (
        GET,
        {"report": "email_overall", "cursor": "7", **WEEK},
        rf"cursor '7' does not belong to this question; {CURSORS}",
    ),
    (
        LIST,
        {"report": "company_drilldown", "compare": "year", **WEEK},
        r"company_drilldown compares nothing; leave compare out, or ask for two periods",
    ),
    (LIST, {"report": "company_drilldown", "range_id": 2, **WEEK}, r"range_id=2: needs range too\..*"),
    (LIST, {"report": "company_drilldown", "rows": 51, **WEEK}, r"rows 51 is out of range; 1 to 50"),
    (LIST, {"report": "company_drilldown", "rows": "many", **WEEK}, r"rows 'many' must be a whole number"),
    (
        LIST,
        {"report": "company_drilldown", "cursor": "9", **WEEK},
        rf"cursor '9' does not belong to this question; {CURSORS}",
    ),
    (
        LIST,
        {"report": "conversations_fields_drilldown", "field": "tagid", **WEEK},
        r"conversations_fields_drilldown needs field_id: .+",
    ),
    (NAMES, {"kind": "inboxes"}, r"kind cannot be 'inboxes'; nearest: inbox, .+; 6 in all"),
    (NAMES, {"kind": "tag", "inbox": 1}, r"inbox is for kind='folder', not for 'tag'"),
    (
        COMPARE,
        {"user": 4.5, **WEEK},
        r"user must be a name or an id, as text or number, or a list of them",
    ),
    (COMPARE, {"user": [["Bela Bakker"], None], **WEEK}, r"user must be a name or an id, .+"),
    (COMPARE, {"user": {"id": 4}, "report": "user_overall", **WEEK}, r"user must be a name or an id, .+"),
    (NAMES, {"kind": "folder", "inbox": [{"id": 1}]}, r"inbox must be a name or an id, .+"),
    (
        COMPARE,
        {"user": ",".join(map(str, range(101))), **WEEK},
        r"user has 101 entries; at most 100 are taken",
    ),
    (GET, {"report": "docs_overall", "site": ["0" * 24] * 101, **WEEK}, r"site has 101 entries; at most 100 are taken"),
    (GET, {"report": "email_overall", "period": " "}, r"period is missing; for example 'last week', .+"),
    (GET, {"report": "", **WEEK}, r"report is missing; the instructions name all 32, .+"),
    ("get_reports", {}, r"there is no tool 'get_reports'; there are get_report, list_rows, compare_users, list_names"),
]

STATUSES = {
    402: r"the Help Scout account is suspended \(402\); its owner has to settle an open payment",
    403: r"Help Scout refuses the report \(403\): most often the plan has no reports, .+",
    404: r"Help Scout knows no such user, team, inbox or report \(404\); list_names has those there are",
    401: r"the sign-in is not valid any more \(401\); .+",
    503: r"Help Scout failed to answer \(503\), also after retries; ask again in a minute",
}


def holds(reply: Reply, pattern: str) -> None:
    """Hold a reply to be one sentence of error."""
    assert reply.failed
    assert re.fullmatch(pattern, reply.text), reply.text
    assert reply.data is None
    assert "\n" not in reply.text
    assert not re.search(r"Traceback|secret|Bearer|https?://|File ", reply.text)


@pytest.mark.promise("Assistants")
@pytest.mark.parametrize(("tool", "arguments", "pattern"), WRONG, ids=[pattern[:40] for *_, pattern in WRONG])
def test_a_wrong_question_is_told_what_is_right(
    tool: str, arguments: dict[str, Any], pattern: str, assistant: Assistant, box: Sandbox
) -> None:
    """One sentence says what is wrong and what there is, and no report was asked for."""
    holds(assistant.ask(tool, **arguments), pattern)
    asked = {request.operation_id for request in box.requests}
    assert {name for name in asked if not name.startswith(("lookup_", "oauth_"))} <= {"email_overall"}


@pytest.mark.promise("Assistants")
@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        (LIST, {"report": "company_drilldown", "cursor": "999-25-0"}),
        (LIST, {"report": "company_drilldown", "cursor": "1-25-25"}),
        (LIST, {"report": "user_ratings", "user": 3, "cursor": "2-50-0"}),
        (COMPARE, {"cursor": "users:12"}),
        (COMPARE, {"report": "user_overall", "cursor": "users:12"}),
    ],
    ids=lambda value: str(value),
)
def test_a_cursor_that_no_answer_gave_is_refused(tool: str, arguments: dict[str, Any], assistant: Assistant) -> None:
    """A cursor behind the last row is no end of the rows: it is told what a cursor is, and how to get one."""
    pattern = f"cursor '{arguments['cursor']}' does not belong to this question; {CURSORS}"
    holds(assistant.ask(tool, **arguments, **WEEK), pattern)


@pytest.mark.promise("Assistants")
@pytest.mark.parametrize("status", STATUSES)
def test_what_the_api_refuses_is_told_in_words(status: int, assistant: Assistant, box: Sandbox) -> None:
    """Plan, permission, payment, sign-in and failures are each a sentence that says what to do."""
    box.fail("docs_overall", status, times=None, headers={"Retry-After": "0"})
    holds(assistant.ask(GET, report="docs_overall", **WEEK), STATUSES[status])
    box.reset()
    assert not assistant.ask(GET, report="docs_overall", **WEEK).failed


def test_an_answer_that_is_no_report_is_a_sentence(assistant: Assistant, box: Sandbox) -> None:
    """A page of a proxy in place of a report is said to be none."""
    box.answer("docs_overall", "<html>\nplease sign in")
    holds(
        assistant.ask(GET, report="docs_overall", **WEEK),
        "the answer of Help Scout cannot be read as the report that it should be",
    )


def test_users_cannot_be_compared_where_there_are_none() -> None:
    """In an account that nobody works in yet there is nobody to ask about, one by one."""

    async def ask(url: str) -> Reply:
        async with (
            AsyncHelpScoutReports("an id", "a secret", base_url=url) as client,
            Client(make_server(client)) as assistant,
        ):
            result: Any = await assistant.call_tool(COMPARE, {"report": "user_overall", **WEEK})
            return Reply(result.is_error, result.content[0].text, result.structured_content)

    with Sandbox(users=0) as nobody:
        holds(asyncio.run(ask(nobody.url)), "the account has no users to compare")


@pytest.mark.promise("Assistants")
def test_no_network_no_sign_in_and_no_calls_left_are_sentences(box: Sandbox) -> None:
    """A machine without a network, a refused app secret, and a rate limit used up are told in words."""

    async def ask(**settings: Any) -> Reply:
        async with (
            AsyncHelpScoutReports("an id", "a secret", max_retries=0, **settings) as client,
            Client(make_server(client)) as assistant,
        ):
            result: Any = await assistant.call_tool(GET, {"report": "docs_overall", **WEEK})
            return Reply(result.is_error, result.content[0].text, result.structured_content)

    holds(
        asyncio.run(ask(base_url="http://127.0.0.1:9")),
        r"Help Scout cannot be reached from this machine; is there a network, or a proxy to set\?",
    )
    box.fail("oauth_token", 401, body={"error": "invalid_client", "error_description": "no such application"})
    reply = asyncio.run(ask(base_url=box.url))
    assert reply.failed
    assert reply.text.startswith("the sign-in was refused: ")
    assert reply.text.endswith("the app id and secret of this server have to be checked")
    assert "a secret" not in reply.text
    box.reset()
    box.fail("docs_overall", 429, headers={"Retry-After": "90", "X-RateLimit-Limit-Minute": "400"})
    holds(
        asyncio.run(ask(base_url=box.url, max_wait=1)),
        r"the account's rate limit is used up \(429\): 400 calls a minute; ask again in 90 s",
    )
