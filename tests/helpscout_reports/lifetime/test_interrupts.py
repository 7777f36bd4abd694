"""A signal at any moment of a call: what its handler raises comes out, and the client works on with nothing lost."""

import gc
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

from helpscout_reports import ClientCredentials, FileTokenStore, HelpScoutError, HelpScoutReports, RefreshToken
from helpscout_reports.auth.credentials import Auth
from helpscout_reports.transport.background import in_background
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import drilldown, sample
from tests.misbehaving.server import Exchange, Serve

from ..conftest import INTERVAL

ROOT = Path(__file__).parents[3]
STEP = 0.00004  # seconds between the moments that are tried
STEPS = 250
AUTHS: dict[str, Callable[[], Auth]] = {
    "credentials": lambda: ClientCredentials("id", "the-secret"),
    "credentials, file": lambda: ClientCredentials("id", "the-secret", token_store=new_file_store()),
    "refresh token": lambda: RefreshToken("id", "the-secret", "the-refresh-token"),
    "refresh token, file": lambda: RefreshToken("id", "the-secret", "the-token", token_store=new_file_store()),
}


def new_file_store() -> FileTokenStore:
    """A token store in a folder of its own."""
    return FileTokenStore(Path(mkdtemp()) / "token")


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


def interrupt(*_: object) -> None:
    """A signal handler that does what Python's own does at Ctrl-C."""
    raise KeyboardInterrupt


def interrupt_calls(url: str, auth: Callable[[], Auth], warm: bool, accompanied: bool) -> None:
    """Interrupt a call of a new client a little later each time, and see that the next one is answered.

    Args:
        url: Where the server is.
        auth: Makes credentials for each client.
        warm: Whether the client has a token and a connection already.
        accompanied: Whether another thread makes a call at the same time.
    """
    signal.signal(signal.SIGALRM, interrupt)
    finished = step = 0
    for step in range(STEPS):
        with HelpScoutReports(auth=auth(), base_url=url, deadline=10, max_retries=0) as client:
            if warm or not step:
                client.user.overall(user=4, **INTERVAL)
            other = in_background(partial(client.user.overall, user=4, **INTERVAL)) if accompanied else None
            finished += not is_interrupted(lambda: client.user.overall(user=4, **INTERVAL), (step + 1) * STEP)
            began = time.monotonic()
            assert client.user.overall(user=4, **INTERVAL).user.id
            assert other is None or other.result(10).user.id
            assert time.monotonic() - began < 5  # nobody waited for a lock that was left behind
            assert not client._session.rate_limiter._under_way
            transport: Any = client._transport()
            assert not transport._busy
            if transport._pool._busy:
                gc.collect()  # what was interrupted between two steps goes with the garbage
            assert not transport._pool._busy
        if finished > STEPS // 10:
            break
    assert step > STEPS // 10  # some came during the call


def run_in_a_process(action: str) -> None:
    """Do something that this module defines in a process of its own: locks of `logging` may stay taken."""
    script = f"from tests.helpscout_reports.lifetime.test_interrupts import *; {action}"
    environment = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated_client'}"}
    command = [sys.executable, "-W", "ignore", "-c", script]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.slow
@pytest.mark.parametrize(
    ("auth", "warm", "accompanied"),
    [
        ("credentials", False, False),
        ("credentials", True, False),
        ("credentials", False, True),
        ("credentials, file", False, False),
        ("refresh token", False, False),
        ("refresh token", True, False),
        ("refresh token, file", False, True),
    ],
)
def test_an_interrupt_at_any_moment_loses_nothing(auth: str, warm: bool, accompanied: bool, serve: Serve) -> None:
    """A signal 40 µs further into each call: the next call of the client is answered, and no place is taken."""
    said = {"X-RateLimit-Limit-Minute": "6000", "X-RateLimit-Remaining-Minute": "5000"}
    tokens = do.answer({"access_token": "t", "refresh_token": "r", "expires_in": 7200})
    server = serve(do.answer(sample("user_overall"), headers=said), tokens)
    run_in_a_process(f"interrupt_calls({server.url!r}, AUTHS[{auth!r}], {warm}, {accompanied})")


