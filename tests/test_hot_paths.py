"""What the hot paths cost, in steps of the interpreter and in allocations: the same on every machine and every day.

Each figure was counted when it was written down, and may grow by a quarter. `make bench` measures times.
"""

import gc
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import httpx
import pytest

from helpscout_reports import AccessToken, HelpScoutReports, operations
from helpscout_reports_api import decoding
from tests.bench.bodies import BODIES, RANGE, sample
from tests.misbehaving import behaviours as do
from tests.misbehaving.server import Server

MARGIN = 1.25


def steps(action: Callable[[], Any]) -> int:
    """How many instructions of the interpreter an action takes, once everything it needs is there."""
    taken = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal taken
        frame.f_trace_lines, frame.f_trace_opcodes = False, True
        taken += event == "opcode"
        return trace

    action()
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        action()
    finally:
        sys.settrace(before)
    return taken


def values(document: Any) -> int:
    """How many values a JSON document holds, arrays and objects counted too."""
    inner = document.values() if isinstance(document, dict) else document if isinstance(document, list) else ()
    return 1 + sum(map(values, inner))


@pytest.mark.parametrize(
    ("operation_id", "for_each"),
    [("company_drilldown", 15.9), ("email_overall", 20.1), ("user_conversation_history", 16.4)],
)
def test_decoding_takes_few_steps_for_each_value(operation_id: str, for_each: float) -> None:
    """A check or a call more for each value would show here."""
    body = BODIES[operation_id][1]
    taken = steps(lambda: operations[operation_id].decode(body))
    assert taken / values(decoding.loads(body)) <= for_each * MARGIN


def test_a_row_takes_few_allocations() -> None:
    """A dict or a list more for each row would show here."""
    body = BODIES["company_drilldown"][1]
    operation = operations["company_drilldown"]
    operation.decode(body)
    gc.collect()
    gc.disable()
    try:
        before = sys.getallocatedblocks()
        held = operation.decode(body)
        taken = sys.getallocatedblocks() - before
    finally:
        gc.enable()
    assert taken / len(held.conversations.results) <= 18.8 * MARGIN


def test_a_call_takes_fewer_steps_than_plain_httpx() -> None:
    """Everything between the arguments and the socket, checks and pacing included, stays below a plain request."""
    server = Server(do.answer(sample("user_overall")), do.token())
    with (
        server,
        HelpScoutReports(auth=AccessToken("token"), base_url=server.url) as client,
        httpx.Client(headers={"Authorization": "Bearer token"}) as plain,
    ):
        url = server.url + operations["user_overall"].request({"user": 4, **RANGE}).target
        ours = steps(lambda: client.user.overall(user=4, **RANGE))
        theirs = steps(lambda: plain.get(url).json())
    assert ours / theirs <= 0.70 * MARGIN
