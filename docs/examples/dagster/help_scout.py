"""A week of an account's reports as a partition of an asset: account × week, one run an account at a time."""

import os
from collections.abc import Iterator
from datetime import date, timedelta

import dagster as dg

from helpscout_reports import HelpScoutReports, Interval
from helpscout_reports.dlt import load

ZONE = "Europe/London"
ACCOUNTS = os.environ.get("HELPSCOUT_ACCOUNTS", "main").split(",")
SETTLES = 3  # weeks: figures of a week change for two weeks after its end

weeks = dg.WeeklyPartitionsDefinition(start_date="2026-01-05", timezone=ZONE, day_offset=1)
account_weeks = dg.MultiPartitionsDefinition({"account": dg.StaticPartitionsDefinition(ACCOUNTS), "week": weeks})


@dg.asset(partitions_def=account_weeks, retry_policy=dg.RetryPolicy(max_retries=3, delay=60))
def help_scout_reports(context: dg.AssetExecutionContext) -> dg.MaterializeResult:
    """All reports of an account about a week, in the account's own DuckDB file."""
    account, monday = (
        context.partition_key.keys_by_dimension["account"],
        context.partition_key.keys_by_dimension["week"],
    )
    week = Interval.between(date.fromisoformat(monday), date.fromisoformat(monday) + timedelta(days=6), ZONE)
    app_id, app_secret = (os.environ[f"HELPSCOUT_{account.upper()}_{name}"] for name in ("APP_ID", "APP_SECRET"))
    with HelpScoutReports(app_id, app_secret) as client:
        made = load(client, week, every="week", output=f"{account}.duckdb", personal=False)
    if made.failures:
        raise dg.Failure("; ".join(f"{failure.words}: {failure.error}" for failure in made.failures))
    return dg.MaterializeResult(metadata={"rows": made.rows, "slices": made.slices, "settled": made.settled})


@dg.schedule(cron_schedule="0 5 * * *", execution_timezone=ZONE, target=help_scout_reports)
def every_morning(context: dg.ScheduleEvaluationContext) -> Iterator[dg.RunRequest]:
    """The weeks that still settle; those that do not any more cost one call each."""
    over = weeks.get_partition_keys(context.scheduled_execution_time)[-SETTLES:]
    for account in ACCOUNTS:
        for week in over:
            key = dg.MultiPartitionKey({"account": account, "week": week})
            yield dg.RunRequest(run_key=f"{key} {context.scheduled_execution_time:%Y-%m-%d}", partition_key=key)


definitions = dg.Definitions(assets=[help_scout_reports], schedules=[every_morning])
