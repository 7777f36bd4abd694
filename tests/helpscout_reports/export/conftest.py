"""A company of three users that exports are made of, and what came of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import polars

from helpscout_reports import Interval
from tests import small_company

company, box, client = small_company.company, small_company.box, small_company.client  # fixtures
AUTUMN = Interval.between(date(2026, 9, 28), date(2026, 10, 11), "Europe/London")
FEW = ("user_overall", "company_overall", "email_overall", "happiness_ratings", "company_drilldown")


def frames(folder: Path) -> dict[str, Any]:
    """The tables of an export by name, with the names of the columns."""
    return {path.stem: polars.read_parquet(path) for path in sorted(folder.glob("*.parquet"))}


def left_behind(folder: Path) -> list[str]:
    """What is in a folder besides finished files."""
    return [path.name for path in folder.rglob("*") if path.name.startswith(".") or path.suffix in (".new", ".sqlite")]
