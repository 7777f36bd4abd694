"""What Airbyte's own runner makes of the manifest: it reads from the sandbox what the client reads."""

import json
import subprocess
from collections.abc import Iterable
from datetime import UTC, date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from helpscout_reports import HelpScoutReports, Interval, operations
from helpscout_reports.sandbox import Sandbox
from helpscout_reports_api import spec

from .environments import AIRBYTE

MANIFEST: dict[str, Any] = json.loads(spec.airbyte("json"))
STREAMS: dict[str, dict[str, Any]] = MANIFEST["definitions"]["streams"]
WEEK = Interval.between(date(2026, 10, 5), date(2026, 10, 11), UTC)
Records = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module")
def streams(company: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What `discover` finds."""
    (message,) = of_type("CATALOG", run("discover", tmp_path_factory.mktemp("discover"), config(company)))
    return list(message["catalog"]["streams"])


@pytest.fixture(scope="module")
def week(company: Sandbox, streams: list[dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> Records:
    """The records of a week, of every stream."""
    return records(read(company, streams, tmp_path_factory.mktemp("read"), [stream["name"] for stream in streams]))


def config(box: Sandbox, **more: str) -> dict[str, Any]:
    """What a person has filled in."""
    dates = {"start_date": "2026-10-05T00:00:00Z", "end_date": "2026-10-12T00:00:00Z"}
    return {"app_id": "sandbox", "app_secret": "sandbox", "base_url": box.url, **dates, **more}


def run(command: str, folder: Path, given: dict[str, Any], **files: Any) -> list[dict[str, Any]]:
    """The messages of a command of the runner."""
    options: list[str] = []
    for name, content in {"config": {**given, "__injected_declarative_manifest": MANIFEST}, **files}.items():
        path = folder / f"{name}.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        options += [f"--{name}", str(path)]
    done = subprocess.run(
        [AIRBYTE.program("source-declarative-manifest"), command, *options],
        cwd=folder,
        env=AIRBYTE.variables(),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    messages = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    faults = [message["trace"]["error"]["message"] for message in messages if "error" in message.get("trace", {})]
    assert (done.returncode, faults) == (0, []), (faults, done.stdout[-2000:], done.stderr[-2000:])
    return messages


def read(
    box: Sandbox,
    streams: list[dict[str, Any]],
    folder: Path,
    names: Iterable[str],
    state: list[dict[str, Any]] | None = None,
    **more: str,
) -> list[dict[str, Any]]:
    """The messages of reading some streams."""
    chosen = [
        {
            "stream": stream,
            "sync_mode": "incremental" if "incremental" in stream["supported_sync_modes"] else "full_refresh",
            "destination_sync_mode": "append",
        }
        for stream in streams
        if stream["name"] in set(names)
    ]
    return run("read", folder, config(box, **more), catalog={"streams": chosen}, state=state or [])


def of_type(kind: str, messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The messages of a type."""
    return [message for message in messages if message["type"] == kind]


def records(messages: list[dict[str, Any]]) -> Records:
    """The records by stream."""
    found: Records = {}
    for message in of_type("RECORD", messages):
        found.setdefault(message["record"]["stream"], []).append(message["record"]["data"])
    return found


def expected(client: HelpScoutReports, name: str) -> list[dict[str, Any]]:
    """What the client gives for a stream, with what the stream adds."""
    entry = operations.index[name]
    report = getattr(getattr(client, entry.family), entry.report)
    dates: dict[str, Any] = {}
    added: dict[str, Any] = {}
    if any(parameter.name == "start" for parameter in entry.parameters):
        dates = {**WEEK}
        added = {"slice_start": "2026-10-05T00:00:00Z", "slice_end": "2026-10-12T00:00:00Z"}
    lists = {"user": client.lookup.users, "team": client.lookup.teams, "mailbox": client.lookup.mailboxes}
    found: list[dict[str, Any]] = []
    asked: list[dict[str, Any]] = [{}]
    for parameter in entry.parameters:
        if parameter.required and parameter.refers_to:
            asked = [{parameter.name: item.id} for item in lists[parameter.refers_to]()]
    for about in asked:
        answer = report(**about, **dates)
        rows = answer.collect() if entry.paged else answer if isinstance(answer, list) else [answer]
        slices = {f"slice_{key}": value for key, value in about.items()}
        found += [{**row.to_dict(), **added, **slices} for row in rows]
    return found


def in_order(rows: list[dict[str, Any]]) -> list[str]:
    """Rows as text, in an order of their own: slices are read at once. Airbyte's runner leaves null out of records."""
    return sorted(json.dumps(_without_null(row), sort_keys=True) for row in rows)


def _without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_null(item) for key, item in value.items() if item is not None}
    return [_without_null(item) for item in value] if isinstance(value, list) else value


def test_the_connection_is_checked(box: Sandbox, tmp_path: Path) -> None:
    """`check` says yes, and `spec` gives the form."""
    (message,) = of_type("CONNECTION_STATUS", run("check", tmp_path, config(box)))
    assert message["connectionStatus"]["status"] == "SUCCEEDED"


