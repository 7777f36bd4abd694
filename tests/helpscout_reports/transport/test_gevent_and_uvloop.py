"""Workers of gevent, and event loops of uvloop, as uvicorn makes them: their network is not that of Python."""

import asyncio
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import uvloop

from helpscout_reports import AccessToken, APIConnectionError, AsyncHelpScoutReports
from tests.misbehaving import behaviours as do
from tests.misbehaving.server import Behaviour, Serve

ROOT = Path(__file__).parents[3]
SCRIPT = """
from gevent import monkey
monkey.patch_all()
import sys
sys.path[:0] = [sys.argv[2], sys.argv[2] + "/generated_client"]
from helpscout_reports import AccessToken, HelpScoutError, HelpScoutReports
with HelpScoutReports(auth=AccessToken("t"), base_url=sys.argv[1], timeout=0.2, max_retries=1) as client:
    try:
        client.lookup.me()
    except HelpScoutError as fault:
        print(type(fault).__name__)
"""


@pytest.mark.slow
@pytest.mark.promise("Connections")
@pytest.mark.parametrize(
    ("behaviour", "error"),
    [
        pytest.param(do.silence(), "APITimeoutError", id="silence"),
        pytest.param(do.reset(b"HTTP/1.1 200 OK\r\n"), "APIConnectionError", id="reset"),
    ],
)
def test_faults_of_the_network_are_told_in_a_worker_of_gevent(behaviour: Behaviour, error: str, serve: Serve) -> None:
    """A server is silent or hangs up under a worker of gevent: tried twice, then one of our errors."""
    server = serve(behaviour)
    command = [sys.executable, "-c", SCRIPT, server.url, str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=50)
    assert (done.stdout.strip(), len(server.reports), done.stderr) == (error, 2, "")


@pytest.mark.promise("Connections")
def test_faults_of_the_network_are_told_in_a_loop_of_uvloop() -> None:
    """A server hangs up in the TLS handshake, under uvloop: tried twice, then one of our errors."""
    tries: list[int] = []

    def hang_up() -> None:
        while len(tries) < 2:
            with listener.accept()[0] as connection:
                tries.append(len(connection.recv(1)))

    async def ask() -> None:
        async with AsyncHelpScoutReports(auth=AccessToken("t"), base_url=url, max_retries=1) as client:
            await client.lookup.me()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"https://127.0.0.1:{listener.getsockname()[1]}"
        thread = threading.Thread(target=hang_up, daemon=True)
        thread.start()
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner, pytest.raises(APIConnectionError):
            runner.run(ask())
        thread.join(20)
    assert tries == [1, 1]
