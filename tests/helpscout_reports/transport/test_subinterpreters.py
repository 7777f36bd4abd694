"""Clients in subinterpreters, which have no daemon threads, or none at all."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpscout_reports.conftest import INTERVAL
from tests.misbehaving.samples import pages_of
from tests.misbehaving.server import Serve

_PROGRAM = """
import sys

work = f"import sys; sys.path[:] = {sys.path!r}; sys.argv[:] = {sys.argv!r}\\n" + sys.argv[2]
if sys.version_info >= (3, 13):
    import _interpreters as interpreters

    inner, run = interpreters.create(), interpreters.exec
else:
    import _xxsubinterpreters as interpreters

    isolated = sys.version_info < (3, 12)  # those of 3.12 break in its own `datetime`
    inner, run = interpreters.create(isolated=isolated), interpreters.run_string
failure = run(inner, work)
assert failure is None, failure
interpreters.destroy(inner)
"""

_WORK = """
import asyncio
from datetime import datetime
from helpscout_reports import AsyncHelpScoutReports, HelpScoutReports, RefreshToken

dates = {name: datetime.fromisoformat(text) for name, text in DATES.items()}

async def ask():
    async with AsyncHelpScoutReports("id", "the-secret", base_url=sys.argv[1]) as client:
        return await client.user.drilldown(user=4, **dates).collect(concurrency=2)

for auth in ({"app_id": "id", "app_secret": "the-secret"}, {"auth": RefreshToken("id", "the-secret", "the-refresh")}):
    with HelpScoutReports(base_url=sys.argv[1], **auth) as client:
        assert [row.id for row in client.user.drilldown(user=4, **dates).collect(concurrency=2)] == [1, 2, 3, 4]
assert [row.id for row in asyncio.run(ask())] == [1, 2, 3, 4]
"""


@pytest.mark.slow
@pytest.mark.promise("Concurrency and lifetime")
def test_a_subinterpreter_gets_answers(serve: Serve) -> None:
    """In an isolated subinterpreter, without daemon threads: tokens, calls and pages side by side, as elsewhere."""
    server = serve(pages_of([[1], [2], [3], [4]]))
    dates = {name: moment.isoformat() for name, moment in INTERVAL.items()}
    work = f"DATES = {dates!r}\n{_WORK}"
    command = [sys.executable, "-c", _PROGRAM, server.url, work]
    done = subprocess.run(
        command, cwd=Path(__file__).parents[3], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(server.tokens) == 3