def close_at_each_line(url: str) -> None:
    """Close a client at each line below the session that a call comes to, in its own thread."""
    seen: set[tuple[str, int]] = set()
    closed = True
    while closed:
        client, closed = HelpScoutReports(auth=AUTHS["refresh token"](), base_url=url, max_retries=0), False

        def trace(frame: Any, event: str, _: object, client: HelpScoutReports = client) -> Any:
            nonlocal closed
            line = (frame.f_code.co_filename, frame.f_lineno)
            if event == "line" and re.search("/(transport|auth)/", line[0]) and line not in seen:
                seen.add(line)
                closed = True
                sys.settrace(None)
                client.close()
            return trace

        sys.settrace(trace)
        with suppress(HelpScoutError):
            client.user.overall(user=4, **INTERVAL)
            client.user.drilldown(user=4, **INTERVAL).collect(concurrency=2)
        sys.settrace(None)
    assert len(seen) > 200


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.slow
def test_a_signal_handler_may_close_the_client(serve: Serve) -> None:
    """`close` by a signal handler at any line of a call and of a pager: both end, whatever lock they hold."""

    async def reports(exchange: Exchange) -> bool:
        pages = "drilldown" in exchange.seen.target
        return await do.answer(drilldown([1], 1, 1, 1) if pages else sample("user_overall"))(exchange)

    server = serve(reports, do.answer({"access_token": "t", "refresh_token": "r", "expires_in": 7200}))
    run_in_a_process(f"close_at_each_line({server.url!r})")


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.parametrize("auth", ["credentials", "credentials, file"])
def test_an_interrupted_token_request_holds_up_nobody(auth: str, serve: Serve) -> None:
    """Ctrl-C while the token endpoint is silent ends that request: the next call is answered at once, `close` too."""
    server = serve(token=do.script(do.silence(), do.token(), do.silence()))

    def interrupt_first_request() -> None:
        while not server.tokens:
            time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGALRM)

    previous = signal.signal(signal.SIGALRM, interrupt)
    threading.Thread(target=interrupt_first_request).start()
    try:
        with HelpScoutReports(auth=AUTHS[auth](), base_url=server.url, deadline=20) as client:
            with pytest.raises(KeyboardInterrupt):
                client.user.overall(user=4, **INTERVAL)
            began = time.monotonic()
            assert client.user.overall(user=4, **INTERVAL).user.id
        assert time.monotonic() - began < 5
    finally:
        signal.signal(signal.SIGALRM, previous)


def test_an_interrupt_while_a_thread_starts_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a lock of `threading` complains because of an interrupt, the interrupt comes out, and work is done once."""
    start, done = threading.Thread.start, threading.Semaphore(0)

    def interrupted(thread: threading.Thread) -> None:
        start(thread)
        try:
            raise KeyboardInterrupt
        finally:
            threading.Lock().release()

    monkeypatch.setattr(threading.Thread, "start", interrupted)
    with pytest.raises(KeyboardInterrupt):
        in_background(done.release)
    assert done.acquire(timeout=5)
    assert not done.acquire(timeout=0.05)


@pytest.mark.parametrize("kind", [TimeoutError, RuntimeError, KeyError])
def test_what_a_handler_raises_while_a_thread_starts_comes_out(
    kind: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A soft time limit in the moment that a thread begins: it comes out as it is, and work is done once at most."""
    start, done = threading.Thread.start, threading.Semaphore(0)
    limit = kind("the limit")

    def interrupted(thread: threading.Thread) -> None:
        start(thread)
        try:
            raise limit
        except Exception:
            if kind is TimeoutError:
                {}.pop(thread)  # as `threading` does, which has forgotten it by then
            raise

    monkeypatch.setattr(threading.Thread, "start", interrupted)
    with pytest.raises(kind) as caught:
        in_background(done.release)
    assert caught.value is limit
    assert done.acquire(timeout=5)
    assert not done.acquire(timeout=0.05)


def test_work_is_done_by_the_caller_where_no_thread_is_to_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the interpreter ends, or a machine has no thread left, the work is done before the call comes back."""

    def refused(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refused)
    assert in_background(lambda: 4).result(0) == 4
