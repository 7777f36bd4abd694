"""A company of three users with a high rate limit: fixtures for the tests that pull many reports."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from helpscout_reports import HelpScoutReports
from helpscout_reports.sandbox import Sandbox


@pytest.fixture(scope="session")
def company() -> Iterator[Sandbox]:
    """A sandbox that all tests of a folder share."""
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
