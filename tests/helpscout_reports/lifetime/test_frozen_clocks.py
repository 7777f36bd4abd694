"""Clocks that stand still, and processes that are suspended: every wait ends all the same."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import freezegun
import pytest

from helpscout_reports import (
    APITimeoutError,
    AsyncHelpScoutReports,
    ClientCredentials,
    HelpScoutReports,
    RefreshToken,
)
from helpscout_reports.transport import protocol
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Serve, Server

from ..conftest import INTERVAL

ROOT = Path(__file__).parents[3]
REAL_CLOCK = partial(time.clock_gettime, time.CLOCK_MONOTONIC)
ENVIRONMENT = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated_client'}"}


def arguments(url: str, options: dict[str, Any]) -> dict[str, Any]:
    """What a client is made with; the options go first."""
    return {"auth": ClientCredentials("id", "the-secret"), "base_url": url, "deadline": 20} | options


def call(url: str, **options: Any) -> Any:
    """One call of plain code."""
    with HelpScoutReports(**arguments(url, options)) as client:
        return client.user.overall(user=4, **INTERVAL)


async def call_async(url: str, **options: Any) -> Any:
    """One call of asyncio."""
    async with AsyncHelpScoutReports(**arguments(url, options)) as client:
        return await client.user.overall(user=4, **INTERVAL)


@pytest.mark.slow
@pytest.mark.promise("Connections")
@pytest.mark.parametrize("real_asyncio", [True, False])
@pytest.mark.parametrize("flavour", ["blocking", "asyncio"])
def test_waits_end_where_freezegun_holds_the_clock(flavour: str, real_asyncio: bool, serve: Serve) -> None:
    """A failure and a refusal are waited out, and the call is answered, while every clock of Python stands still."""
    server = serve(do.script(do.answer(b"", 503), do.refusal("0.2"), do.answer(sample("user_overall"))))
    with freezegun.freeze_time("2026-11-20", real_asyncio=real_asyncio):
        assert time.monotonic() == time.monotonic()
        report = call(server.url) if flavour == "blocking" else asyncio.run(call_async(server.url))
    assert report.user.id
    first, second, third = (seen.at for seen in server.reports)
    assert second - first >= 0.25
    assert third - second >= 0.2


@pytest.mark.slow
@pytest.mark.promise("Connections")
@pytest.mark.parametrize("report", [do.silence(), do.drip_head(), do.drip_body()], ids=["silence", "head", "body"])
@pytest.mark.parametrize("flavour", ["blocking", "asyncio"])
def test_a_slow_server_is_given_up_where_freezegun_holds_the_clock(flavour: str, report: Any, serve: Serve) -> None:
    """No answer, or one that never ends: the attempts end by themselves, and then the call, in an APITimeoutError."""
    server = serve(report)
    options = {"timeout": 0.1, "max_retries": 1}
    with freezegun.freeze_time("2026-11-20"), pytest.raises(APITimeoutError):
        call(server.url, **options) if flavour == "blocking" else asyncio.run(call_async(server.url, **options))
    assert len(server.reports) == 2


@pytest.mark.slow
def test_waits_end_where_the_clock_was_held_before_the_import(serve: Serve) -> None:
    """Imported while freezegun holds the clock, as a test does whose subject imports late: waits end all the same."""
    server = serve(do.script(do.answer(b"", 503), do.answer(sample("lookup_me"))))
    script = f"""
import asyncio, freezegun

with freezegun.freeze_time("2026-11-20"):
    import helpscout_reports

    async def call():
        async with helpscout_reports.AsyncHelpScoutReports("id", "the-secret", base_url={server.url!r}) as client:
            await client.lookup.me()

    asyncio.run(call())
