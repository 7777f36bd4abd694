"""A company of three users that exports are made of, and what came of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import polars
import pytest

from helpscout_reports import HelpScoutReports, Interval
from helpscout_reports.sandbox import Sandbox

AUTUMN = Interval.between(date(2026, 9, 28), date(2026, 10, 11), "Europe/London")
FEW = ("user_overall", "company_overall", "email_overall", "happiness_ratings", "company_drilldown")


@pytest.fixture(scope="session")
def company() -> Iterator[Sandbox]:
    """A sandbox that all exports share."""
    with Sandbox(users=3, rate_limit=1_000_000) as box:
        yield box


@pytest.fixture
def box(company: Sandbox) -> Sandbox:
    """The sandbox, as new."""
    company.reset()
    return company


@pytest.fixture
def client(box: Sandbox) -> Iterator[HelpScoutReports]:
    """A client of the sandbox."""
    with HelpScoutReports("sandbox", "sandbox", base_url=box.url) as client:
        yield client


def frames(folder: Path) -> dict[str, Any]:
    """The tables of an export by name, with the names of the columns."""
    return {path.stem: polars.read_parquet(path) for path in sorted(folder.glob("*.parquet"))}


def left_behind(folder: Path) -> list[str]:
    """What is in a folder besides finished files."""
    return [path.name for path in folder.rglob("*") if path.name.startswith(".") or path.suffix in (".new", ".sqlite")]
