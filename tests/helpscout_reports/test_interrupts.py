"""Ctrl-C at any moment of a call: it comes out, and the client goes on working with nothing lost."""

import gc
import signal
from collections.abc import Callable
from typing import Any

import pytest

from helpscout_reports import ClientCredentials, HelpScoutReports, RefreshToken
from helpscout_reports.auth.credentials import Auth
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Server

from .conftest import INTERVAL

Serve = Callable[..., Server]

STEP = 0.00004  # seconds between the moments that are tried
STEPS = 250


def is_interrupted(call: Callable[[], object], seconds: float) -> bool:
    """Whether KeyboardInterrupt, by a signal after so many seconds, came before the call was done."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        try:
            signal.setitimer(signal.ITIMER_REAL, seconds)
            call()
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except KeyboardInterrupt:
        return True
    finally:
        signal.signal(signal.SIGALRM, before)
    return False


AUTHS: dict[str, Callable[[], Auth]] = {
    "credentials": lambda: ClientCredentials("id", "the-secret"),
    "refresh token": lambda: RefreshToken("id", "the-secret", "the-refresh-token"),
}


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore:coroutine:RuntimeWarning")
@pytest.mark.parametrize("warm", [False, True], ids=["first call", "later call"])
@pytest.mark.parametrize("auth", AUTHS.values(), ids=AUTHS)
def test_an_interrupt_at_any_moment_loses_nothing(auth: Callable[[], Auth], warm: bool, serve: Serve) -> None:
    """A signal 40 µs further into each call: the next call of the client is answered, and no place is taken."""
    said = {"X-RateLimit-Limit-Minute": "6000", "X-RateLimit-Remaining-Minute": "5000"}
    tokens = do.answer({"access_token": "t", "refresh_token": "r", "expires_in": 7200})
    server = serve(do.answer(sample("user_overall"), headers=said), tokens)
    finished = step = 0
    for step in range(1, STEPS):
        with HelpScoutReports(auth=auth(), base_url=server.url, deadline=5, max_retries=0) as client:
            if warm:
                client.user.overall(user=4, **INTERVAL)
            finished += not is_interrupted(lambda: client.user.overall(user=4, **INTERVAL), step * STEP)
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
