"""Pages of invented companies, each built once for all tests."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from attrs import frozen

from helpscout_reports import HelpScoutReports, Interval
from helpscout_reports.dashboard import Dashboard, build_dashboard
from helpscout_reports.sandbox import Sandbox

QUARTER = Interval.between(date(2026, 7, 1), date(2026, 9, 30), "Europe/London")


@frozen
class Built:
    """A page, and what it took."""

    dashboard: Dashboard
    requests: int

    @property
    def html(self) -> str:
        return self.dashboard.html


COMPANIES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "usual": ({}, {}),
    "large": ({"users": 80, "tags": 300, "hostile_names": True}, {"comments": True, "locale": "de"}),
    "alone": ({"users": 1, "channels": ("email",), "docs": False}, {"types": ["email"]}),
    "empty": ({"empty": True}, {}),
    "failing": ({"failing": {"productivity_overall": 403, "docs_overall": 500}}, {}),
    "person": ({"hostile_names": True}, {"user": 2, "comments": True}),
}
"""Settings of the sandbox, and arguments of the page."""


@cache
def built(name: str) -> Built:
    """The page of one of the companies, for a quarter compared with the one before."""
    company, asked = COMPANIES[name]
    with Sandbox(**company) as box, HelpScoutReports("id", "secret", base_url=box.url, max_retries=0) as client:
        dashboard = build_dashboard(client, QUARTER.compared("previous"), tz="Europe/London", **asked)
        return Built(dashboard, sum("/oauth2/" not in request.path for request in box.requests))
