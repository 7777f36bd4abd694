"""Figures and dates as people write them, in one place: the locale option."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from attrs import frozen

from .. import InvalidRequestError, format_change, format_figure

NBSP = "\N{NO-BREAK SPACE}"
_THIN = "\N{NARROW NO-BREAK SPACE}"
_GROUP = re.compile(r"(?<=[0-9]),(?=[0-9]{3})")
_POINT = re.compile(r"(?<=[0-9])\.(?=[0-9])")
_MINUS = re.compile(r"^-(?=[0-9])")

LOCALES = {
    "en": (",", ".", ""),
    "de": (".", ",", NBSP),
    "de-CH": ("’", ".", NBSP),
    "es": (".", ",", NBSP),
    "fr": (_THIN, ",", _THIN),
    "it": (".", ",", ""),
    "nl": (".", ",", ""),
    "pl": (NBSP, ",", ""),
    "pt": (".", ",", ""),
    "sv": (NBSP, ",", NBSP),
}
"""What stands between thousands, before decimals, and before the percent sign."""


@frozen
class NumberFormat:
    """How figures are written. Nothing of a figure wraps: its spaces are no-break spaces."""

    group: str
    point: str
    percent: str

    def figure(self, value: float | None, unit: str | None) -> str:
        """A figure with its unit, such as `1,816`, `2 h 4 min` or `66.7%`; a dash for None."""
        return self._localized(format_figure(value, unit))

    def change(self, value: float | None, unit: str | None) -> str:
        """A change with its sign, such as `+12%` or `−4.2 points`; a dash for None."""
        return self._localized(format_change(value, unit))

    def _localized(self, text: str) -> str:
        text = _POINT.sub("\0", text)
        text = _GROUP.sub(lambda _: self.group, text).replace("\0", self.point)
        text = _MINUS.sub("\N{MINUS SIGN}", text)
        return text.replace(" %", f"{self.percent}%").replace(" ", NBSP)


def number_format(locale: str) -> NumberFormat:
    """The number format of a locale.

    Raises:
        InvalidRequestError: There is none of that name.
    """
    if locale not in LOCALES:
        raise InvalidRequestError(f"locale={locale!r}: must be one of {', '.join(LOCALES)}", parameter="locale")
    return NumberFormat(*LOCALES[locale])


def day(moment: datetime) -> str:
    """A day: `1 Jul 2026`."""
    return f"{moment.day}{NBSP}{moment:%b}{NBSP}{moment:%Y}"


def short_day(moment: datetime) -> str:
    """A day without its year: `1 Jul`."""
    return f"{moment.day}{NBSP}{moment:%b}"


def day_style(moments: Collection[datetime]) -> Callable[[datetime], str]:
    """How the days of a series are written: with their year where it goes over more than one."""
    return day if moments and max(moments) - min(moments) >= timedelta(days=365) else short_day
