"""Reports from the command line, against a sandbox: what is asked, what is written, what is said where it cannot be."""

import csv
import io
import json
import socket
import stat
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from helpscout_reports import HelpScoutReports, Interval, cli, operations, tables
from helpscout_reports.cli.report import arguments_of
from helpscout_reports.cli.root import families
from helpscout_reports.names import Names
from helpscout_reports.sandbox import Sandbox
from helpscout_reports_api.calls.parameter import Parameter


class Result(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    """A sandbox for all tests here."""
    with Sandbox() as box:
        yield box


Run = Callable[..., Result]


@pytest.fixture
def run(box: Sandbox, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Run a command in this process, with the sandbox in the environment."""
    box.reset()
    monkeypatch.setenv("HELPSCOUT_BASE_URL", box.url)
    monkeypatch.setenv("HELPSCOUT_APP_ID", "sandbox")
    monkeypatch.setenv("HELPSCOUT_APP_SECRET", "sandbox")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    def command(*arguments: str) -> Result:
        capfd.readouterr()
        code = cli.main(list(arguments))
        out, err = capfd.readouterr()
        return Result(code, out, err)

    return command


@pytest.fixture
def client(box: Sandbox) -> Iterator[HelpScoutReports]:
    """The client that the figures are compared with."""
    with HelpScoutReports("sandbox", "sandbox", base_url=box.url) as client:
        yield client


OCTOBER = ("--from", "2026-10-01", "--to", "2026-10-07", "--tz", "Europe/Berlin")
WEEK = Interval.between(date(2026, 10, 1), date(2026, 10, 7), "Europe/Berlin")


def test_every_operation_but_the_legacy_one_is_a_command() -> None:
    """Families and reports come from the catalogue."""
    from helpscout_reports.cli.report import entries_of

    found = {f"{family}_{name.replace('-', '_')}" for family in families() for name in entries_of(family)}
    assert found == {name for name, entry in operations.index.items() if not entry.deprecated}
    assert len(found) == 39


@pytest.mark.slow
def test_every_report_is_written(run: Run) -> None:
    """Each command gives the rows of its main table as CSV, and the example of its help works."""
    from helpscout_reports.cli.report import entries_of, example_of

    for family in families():
        for entry in entries_of(family).values():
            arguments = [part.strip('"') for part in example_of(entry).split() if part != "--sandbox"]
            result = run(*arguments, "--format", "csv")
            assert result.code == 0, (entry.operation_id, result.err)
            head, *rows = csv.reader(io.StringIO(result.out))
            assert all(len(row) == len(head) for row in rows)


def test_figures_equal_those_of_the_client(run: Run, client: HelpScoutReports) -> None:
    """JSON has all tables, with the figures that the client gives."""
    result = run("user", "overall", "--user", "101", *OCTOBER, "--compare", "previous", "--format", "json")
    assert result.code == 0, result.err
    asked = {"user": 101, **WEEK.compared()}
    wanted = tables(client.user.overall(**asked), asked)
    found = json.loads(result.out)
    assert list(found) == list(wanted)
    assert [row["current"] for row in found["metrics"]] == [row["current"] for row in wanted["metrics"].rows]
    assert [row["delta"] for row in found["metrics"]] == [row["delta"] for row in wanted["metrics"].rows]
    assert "Europe/Berlin" in result.err


def test_names_become_ids(run: Run, box: Sandbox, client: HelpScoutReports) -> None:
    """Users, inboxes and tags are named; what is sent are ids."""
    user = client.lookup.users().collect()[2]
    inbox, tag = client.lookup.mailboxes().collect()[0], client.lookup.tags().collect()[4]
    name = f"{user.first_name} {user.last_name}"
    filters = ("--inbox", inbox.name, "--tag", tag.name, "--channel", "email")
    assert run("user", "overall", "--user", name, *OCTOBER, *filters).code == 0
    sent = box.requests[-1].query
    assert f"user={user.id}" in sent
    assert f"mailboxes={inbox.id}" in sent
    assert f"tags={tag.id}" in sent
    assert "types=email" in sent


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["company", "overall"], "a period is needed"),
        (["company", "overall", "--last", "week", "--from", "2026-10-01"], "give one of --last"),
        (["company", "overall", "--from", "2026-10-01"], "--from needs --to"),
        (["company", "overall", "--last", "fortnight"], "must be week, month, quarter, or days such as 7d"),
        (["company", "overall", "--last", "99999d"], "--last '99999d': must be 36600d at most"),
        (["company", "overall", "--from", "1.10.2026", "--to", "2026-10-02"], "must be a day such as 2026-10-01"),
        (["company", "overall", "--from", "2026-W53", "--to", "2026-W53"], "--from '2026-W53': must be a day"),
        (["company", "overall", "--from", "2026-12-28", "--to", "2026W53"], "--to '2026W53': must be a day"),
        (["company", "overall", "--start", "2026-10-01T00:00:00", "--end", "2026-10-02T00:00:00Z"], "needs a zone"),
        (
            ["company", "overall", "--compare", "year", "--start", "0001-01-01T00:00Z", "--end", "0001-01-02T00:00Z"],
            "nothing comes before 0001-01-01T00:00Z",
        ),
        (["company", "overall", *OCTOBER[:4], "--tz", "Moon/Base"], "no such time zone"),
        (["company", "overall", *OCTOBER, "--output", "week.xlsx", "--format", "csv"], "ends in .xlsx"),
        (["company", "overall", *OCTOBER, "--output", "week.pdf"], "the ending tells no format"),
        (["company", "overall", *OCTOBER, "--format", "xlsx"], "needs --output FILE"),
        (["company", "overall", *OCTOBER, "--format", "xlsx", "--output", "-"], "needs --output FILE"),
        (["company", "overall", *OCTOBER, "--table", "nothing"], "there is no such table; one of metrics"),
        (["conversations", "drilldown", *OCTOBER, "--compare", "year"], "this report compares nothing"),
        (["user", "overall", *OCTOBER, "--user", "Bella"], "nearest: Bela Bakker"),
        (["company", "overall", *OCTOBER, "--channel", "fax,email"], "types"),
        (
            ["company", "overall", "--from", "2026-10-07", "--to", "2026-10-01"],
            "--to '2026-10-01': must not be before --from",
        ),
        (["company", "overall", *OCTOBER, "--output", ""], "--output is empty"),
        (["company", "overall", *OCTOBER[:4], "--tz", ""], "--tz is empty"),
        (["compny", "overall"], "No such command 'compny'"),
    ],
)
def test_wrong_usage_is_one_line(run: Run, arguments: list[str], words: str) -> None:
    """Exit code 2, one line that says what is wrong, nothing on standard output."""
    result = run(*arguments)
    assert result.code == 2, result
    lines = result.err.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("helpscout-reports: ")
    assert words.lower() in lines[0].lower()
    assert result.out == ""


@pytest.mark.parametrize(
    ("start", "end", "before"),
    [
        ("2024-02-28T00:00:00Z", "2024-02-29T00:00:00Z", ("2023-02-28T00:00:00Z", "2023-03-01T00:00:00Z")),
        ("2024-02-28T00:00:00Z", "2024-02-29T06:00:00Z", ("2023-02-28T00:00:00Z", "2023-03-01T06:00:00Z")),
        ("2024-02-29T00:00:00Z", "2024-03-01T00:00:00Z", ("2023-02-28T00:00:00Z", "2023-03-01T00:00:00Z")),
        ("2024-02-29T12:00:00Z", "2024-02-29T18:00:00Z", ("2023-02-28T12:00:00Z", "2023-02-28T18:00:00Z")),
        ("2024-03-01T00:00:00Z", "2024-03-02T00:00:00Z", ("2023-03-01T00:00:00Z", "2023-03-02T00:00:00Z")),
    ],
)
def test_instants_of_a_leap_year_have_a_year_before(run: Run, start: str, end: str, before: tuple[str, str]) -> None:
    """The 29th of February has the 28th a year before, and what ends on it does not lose a day there."""
    result = run("company", "overall", "--start", start, "--end", end, "--compare", "year", "--format", "json")
    assert result.code == 0, result.err
    row = json.loads(result.out)["metrics"][0]
    assert (row["asked_previous_start"], row["asked_previous_end"]) == before


def test_an_error_after_the_first_request_is_one_object(run: Run, box: Sandbox) -> None:
    """With `--format json` standard error is the error as JSON and nothing else, also when the API refuses."""
    box.fail("company_overall", 403)
    for extra, code in (((), 1), (("--table", "nothing"), 2)):
        result = run("company", "overall", *OCTOBER, "--format", "json", *extra)
        assert (result.code, result.out, [*json.loads(result.err)]) == (code, "", ["error"])


def test_nothing_is_sent_for_wrong_usage(run: Run, box: Sandbox) -> None:
    """Options are checked before the first request."""
    before = len(box.requests)
    assert run("company", "overall", "--last", "fortnight").code == 2
    assert run("company", "overall", *OCTOBER, "--format", "parquet").code == 2
    assert len(box.requests) == before


def test_personal_data_are_left_out_or_private(run: Run, tmp_path: Path) -> None:
    """`--no-personal` leaves customers out; a file that has them is for its owner alone."""
    target = tmp_path / "rows.csv"
    assert run("happiness", "ratings", *OCTOBER, "--output", str(target)).code == 0
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    head = target.read_text().splitlines()[0]
    assert "rating_customer_name" in head
    assert run("happiness", "ratings", *OCTOBER, "--no-personal", "--output", str(target)).code == 0
    head = target.read_text().splitlines()[0]
    assert not {"rating_customer_name", "rating_comments"} & set(head.split(","))


@pytest.mark.parametrize("name", ["week.xlsx", "week.json", "week.jsonl", "week.csv", "week.parquet"])
def test_the_ending_tells_the_format(run: Run, tmp_path: Path, name: str) -> None:
    """Each format is written to a file or folder of that name, and nothing lies beside it."""
    if name.endswith("parquet"):
        pytest.importorskip("polars")
    result = run("company", "overall", *OCTOBER, "--output", str(tmp_path / name))
    assert (result.code, result.out) == (0, ""), result.err
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("form", ["table", "csv", "json", "jsonl"])
def test_a_dash_is_standard_output(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    """`--output -` says the same as no `--output`; no file of that name is made."""
    monkeypatch.chdir(tmp_path)
    asked = ("company", "overall", *OCTOBER, "--format", form)
    assert run(*asked, "--output", "-") == run(*asked)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_the_old_file(run: Run, box: Sandbox, tmp_path: Path) -> None:
    """A report that does not come leaves what was there; exit code 1 and one line."""
    target = tmp_path / "week.csv"
    target.write_text("old")
    box.fail("company_overall", status=403)
    result = run("company", "overall", *OCTOBER, "--output", str(target))
    assert (result.code, target.read_text()) == (1, "old")
    assert run("company", "overall", *OCTOBER, "--output", str(tmp_path / "no" / "x.csv")).code == 1


@pytest.mark.parametrize("form", ["csv", "json", "jsonl", "xlsx", "parquet"])
def test_what_cannot_be_written_is_one_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    """An answer that finds no room is one line on standard error and nothing else, JSON where that was asked."""
    if form == "parquet":
        pytest.importorskip("polars")
    monkeypatch.setattr("os.replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device", "x")))
    written = ("--table", "metrics", "--format", form, "--output", str(tmp_path / f"week.{form}"))
    result = run("company", "overall", *OCTOBER, *written)
    line = "x: No space left on device"
    expected = json.dumps({"error": line}) if form == "json" else f"helpscout-reports: {line}"
    assert (result.code, result.out, result.err) == (1, "", f"{expected}\n")


@pytest.mark.slow
def test_without_credentials_it_says_what_to_do(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit code 2 names the variables and the command; `--sandbox` needs none."""
    monkeypatch.delenv("HELPSCOUT_APP_ID")
    monkeypatch.delenv("HELPSCOUT_BASE_URL")
    result = run("company", "overall", *OCTOBER)
    assert result.code == 2
    assert "HELPSCOUT_APP_ID" in result.err
    assert "auth login" in result.err
    assert run("lookup", "me", "--sandbox").code == 0


def test_figures_are_readable(run: Run) -> None:
    """A table has durations and changes as people write them, ids without commas, and no asked columns."""
    metrics = run("company", "overall", *OCTOBER, "--compare", "previous")
    assert metrics.out.splitlines()[0].split() == ["figure", "current", "previous", "change"]
    assert " %" in metrics.out
    rows = run("company", "drilldown", *OCTOBER, "--rows", "50")
    assert "asked_start" not in rows.out
    assert ",000" not in "".join(line[:20] for line in rows.out.splitlines())


@pytest.mark.slow
def test_customers_text_does_not_move_the_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """With hostile names no control or bidi character is written."""
    with Sandbox(hostile_names=True) as box:
        monkeypatch.setenv("HELPSCOUT_BASE_URL", box.url)
        result = run("company", "drilldown", *OCTOBER)
    assert result.code == 0
    assert not set(result.out) & {chr(n) for n in (*range(10), *range(11, 32), 0x7F, *range(0x202A, 0x202F), 0x2066)}


def test_doctor_says_what_is_wrong(run: Run, box: Sandbox) -> None:
    """Everything right is 0; the first thing that is wrong is named, with what to do."""
    assert run("doctor").code == 0
    box.fail("company_overall", status=403)
    result = run("doctor")
    assert result.code == 1
    assert "the plan has no reports" in result.out


def test_doctor_counts_wrong_credentials_as_wrong_usage(run: Run, box: Sandbox) -> None:
    """An app secret, or a token, that is refused is exit code 2, as with every other command."""
    box.fail("oauth_token", 401, times=None)
    assert run("doctor").code == run("lookup", "me").code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="the home folder comes from the environment there")
@pytest.mark.parametrize("command", [("lookup", "me"), ("doctor",), ("auth", "status"), ("auth", "login"), ("mcp",)])
def test_without_a_home_folder_it_says_what_to_do(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    """A user whom the system does not know, as in some containers, is told which variables to set."""
    for name in ("HELPSCOUT_APP_ID", "HELPSCOUT_APP_SECRET", "XDG_CONFIG_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", {}.__getitem__)  # raises KeyError, as it does for whom it does not know
    monkeypatch.setattr("click.prompt", lambda *_, **__: "entered")
    result = run(*command)
    assert (result.code, result.out) == (2, ""), result
    assert result.err.startswith("helpscout-reports: there is no home folder")
    assert "HELPSCOUT_APP_ID" in result.err


def test_status_names_the_variables_that_are_set(run: Run) -> None:
    """A variable that is not there is not named: nobody looks for a token where an app signed in."""
    result = run("auth", "status")
    assert result.out.endswith("; from environment (HELPSCOUT_APP_ID, HELPSCOUT_APP_SECRET)\n")


def test_signing_in_is_kept_and_forgotten(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`auth login` asks, tries and stores in private files; `logout` deletes them; the secret is never shown."""
    for name in ("HELPSCOUT_APP_ID", "HELPSCOUT_APP_SECRET"):
        monkeypatch.delenv(name)
    answers: Any = iter(["my-app", "my-app-secret"])
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: next(answers))
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _: next(answers))
    result = run("auth", "login")
    assert result.code == 0, result.err
    assert "my-app-secret" not in result.out + result.err
    folder = tmp_path / "config" / "helpscout-reports"
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert run("auth", "status").code == 0
    assert run("lookup", "me").code == 0
    assert run("auth", "logout").code == 0
    assert list(folder.iterdir()) == []
    assert run("auth", "status").code == 2


@pytest.mark.parametrize("stray", ["", "GET /favicon.ico HTTP/1.0\r\n\r\n"], ids=["nothing sent", "another path"])
def test_a_browser_signs_in_whatever_else_connects(run: Run, monkeypatch: pytest.MonkeyPatch, stray: str) -> None:
    """A connection that a browser opens ahead and leaves idle, or a request for something else, ends no sign-in."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    others: list[socket.socket] = []

    def browse(address: str) -> None:
        state = parse_qs(urlsplit(address).query)["state"][0]
        others.append(socket.create_connection(("127.0.0.1", port)))
        others[0].sendall(stray.encode())
        page = f"http://127.0.0.1:{port}/callback?code=code-{port}&state={state}"
        browser.submit(httpx.get, page, trust_env=False)

    monkeypatch.setattr("helpscout_reports.cli.tools.login.PORT", port)
    monkeypatch.setattr("helpscout_reports.cli.tools.login._PATIENCE", 20)
    monkeypatch.setattr("click.launch", browse)
    monkeypatch.setattr("click.prompt", lambda *_, **__: "entered")
    with ThreadPoolExecutor(1) as browser:
        result = run("auth", "login", "--code")
        others[0].close()
    assert result.code == 0, result.err
    assert "Signed in as" in result.out


@pytest.mark.parametrize(
    ("kind", "given", "value"),
    [
        ("number", "0.5", 0.5),
        ("date", "2026-10-01", date(2026, 10, 1)),
        ("date[]", ("2026-10-01,2026-10-02",), [date(2026, 10, 1), date(2026, 10, 2)]),
        ("string[]", ("a,b",), ["a,b"]),
        ("integer[]", ("1,2", "3"), [1, 2, 3]),
    ],
)
def test_an_option_of_any_kind_is_read(kind: str, given: Any, value: Any, client: HelpScoutReports) -> None:
    """A parameter of a kind that no report has yet is an option all the same."""
    parameter = Parameter("x", "x", "query", kind, required=False, description="X.")
    assert arguments_of([parameter], {"x": given}, Names(client)) == {"x": value}
