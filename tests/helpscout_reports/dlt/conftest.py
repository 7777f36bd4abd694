"""A company of three users that warehouses are filled from, and what is in them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from helpscout_reports import HelpScoutReports, Interval
from helpscout_reports.dlt import load
from helpscout_reports.sandbox import Sandbox
from tests import small_company

company, box, client = small_company.company, small_company.box, small_company.client  # fixtures
ZONE = "Europe/London"
FEW = ("company_overall", "happiness_ratings", "user_overall")
REPORTS = ("company_overall", "happiness_ratings")
TWO_WEEKS = Interval.between(date(2026, 9, 28), date(2026, 10, 11), ZONE)


@pytest.fixture(scope="session")
def whole(company: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A load in which nothing went wrong, and which nothing ended."""
    file = tmp_path_factory.mktemp("warehouse") / "helpscout.duckdb"
    with HelpScoutReports("sandbox", "sandbox", base_url=company.url) as client:
        load(client, TWO_WEEKS, reports=REPORTS, output=file)
    return file


def query(file: Path, sql: str) -> list[tuple[Any, ...]]:
    """What a warehouse answers."""
    with duckdb.connect(str(file), read_only=True) as database:
        return database.execute(sql).fetchall()


def content(file: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of the tables of a warehouse, without what says when they came."""
    names = query(
        file,
        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'reports'"
        " AND table_type = 'BASE TABLE' AND table_name NOT LIKE '\\_dlt%' ESCAPE '\\'",
    )
    found = {}
    for (name,) in sorted(names):
        left_out = "EXCLUDE (asked_at, _dlt_id, _dlt_load_id)" if name == "slices" else ""
        found[name] = sorted(query(file, f'SELECT * {left_out} FROM reports."{name}"'), key=repr)
    return found
