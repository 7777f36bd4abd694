"""The command line, run as users run it: as a process."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import yaml

from helpscout_reports import __version__, cli
from helpscout_reports_api import spec

ROOT = Path(__file__).parents[3]
ENVIRONMENT = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated_client")])}
COMMAND = [sys.executable, "-m", "helpscout_reports.cli"]


def run(*arguments: str, prelude: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command to its end; `prelude` is Python to run before it."""
    code = f"{prelude}\nimport sys\nfrom helpscout_reports.cli import main\nsys.exit(main())"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, env=ENVIRONMENT, timeout=60
    )


@contextmanager
def serving(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A sandbox as a process, with what it printed until it served."""
    with subprocess.Popen(
        [*COMMAND, "sandbox", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT
    ) as process:
        try:
            assert process.stdout
            printed = ""
            while "APP_SECRET" not in printed:
                line = process.stdout.readline()
                assert line, process.stderr.read() if process.stderr else ""
                printed += line
            yield process, printed
        finally:
            process.kill()


@pytest.mark.promise("Sandbox")
@pytest.mark.slow
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 0)])
def test_the_sandbox_serves_until_it_is_interrupted(number: signal.Signals, code: int) -> None:
    """It prints its address and the variables to set, serves, and goes quietly."""
    with serving("--port", "0", "--seed", "7") as (process, printed):
        settings = dict(re.findall(r"export (HELPSCOUT_\w+)=(\S+)", printed))
        assert settings.keys() == {"HELPSCOUT_BASE_URL", "HELPSCOUT_APP_ID", "HELPSCOUT_APP_SECRET"}
        assert httpx.get(settings["HELPSCOUT_BASE_URL"]).headers["X-Sandbox"] == "helpscout-reports"
        process.send_signal(number)
        _, errors = process.communicate(timeout=10)
        assert (process.returncode, errors) == (code, "")


@pytest.mark.promise("Sandbox")
@pytest.mark.slow
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 0)])
def test_the_sandbox_stops_with_requests_under_way(number: signal.Signals, code: int) -> None:
    """Nobody waits for a slow answer when the sandbox is told to stop, and nothing is printed about it."""
    with serving("--port", "0", "--latency", "600") as (process, printed):
        found = re.search(r"HELPSCOUT_BASE_URL=http://(\S+):(\d+)", printed)
        assert found
        with socket.create_connection((found[1], int(found[2]))) as caller:
            caller.sendall(
                b"GET /v2/users HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n"
            )
            assert caller.recv(100).startswith(b"HTTP/1.1 100")
            caller.sendall(b"x")
            process.send_signal(number)
            _, errors = process.communicate(timeout=15)
        assert (process.returncode, errors) == (code, "")


SIGNALLED_AT_A_STEP = """
import os, signal, sys, threading
from helpscout_reports.cli.tools import sandbox as command
from helpscout_reports.sandbox import Sandbox

def stop_after(steps):
    def trace(*_):
        nonlocal steps
        steps -= 1
        if steps == 0:
            os.kill(os.getpid(), signal.SIGTERM)
        return trace
    def tell(text, **_):
        if "SECRET" in text:
            threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGTERM)).start()  # where there are fewer steps
            sys.settrace(trace)
    command.print = tell
    assert command._serve(Sandbox()) == 0
    sys.settrace(None)

signal.signal(signal.SIGTERM, signal.SIG_IGN)
for steps in range(1, 21):
    stop_after(steps)
