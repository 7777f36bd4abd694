"""A page of figures and charts, built from the reports; and charts of answers for notebooks.

    from helpscout_reports import HelpScoutReports, Interval
    from helpscout_reports.dashboard import build_dashboard

    with HelpScoutReports("app id", "app secret") as client:
        build_dashboard(client, Interval.last_quarter("Europe/London").compared()).save("report.html")

It needs the `dashboard` extra. No figure is computed here: all come from `tables()`.
"""

from __future__ import annotations

from .build import Dashboard, build_dashboard, check_options, count_calls
from .notebook import chart

__all__ = ["Dashboard", "build_dashboard", "chart", "check_options", "count_calls"]
