# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Figures as a person reads them: 2 h 4 min, 66.7 %, +12 %. The one place that formats them, by their unit."""

from __future__ import annotations

import re

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NOTHING = "–"

_AVERAGES = {
    "per-day": "a day",
    "per-day-and-user": "a day and user",
    "per-chat": "a chat",
    "per-visit": "a visit",
    "replies": "replies",
    "days": "days",
}
_ONE = {"replies": "reply", "days": "day"}
_NOT_ZERO = re.compile("[1-9]")


def format_figure(value: float | None, unit: str | None) -> str:
    """A figure with its unit: `1,816`, `2 h 4 min`, `66.7 %`, `Wednesday`; a dash where there is none.

    Args:
        value: The figure, as answers and tables have it: times in seconds, fractions from 0 to 1.
        unit: Its unit, as in `Model.UNITS` and `Column.unit`; without one it is a plain number.
    """
    if value is None or value - value != 0:  # data frames have NaN where tables have None, and infinity for x / 0
        return NOTHING
    match unit:
        case "seconds":
            return format_duration(value)
        case "percent":
            return f"{_number(value)} %"
        case "fraction":
            return f"{_number(value * 100)} %"
        case "percent-change" | "points":
            return format_change(value, unit)
        case "hour-of-day":
            return f"{int(value):02}:00"
        case "day-of-week":
            return weekday(value) or _number(value)
        case _:
            shown = _number(value)
            word = _ONE.get(unit or "") if shown in ("1", "-1") else None
            word = word or _AVERAGES.get(unit or "")
            return f"{shown} {word}" if word else shown


def format_change(value: float | None, unit: str | None) -> str:
    """A change with its sign: `+12 %`, `-4.2 points`; `0 %` where nothing moved, a dash where there is none."""
    if value is None or value - value != 0:
        return NOTHING
    word = {"percent-change": " %", "points": " points"}.get(unit or "")
    shown = format_figure(value, unit) if word is None else _number(value) + word
    return f"+{shown}" if value > 0 and _NOT_ZERO.search(shown) else shown


def weekday(number: float) -> str | None:
    """The name of a day of the week, 1 for Monday; None for any other number."""
    return WEEKDAYS[int(number) - 1] if number in (1, 2, 3, 4, 5, 6, 7) else None


def format_duration(seconds: float) -> str:
    """A time in its two largest units: `45 s`, `3 min 20 s`, `2 h 4 min`, `1 d 3 h`."""
    if round(abs(seconds)) < 60:
        return f"{_number(seconds)} s"
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    if round(seconds) < 3600:
        return sign + _two(round(seconds), 60, "min", "s")
    if round(seconds / 60) < 24 * 60:
        return sign + _two(round(seconds / 60), 60, "h", "min")
    return sign + _two(round(seconds / 3600), 24, "d", "h")


def _two(number: int, size: int, large: str, small: str) -> str:
    first, rest = divmod(number, size)
    return f"{first:,} {large} {rest} {small}" if rest else f"{first:,} {large}"


def _number(value: float) -> str:
    """At most one decimal, none where it is 0."""
    if isinstance(value, int):
        return f"{value:,}"  # also one that no float can hold
    text = f"{value:,.1f}".removesuffix(".0")
    return "0" if text == "-0" else text