"""


@pytest.mark.slow
def test_the_sandbox_stops_whenever_it_is_told_to() -> None:
    """A signal that comes at any step of the beginning wait ends it."""
    done = subprocess.run([sys.executable, "-c", SIGNALLED_AT_A_STEP], env=ENVIRONMENT, timeout=60, check=False)
    assert done.returncode == 0


@pytest.mark.slow
def test_the_sandbox_misbehaves_as_asked() -> None:
    """Plan, rate limit, latency, token lifetime and time zone can be set, and are what the server does."""
    wishes = ["--plan", "standard", "--rate-limit", "3", "--latency", "0.2", "--token-lifetime", "90"]
    with serving("--port", "0", *wishes, "--timezone", "Asia/Kolkata") as (_, printed):
        found = re.search(r"HELPSCOUT_BASE_URL=(\S+)", printed)
        assert found
        with httpx.Client(base_url=found[1], headers={"Authorization": "Bearer sandbox"}) as http:
            secrets = {"client_id": "any", "client_secret": "thing"}
            token = http.post("/v2/oauth2/token", json={"grant_type": "client_credentials", **secrets})
            assert token.json()["expires_in"] == 90
            me = http.get("/v2/users/me")
            assert (me.json()["timezone"], me.headers["X-RateLimit-Limit-Minute"]) == ("Asia/Kolkata", "3")
            assert me.elapsed.total_seconds() >= 0.2
            interval = "start=2026-03-02T00:00:00Z&end=2026-04-01T00:00:00Z"
            assert http.get(f"/v2/reports/company?{interval}").status_code == 403
            assert [http.get("/v2/users").status_code for _ in range(2)] == [200, 429]


@pytest.mark.slow
def test_the_sandbox_invents_the_company_asked_for() -> None:
    """Its size, channels, names, an empty account, lean answers and failing reports are options."""
    company = ["--users", "1", "--tags", "3", "--channel", "email", "--no-docs", "--hostile-names", "--empty", "--lean"]
    with serving("--port", "0", *company, "--failing", "docs_overall=503") as (_, printed):
        found = re.search(r"HELPSCOUT_BASE_URL=(\S+)", printed)
        assert found
        with httpx.Client(base_url=found[1], headers={"Authorization": "Bearer sandbox"}) as http:
            interval = "start=2026-03-02T00:00:00Z&end=2026-04-01T00:00:00Z"
            assert http.get(f"/v2/reports/docs?{interval}").status_code == 503
            assert http.get(f"/v2/reports/company?{interval}").status_code == 200
            assert http.get("/v2/tags").json()["_embedded"]["tags"] == []
            assert len(http.get("/v2/users").json()["_embedded"]["users"]) == 1


@pytest.mark.slow
def test_a_time_zone_that_is_not_there_is_one_line() -> None:
    """An invalid setting is named in one line, and nothing is served."""
    result = run("sandbox", "--port", "0", "--timezone", "Moon/Base")
    assert (result.returncode, result.stdout) == (2, "")
    assert re.fullmatch("helpscout-reports: .*'Moon/Base'.*\n", result.stderr)


@pytest.mark.slow
def test_a_busy_port_is_one_line() -> None:
    """A port that is taken is named in one line, and the command fails."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = run("sandbox", "--port", str(port))
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == f"helpscout-reports: port {port} on 127.0.0.1 is in use; choose another one, or 0 for any\n"


@pytest.mark.slow
def test_the_specification_is_printed() -> None:
    """`spec` prints the document of the package, YAML unless JSON is asked for."""
    assert run("spec").stdout == spec.document("yaml").decode()
    assert json.loads(run("spec", "--format", "json").stdout) == spec.load()


@pytest.mark.slow
def test_the_manifest_for_airbyte_is_printed() -> None:
    """`spec --airbyte` prints the manifest; what is about the OpenAPI document is wrong usage beside it."""
    assert run("spec", "--airbyte").stdout == spec.airbyte().decode()
    assert json.loads(run("spec", "--airbyte", "--format", "json").stdout) == yaml.safe_load(spec.airbyte("yaml"))
    assert run("spec", "--airbyte", "--openapi", "3.0").returncode == 2


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["yaml", "json"])
@pytest.mark.parametrize(("version", "named"), [("3.1", "3.1.0"), ("3.0", "3.0.3")])
def test_the_specification_is_printed_in_both_versions(kind: str, version: str, named: str) -> None:
    """`spec --openapi 3.0` prints the downgraded document, whole and with its examples, in both formats."""
    document = yaml.safe_load(run("spec", "--format", kind, "--openapi", version).stdout)
    assert document["openapi"] == named
    assert document == spec.load(version)
    assert len(document["paths"]) == len(spec.load()["paths"])
    assert "externalValue" not in spec.document(kind, openapi=version).decode()


