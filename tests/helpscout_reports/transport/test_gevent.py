"""Workers of gevent, as Celery and gunicorn start them: its sockets stand in place of those of Python."""

import subprocess
import sys
from pathlib import Path

import pytest

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
