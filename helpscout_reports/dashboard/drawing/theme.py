"""Colours: CSS variables that charts and page share, in light and dark, that the colour-blind tell apart."""

from __future__ import annotations

import re

LIGHT = {
    "bg": "#f4f6f8",
    "card": "#ffffff",
    "fg": "#1b2733",
    "muted": "#51606f",
    "line": "#d5dce3",
    "link": "#0b5cad",
    "good": "#0b6b4f",
    "bad": "#a63a00",
    "bar": "#5a9fd0",
    "series-1": "#0067a8",
    "series-2": "#c04f00",
    "series-3": "#00795a",
    "series-4": "#8a4f9e",
    "series-5": "#6b6300",
    "series-6": "#51606f",
    "heat-0": "#f4f6f8",
    "heat-1": "#d9e8f5",
    "heat-2": "#a9cce8",
    "heat-3": "#69a5d3",
    "heat-4": "#1f6fad",
    "heat-5": "#0a3f73",
    "heat-text-0": "#51606f",
    "heat-text-1": "#1b2733",
    "heat-text-2": "#1b2733",
    "heat-text-3": "#0d1720",
    "heat-text-4": "#ffffff",
    "heat-text-5": "#ffffff",
}
DARK = {
    "bg": "#10161c",
    "card": "#19222b",
    "fg": "#e8edf2",
    "muted": "#a3b1be",
    "line": "#34424f",
    "link": "#7cbcf5",
    "good": "#5fd0a8",
    "bad": "#ff9d66",
    "bar": "#3f86bf",
    "series-1": "#62b4f0",
    "series-2": "#ff9d5c",
    "series-3": "#4fd1a5",
    "series-4": "#d3a2e6",
    "series-5": "#d6cb5b",
    "series-6": "#a3b1be",
    "heat-0": "#19222b",
    "heat-1": "#1d3247",
    "heat-2": "#214a6d",
    "heat-3": "#2b6ea6",
    "heat-4": "#67aee2",
    "heat-5": "#bfe0fa",
    "heat-text-0": "#a3b1be",
    "heat-text-1": "#e8edf2",
    "heat-text-2": "#e8edf2",
    "heat-text-3": "#ffffff",
    "heat-text-4": "#0d1720",
    "heat-text-5": "#0d1720",
}
SERIES = tuple(f"var(--series-{number})" for number in range(1, 7))
HEAT = tuple(f"var(--heat-{number})" for number in range(6))
HEAT_TEXT = tuple(f"var(--heat-text-{number})" for number in range(6))
_VARIABLE = re.compile(r"var\(--([a-z0-9-]+)\)")


def variables(colours: dict[str, str]) -> str:
    """Colours as declarations of CSS."""
    return "".join(f"--{name}:{colour};" for name, colour in colours.items())


def in_light(text: str) -> str:
    """Text with the light colours in place of the variables, for pictures and mail."""
    return _VARIABLE.sub(lambda found: LIGHT[found[1]], text)