def test_a_version_that_is_not_there_is_refused() -> None:
    """The package has 3.1 and 3.0, YAML and JSON, and says so when something else is asked for."""
    with pytest.raises(ValueError, match=r"must be 3\.1 or 3\.0"):
        spec.document(openapi="2.0")
    with pytest.raises(ValueError, match="must be json or yaml"):
        spec.document("xml")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["spec", "--format", "xml"], "'xml'"),
        (["spec", "--openapi", "2.0"], "'2.0'"),
        (["sandbox", "--port", "70000"], "70000"),
        (["sandbox", "--seed", "one"], "'one'"),
        (["sandbox", "--plan", "gold"], "'gold'"),
        (["sandbox", "--rate-limit", "0"], "0"),
        (["sandbox", "--latency", "-1"], "-1"),
        (["sandbox", "--latency", "inf"], "latency=inf"),
        (["sandbox", "--token-lifetime", "inf"], "token_lifetime=inf"),
        (["sandbox", "--token-lifetime", "soon"], "'soon'"),
        (["sandbox", "--users", "-1"], "-1"),
        (["sandbox", "--channel", "fax"], "'fax'"),
        (["sandbox", "--failing", "docs_overall"], "'docs_overall'"),
        (["sandbox", "--failing", "docs_overal=500"], "'docs_overal'"),
        (["report"], "'report'"),
        (["spec", "--colour"], "--colour"),
    ],
)
def test_wrong_usage_is_one_line(arguments: list[str], named: str) -> None:
    """What is wrong is named in one line on stderr, with the help to look at; exit code 2."""
    result = run(*arguments)
    assert (result.returncode, result.stdout) == (2, "")
    command = "" if arguments == ["report"] else f" {arguments[0]}"
    line = f"helpscout-reports: .*{re.escape(named)}.*; see helpscout-reports{command} --help\n"
    assert re.fullmatch(line, result.stderr)


@pytest.mark.parametrize(
    ("arguments", "code", "named"),
    [
        (["--format", "json", "--openapi", "2.0"], 2, "'2.0'"),
        (["--format=json", "--colour"], 2, "--colour"),
        (["--colour", "--format", "json"], 2, "--colour"),
    ],
)
def test_errors_are_json_where_json_is_asked_for(arguments: list[str], code: int, named: str) -> None:
    """With `--format json` what is wrong is one line of JSON on stderr, wherever the option stands."""
    result = run("spec", *arguments)
    assert (result.returncode, result.stdout, result.stderr.count("\n")) == (code, "", 1)
    assert named in json.loads(result.stderr)["error"]


@pytest.mark.slow
def test_a_full_disk_is_one_line() -> None:
    """What cannot be written is said in one line, JSON where JSON is asked for; exit code 1."""
    for extra, line in ((["yaml"], "helpscout-reports: No space.*\n"), (["json"], '{"error": "No space.*"}\n')):
        with open("/dev/full", "wb") as full:
            result = subprocess.run(
                [*COMMAND, "spec", "--format", *extra], stdout=full, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT
            )
        assert result.returncode == 1
        assert re.fullmatch(line, result.stderr)


@pytest.mark.slow
@pytest.mark.parametrize(
    "given",
    [("--help",), ("--version",), ("user", "overall", "--help"), ("reports",), ("spec",), ("completion", "bash"),
     ("dashboard", "--last", "week", "--tz", "UTC", "--dry-run")],
    ids=" ".join,
)  # fmt: skip
def test_a_closed_standard_output_is_one_line(given: tuple[str, ...]) -> None:
    """With nowhere to write to the command fails in one line, without a traceback."""
    command = ["bash", "-c", '"$@" >&-', "bash", *COMMAND, *given]
    result = subprocess.run(command, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT)
    assert (result.returncode, result.stderr) == (1, "helpscout-reports: there is no standard output to write to\n")


