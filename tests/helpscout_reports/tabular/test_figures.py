"""Figures and summaries as a person reads them."""

import pytest

from helpscout_reports import format_change, format_figure, operations, summarize
from tests.helpscout_reports.tabular.examples import EXAMPLES


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (1816, "count", "1,816"),
        (None, "count", "–"),
        (0, "seconds", "0 s"),
        (4.52, "seconds", "4.5 s"),
        (59.4, "seconds", "59.4 s"),
        (59.7, "seconds", "1 min"),
        (200, "seconds", "3 min 20 s"),
        (3599.6, "seconds", "1 h"),
        (7440, "seconds", "2 h 4 min"),
        (86399, "seconds", "1 d"),
        (97200, "seconds", "1 d 3 h"),
        (-200, "seconds", "-3 min 20 s"),
        (66.6667, "percent", "66.7 %"),
        (50.0, "percent", "50 %"),
        (0.357, "fraction", "35.7 %"),
        (-23.53, "score", "-23.5"),
        (12.44, "per-day", "12.4 a day"),
        (1.5, "replies", "1.5 replies"),
        (14, "hour-of-day", "14:00"),
        (3.0, "day-of-week", "Wednesday"),
        (9.0, "day-of-week", "9"),
        (158221, None, "158,221"),
        (12.0, "percent-change", "+12 %"),
        (1, "days", "1 day"),
        (1.0, "replies", "1 reply"),
        (-0.04, "seconds", "0 s"),
        (float("nan"), "seconds", "–"),
        (float("inf"), "seconds", "–"),
        (float("-inf"), "hour-of-day", "–"),
        (float("inf"), "percent", "–"),
        (10**400, "count", f"{10**400:,}"),
    ],
)
def test_figures_have_their_unit(value: float | None, unit: str | None, text: str) -> None:
    """A figure is shown in the notation of its unit, with at most one decimal."""
    assert format_figure(value, unit) == text


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (12.0, "percent-change", "+12 %"),
        (-4.25, "percent-change", "-4.2 %"),
        (0.0, "percent-change", "0 %"),
        (0.01, "percent-change", "0 %"),
        (-0.01, "percent-change", "0 %"),
        (43.14, "points", "+43.1 points"),
        (None, "points", "–"),
        (60.0, "seconds", "+1 min"),
        (-0.04, "seconds", "0 s"),
        (0.04, "fraction", "+4 %"),
        (float("nan"), "points", "–"),
        (float("inf"), "percent-change", "–"),
    ],
)
def test_changes_have_a_sign(value: float | None, unit: str | None, text: str) -> None:
    """A change has a sign, unless it rounds to nothing."""
    assert format_change(value, unit) == text


def answer(operation_id: str):  # type: ignore[no-untyped-def]
    """The documented answer of an operation."""
    return operations[operation_id].decode((EXAMPLES / f"{operation_id}.json").read_bytes())


def test_a_summary_has_a_line_for_each_figure() -> None:
    """Name, current, previous and change of each figure, in columns."""
    lines = answer("user_overall").summary().splitlines()
    assert lines[0].split() == ["current", "previous", "change"]
    assert any(line.startswith("happiness score") and "points" in line for line in lines)
    assert len({line.index("total") for line in lines if line.startswith("total ")}) == 1


@pytest.mark.parametrize("operation_id", operations)
def test_every_answer_has_a_summary(operation_id: str) -> None:
    """Reports show figures, other answers how many rows they have; a notebook shows a table."""
    found = answer(operation_id)
    for item in found if isinstance(found, list) else [found]:
        assert summarize(item)
        assert summarize(item)._repr_html_().startswith("<table>")
        assert item._repr_html_().startswith("<table>")
