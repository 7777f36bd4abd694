"""Two accounts, each a sandbox's, as a scheduler finds them in its environment; and what their warehouses must hold."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from helpscout_reports import HelpScoutReports, Interval
from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.dlt.figures import DATED, differing

from .environments import ROOT

EXAMPLES = ROOT / "docs" / "examples"
WEEK = Interval.between(date(2026, 10, 5), date(2026, 10, 11), "Europe/London")


def variables(box: Sandbox) -> dict[str, str]:
    """The variables that an example takes its accounts from."""
    secrets = {
        f"HELPSCOUT_{name}_{part}": "sandbox" for name in ("NORTH", "SOUTH") for part in ("APP_ID", "APP_SECRET")
    }
    return {"HELPSCOUT_ACCOUNTS": "north,south", "HELPSCOUT_BASE_URL": box.url, **secrets}


def check_week(file: Path, box: Sandbox, week: Interval = WEEK, reports: list[str] = DATED) -> None:
    """Refuse a warehouse in which a table of the week is not what the API gives."""
    with HelpScoutReports("sandbox", "sandbox", base_url=box.url) as client:
        rows, wrong = differing(file, client, week, grain="week", reports=reports, personal=False)
    assert wrong == [], wrong
    assert rows > 100
