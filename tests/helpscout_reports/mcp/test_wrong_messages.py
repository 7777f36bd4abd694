"""What comes over standard input and is no message of the protocol."""

import json
import subprocess
from typing import Any

import pytest

from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.mcp.assistant import COMMAND, environment

pytestmark = pytest.mark.slow

PING = {"jsonrpc": "2.0", "id": 99, "method": "ping"}
WRONG: list[tuple[str, Any, int]] = [
    ("tell me about last week", None, -32700),
    ('{"jsonrpc": "2.0", "id": 1, "method": "pi', None, -32700),
    ('{"id": 2, "method": "tools/list"}', 2, -32600),
    ('{"jsonrpc": "2.0", "id": "three", "method": "tools/call", "params": []}', "three", -32600),
    ('{"jsonrpc": "2.0", "id": true, "method": 4}', None, -32600),
    ('[{"jsonrpc": "2.0", "id": 5, "method": "ping"}]', None, -32600),
    ("null", None, -32600),
    ("[" * 100_000, None, -32700),
]


@pytest.mark.promise("Assistants")
def test_what_is_no_message_is_answered_with_an_error(box: Sandbox) -> None:
    """Text that is no JSON and JSON that is no message get the errors of JSON-RPC, and the server goes on."""
    lines = [line for line, _, _ in WRONG] + ["", "\r", json.dumps(PING)]
    with subprocess.Popen(
        COMMAND, env=environment(box.url), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write("".join(f"{line}\n" for line in lines).encode())
        process.stdin.flush()
        replies: list[dict[str, Any]] = []
        while not replies or replies[-1]["id"] != PING["id"]:
            replies.append(json.loads(process.stdout.readline()))
        process.stdin.close()
        assert process.stderr.read() == b""
    assert [(reply["id"], reply.get("error", {}).get("code")) for reply in replies] == [
        *((identity, code) for _, identity, code in WRONG),
        (PING["id"], None),
    ]
