"""What an answer says about the range before follows from both ranges, for any company, range and filter."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sandbox.schemas import FIELDS, ROUTES, counts, figures
from tests.sandbox.strategies import COMPANIES, COMPARED, FILTERS, INTERVALS, MOMENTS, SPANS, Ask, few


@pytest.mark.slow
@few
@given(COMPANIES, INTERVALS, MOMENTS, SPANS, FILTERS, st.sampled_from(COMPARED))
def test_a_comparison_is_what_its_own_range_says(
    ask: Ask, interval: Any, start: datetime, span: timedelta, chosen: Any, name: str
) -> None:
    """`previous` is the answer for the range before, deltas follow from both and are 0.0 on a zero base."""
    before = ask(name, start=start, end=start + span, **chosen)["current"]
    schemas = FIELDS[name]
    answer = ask(name, **interval, **chosen, previousStart=start, previousEnd=start + span)
    assert answer["current"] == ask(name, **interval, **chosen)["current"]
    assert {key: before[key] for key in answer["previous"]} == answer["previous"]
    now, was = (
        {path: value for path, _, value in figures(schemas[part], answer[part])} for part in ("current", "previous")
    )
    for path, unit, delta in figures(schemas["deltas"], answer["deltas"]):
        path = {"newConversations": "phoneConversations"}.get(path, path) if name == "phone_overall" else path
        path = {"activeConversations": "totalConversations"}.get(path, path)
        if not was[path] and (unit == "percent-change" or was[path] is None):
            assert delta == 0.0
        elif now[path] is None:
            assert delta is None
        else:
            change = now[path] - was[path]
            assert delta == pytest.approx(100 * change / was[path] if unit == "percent-change" else change)


@pytest.mark.slow
@few
@given(
    COMPANIES,
    INTERVALS,
    FILTERS,
    st.sampled_from([name for name in ROUTES if "previousStart" in ROUTES[name].parameters]),
)
def test_nothing_is_compared_without_a_range_to_compare_with(ask: Ask, interval: Any, chosen: Any, name: str) -> None:
    """Without previous dates an answer has no `previous` and no `deltas`, and what stands in every answer is null."""
    answer = ask(name, **interval, **chosen)
    assert isinstance(answer, list) or not {"previous", "deltas"} & answer.keys()
    assert all(value is None for value in _about_before(answer))


def _about_before(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from (part for key, part in value.items() if key.startswith(("previous", "delta")))
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _about_before(part)


@pytest.mark.slow
@few
@given(COMPANIES, INTERVALS, FILTERS, st.sampled_from(COMPARED))
def test_every_change_from_nothing_is_zero(ask: Ask, interval: Any, chosen: Any, name: str) -> None:
    """Compared with a time before there was anything, each change in percent is 0.0."""
    before = {"previousStart": datetime(2010, 1, 1, tzinfo=UTC), "previousEnd": datetime(2010, 6, 1, tzinfo=UTC)}
    answer = ask(name, **interval, **before, **chosen)
    assert not any(counts(name, answer, "previous").values())
    changes = [
        delta
        for path, unit, delta in figures(FIELDS[name]["deltas"], answer["deltas"])
        if unit == "percent-change" and not path.endswith("totalDays")
    ]
    assert changes == [0.0] * len(changes) != []
