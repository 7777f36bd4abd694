"""A whole year in a warehouse: every figure is the one that the API gives."""

from datetime import date
from pathlib import Path

import pytest

from helpscout_reports import HelpScoutReports, Interval
from helpscout_reports.dlt import load
from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.dlt.figures import differing

YEAR = Interval.between(date(2025, 7, 1), date(2026, 6, 30), "America/New_York")
REPORTS = [
    "company_overall",
    "company_customers_helped",
    "conversations_overall",
    "conversations_busy_times",
    "happiness_ratings",
    "productivity_overall",
]
"""Reports whose tables are of every kind there is."""


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
def test_a_loaded_year_equals_the_api_figure_by_figure(tmp_path: Path) -> None:
    """Every table has the rows of the API in each quarter of a year, over both clock changes."""
    file = tmp_path / "year.duckdb"
    with (
        Sandbox(users=2, rate_limit=1_000_000, timezone="America/New_York") as box,
        HelpScoutReports("sandbox", "sandbox", base_url=box.url) as client,
    ):
        made = load(client, YEAR, every="quarter", reports=REPORTS, output=file)
        assert (made.slices, made.failures) == (4 * len(REPORTS), ())
        found = [differing(file, client, piece, grain="quarter", reports=REPORTS) for piece in made.intervals]
    assert [name for _, wrong in found for name in wrong] == []
    assert sum(rows for rows, _ in found) == made.rows
