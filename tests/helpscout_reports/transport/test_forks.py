"""A client that crosses a fork: parent and child get their own answers, and no lock stops them."""

import asyncio
import os
import pickle
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from helpscout_reports import AsyncHelpScoutReports, HelpScoutReports
from tests.helpscout_reports.conftest import INTERVAL
from tests.misbehaving.samples import echo_user
from tests.misbehaving.server import Serve


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_parent_and_forked_child_get_their_own_answers(serve: Serve) -> None:
    """Parent and child call at once on the same client: each gets its own answers, on connections of its own."""
    server = serve(echo_user(0.001))
    with HelpScoutReports("id", "the-secret", base_url=server.url) as client:
        with ThreadPoolExecutor(8) as threads:  # so that there are idle connections at the fork
            list(threads.map(lambda _: client.user.drilldown(user=1, **INTERVAL).first(), range(40)))
        stop = threading.Event()

        def keep_busy() -> None:
            while not stop.is_set():
                client.user.drilldown(user=1, **INTERVAL).first()

        busy = threading.Thread(target=keep_busy)
        busy.start()
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                rows = [client.user.drilldown(user=n, **INTERVAL).first() for n in range(1000, 1100)]
                os.write(writer, pickle.dumps([row and row.id for row in rows]))
            finally:
                os._exit(0)
        os.close(writer)
        rows = [client.user.drilldown(user=n, **INTERVAL).first() for n in range(2000, 2100)]
        with os.fdopen(reader, "rb") as pipe:
            of_child = pickle.loads(pipe.read() or pickle.dumps(None))
        stop.set()
        busy.join()
        os.waitpid(child, 0)
    assert of_child == list(range(1000, 1100))
    assert [row and row.id for row in rows] == list(range(2000, 2100))
    assert len(server.tokens) == 1
    by_child = {seen.connection for seen in server.reports if 1000 <= int(seen.query["user"]) < 2000}
    by_parent = {seen.connection for seen in server.reports if int(seen.query["user"]) >= 2000}
    assert not by_child & by_parent


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_many_threads_of_a_forked_child_start_at_once(serve: Serve) -> None:
    """The first use after a fork is by twelve threads at the same moment, ten times over: all get their answers."""
    server = serve(echo_user())
    with HelpScoutReports("id", "the-secret", base_url=server.url) as client:
        client.user.drilldown(user=1, **INTERVAL).first()
        for _ in range(10):
            child = os.fork()
            if child == 0:
                code = 1
                try:
                    signal.alarm(20)
                    sys.setswitchinterval(1e-6)
                    barrier = threading.Barrier(12)

                    def ask(user: int) -> bool:
                        barrier.wait()  # noqa: B023
                        row = client.user.drilldown(user=user, **INTERVAL).first()
                        return row is not None and row.id == user

                    with ThreadPoolExecutor(12) as threads:
                        code = 0 if all(threads.map(ask, range(1, 13))) else 1
                finally:
                    os._exit(code)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        client.user.drilldown(user=1, **INTERVAL).first()
    assert len(server.tokens) == 1


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_an_asyncio_client_crosses_a_fork(serve: Serve) -> None:
    """Forked while its loop runs, with idle connections: the child's own loop and the parent's get their answers."""
    server = serve(echo_user())

    async def ask(client: AsyncHelpScoutReports, users: range) -> bool:
        rows = await asyncio.gather(*[client.user.drilldown(user=n, **INTERVAL).first() for n in users])
        return [row and row.id for row in rows] == list(users)

    async def fork() -> None:
        async with AsyncHelpScoutReports("id", "the-secret", base_url=server.url) as client:
            assert await ask(client, range(1, 9))
            child = os.fork()
            if child == 0:
                code = 1
                try:
                    signal.alarm(20)
                    code = 0 if asyncio.run(ask(client, range(1000, 1040))) else 1
                finally:
                    os._exit(code)
            assert await ask(client, range(2000, 2040))
            assert os.waitstatus_to_exitcode((await asyncio.to_thread(os.waitpid, child, 0))[1]) == 0

    asyncio.run(fork())
    assert len(server.tokens) == 1
    by_child = {seen.connection for seen in server.reports if 1000 <= int(seen.query["user"]) < 2000}
    by_parent = {seen.connection for seen in server.reports if int(seen.query["user"]) >= 2000}
    assert by_child
    assert not by_child & by_parent


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_lock_that_was_held_at_the_fork_stops_no_child(serve: Serve) -> None:
    """A thread of the parent is inside a lock of the client while it forks: the child calls all the same."""
    server = serve(echo_user())
    with HelpScoutReports("id", "the-secret", base_url=server.url, deadline=5) as client:
        client.user.drilldown(user=1, **INTERVAL).first()
        assert client._session.tokens is not None
        locks = [client._session.rate_limiter._lock, client._session.tokens._lock]
        assert all(lock.acquire() for lock in locks)
        assert client._auth.store.try_lock()  # type: ignore[attr-defined]
        child = os.fork()
        if child == 0:
            signal.alarm(10)
            row = client.user.drilldown(user=7, **INTERVAL).first()
            os._exit(0 if row is not None and row.id == 7 else 1)
        for lock in locks:
            lock.release()
        client._auth.store.unlock()  # type: ignore[attr-defined]
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def run_fresh(body: str) -> None:
    """Run a script in a new interpreter, where nothing of a client is loaded."""
    root = Path(__file__).parents[3]
    head = f"""
import os, sys, threading, time
sys.path[:0] = {[str(root), str(root / "generated_client")]!r}
from datetime import datetime, UTC
dates = dict(start=datetime(2026, 10, 1, tzinfo=UTC), end=datetime(2026, 11, 1, tzinfo=UTC))
"""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", head + body], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, (done.returncode, done.stdout, done.stderr)


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.slow
@pytest.mark.parametrize("delay", [0.0, 0.02, 0.05, 0.1, 0.2, 0.3])
def test_a_fork_during_a_first_use_in_another_thread_hangs_no_child(delay: float, serve: Serve) -> None:
    """A thread loads everything for its first call while another forks: the child calls as well, and ends."""
    server = serve(echo_user())
    run_fresh(f"""
import signal
from helpscout_reports import HelpScoutReports
client = HelpScoutReports("id", "the-secret", base_url={server.url!r})
thread = threading.Thread(target=lambda: client.user.drilldown(user=1, **dates).first())
thread.start()
time.sleep({delay})
child = os.fork()
if child == 0:
    signal.alarm(60)
    os._exit(0 if client.user.drilldown(user=7, **dates).first().id == 7 else 1)
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
thread.join()
sys.exit(code)
""")


