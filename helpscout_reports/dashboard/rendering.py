"""A page as HTML: one file without scripts and without requests to anywhere."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from .content.views import ChartView, Page
from .drawing.charts import NARROW, WIDE
from .drawing.images import svg
from .drawing.theme import DARK, LIGHT, variables
from .libraries import jinja2
from .numbers import NBSP, NumberFormat, day

_WIDTHS = {"wide": WIDE, "narrow": NARROW}
_MOST_COLUMNS = 4


@cache
def templates() -> Any:
    """The templates of the package; whatever is filled in is text, not markup."""

    def load(name: str) -> str:
        return files("helpscout_reports.dashboard").joinpath("templates", name).read_text(encoding="utf-8")

    return jinja2().Environment(
        loader=jinja2().FunctionLoader(load), autoescape=True, undefined=jinja2().StrictUndefined, trim_blocks=True
    )


def html(page: Page, numbers: NumberFormat, made: datetime, calls: int) -> str:
    """The page, with each chart drawn for wide and for narrow windows."""
    from markupsafe import Markup

    def draw(chart: ChartView, size: str) -> Markup:
        return Markup(svg(chart.make(_WIDTHS[size]), f"{chart.name}-{size}", chart.title, chart.description))

    style = templates().get_template("page.css.jinja").render(
        light=Markup(variables(LIGHT)), dark=Markup(variables(DARK))
    )  # fmt: skip
    text: str = templates().get_template("page.html.jinja").render(
        page=page,
        style=Markup(style),
        svg=draw,
        columns=columns,
        count=lambda number: numbers.figure(number, "count"),
        calls=calls,
        made=moment(made),
    )  # fmt: skip
    return text


def columns(count: int) -> int:
    """How many cards stand in a row, so that none stands alone in the last one."""
    for number in (_MOST_COLUMNS, 3):
        if count % number != 1:
            return min(number, max(count, 1))
    return 5 if count > _MOST_COLUMNS else count


def moment(made: datetime) -> str:
    """A moment for people: `26 Nov 2026, 14:05 GMT`."""
    return f"{day(made)}, {made:%H:%M}{NBSP}{made.tzname() or ''}".rstrip()
