"""Figures as people read them: `2 h 4 min`, `66.7 %`, `+12 %`."""

from __future__ import annotations

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SUFFIXES = {
    "percent": " %",
    "percent-change": " %",
    "points": " points",
    "days": " days",
    "per-day": " a day",
    "per-day-and-user": " a day and user",
    "per-chat": " a chat",
    "per-visit": " a visit",
}
_STEPS = ((86_400, "d"), (3_600, "h"), (60, "min"), (1, "s"))


def figure_text(value: float | None, unit: str | None) -> str:
    """A figure with its unit, in English: thousands with commas, one decimal place at most, durations in two steps.

    Args:
        value: The figure; None gives an empty text.
        unit: Its unit, as `x-unit` in the specification has it; None for a plain number.
    """
    if value is None:
        return ""
    if unit == "seconds":
        return _duration(value)
    if unit == "fraction":
        value, unit = value * 100, "percent"
    if unit == "day-of-week":
        return _DAYS[int(value) - 1] if value in range(1, 8) else _number(value)
    if unit == "hour-of-day":
        return f"{int(value):02}:00"
    return _number(value) + _SUFFIXES.get(unit or "", "")


def change_text(value: float | None, unit: str | None) -> str:
    """A change with its sign: `+12 %`, `-3.1 points`, `0 %`; None gives an empty text."""
    if value is None:
        return ""
    text = figure_text(abs(value), unit)
    if not any(digit in text for digit in "123456789"):
        return text
    return f"{'-' if value < 0 else '+'}{text}"


def _number(value: float) -> str:
    rounded = round(value, 1)
    text = f"{rounded:,.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def _duration(seconds: float) -> str:
    """The two largest steps: `2 d 3 h`, `2 h 4 min`, `3 min 20 s`, `45 s`, `0.4 s`."""
    sign, left = ("-", -seconds) if seconds < 0 else ("", seconds)
    if 0 < left < 10 and left != int(left):
        return f"{sign}{_number(left)} s"
    whole = round(left)
    for place, (size, name) in enumerate(_STEPS):
        if whole >= size:
            count, rest = divmod(whole, size)
            if place + 1 == len(_STEPS):
                return f"{sign}{count} {name}"
            smaller, smaller_name = _STEPS[place + 1]
            more = round(rest / smaller)
            if more * smaller == size:  # 59 min 59.8 s is an hour
                count, more = count + 1, 0
            text = f"{count:,} {name}"
            return f"{sign}{text} {more} {smaller_name}" if more else f"{sign}{text}"
    return "0 s"