def test_a_plan_without_reports_is_named(tmp_path: Path) -> None:
    """Where the plan has no reports, `check` says so in the words of the description."""
    with Sandbox(plan="standard", users=1) as box:
        (message,) = of_type("CONNECTION_STATUS", run("check", tmp_path, config(box)))
    assert message["connectionStatus"]["status"] == "FAILED"
    assert "the plan has no reports" in message["connectionStatus"]["message"]


def test_every_stream_is_discovered(streams: list[dict[str, Any]]) -> None:
    """`discover` lists every stream with its schema; those with dates are incremental."""
    assert [stream["name"] for stream in streams] == list(STREAMS)
    for stream in streams:
        assert stream["json_schema"] == MANIFEST["schemas"][stream["name"]]
        dated = "incremental_sync" in STREAMS[stream["name"]]
        assert ("incremental" in stream["supported_sync_modes"]) is dated


@pytest.mark.parametrize("name", STREAMS)
def test_a_week_is_what_the_client_gives(name: str, week: Records, box: Sandbox) -> None:
    """Row for row and value for value a stream has what the client gives for the same week, and fits its schema."""
    with HelpScoutReports("sandbox", "sandbox", base_url=box.url) as client:
        wanted = expected(client, name)
    assert wanted
    assert in_order(week[name]) == in_order(wanted)
    validator = jsonschema.Draft7Validator(MANIFEST["schemas"][name])
    assert [fault.message for row in week[name] for fault in validator.iter_errors(row)] == []
    if key := STREAMS[name].get("primary_key"):
        assert len({tuple(row[part] for part in key) for row in week[name]}) == len(week[name])


def test_pages_are_read_to_their_end(box: Sandbox, streams: list[dict[str, Any]], tmp_path: Path) -> None:
    """A report of several pages is asked for with the largest page, and for not one page more than there are."""
    rows = records(read(box, streams, tmp_path, ["company_drilldown"]))["company_drilldown"]
    pages = [seen for seen in box.requests if seen.operation_id == "company_drilldown"]
    assert len(rows) > 100
    assert len(pages) == -(-len(rows) // 50)


@pytest.mark.parametrize(
    ("every", "end", "wanted"),
    [
        ("day", "2026-08-23T18:00:00Z", ["08-21", "08-22"]),
        ("week", "2026-09-02T00:00:00Z", ["08-24"]),
        ("month", "2026-10-31T00:00:00Z", ["09-01"]),
    ],
)
def test_slices_are_whole_and_over(
    every: str, end: str, wanted: list[str], box: Sandbox, streams: list[dict[str, Any]], tmp_path: Path
) -> None:
    """Slices begin with the first whole one after the start, and end with the last one that is over."""
    dates = {"start_date": "2026-08-20T09:00:00Z", "end_date": end}
    found = read(box, streams, tmp_path, ["email_overall"], every=every, **dates)
    assert starts(found, "email_overall") == wanted
    ends = sorted(row["slice_end"][5:10] for row in records(found)["email_overall"])
    assert ends[:-1] == wanted[1:]


def test_the_next_sync_pulls_what_still_settles(box: Sandbox, streams: list[dict[str, Any]], tmp_path: Path) -> None:
    """With the state of the sync before, two weeks before the last one are pulled again, and what is new."""
    start = {"start_date": "2026-08-31T00:00:00Z"}
    first = read(box, streams, tmp_path, ["chat_overall", "user_chat"], end_date="2026-10-05T00:00:00Z", **start)
    assert starts(first, "chat_overall") == ["08-31", "09-07", "09-14", "09-21", "09-28"]
    newest = {
        message["state"]["stream"]["stream_descriptor"]["name"]: message["state"] for message in of_type("STATE", first)
    }
    state = list(newest.values())
    names = ["chat_overall", "user_chat"]
    again = read(box, streams, tmp_path, names, state, end_date="2026-10-14T00:00:00Z", **start)
    assert starts(again, "chat_overall") == ["09-14", "09-21", "09-28", "10-05"]
    assert starts(again, "user_chat") == ["09-14", "09-21", "09-28", "10-05"]


def starts(messages: list[dict[str, Any]], name: str) -> list[str]:
    """The days on which the slices of a stream begin."""
    return sorted({row["slice_start"][5:10] for row in records(messages)[name]})


def test_limits_and_revoked_tokens_are_got_over(
    box: Sandbox, streams: list[dict[str, Any]], week: Records, tmp_path: Path
) -> None:
    """A rate limit is waited out, a server that fails is asked again, and a token that is refused is replaced."""
    box.fail("company_drilldown", 429, times=2, headers={"X-RateLimit-Retry-After": "1"})
    box.fail("happiness_ratings", 503)
    box.fail("email_overall", 401)
    names = ["company_drilldown", "happiness_ratings", "email_overall"]
    found = records(read(box, streams, tmp_path, names))
    for name in names:
        assert in_order(found[name]) == in_order(week[name])
    tokens = [seen for seen in box.requests if seen.operation_id == "oauth_token"]
    assert len(tokens) >= 2
