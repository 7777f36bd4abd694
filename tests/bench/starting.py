"""What it costs to begin: imports and the way to the first call, in interpreters of their own."""

from collections.abc import Iterator

from bench.measuring import Row, fresh_python, in_turn

_READY = """
from helpscout_reports import HelpScoutReports
client = HelpScoutReports("id", "secret")
client.user
import httpx, helpscout_reports.session, helpscout_reports.transport
"""


def rows() -> Iterator[Row]:
    """Times of whole processes, each less the bare interpreter, as a share of importing httpx."""
    found = in_turn(
        {
            "bare": fresh_python("pass"),
            "httpx": fresh_python("import httpx"),
            "package": fresh_python("import helpscout_reports"),
            "ready": fresh_python(_READY),
            "click": fresh_python("import click"),
            "help": fresh_python("from helpscout_reports.cli import main; main(['--help'])"),
        },
        rounds=15,
    )
    yield Row("start", "import helpscout_reports / import httpx", found["package"] / found["httpx"], target=0.5)
    yield Row("start", "ready for the first call / import httpx", found["ready"] / found["httpx"], target=1.25)
    yield Row("start", "helpscout-reports --help / import click", found["help"] / found["click"], target=1.5)
