"""`chart`: an answer as an Altair chart, for notebooks."""

from __future__ import annotations

import json
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING, Any

from .. import InvalidRequestError, Table, tables
from ..zones import zone_of
from .content.series import busy_hours, series_of, shares_of
from .drawing.charts import bar_chart, heat_map, line_chart
from .drawing.theme import in_light
from .libraries import altair
from .numbers import number_format
from .scope import Scope

if TYPE_CHECKING:
    from helpscout_reports_api.tabular.asked import Asked

_WIDTH, _NARROWEST = 640, 100


def chart(
    answer: Any,
    *,
    asked: Asked | None = None,
    tz: str | tzinfo | None = None,
    distribution: str | None = None,
    locale: str = "en",
    width: int = _WIDTH,
) -> Any:
    """An Altair chart of a series, a distribution or the busy hours of an answer.

    Args:
        answer: The answer of a report, or a table of one: `points`, `buckets` or `busy_times`.
        asked: The call's own keywords; they say which points are whole, and their zone is that of the days.
        tz: The zone of the days; default: that of `start` in `asked`, or UTC.
        distribution: Which distribution of the answer, such as `response_time`; default: the first with known limits.
        locale: How numbers are written.
        width: Width of the chart in pixels, from 100.

    Raises:
        InvalidRequestError: The answer has nothing of the kind, or not the distribution named; or an argument is wrong.
        ModuleNotFoundError: The `dashboard` extra is not installed.
    """
    numbers = number_format(locale)
    if not isinstance(width, int) or width < _NARROWEST:
        raise InvalidRequestError(f"width={width!r}: must be at least {_NARROWEST} pixels", parameter="width")
    named = None if tz is None else zone_of(tz)
    found = {answer.name: answer} if isinstance(answer, Table) else tables(answer, asked)
    if "points" in found:
        zone = named or (asked["start"].tzinfo if asked is not None else None) or UTC
        series = series_of(found["points"], Scope(dates={}, zone=zone))
        if series.points:
            return _in_light(line_chart(series.points, series.unit, numbers, width))
    elif "buckets" in found:
        shares = _shares(found["buckets"], distribution)
        if shares:
            return _in_light(bar_chart(shares, numbers, width))
    elif "busy_times" in found:
        busy = busy_hours(found["busy_times"].rows)
        if busy:
            return _in_light(heat_map(busy, numbers, width))
    else:
        kinds = ", ".join(found) or "none"
        raise InvalidRequestError(f"a series, a distribution or busy times are needed; the tables are {kinds}")
    raise InvalidRequestError("there is nothing to draw: the answer is empty")


def _shares(table: Table, distribution: str | None) -> list[tuple[str, float]]:
    names = list(dict.fromkeys(row["distribution"] for row in table.rows))
    if distribution is not None and distribution not in names:
        raise InvalidRequestError(
            f"distribution={distribution!r}: must be one of {', '.join(names)}", parameter="distribution"
        )
    every = (shares_of(table, name) for name in ([distribution] if distribution else names))
    return next((shares for shares in every if shares), [])


def _in_light(chart: Any) -> Any:
    """The chart with colours of its own in place of the page's variables."""
    return altair().Chart.from_dict(json.loads(in_light(json.dumps(chart.to_dict()))))
