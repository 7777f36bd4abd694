"""The command is told to stop while its host keeps its streams open."""

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection
from itertools import count
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import pytest

from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.mcp.assistant import COMMAND, TOKEN, environment

pytestmark = pytest.mark.slow

INITIALIZE = {
    "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "host", "version": "1"}},
}
QUESTION = {
    "method": "tools/call",
    "params": {"name": "get_report", "arguments": {"report": "email_overall", "period": "2026-09"}},
}


@contextmanager
def host(url: str) -> Iterator[subprocess.Popen[bytes]]:
    """The command, with a session that has begun."""
    pipes: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen(COMMAND, env=environment(url), **pipes) as process:
        try:
            say(process, 1, INITIALIZE)
            assert process.stdout
            assert json.loads(process.stdout.readline())["result"]
            yield process
        finally:
            process.kill()


def say(process: subprocess.Popen[bytes], number: int, message: dict[str, Any]) -> None:
    """Send a request."""
    assert process.stdin
    process.stdin.write(json.dumps({"jsonrpc": "2.0", "id": number, **message}).encode() + b"\n")
    process.stdin.flush()


@pytest.mark.promise("Assistants")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("asked", [False, True], ids=["idle", "asked"])
def test_a_signal_ends_it_at_once(box: Sandbox, number: signal.Signals, code: int, asked: bool) -> None:
    """Waiting for its host or in the middle of a question, it ends by its exit code, with no traceback."""
    with host(box.url) as process:
        if asked:
            box.fail("email_overall", 429, None, headers={"X-RateLimit-Retry-After": "30"})
            say(process, 2, QUESTION)
            while not any(request.operation_id == "email_overall" for request in box.requests):
                pass
        process.send_signal(number)
        assert process.wait(20) == code
        assert process.stdout
        assert process.stdout.read() == b""
        assert process.stderr
        assert process.stderr.read().strip() == b""


@pytest.mark.promise("Assistants")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_in_a_flood_of_messages_ends_it_by_its_code(box: Sandbox, number: signal.Signals, code: int) -> None:
    """While its host sends one message after another, it ends by its exit code as well, with no word."""
    with host(box.url) as process:

        def flood() -> None:
            with suppress(OSError):
                for identity in count(2):  # unbuffered: nothing is left to be written when it has ended
                    os.write(pipe, json.dumps({"jsonrpc": "2.0", "id": identity, "method": "ping"}).encode() + b"\n")

        assert process.stdin
        assert process.stdout
        assert process.stderr
        pipe = process.stdin.fileno()
        sending = Thread(target=flood)
        sending.start()
        for _ in range(20):
            assert process.stdout.readline()
        process.send_signal(number)
        process.stdout.read()
        assert process.wait(20) == code
        assert process.stderr.read().strip() == b""
        sending.join(20)


@pytest.mark.promise("Assistants")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_over_http_without_a_word(box: Sandbox, number: signal.Signals, code: int) -> None:
    """While an assistant holds its stream open, as the SDK's client does, it ends by its exit code, with no word."""
    command = [*COMMAND, "--http", "--port", "0"]
    with subprocess.Popen(command, env=environment(box.url), stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        place = urlsplit(process.stderr.readline().split()[2])
        assert process.stderr.readline().startswith("callers need the token")
        headers = {
            "Authorization": f"Bearer {TOKEN}",
            "Content-Type": "application/json",
            "Accept": "application/json, text/event-stream",
        }
        with (
            closing(HTTPConnection("127.0.0.1", place.port, timeout=20)) as asking,
            closing(HTTPConnection("127.0.0.1", place.port, timeout=20)) as listening,
        ):
            asking.request("POST", place.path, json.dumps({"jsonrpc": "2.0", "id": 1, **INITIALIZE}), headers)
            session = asking.getresponse().headers["Mcp-Session-Id"]
            listening.request("GET", place.path, headers={**headers, "Mcp-Session-Id": session})
            assert listening.getresponse().status == 200
            process.send_signal(number)
            assert process.wait(20) == code
        assert process.stderr.read().strip() == ""


def test_a_host_that_does_not_read_any_more_ends_it(box: Sandbox) -> None:
    """A host that is gone while its question is answered: the command ends, without a word to nobody."""
    with host(box.url) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        say(process, 2, QUESTION)
        assert process.wait(20) == 1
        assert process.stderr.read() == b""


def test_without_standard_input_it_says_so(box: Sandbox) -> None:
    """A host that closed a stream before it started the command gets one line and exit code 1."""
    for redirection, name in (("<&-", "input"), (">&-", "output")):
        command = ["sh", "-c", f'exec "$@" {redirection}', "sh", *COMMAND]
        done = subprocess.run(command, env=environment(box.url), capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == f"helpscout-reports: there is no standard {name} to serve on\n"
