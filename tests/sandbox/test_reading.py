"""The client reads every report of lean, empty and hostile accounts."""

import warnings
from typing import Any

import httpx
import pytest

from helpscout_reports import ApiKey, HelpScoutReports, Pager, operations
from helpscout_reports.cli.tools.tour import main
from helpscout_reports.sandbox import Sandbox

ACCOUNTS: list[dict[str, Any]] = [
    {"lean": True},
    {"empty": True},
    {"empty": True, "users": 0, "lean": True},
    {"users": 0, "tags": 0},
    {"users": 80, "tags": 300, "hostile_names": True},
]


@pytest.mark.slow
@pytest.mark.parametrize("settings", ACCOUNTS, ids=str)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_report_is_read_without_a_warning(settings: dict[str, Any]) -> None:
    """Each operation of the catalogue, asked for by its examples, reads through, page by page."""
    transport = Sandbox(rate_limit=10**6, **settings).transport()
    with (
        httpx.Client(transport=transport) as http,
        HelpScoutReports("any", "any", http_client=http) as client,
        HelpScoutReports(auth=ApiKey("any"), http_client=http) as legacy,
    ):
        for operation in operations.values():
            family = getattr(legacy if operation.security == "basic" else client, operation.family)
            given = {entry.name: entry.example for entry in operation.parameters if entry.required}
            with warnings.catch_warnings():
                warnings.simplefilter("error", UserWarning)
                answer = getattr(family, operation.report)(**given)
                rows = answer.collect() if isinstance(answer, Pager) else None
            if settings.get("empty") and "start" in given:
                assert not rows, operation.operation_id


@pytest.mark.slow
def test_the_tour_reads_lean_answers(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The tour shows every report of a sandbox whose answers have required fields only."""
    monkeypatch.setitem(Sandbox.__init__.__kwdefaults__, "lean", True)
    assert main() == 0
    assert f"{len(operations)} operations" in capsys.readouterr().out