_WATCHED = """
import asyncio, ssl
from helpscout_reports import AsyncHelpScoutReports, HelpScoutReports
from helpscout_reports_api.loading import loading

found = []

class Watch:
    def find_spec(self, name, path=None, target=None):
        if not loading._is_owned():
            found.append(name)

def watched(*args, make=ssl.SSLContext.__new__, **more):
    if not loading._is_owned():
        found.append("a TLS context")
    return make(*args, **more)

sys.meta_path.insert(0, Watch())
ssl.SSLContext.__new__ = watched
"""
_BLOCKING = """
client = HelpScoutReports("id", "the-secret", base_url=URL)
client.user.drilldown(user=1, **dates).collect(2)
try:
    client.company.overall(**dates)
except Exception as refused:
    str(refused)
"""
_ASYNCIO = """
async def call():
    client = AsyncHelpScoutReports("id", "the-secret", base_url=URL)
    await client.user.drilldown(user=1, **dates).collect(2)
asyncio.run(call())
"""


@pytest.mark.slow
@pytest.mark.parametrize("use", [_BLOCKING, _ASYNCIO], ids=["blocking", "asyncio"])
def test_whatever_a_first_use_loads_is_loaded_under_the_lock_that_forks_take(use: str, serve: Serve) -> None:
    """No module is imported, and no TLS context made, without the lock: a fork finds neither half done."""
    run_fresh(_WATCHED + f"URL = {serve(echo_user()).url!r}\n" + use + "\nsys.exit(found or 0)")
