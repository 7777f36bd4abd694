"""What Dagster makes of the example: a partition is a week of an account, and an account has one run at a time."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from helpscout_reports.sandbox import Sandbox

from .accounts import EXAMPLES, check_week, variables
from .environments import DAGSTER

EXAMPLE = EXAMPLES / "dagster"

# The limit is the one that Dagster's daemon asks before it lets a run begin.
ASKING = """
import json, sys
from datetime import datetime, timezone
import dagster as dg
from dagster._utils.tags import TagConcurrencyLimitsCounter
from help_scout import definitions, every_morning

with dg.DagsterInstance.get() as instance:
    limits = instance.get_concurrency_config().run_queue_config.tag_concurrency_limits
    (there,) = instance.get_runs()
    counter = TagConcurrencyLimitsCounter(limits, [there])
    others = {
        account: there.with_tags({**there.tags, "dagster/partition/account": account})
        for account in ("north", "south")
    }
    five = datetime(2026, 10, 14, 5, tzinfo=timezone.utc)
    context = dg.build_schedule_context(
        instance=instance, scheduled_execution_time=five, repository_def=definitions.get_repository_def()
    )
    morning = every_morning.evaluate_tick(context)
    print(json.dumps({
        "tags": {name: value for name, value in there.tags.items() if name.startswith("dagster/partition/")},
        "status": there.status.value,
        "blocked": {account: counter.is_blocked(run) for account, run in others.items()},
        "requested": [str(request.partition_key) for request in morning.run_requests],
    }))
"""


@pytest.fixture(scope="module")
def home(company: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home of Dagster in which a week of an account was materialized."""
    folder = tmp_path_factory.mktemp("dagster")
    shutil.copy(EXAMPLE / "dagster.yaml", folder)
    command = ["asset", "materialize", "-f", str(EXAMPLE / "help_scout.py"), "--select", "help_scout_reports"]
    run(company, folder, [DAGSTER.program("dagster"), *command, "--partition", "north|2026-10-05"])
    return folder


def run(box: Sandbox, home: Path, command: list[str]) -> str:
    """What a command prints."""
    environment = DAGSTER.variables(**variables(box), DAGSTER_HOME=str(home), PYTHONPATH=str(EXAMPLE))
    done = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, timeout=550, check=False)
    assert done.returncode == 0, (done.stdout[-2000:], done.stderr[-2000:])
    return done.stdout


def test_a_partition_is_a_week_of_an_account(home: Path, company: Sandbox) -> None:
    """The materialized week is in the account's own file, and equals the API figure by figure."""
    check_week(home / "north.duckdb", company)
    assert not (home / "south.duckdb").exists()


def test_an_account_has_one_run_at_a_time(home: Path, company: Sandbox) -> None:
    """While a run of an account is there, another of the same waits, one of another account does not."""
    found = json.loads(run(company, home, [DAGSTER.program("python"), "-W", "ignore", "-c", ASKING]).splitlines()[-1])
    assert found["status"] == "SUCCESS"
    assert found["tags"] == {"dagster/partition/account": "north", "dagster/partition/week": "2026-10-05"}
    assert found["blocked"] == {"north": True, "south": False}
    weeks = ("2026-09-21", "2026-09-28", "2026-10-05")
    assert found["requested"] == [f"{account}|{week}" for account in ("north", "south") for week in weeks]
