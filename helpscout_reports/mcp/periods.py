"""Periods in words and dates: `last week`, `2026-10`, `2026-10-01 to 2026-10-15`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta, tzinfo

from ..interval import Interval
from ..names import nearest_names
from .question_error import QuestionError

_DAY = timedelta(days=1)
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")  # fmt: skip
_MONTH = "|".join(f"{name}|{name[:3]}" for name in _MONTHS) + "|sept"

FORMS = (
    "today", "yesterday", "this week", "last week", "this month", "last month", "this quarter", "last quarter",
    "this year", "last year", "last 7 days", "last 4 weeks", "last 3 months", "2026-10-05", "2026-10", "2026-Q3",
    "2026-W41", "2026", "5 October 2026", "October 2026", "2026-10-01 to 2026-10-15",
)  # fmt: skip
"""One example of each way to say a period."""


def parse_period(text: object, zone: tzinfo, today: date) -> Interval:
    """The whole local days that some words mean, in a zone.

    Raises:
        QuestionError: They mean none; the message has the nearest ways to say a period.
        InvalidRequestError: The zone does not have these days.
    """
    said = " ".join(str(text).strip().lower().replace("_", " ").split()) if isinstance(text, str | int) else ""
    first, last = _days(said, today) or _range(said, today) or (None, None)
    if first is None or last is None:
        nearest = ", ".join(repr(form) for form in nearest_names(said, FORMS))
        raise QuestionError(f"period {_shown(text)} is not understood; nearest: {nearest}; {len(FORMS)} ways in all")
    if last < first:
        raise QuestionError(f"period {_shown(text)} ends before it begins; give the earlier day first")
    return Interval.between(first, last, zone)


def words_of(interval: Interval) -> str:
    """A period as people write it, without its zone."""
    first = f"{interval.first.day} {interval.first:%b %Y}"
    return first if interval.first == interval.last else f"{first} to {interval.last.day} {interval.last:%b %Y}"


def _shown(text: object) -> str:
    shown = repr(text)
    return shown if len(shown) <= 60 else shown[:60] + "…"


Days = tuple[date, date]


def _range(said: str, today: date) -> Days | None:
    """From the first day of one period to the last day of another."""
    said = re.sub(r"^(from|between) ", "", said)
    for mark in (r"\s*(?:\.\.|\u2013|\u2014|/)\s*", r" (?:to|until|till|through|and|-) "):
        parts = re.split(mark, said)
        if len(parts) == 2:
            first, last = _days(parts[0], today), _days(parts[1], today)
            if first is None and last is not None:  # 1 to 15 October 2026, October to November 2026
                first = _days(f"{parts[0]} {parts[1].split(' ', parts[0].count(' ') + 1)[-1]}", today)
            if first is not None and last is not None:
                return first[0], last[1]
    return None


def _days(said: str, today: date) -> Days | None:
    said = said.removeprefix("the ")
    for pattern, make in _READERS:
        if found := re.fullmatch(pattern, said, re.ASCII):
            try:
                return make(found, today)
            except (ValueError, OverflowError):  # the 31st of a month without one
                return None
    return None


def _relative(found: re.Match[str], today: date) -> Days:
    back = {"this": 0, "current": 0}.get(found[1], 1)
    match found[2]:
        case "week":
            monday = today - (today.weekday() + 7 * back) * _DAY
            return monday, monday + 6 * _DAY
        case "month":
            return _months(today.year * 12 + today.month - 1 - back, 1)
        case "quarter":
            return _months((today.year * 12 + today.month - 1) // 3 * 3 - 3 * back, 3)
        case _:
            return _months((today.year - back) * 12, 12)


def _counted(found: re.Match[str], today: date) -> Days:
    """The last days, weeks, months … that are over; weeks and longer are whole ones."""
    number = int(found[1])
    if not 1 <= number <= 10_000:
        raise ValueError
    match found[2]:
        case "d" | "day":
            return today - number * _DAY, today - _DAY
        case "week":
            monday = today - today.weekday() * _DAY
            return monday - 7 * number * _DAY, monday - _DAY
        case "month":
            return _months(today.year * 12 + today.month - 1 - number, number)
        case "quarter":
            return _months((today.year * 12 + today.month - 1) // 3 * 3 - 3 * number, 3 * number)
        case _:
            return _months((today.year - number) * 12, 12 * number)


def _months(start: int, count: int) -> Days:
    """So many months from one on, counted from the year 0."""
    end = start + count
    return date(start // 12, start % 12 + 1, 1), date(end // 12, end % 12 + 1, 1) - _DAY


def _one(day: date) -> Days:
    return day, day


def _month_number(name: str) -> int:
    return next(number for number, month in enumerate(_MONTHS, 1) if month.startswith(name[:3]))


def _week(year: str, number: str) -> Days:
    monday = date.fromisocalendar(int(year), int(number), 1)
    return monday, monday + 6 * _DAY


_READERS: tuple[tuple[str, Callable[[re.Match[str], date], Days]], ...] = (
    (r"today", lambda _, today: _one(today)),
    (r"yesterday", lambda _, today: _one(today - _DAY)),
    (r"(this|current|last|previous|past) (week|month|quarter|year)", _relative),
    (r"(?:last|past|previous) (\d{1,5}) (day|week|month|quarter|year)s?", _counted),
    (r"(?:last )?(\d{1,5})(d)", _counted),
    (r"(\d{4})-(\d\d)-(\d\d)", lambda m, _: _one(date(int(m[1]), int(m[2]), int(m[3])))),
    (r"(\d{4})-(\d\d)", lambda m, _: _months(int(m[1]) * 12 + int(date(int(m[1]), int(m[2]), 1).month) - 1, 1)),
    (r"(\d{4})", lambda m, _: _months(int(m[1]) * 12, 12)),
    (r"(\d{4})[- ]?q([1-4])", lambda m, _: _months(int(m[1]) * 12 + 3 * (int(m[2]) - 1), 3)),
    (r"q([1-4])[- ](\d{4})", lambda m, _: _months(int(m[2]) * 12 + 3 * (int(m[1]) - 1), 3)),
    (r"(\d{4})-?w(\d\d?)", lambda m, _: _week(m[1], m[2])),
    (r"(?:week |w)(\d\d?)(?: of)? (\d{4})", lambda m, _: _week(m[2], m[1])),
    (rf"({_MONTH}),? (\d{{4}})", lambda m, _: _months(int(m[2]) * 12 + _month_number(m[1]) - 1, 1)),
    (rf"(\d\d?)\.? ({_MONTH}),? (\d{{4}})", lambda m, _: _one(date(int(m[3]), _month_number(m[2]), int(m[1])))),
    (rf"({_MONTH}) (\d\d?),? (\d{{4}})", lambda m, _: _one(date(int(m[3]), _month_number(m[1]), int(m[2])))),
)
