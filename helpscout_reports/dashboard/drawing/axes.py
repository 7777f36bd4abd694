"""Ticks of axes, at values that people count in."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

from ..numbers import NumberFormat

_MOST = 6
_SECONDS = (1, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400)
_DAY = 86400


def ticks(values: Sequence[float], unit: str | None) -> list[float]:
    """Values of the ticks: from 0, or from below the lowest where figures may be negative, to above the highest."""
    low, high = min([0.0, *values]), max([0.0, *values])
    if low == high:
        high = 1.0
    step = _step(high - low, unit)
    return [number * step for number in range(floor(low / step), ceil(high / step) + 1)]


def _step(span: float, unit: str | None) -> float:
    wanted = span / (_MOST - 1)
    if unit == "seconds" and wanted <= _DAY:
        return next(size for size in _SECONDS if size >= wanted)
    scale = _DAY if unit == "seconds" else 1
    size = 1.0
    while size * scale < wanted:
        for factor in (1, 2, 5, 10):
            if size * factor * scale >= wanted:
                return size * factor * scale
        size *= 10
    return size * scale


def labels(values: Sequence[float], unit: str | None, numbers: NumberFormat) -> str:
    """An expression of Vega that writes each tick as every other figure is written."""
    pairs = ",".join(f'"{value:.10g}":"{numbers.figure(value, unit) if value else 0}"' for value in values)
    return f"{{{pairs}}}[datum.value]"
