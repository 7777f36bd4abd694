"""Clocks that stand still, and processes that are suspended: every wait ends all the same."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

import freezegun
import pytest

from helpscout_reports import APITimeoutError, AsyncHelpScoutReports, HelpScoutReports
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Serve

from .conftest import INTERVAL

ROOT = Path(__file__).parents[2]
REAL_CLOCK = partial(time.clock_gettime, time.CLOCK_MONOTONIC)
ENVIRONMENT = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated_client'}"}


def call(url: str, **options: Any) -> Any:
    """One call of plain code."""
    with HelpScoutReports("id", "the-secret", base_url=url, deadline=20, **options) as client:
        return client.user.overall(user=4, **INTERVAL)


async def call_async(url: str, **options: Any) -> Any:
    """One call of asyncio."""
    async with AsyncHelpScoutReports("id", "the-secret", base_url=url, deadline=20, **options) as client:
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


@pytest.mark.promise("Connections")
@pytest.mark.slow
@pytest.mark.parametrize("flavour", ["blocking", "asyncio"])
def test_a_process_that_was_suspended_goes_on(flavour: str, serve: Serve) -> None:
    """Stopped while a call waits, for longer than its timeout, and woken: the call ends, answered."""
    server = serve(do.script(do.late(0.1, do.answer(sample("user_overall"))), do.answer(sample("user_overall"))))
    module = "tests.helpscout_reports.test_frozen_clocks"
    one = f"{module}.call(url)" if flavour == "blocking" else f"asyncio.run({module}.call_async(url))"
    script = f"import asyncio, {module}\nurl = {server.url!r}\nprint({one}.user.id)"
    child = subprocess.Popen([sys.executable, "-c", script], env=ENVIRONMENT, stdout=subprocess.PIPE, text=True)
    try:
        server.wait_until(lambda server: len(server.reports) == 1)
        os.kill(child.pid, signal.SIGSTOP)
        time.sleep(1.0)
        os.kill(child.pid, signal.SIGCONT)
        out, _ = child.communicate(timeout=30)
    finally:
        child.kill()
    assert int(out) == sample("user_overall")["user"]["id"]
