"""What the hot paths cost, in steps of the interpreter and in allocations: the same on every machine and every day.

Each figure was counted when it was written down, and may grow by a quarter. `make bench` measures times.
"""

import gc
import sys
import threading
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any

import httpx
import pytest

from helpscout_reports import AccessToken, HelpScoutReports, operations
from helpscout_reports_api.answers import decoding
from tests.bench.bodies import BODIES, RANGE, sample
from tests.misbehaving import behaviours as do
from tests.misbehaving.server import Server

MARGIN = 1.25


def steps(action: Callable[[], Any]) -> int:
    """How many instructions of the interpreter an action takes, once everything it needs is there."""
    action()
    gc.collect()
    gc.disable()  # what it would call to clean up after other tests counts as well
    try:
        taken = counted(action) if sys.version_info >= (3, 12) else traced(action)
    finally:
        gc.enable()
    assert taken > 100, "nothing was counted"
    return taken


def counted(action: Callable[[], Any]) -> int:
    """The same from Python 3.12 on, which reports instructions to `sys.monitoring` alone."""
    taken = 0
    thread = threading.get_ident()
    monitoring = sys.monitoring
    tool = next(number for number in range(6) if monitoring.get_tool(number) is None)

    def count(_code: CodeType, _offset: int) -> None:
        nonlocal taken
        taken += threading.get_ident() == thread

    monitoring.use_tool_id(tool, "steps")
    try:
        monitoring.register_callback(tool, monitoring.events.INSTRUCTION, count)
        monitoring.set_events(tool, monitoring.events.INSTRUCTION)
        try:
            action()
        finally:
            monitoring.set_events(tool, 0)
    finally:
        monitoring.free_tool_id(tool)
    return taken


def traced(action: Callable[[], Any]) -> int:
    """The same for Python 3.11."""
    taken = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal taken
        frame.f_trace_lines, frame.f_trace_opcodes = False, True
        taken += event == "opcode"
        return trace

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


@pytest.mark.slow
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
    """With checks, pacing and a typed answer a call takes fewer steps than `get().json()` of plain httpx."""
    server = Server(do.answer(sample("user_overall")), do.token())
    with (
        server,
        HelpScoutReports(auth=AccessToken("token"), base_url=server.url) as client,
        httpx.Client(headers={"Authorization": "Bearer token"}) as plain,
    ):
        url = server.url + operations["user_overall"].request({"user": 4, **RANGE}).target
        ours = steps(lambda: client.user.overall(user=4, **RANGE))
        theirs = steps(lambda: plain.get(url).json())
    assert ours / theirs <= 0.95
