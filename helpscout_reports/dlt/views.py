"""Views that answer what people ask of a warehouse, in SQL that DuckDB and PostgreSQL read alike.

Nothing is ever a sum or an average of averages: what is summed is named, with what it is summed over, and is among the
figures that may be summed so. Slices about a user, inbox, tag or channel stay apart from those about the account.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from .store import Store


@frozen
class View:
    """A view.

    Attributes:
        name: What it is called.
        words: What it answers.
        tables: The tables it reads; it is made where they all are.
        sql: The query, with the names of the tables in braces.
        sums: The columns that it sums, and what over: `time` or `users`.
    """

    name: str
    words: str
    tables: tuple[str, ...]
    sql: str
    sums: Mapping[str, str] = field(factory=dict)


_READ_BY = ("duckdb", "motherduck", "postgres")
_WEEKS = "slice_grain = 'week' AND slice_user = 0 AND slice_filters = 'none'"

VIEWS = (
    View(
        "weekly_trend_per_user",
        "Figures of each user week by week, with the week before",
        ("company_overall_users",),
        f"""
        SELECT now.slice_account AS account, now.slice_date AS week, now."user" AS user_id, now.name,
               now.customers_helped, now.replies, now.happiness_score, now.handle_time AS handle_time_seconds,
               before.replies AS replies_week_before, before.handle_time AS handle_time_seconds_week_before
        FROM (SELECT * FROM {{company_overall_users}} WHERE {_WEEKS}) AS now
        LEFT JOIN (SELECT * FROM {{company_overall_users}} WHERE {_WEEKS}) AS before
          ON before.slice_account = now.slice_account AND before."user" = now."user"
         AND before.slice_date = now.slice_date - 7
        """,
    ),
    View(
        "team_comparison",
        "Users beside one another, week by week: their share of all replies, and their rank",
        ("company_overall_users",),
        f"""
        SELECT slice_account AS account, slice_date AS week, "user" AS user_id, name,
               replies, customers_helped, happiness_score, handle_time AS handle_time_seconds,
               100.0 * replies / NULLIF(SUM(replies) OVER (PARTITION BY slice_account, slice_date), 0)
                 AS percent_of_replies,
               RANK() OVER (PARTITION BY slice_account, slice_date ORDER BY replies DESC) AS rank_by_replies
        FROM {{company_overall_users}} WHERE {_WEEKS}
        """,
        {"replies": "users"},
    ),
    View(
        "this_week_and_four_before",
        "Figures of the account, each week beside the four before it",
        ("company_overall_metrics",),
        f"""
        WITH weeks AS (
          SELECT slice_account, slice_date, metric, unit, better, "current" AS figure
          FROM {{company_overall_metrics}} WHERE {_WEEKS}
        )
        SELECT now.slice_account AS account, now.slice_date AS week, now.metric, now.unit, now.better, now.figure,
               w1.figure AS one_week_before, w2.figure AS two_weeks_before,
               w3.figure AS three_weeks_before, w4.figure AS four_weeks_before
        FROM weeks AS now
        """
        + "".join(
            f"""
        LEFT JOIN weeks AS w{n} ON w{n}.slice_account = now.slice_account AND w{n}.metric = now.metric
         AND w{n}.slice_date = now.slice_date - {7 * n}"""
            for n in (1, 2, 3, 4)
        ),
    ),
    View(
        "resolution_distribution",
        "How many conversations were resolved with how many replies, week by week",
        ("productivity_overall_buckets",),
        f"""
        SELECT slice_account AS account, slice_date AS week, distribution, id AS bucket, label, unit,
               "count" AS conversations, percent
        FROM {{productivity_overall_buckets}}
        WHERE {_WEEKS} AND distribution IN ('resolution_time', 'replies_to_resolve')
        """,
    ),
    View(
        "answered_within_an_hour_by_channel",
        "Share of first answers that came within an hour; needs slices per channel",
        ("productivity_overall_buckets",),
        """
        SELECT slice_account AS account, slice_date AS week, SUBSTR(slice_filters, 7) AS channel,
               cumulative_percent AS percent_within_an_hour
        FROM {productivity_overall_buckets}
        WHERE slice_grain = 'week' AND slice_user = 0 AND distribution = 'first_response_time' AND "to" = 3600
          AND slice_filters LIKE 'types=%' AND slice_filters NOT LIKE '%&%' AND slice_filters NOT LIKE '%,%'
        """,
    ),
    View(
        "happiness_by_user_and_week",
        "Ratings of each user week by week; the score is the percentage of great less that of not good",
        ("happiness_ratings_items",),
        f"""
        SELECT slice_account AS account, slice_date AS week, rating_user_id AS user_id,
               MAX(rating_user_name) AS name, COUNT(*) AS ratings,
               COUNT(CASE WHEN rating = 'great' THEN 1 END) AS great,
               COUNT(CASE WHEN rating = 'okay' THEN 1 END) AS okay,
               COUNT(CASE WHEN rating = 'not_good' THEN 1 END) AS not_good,
               100.0 * (COUNT(CASE WHEN rating = 'great' THEN 1 END) - COUNT(CASE WHEN rating = 'not_good' THEN 1 END))
                 / COUNT(*) AS score
        FROM {{happiness_ratings_items}} WHERE {_WEEKS}
        GROUP BY slice_account, slice_date, rating_user_id
        """,
    ),
    View(
        "busiest_hours",
        "Conversations by day of the week and hour, over all weeks that are there",
        ("conversations_busy_times_busy_times",),
        f"""
        SELECT slice_account AS account, day, day_name, hour, SUM("count") AS conversations,
               COUNT(DISTINCT slice_date) AS weeks_with_some
        FROM {{conversations_busy_times_busy_times}} WHERE {_WEEKS}
        GROUP BY slice_account, day, day_name, hour
        """,
        {"count": "time"},
    ),
)
"""All views."""


def create_views(store: Store) -> tuple[str, ...]:
    """Make the views whose tables are there; gives their names. None where the destination reads other SQL.

    Raises:
        LoadError: A view could not be made.
    """
    if store.kind not in _READ_BY:
        return ()
    schema = store.pipeline.default_schema if store.pipeline.default_schema_name else None
    there: list[str] = [name for name, table in schema.tables.items() if table.get("columns")] if schema else []
    wanted = [view for view in VIEWS if set(view.tables).issubset(there)]
    if wanted:
        store.create_views(wanted)
    return tuple(view.name for view in wanted)
