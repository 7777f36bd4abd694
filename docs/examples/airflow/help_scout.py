"""A DAG for each account: every week its reports are loaded, with the weeks before that still settle."""

import os
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from airflow.sdk import DAG, CronDataIntervalTimetable, dag, task

ZONE = "Europe/London"
ACCOUNTS = os.environ.get("HELPSCOUT_ACCOUNTS", "main").split(",")
FOLDER = os.environ.get("HELPSCOUT_WAREHOUSE", ".")
REPORTS = os.environ.get("HELPSCOUT_REPORTS", "all")  # or ids with commas between
SETTLES = timedelta(weeks=2)


def weekly(account: str) -> DAG:
    """The DAG of an account."""

    @dag(
        dag_id=f"help_scout_{account}",
        schedule=CronDataIntervalTimetable("0 0 * * MON", timezone=ZONE),
        start_date=datetime(2026, 1, 5, tzinfo=ZoneInfo(ZONE)),
        catchup=True,
        max_active_runs=1,
        default_args={"retries": 3, "retry_delay": timedelta(minutes=1)},
    )
    def pipeline() -> None:
        @task(pool=f"help_scout_{account}")
        def load_week(data_interval_start: datetime, data_interval_end: datetime) -> int:
            """Load a week; gives the number of its rows."""
            from helpscout_reports import HelpScoutReports, Interval  # not while the scheduler reads this file
            from helpscout_reports.dlt import load

            zone = ZoneInfo(ZONE)
            first = (data_interval_start.astimezone(zone) - SETTLES).date()
            last = data_interval_end.astimezone(zone).date() - timedelta(days=1)
            app_id, app_secret = (
                os.environ[f"HELPSCOUT_{account.upper()}_{name}"] for name in ("APP_ID", "APP_SECRET")
            )
            with HelpScoutReports(app_id, app_secret) as client:
                made = load(
                    client,
                    Interval.between(first, last, ZONE),
                    every="week",
                    reports=REPORTS,
                    output=os.path.join(FOLDER, f"{account}.duckdb"),
                    personal=False,
                )
            if made.failures:
                raise RuntimeError("; ".join(f"{failure.words}: {failure.error}" for failure in made.failures))
            return made.rows

        load_week()

    return pipeline()


for name in ACCOUNTS:
    globals()[f"help_scout_{name}"] = weekly(name)
