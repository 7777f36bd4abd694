"""Ctrl-C at any moment of a call: it comes out, and the client goes on working with nothing lost."""

import gc
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from helpscout_reports import ClientCredentials, HelpScoutReports, RefreshToken
from helpscout_reports.auth.credentials import Auth
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Serve

from .conftest import INTERVAL

ROOT = Path(__file__).parents[2]
STEP = 0.00004  # seconds between the moments that are tried
STEPS = 250
AUTHS: dict[str, Callable[[], Auth]] = {
    "credentials": lambda: ClientCredentials("id", "the-secret"),
    "refresh token": lambda: RefreshToken("id", "the-secret", "the-refresh-token"),
}


def is_interrupted(call: Callable[[], object], seconds: float) -> bool:
    """Whether KeyboardInterrupt, by a signal after so many seconds, came before the call was done."""
    try:
        try:
            signal.setitimer(signal.ITIMER_REAL, seconds)
            call()
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except KeyboardInterrupt:
        return True
    return False


def interrupt_calls(url: str, auth: Callable[[], Auth], warm: bool) -> None:
    """Interrupt a call of a new client a little later each time, and see that the next one is answered."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGALRM, interrupt)
    finished = step = 0
    for step in range(STEPS):
        with HelpScoutReports(auth=auth(), base_url=url, deadline=10, max_retries=0) as client:
            if warm or not step:
                client.user.overall(user=4, **INTERVAL)
            finished += not is_interrupted(lambda: client.user.overall(user=4, **INTERVAL), (step + 1) * STEP)
            assert client.user.overall(user=4, **INTERVAL).user.id
            assert not client._session.rate_limiter._under_way
            transport: Any = client._transport()
            assert not transport._busy
            if transport._pool._busy:
                gc.collect()  # what was interrupted between two steps goes with the garbage
            assert not transport._pool._busy
        if finished > STEPS // 10:
            break
    assert step > STEPS // 10  # some came during the call


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.slow
@pytest.mark.parametrize(("auth", "warm"), [("credentials", True), ("refresh token", False), ("refresh token", True)])
def test_an_interrupt_at_any_moment_loses_nothing(auth: str, warm: bool, serve: Serve) -> None:
    """A signal 40 µs further into each call: the next call of the client is answered, and no place is taken."""
    said = {"X-RateLimit-Limit-Minute": "6000", "X-RateLimit-Remaining-Minute": "5000"}
    tokens = do.answer({"access_token": "t", "refresh_token": "r", "expires_in": 7200})
    server = serve(do.answer(sample("user_overall"), headers=said), tokens)
    module = "tests.helpscout_reports.test_interrupts"  # in a process of its own: locks of `logging` may stay taken
    script = f"from {module} import *; interrupt_calls({server.url!r}, AUTHS[{auth!r}], {warm})"
    environment = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated_client'}"}
    command = [sys.executable, "-W", "ignore", "-c", script]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
