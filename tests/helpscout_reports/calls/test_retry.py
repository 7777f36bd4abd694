"""The decision to try again, as a pure function, over tables and made-up headers."""

import math
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from helpscout_reports import APIConnectionError, APITimeoutError
from helpscout_reports.calls.retry import RETRIED, RetryDecision, decide
from helpscout_reports.responses.headers import retry_after

from ..conftest import NOW

FINAL = APIConnectionError("a certificate that does not fit")
FINAL.final = True


def decision(**given: Any) -> RetryDecision:
    """What is decided about a first 503, with changes."""
    usual = {"attempt": 1, "status": 503, "exception": None, "chance": 1.0, "max_retries": 2, "max_wait": 120.0}
    asked = retry_after(given.pop("headers", {}), NOW)
    return decide(asked=asked, **(usual | given))


@pytest.mark.promise("Retry")
@pytest.mark.parametrize("status", range(300, 600))
def test_exactly_the_documented_statuses_are_tried_again(status: int) -> None:
    """408, 425, 429, 500, 502, 503 and 504 are tried again; nothing else from 300 to 599."""
    again = decision(status=status).wait is not None
    assert again == (status in {408, 425, 429, 500, 502, 503, 504}) == (status in RETRIED)


@pytest.mark.parametrize(
    ("exception", "again"),
    [(APIConnectionError("cut"), True), (APITimeoutError("late"), True), (FINAL, False), (None, False)],
)
def test_faults_are_tried_again_unless_they_will_stay(exception: Any, again: bool) -> None:
    """No answer: again, but not after a TLS failure."""
    assert (decision(status=None, exception=exception).wait is not None) is again


@pytest.mark.promise("Retry")
def test_the_waits_double_up_to_eight_seconds() -> None:
    """Waits are at most 0.5, 1, 2, 4, 8, 8 … seconds, and at least half of that, however many tries there are."""
    for attempt, longest in [(1, 0.5), (2, 1), (3, 2), (4, 4), (5, 8), (6, 8), (10_000, 8)]:
        assert decision(attempt=attempt, max_retries=10_000, chance=1.0).wait == longest
        assert decision(attempt=attempt, max_retries=10_000, chance=0.0).wait == longest / 2


def test_there_are_no_more_tries_than_asked_for() -> None:
    """The third fault is the last with two retries; with none the first is."""
    assert [decision(attempt=n).wait is None for n in (1, 2, 3)] == [False, False, True]
    assert decision(max_retries=0).wait is None


def test_a_429_backs_off_to_a_minute_and_counts_against_max_wait_only() -> None:
    """5, 10, 20, 40, 60, 60 seconds at most; given up when the sum would pass `max_wait`, never for its number."""
    for refused, longest in [(1, 5), (2, 10), (3, 20), (4, 40), (5, 60), (6, 60), (10_000, 60)]:
        assert decision(status=429, attempt=refused, max_retries=0).wait == longest
        assert decision(status=429, attempt=refused, max_retries=0, chance=0.0).wait == longest / 2
    assert decision(status=429, waited=115.0).wait == 5
    assert decision(status=429, waited=115.1).wait is None


@pytest.mark.parametrize("status", [408, 429, 500, 503])
@pytest.mark.parametrize(("asked", "wait"), [("0", 1.0), ("119.5", 120.5), ("120", 121.0), ("120.1", None)])
def test_retry_after_counts_up_to_max_wait(status: int, asked: str, wait: float | None) -> None:
    """The seconds asked for and up to one of jitter; more than `max_wait` is reported, not waited for."""
    assert decision(status=status, headers={"retry-after": asked}) == RetryDecision(wait, float(asked))


def date(seconds: float) -> str:
    """An HTTP date so many seconds from now."""
    return format_datetime(datetime.fromtimestamp(NOW + seconds, UTC), usegmt=True)


SENSE = {"0": 0, "7": 7, " 7 ": 7, "1.25": 1.25, "007": 7, "86400": 86400, date(30): 30, date(0): 0}
NONSENSE = [
    "", " ", "-1", "+1", "1e3", "nan", "NaN", "inf", "Infinity", "-inf", "soon", "1,5", "5, 10", "1.", ".5", "1.2.3",
    "0x10", "1_000", "٣", "３", "²", "9" * 11, "9" * 5000, "1." + "0" * 5000, date(-1), date(-1e9),
    "86401", "1790000000", date(90_000),
    date(30).replace("GMT", "-0000"), date(30).removesuffix(" GMT"), "Mon, 99 Foo 2026 99:99:99 GMT", "7\x00", "7;8",
]  # fmt: skip


@pytest.mark.promise("Retry")
@pytest.mark.parametrize(("text", "seconds"), SENSE.items())
@pytest.mark.parametrize("name", ["x-ratelimit-retry-after", "retry-after"])
def test_retry_after_is_read(name: str, text: str, seconds: float) -> None:
    """Retry-After is read as seconds, with or without a fraction, and as a date, under either of its names."""
    assert retry_after({name: text}, NOW) == pytest.approx(seconds)


@pytest.mark.promise("Retry")
@pytest.mark.parametrize("text", NONSENSE)
def test_an_invalid_retry_after_counts_as_none(text: str) -> None:
    """A wait that is negative, endless, past, no number or without a zone counts as none, and the next name counts."""
    assert retry_after({"retry-after": text}, NOW) is None
    assert retry_after({"x-ratelimit-retry-after": text, "retry-after": "9"}, NOW) == 9


@pytest.mark.promise("Retry")
def test_the_header_of_the_rate_limit_goes_first() -> None:
    """`X-RateLimit-Retry-After` counts before `Retry-After`."""
    assert retry_after({"retry-after": "9", "x-ratelimit-retry-after": "4"}, NOW) == 4


@pytest.mark.promise("Retry")
@pytest.mark.slow
@given(st.text() | st.from_regex(r"[A-Z][a-z]{2}, \d{1,9} [A-Z][a-z]{2} \d{1,9} \d+:\d+:\d+ ([A-Z]+|[+-]\d+)"))
@example("Thu, 01 Jan 0001 00:00:00 +9999")
@example("Fri, 31 Dec 9999 23:59:59 -9999")
def test_no_header_breaks_the_decision(text: str) -> None:
    """Whatever a header holds, the wait read from it is none, or a finite number of seconds from 0 on."""
    seconds = retry_after({"retry-after": text}, NOW)
    assert seconds is None or 0 <= seconds < math.inf


@pytest.mark.slow
@pytest.mark.promise("Retry")
@given(
    attempt=st.integers(1, 10**6),
    status=st.none() | st.integers(100, 599),
    text=st.none() | st.decimals(0, 10**6, places=2).map(str),
    chance=st.floats(0, 1),
    waited=st.floats(0, 200),
)
def test_every_wait_is_within_its_bounds(
    attempt: int, status: int | None, text: str | None, chance: float, waited: float
) -> None:
    """A wait is never negative, never over a minute without `Retry-After`, never over that and a second with it."""
    headers = {} if text is None else {"retry-after": text}
    wait, asked = decision(
        attempt=attempt, status=status, headers=headers, chance=chance, waited=waited, exception=APIConnectionError("")
    )
    if wait is not None:
        assert 0 <= wait <= (60 if asked is None else asked + 1)
        assert asked is None or asked <= 120
    if status == 429 and wait is not None:
        assert waited + (wait if asked is None else asked) <= 120