"""
    subprocess.run([sys.executable, "-c", script], env=ENVIRONMENT, timeout=30, check=True)
    assert len(server.reports) == 2


@pytest.mark.slow
def test_the_deadline_ends_waits_where_freezegun_holds_the_clock(serve: Serve) -> None:
    """What was waited counts, whatever the clock says: a server that fails for ever ends in an error."""
    server = serve(do.refusal("0.2"))
    with (
        freezegun.freeze_time("2026-11-20"),
        HelpScoutReports("id", "the-secret", base_url=server.url, deadline=1, max_wait=60) as client,
        pytest.raises(APITimeoutError),
    ):
        client.user.overall(user=4, **INTERVAL)


@pytest.mark.parametrize("ending", ["aclose", "cancel"])
def test_a_wait_that_is_over_holds_up_no_event_loop(ending: str, serve: Serve) -> None:
    """Closed, or cancelled, during a wait of half a minute: the loop ends at once, though its clock stands still."""
    server = serve(do.refusal("30"))

    async def leave() -> None:
        client = AsyncHelpScoutReports("id", "the-secret", base_url=server.url)
        call = asyncio.ensure_future(client.user.overall(user=4, **INTERVAL))
        await asyncio.to_thread(server.wait_until, lambda server: len(server.reports) == 1)
        await asyncio.to_thread(time.sleep, 0.1)
        if ending == "cancel":
            call.cancel()
        await client.aclose()
        await asyncio.wait([call])

    began = REAL_CLOCK()
    with freezegun.freeze_time("2026-11-20"):
        asyncio.run(leave())
    assert REAL_CLOCK() - began < 15


def call_suspended(flavour: str, server: Server, options: str, asked: Callable[[Server], bool], seconds: float) -> Any:
    """The id in the answer to a call of a process that is stopped for so many seconds once the server was asked."""
    module = "tests.helpscout_reports.lifetime.test_frozen_clocks"
    made = f"{{}}({server.url!r}, {options})"
    one = made.format("call") if flavour == "blocking" else f"asyncio.run({made.format('call_async')})"
    script = f"import asyncio\nfrom {module} import *\nprint({one}.user.id)"
    child = subprocess.Popen([sys.executable, "-c", script], env=ENVIRONMENT, stdout=subprocess.PIPE, text=True)
    try:
        server.wait_until(asked)
        os.kill(child.pid, signal.SIGSTOP)
        time.sleep(seconds)
        os.kill(child.pid, signal.SIGCONT)
        out, _ = child.communicate(timeout=30)
    finally:
        child.kill()
    return int(out)


@pytest.mark.promise("Connections")
@pytest.mark.slow
@pytest.mark.parametrize("flavour", ["blocking", "asyncio"])
def test_a_process_that_was_suspended_goes_on(flavour: str, serve: Serve) -> None:
    """Stopped while a call waits, for longer than its timeout, and woken: the call ends, answered."""
    server = serve(do.script(do.late(0.1, do.answer(sample("user_overall"))), do.answer(sample("user_overall"))))
    answered = call_suspended(flavour, server, "", lambda server: len(server.reports) == 1, 1.0)
    assert answered == sample("user_overall")["user"]["id"]


def patient_auth() -> RefreshToken:
    """Credentials that work once, whose answer has one second beyond its time instead of ten."""
    protocol.MOST_SECONDS = 1.0
    return RefreshToken("id", "the-secret", "the-refresh")


@pytest.mark.promise("OAuth")
@pytest.mark.slow
@pytest.mark.parametrize("flavour", ["blocking", "asyncio"])
def test_a_process_that_was_suspended_keeps_its_new_token(flavour: str, serve: Serve) -> None:
    """Stopped during a request that works once until its time is over, and woken: the token that came is taken."""
    server = serve(token=do.script(do.late(0.1, do.token(refresh_token="the-next")), do.answer(b"", 400)))
    options = "auth=patient_auth(), timeout=0.1"
    answered = call_suspended(flavour, server, options, lambda server: len(server.tokens) == 1, 2.0)
    assert answered == sample("user_overall")["user"]["id"]