@pytest.mark.slow
def test_what_goes_to_a_file_needs_no_standard_output(tmp_path: Path) -> None:
    """A closed standard output is no error where nothing is written to it."""
    output = tmp_path / "week.csv"
    asked = ("company", "overall", "--last", "7d", "--tz", "UTC", "--sandbox", "--output", str(output))
    result = subprocess.run(
        ["bash", "-c", '"$@" >&-', "bash", *COMMAND, *asked], stderr=subprocess.PIPE, text=True, env=ENVIRONMENT
    )
    assert result.returncode == 0
    assert "metrics" in result.stderr
    assert output.read_text(encoding="utf-8").startswith("metric,unit")


def run_to(stderr: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command whose standard error is closed, or read by nobody."""
    command = ["bash", "-c", f'"$@" {stderr}', "bash", *COMMAND, *arguments]
    ending, beginning = os.pipe()
    os.close(ending)
    try:
        return subprocess.run(command, stdout=subprocess.PIPE, stderr=beginning, text=True, env=ENVIRONMENT, timeout=60)
    finally:
        os.close(beginning)


@pytest.mark.slow
@pytest.mark.parametrize("stderr", ["2>&-", ""])
def test_a_standard_error_that_takes_nothing_changes_nothing(stderr: str) -> None:
    """Errors, notes and warnings that cannot be said stay off stdout, and leave answer and exit code as they are."""
    wrong = run_to(stderr, "company", "overhaul")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    bare = run_to(stderr)
    assert (bare.returncode, bare.stdout) == (2, "")
    answered = run_to(stderr, "company", "overall", "--last", "7d", "--tz", "UTC", "--sandbox", "--format", "csv")
    assert (answered.returncode, answered.stdout.count("metric,unit")) == (0, 1)


def test_no_command_shows_the_help() -> None:
    """Without a command the commands are listed on stderr; exit code 2. `--help` lists them with exit code 0."""
    bare, asked = run(), run("--help")
    assert (bare.returncode, bare.stdout) == (2, "")
    assert (asked.returncode, asked.stderr) == (0, "")
    for text in (bare.stderr, asked.stdout):
        assert "sandbox" in text
        assert "spec" in text


def test_it_tells_its_version() -> None:
    """`--version` prints the version of the package."""
    assert __version__ in run("--version").stdout


def test_without_click_it_says_what_to_install() -> None:
    """The base install has no click; the message names the extra."""
    result = run("spec", prelude="import sys; sys.modules['click'] = None")
    assert result.returncode == 1
    assert result.stderr == "helpscout-reports: the command line needs click: pip install 'helpscout-reports[cli]'\n"


@pytest.mark.parametrize("command", ["sandbox", "spec"])
def test_every_option_is_explained(command: str) -> None:
    """The help of a command says of each option what it does, not only which values it takes."""
    lines = [line for line in run(command, "--help").stdout.splitlines() if line.startswith("  -")]
    assert lines
    for line in lines:
        assert re.fullmatch(r"  (-h, )?--[\w-]+( \[[\w.|]+\]| [A-Z]+)?  +[A-Z].*", line), line


@pytest.mark.slow
@pytest.mark.parametrize("missing", ["starlette", "uvicorn", "openapi_core"])
def test_without_the_sandbox_extra_it_says_what_to_install(missing: str) -> None:
    """A missing library of the sandbox is named together with the extra."""
    prelude = f"import sys; sys.modules['{missing}'] = None"
    result = run("sandbox", "--port", "0", prelude=prelude)
    assert (result.returncode, result.stdout) == (1, "")
    expected = f"helpscout-reports: the sandbox needs {missing}: pip install 'helpscout-reports[sandbox]'\n"
    assert result.stderr == expected


def test_a_reader_that_has_had_enough_is_no_traceback() -> None:
    """With a closed pipe the command ends without a word."""
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.run(
        [*COMMAND, "spec"], stdout=writing, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT, timeout=60
    )
    os.close(writing)
    assert process.stderr == ""
    assert process.returncode != 0


def test_main_returns_the_exit_code(capfd: pytest.CaptureFixture[str]) -> None:
    """The entry point gives the code back and leaves exiting to its caller."""
    assert cli.main(["spec", "--format", "json"]) == 0
    assert json.loads(capfd.readouterr().out) == spec.load()
    assert cli.main(["nothing"]) == 2
