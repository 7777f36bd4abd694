"""What it costs to begin: imports and the first call, in interpreters of their own."""

from collections.abc import Iterator

from tests.bench.measuring import Row, fresh_python, in_turn
from tests.bench.serving import serving

_FIRST_CALL = """
from datetime import UTC, datetime
from helpscout_reports import AccessToken, HelpScoutReports
client = HelpScoutReports(auth=AccessToken("token"), base_url={url!r})
client.company.drilldown(start=datetime(2026, 10, 1, tzinfo=UTC), end=datetime(2026, 11, 1, tzinfo=UTC)).first()
"""
_FIRST_GET = """
import httpx
httpx.Client().get({url!r}).json()
"""
_HELP = "from helpscout_reports.cli import main; main({arguments})"


def rows() -> Iterator[Row]:
    """Times of whole processes, as a share of one that imports httpx, or click."""
    with serving(1) as url:
        found = in_turn(
            {
                "bare": fresh_python("pass"),
                "httpx": fresh_python("import httpx"),
                "package": fresh_python("import helpscout_reports"),
                "get": fresh_python(_FIRST_GET.format(url=url)),
                "call": fresh_python(_FIRST_CALL.format(url=url)),
                "click": fresh_python("import click"),
                "help": fresh_python(_HELP.format(arguments=["--help"])),
                "leaf": fresh_python(_HELP.format(arguments=["user", "overall", "--help"])),
            },
            rounds=15,
        )
    yield Row("start", "bare Python / import httpx", found.ratio("bare", "httpx"))
    yield Row("start", "import helpscout_reports / import httpx", found.ratio("package", "httpx"), target=0.25)
    yield Row("start", "first call / first httpx.Client().get().json()", found.ratio("call", "get"), target=1.10)
    yield Row("start", "helpscout-reports --help / import click", found.ratio("help", "click"), target=1.5)
    yield Row("start", "help of a report / import click", found.ratio("leaf", "click"), target=1.6)
