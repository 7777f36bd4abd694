"""What Airflow makes of the example: a DAG for each account, each with a pool, each run a week of local days."""

import json
import subprocess
from datetime import date
from pathlib import Path

import pytest

from helpscout_reports import Interval
from helpscout_reports.sandbox import Sandbox

from .accounts import EXAMPLES, check_week, variables
from .environments import AIRFLOW

EXAMPLE = EXAMPLES / "airflow"
REPORTS = ["company_overall", "happiness_ratings", "conversations_busy_times"]  # three weeks of all take minutes


@pytest.fixture(scope="module")
def home(company: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home of Airflow with its database and the pools of the accounts."""
    folder = tmp_path_factory.mktemp("airflow")
    run(company, folder, "db", "migrate")
    for account in ("north", "south"):
        run(company, folder, "pools", "set", f"help_scout_{account}", "1", "One process for the account")
    return folder


def run(box: Sandbox, home: Path, *command: str) -> str:
    """What a command prints."""
    environment = AIRFLOW.variables(
        **variables(box),
        AIRFLOW_HOME=str(home),
        AIRFLOW__CORE__DAGS_FOLDER=str(EXAMPLE),
        AIRFLOW__CORE__LOAD_EXAMPLES="false",
        HELPSCOUT_REPORTS=",".join(REPORTS),
        HELPSCOUT_WAREHOUSE=str(home),
        PYTHONDONTWRITEBYTECODE="1",
    )
    program = AIRFLOW.program("airflow")
    done = subprocess.run(
        [program, *command], cwd=home, env=environment, capture_output=True, text=True, timeout=400, check=False
    )
    assert done.returncode == 0, (done.stdout[-2000:], done.stderr[-2000:])
    return done.stdout


def listed(printed: str) -> list[dict[str, str]]:
    """The entries of a list among what was logged; none where there is no list."""
    begins = printed.find("[{")
    return list(json.JSONDecoder().raw_decode(printed[begins:])[0]) if begins >= 0 else []


def test_a_run_is_a_week_of_an_account(home: Path, company: Sandbox) -> None:
    """The run that ends on a Monday loads the week before, over the clock change, and those that still settle."""
    run(company, home, "dags", "test", "help_scout_north", "2026-10-26T00:00:00+00:00")
    for monday in (5, 12, 19):
        week = Interval.between(date(2026, 10, monday), date(2026, 10, monday + 6), "Europe/London")
        check_week(home / "north.duckdb", company, week, REPORTS)
    assert not (home / "south.duckdb").exists()


def test_each_account_has_a_dag_and_a_pool(home: Path, company: Sandbox) -> None:
    """Both DAGs can be read, each waits for the pool of its account, and each pool has one slot."""
    run(company, home, "dags", "reserialize")
    dags = listed(run(company, home, "dags", "list", "--output", "json"))
    assert sorted(found["dag_id"] for found in dags) == ["help_scout_north", "help_scout_south"]
    assert listed(run(company, home, "dags", "list-import-errors", "--output", "json")) == []
    pools = {found["pool"]: found["slots"] for found in listed(run(company, home, "pools", "list", "--output", "json"))}
    assert [int(pools[f"help_scout_{account}"]) for account in ("north", "south")] == [1, 1]
