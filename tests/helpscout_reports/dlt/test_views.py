"""Views: they answer with the figures of the API, and sum only what may be summed."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlglot
from sqlglot import expressions

from helpscout_reports import Column, HelpScoutReports, Interval, tables
from helpscout_reports.dlt import VIEWS, View, load
from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.dlt.conftest import ZONE, query

SIX_WEEKS = Interval.between(date(2026, 8, 31), date(2026, 10, 11), ZONE)
WEEK = Interval.between(date(2026, 10, 5), date(2026, 10, 11), ZONE)
REPORTS = ("company_overall", "productivity_overall", "happiness_ratings", "conversations_busy_times")
LAST = "WHERE week = '2026-10-05'"
AVERAGES = (expressions.Avg, expressions.Median, expressions.Stddev)


@pytest.fixture(scope="module")
def warehouse(company: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six weeks, the last with a slice for each channel."""
    file = tmp_path_factory.mktemp("warehouse") / "weeks.duckdb"
    with HelpScoutReports("sandbox", "sandbox", base_url=company.url) as client:
        load(client, SIX_WEEKS, reports=REPORTS[0], output=file)
        made = load(client, WEEK, reports=REPORTS, per="channel", output=file)
    assert set(made.views) == {view.name for view in VIEWS}
    return file


@pytest.fixture(scope="module")
def answers(company: Sandbox) -> Mapping[str, Mapping[str, Any]]:
    """The tables of the last week, asked for alone."""
    with HelpScoutReports("sandbox", "sandbox", base_url=company.url) as client:
        return {
            name: tables(getattr(getattr(client, name.partition("_")[0]), name.partition("_")[2])(**WEEK))
            for name in REPORTS
        }


def column_of(answers: Mapping[str, Mapping[str, Any]], view: View, name: str) -> Column:
    """A column of a table that a view reads."""
    (table,) = view.tables
    report = next(report for report in REPORTS if table.startswith(report))
    columns: dict[str, Column] = {c.name: c for c in answers[report][table.removeprefix(f"{report}_")].columns}
    return columns[name]


def sums_of(view: View) -> Iterator[str]:
    """The columns that the SQL of a view sums."""
    sql = view.sql.format(**{table: table for table in view.tables})
    for found in sqlglot.parse_one(sql, dialect="postgres").find_all(expressions.Sum, *AVERAGES):
        assert isinstance(found, expressions.Sum), "an average of figures is no figure"
        yield from (column.name for column in found.find_all(expressions.Column) if column.parent is found)


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_only_what_adds_up_is_summed(view: View, answers: Mapping[str, Mapping[str, Any]]) -> None:
    """What a view sums is what it says it sums, and the description says that it adds up so."""
    assert set(sums_of(view)) == set(view.sums)
    for name, over in view.sums.items():
        assert over in column_of(answers, view, name).additive


@pytest.mark.slow
def test_every_view_reads_as_postgresql() -> None:
    """The SQL of each view parses as that of both databases."""
    for view in VIEWS:
        sql = view.sql.format(**{table: f'"reports"."{table}"' for table in view.tables})
        assert sqlglot.parse_one(sql, dialect="postgres")
        assert sqlglot.parse_one(sql, dialect="duckdb")


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
def test_views_show_the_figures_of_the_reports(warehouse: Path, answers: Mapping[str, Mapping[str, Any]]) -> None:
    """Users, ratings, hours and distributions of a week are those that the API gives for it."""
    users = {row["user"]: row["replies"] for row in answers["company_overall"]["users"].rows}
    found = query(warehouse, f"SELECT user_id, replies FROM reports.weekly_trend_per_user {LAST}")
    assert dict(found) == users
    shares = query(
        warehouse, "SELECT user_id, percent_of_replies FROM reports.team_comparison WHERE week = '2026-10-05'"
    )
    assert dict(shares) == {user: pytest.approx(100 * count / sum(users.values())) for user, count in users.items()}
    ratings = answers["happiness_ratings"]["items"].rows
    total = query(warehouse, "SELECT SUM(ratings), SUM(great), SUM(not_good) FROM reports.happiness_by_user_and_week")
    kinds = [row["rating"] for row in ratings]
    assert total == [(len(kinds), kinds.count("great"), kinds.count("not_good"))]
    hours = {(row["day"], row["hour"]): row["count"] for row in answers["conversations_busy_times"]["busy_times"].rows}
    found = query(warehouse, "SELECT day, hour, conversations FROM reports.busiest_hours")
    assert {(day, hour): count for day, hour, count in found} == hours
    buckets = answers["productivity_overall"]["buckets"].rows
    found = query(warehouse, "SELECT distribution, bucket, conversations FROM reports.resolution_distribution")
    wanted = {(row["distribution"], row["id"], row["count"]) for row in buckets}
    assert found
    assert set(found) <= wanted


@pytest.mark.slow
@pytest.mark.promise("Warehouse")
def test_a_week_stands_beside_the_four_before(warehouse: Path, answers: Mapping[str, Mapping[str, Any]]) -> None:
    """Each figure of the account has those of the four weeks before beside it, never their average."""
    figures = query(warehouse, "SELECT * FROM reports.this_week_and_four_before WHERE week = '2026-10-05'")
    metrics = {row["metric"]: row["current"] for row in answers["company_overall"]["metrics"].rows}
    assert {row[2]: row[5] for row in figures} == metrics
    for metric in metrics:
        sql = f"FROM reports.this_week_and_four_before WHERE metric = '{metric}'"
        by_week = dict(query(warehouse, f"SELECT week, figure {sql}"))
        weeks = sorted(by_week)
        assert len(weeks) == 6
        (row,) = [row for row in figures if row[2] == metric]
        assert list(row[6:]) == [by_week[week] for week in weeks[-2:0:-1]]


@pytest.mark.slow
def test_channels_stay_apart(warehouse: Path) -> None:
    """Slices per channel answer the question about channels and are in no other view."""
    found = query(warehouse, "SELECT channel, percent_within_an_hour FROM reports.answered_within_an_hour_by_channel")
    assert sorted(channel for channel, _ in found) == ["chat", "email", "phone"]
    assert all(0 <= percent <= 100 for _, percent in found)
    counts = query(warehouse, f"SELECT COUNT(*), COUNT(DISTINCT user_id) FROM reports.weekly_trend_per_user {LAST}")
    assert counts == [(3, 3)]
