"""A program that ends: at once, with a clean exit code, and without a word on stderr, warnings being errors."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import pages_of
from tests.misbehaving.server import Exchange, Serve

ROOT = Path(__file__).parents[3]

START = """
import asyncio, atexit, sys, threading
from datetime import UTC, datetime
from helpscout_reports import AsyncHelpScoutReports, HelpScoutError, HelpScoutReports

INTERVAL = {"start": datetime(2026, 10, 1, tzinfo=UTC), "end": datetime(2026, 11, 1, tzinfo=UTC)}
client = HelpScoutReports("id", "the-secret", base_url=sys.argv[1])
tasks = AsyncHelpScoutReports("id", "the-secret", base_url=sys.argv[1])

def report(user):
    return client.user.drilldown(user=user, **INTERVAL)

def asked():
    print("asked", flush=True)
    sys.stdin.readline()

async def ask_and_leave(leave):
    task = asyncio.ensure_future(tasks.user.drilldown(user=2, **INTERVAL).first())
    await asyncio.to_thread(asked)
    leave()
"""

# User 1 is kept waiting from page 3 on, user 2 from the beginning; `asked` waits until a request has arrived.
ENDINGS = {
    "a client that was not closed": "print(report(4).first().id)",
    "a client in a circle": "ring = [client]\nring.append(ring)\nreport(4).first()",
    "clients and pagers that were never used": "pages = report(4).pages(3)",
    "a pager in the middle of its pages": "pages = report(4).pages(4)\nnext(pages), next(pages)",
    "readers ahead that a server keeps waiting": "pages = report(1).pages(4)\nnext(pages), next(pages)",
    "an error in a loop over pages": """
try:
    for page in report(1).pages(4):
        if page.page == 2:
            raise ValueError
except ValueError as error:
    kept = error
""",
    "a daemon thread in the middle of a call": """
threading.Thread(target=lambda: report(2).first(), daemon=True).start()
asked()
""",
    "a thread whose client is closed under it": """
def ask():
    try:
        report(2).first()
    except HelpScoutError:
        print("ended")
thread = threading.Thread(target=ask)
thread.start()
asked()
client.close()
""",
    "calls while the program ends": "atexit.register(lambda: print(len(report(4).collect(3))))",
    "an asyncio client that was not closed": """
async def ask():
    return await tasks.user.drilldown(user=4, **INTERVAL).first()
asyncio.run(ask(), debug=False)
""",
    "an asyncio loop over pages that was left": """
async def read():
    async for page in tasks.user.drilldown(user=1, **INTERVAL).pages(4):
        if page.page == 2:
            break
asyncio.run(read(), debug=False)
""",
    "a task in the middle of a call": "asyncio.run(ask_and_leave(lambda: None), debug=False)",
    "an exit in the middle of a call": "asyncio.run(ask_and_leave(sys.exit), debug=False)",
    "an event loop that was closed by hand": """
loop = asyncio.new_event_loop()
loop.set_debug(False)
loop.run_until_complete(tasks.user.drilldown(user=4, **INTERVAL).first())
loop.run_until_complete(tasks.aclose())
loop.close()
""",
}


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.slow
@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS)
def test_a_program_ends_quietly(ending: str, serve: Serve) -> None:
    """Whatever is under way or was forgotten: exit code 0, soon, and no warning, traceback or open connection."""

    async def behave(exchange: Exchange) -> bool:
        user, number = exchange.seen.query["user"], exchange.seen.page
        waits = user == "2" or (user == "1" and number > 2)
        return await (do.silence() if waits else pages_of([[n] for n in range(8)]))(exchange)

    server = serve(behave)
    with subprocess.Popen(
        [sys.executable, "-X", "dev", "-W", "error", "-c", START + ending, server.url],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated_client")])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            if "asked()" in ending or "ask_and_leave" in ending:
                assert program.stdout is not None
                assert program.stdout.readline() == "asked\n"
                server.wait_until(lambda server: len(server.reports) > 0)
            _, complaints = program.communicate("go\n", timeout=30)
        finally:
            program.kill()
    assert (program.returncode, complaints) == (0, "")
    server.wait_until(lambda server: server.open == 0)
