"""Charts of series, distributions and busy hours, with Altair."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from attrs import frozen

from ..libraries import altair
from ..numbers import NumberFormat, day, day_style
from .axes import labels, ticks
from .theme import HEAT, HEAT_TEXT, SERIES

WIDE, NARROW = 548, 320
_DASHES = ([1, 0], [7, 3], [2, 3], [10, 3, 2, 3], [4, 2], [1, 2])
_SHAPES = ("circle", "square", "triangle-up", "diamond", "cross", "triangle-down")
_SIZE = 12
# What the figure at the end of the longest bar takes.
_LABEL = 56
_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@frozen
class Point:
    """A figure of a series at a time; `whole` is False where the range holds only a part of its step."""

    time: datetime
    series: str
    value: float | None
    whole: bool = True


def line_chart(points: Sequence[Point], unit: str | None, numbers: NumberFormat, width: int) -> Any:
    """Lines over time, each with colour, dash and shape of its own; a point of a part of a step stands alone."""
    alt = altair()
    names = list(dict.fromkeys(point.series for point in points))
    there = [point for point in points if point.value is not None]
    values = ticks([point.value for point in there if point.value is not None], unit)
    written = day_style([point.time for point in points])
    long = written is day
    data = alt.Data(
        values=[
            {
                "time": f"{point.time:%Y-%m-%dT%H:%M:%SZ}",
                "series": point.series,
                "value": point.value,
                "whole": point.whole,
                "tip": tip(point, unit, numbers, len(names), written),
            }
            for point in points
        ]
    )
    times = list(dict.fromkeys(f"{point.time:%Y-%m-%dT%H:%M:%SZ}" for point in points))
    shown = times[:: -(-len(times) // (width // (76 if long else 62)))]
    many = len(names) > 1
    legend = alt.Legend(orient="top", title=None, symbolSize=90, symbolDash=[1, 0], columns=3, labelLimit=170)
    x = alt.X(
        "time:T",
        title=None,
        scale=alt.Scale(type="utc", padding=8),
        axis=alt.Axis(
            values=shown,
            labelExpr=f"utcFormat(datum.value, '{'%b %Y' if long else '%-d %b'}')",
            grid=False,
            labelFlush=True,
            tickSize=4,
        ),
    )
    y = alt.Y(
        "value:Q",
        title=None,
        scale=alt.Scale(domain=[values[0], values[-1]], nice=False),
        axis=alt.Axis(
            values=values, labelExpr=labels(values, unit, numbers), domain=False, ticks=False, labelPadding=4
        ),
    )

    def by_series(channel: Any, looks: Sequence[Any], legend: Any = legend if many else None) -> Any:
        scale = alt.Scale(domain=names, range=list(looks[: len(names)]))
        return channel("series:N", sort=None, scale=scale, legend=legend)

    colour, shape = by_series(alt.Color, SERIES), by_series(alt.Shape, _SHAPES)
    base = alt.Chart(data).encode(x=x, y=y, color=colour)
    lines = (
        base.transform_filter("datum.whole")
        .mark_line(strokeWidth=2.2)
        .encode(strokeDash=by_series(alt.StrokeDash, _DASHES, None))
    )
    marks = base.encode(shape=shape, description="tip:N")
    whole = marks.transform_filter("datum.whole").mark_point(filled=True, size=34, opacity=1)
    part = marks.transform_filter("!datum.whole").mark_point(filled=False, size=46, strokeWidth=1.6, opacity=1)
    return sized(alt.layer(lines, whole, part), width, 230 if width > NARROW else 200)


def tip(point: Point, unit: str | None, numbers: NumberFormat, series: int, written: Callable[[datetime], str]) -> str:
    """What a point says when it is pointed at."""
    parts = [written(point.time)]
    if series > 1:
        parts.append(point.series)
    parts.append(numbers.figure(point.value, unit))
    return ", ".join(parts) + ("" if point.whole else ", in part")


def bar_chart(shares: Sequence[tuple[str, float]], numbers: NumberFormat, width: int) -> Any:
    """Bars of the shares of a distribution, in percent, each with its figure."""
    alt = altair()
    data = alt.Data(
        values=[{"label": label, "share": share, "text": numbers.figure(share, "percent")} for label, share in shares]
    )
    most = max(share for _, share in shares) or 1.0
    base = alt.Chart(data).encode(
        y=alt.Y("label:N", sort=None, title=None, axis=alt.Axis(domain=False, ticks=False, labelLimit=150)),
        x=alt.X(
            "share:Q",
            title=None,
            axis=None,
            scale=alt.Scale(domain=[0, most / (1 - _LABEL / (width - 110))], nice=False),
        ),
    )
    bars = base.mark_bar(color=SERIES[0], height={"band": 0.66}).encode(description="text:N")
    texts = base.mark_text(align="left", dx=5, fontSize=_SIZE, color="var(--fg)").encode(text="text:N")
    return sized(alt.layer(bars, texts), width, 24 * len(shares))


def heat_map(busy: Sequence[tuple[int, int, int]], numbers: NumberFormat, width: int) -> Any:
    """Counts by day of week and hour of day, as colour and as figure."""
    alt = altair()
    most = max(count for _, _, count in busy) or 1
    counts = {(day, hour): count for day, hour, count in busy}
    hours = range(min(hour for _, hour, count in busy if count), max(hour for _, hour, count in busy if count) + 1)
    rows = []
    for hour in hours:
        for number, name in enumerate(_WEEK, 1):
            count = counts.get((number, hour), 0)
            level = -(-5 * count // most)
            rows.append(
                {
                    "day": name[:3],
                    "hour": f"{hour:02}:00",
                    "text": numbers.figure(count, "count"),
                    "level": f"{level}",
                    "tip": f"{name} {hour:02}:00, {numbers.figure(count, 'count')}",
                }
            )
    levels = [str(level) for level in range(6)]

    def scale(colours: Sequence[str]) -> Any:
        return alt.Scale(domain=levels, range=list(colours))

    base = alt.Chart(alt.Data(values=rows)).encode(
        x=alt.X(
            "day:N",
            sort=None,
            title=None,
            axis=alt.Axis(orient="top", labelAngle=0, domain=False, ticks=False),
        ),
        y=alt.Y("hour:N", sort=None, title=None, axis=alt.Axis(domain=False, ticks=False)),
    )
    cells = base.mark_rect(stroke="var(--card)", strokeWidth=1).encode(
        color=alt.Color("level:N", scale=scale(HEAT), legend=None), description="tip:N"
    )
    texts = base.mark_text(fontSize=_SIZE, baseline="middle").encode(
        text="text:N", color=alt.Color("level:N", scale=scale(HEAT_TEXT), legend=None)
    )
    return sized(alt.layer(cells, texts).resolve_scale(color="independent"), width, 20 * len(hours))


def sized(chart: Any, width: int, height: int) -> Any:
    """A chart of a total width, in the colours and letters of the page."""
    alt = altair()
    text = {"labelColor": "var(--muted)", "labelFont": "Arial, Helvetica, sans-serif", "labelFontSize": _SIZE}
    return (
        chart.properties(
            width=width, height=height, autosize=alt.AutoSizeParams(type="fit-x", contains="padding"), padding=2
        )
        .configure(background="transparent", font="Arial, Helvetica, sans-serif")
        .configure_view(stroke=None)
        .configure_axis(**text, gridColor="var(--line)", tickColor="var(--line)", domainColor="var(--line)")
        .configure_legend(**text)
    )
