"""Whether a call is tried again, and after how long: pure decisions, no clock, no network."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from .errors import APIConnectionError, HelpScoutError

RETRIED = frozenset({408, 425, 429, 500, 502, 503, 504})

_WISHES = ("x-ratelimit-retry-after", "retry-after")
_LONGEST_NUMBER = 10


class Verdict(NamedTuple):
    """What to do after a try that gave no report.

    Attributes:
        wait: Seconds until the next try; None: give up.
        asked: Seconds that the server asked for, None when it asked for nothing that makes sense.
    """

    wait: float | None
    asked: float | None = None


def decide(
    *,
    attempt: int,
    status: int | None,
    headers: Mapping[str, str],
    exception: HelpScoutError | None,
    now: float,
    chance: float,
    max_retries: int,
    max_wait: float,
    waited: float = 0.0,
) -> Verdict:
    """Decide whether to try again.

    Args:
        attempt: How many tries broke so far, this one included; for a 429, how many were refused so far.
        status: HTTP status of the answer, None when none arrived.
        headers: Headers of the answer, names in lower case.
        exception: What kept the answer from arriving.
        now: Seconds since 1970, to read dates with.
        chance: A random number from 0 to 1.
        max_retries: Tries after the first.
        max_wait: The longest wait a server may ask for, and the longest sum of waits for the rate limit.
        waited: Seconds this call has waited for the rate limit so far.
    """
    asked = wish(headers, now)
    if status is None:
        hopeless = not isinstance(exception, APIConnectionError) or exception.final
    else:
        hopeless = status not in RETRIED
    if hopeless or (asked is not None and asked > max_wait):
        return Verdict(None, asked)
    if status == 429:
        wait = (0.5 + chance / 2) * min(60.0, 5.0 * 2 ** min(attempt - 1, 8)) if asked is None else asked
        if waited + wait > max_wait:
            return Verdict(None, asked)
        return Verdict(wait if asked is None else asked + chance, asked)
    if attempt > max_retries:
        return Verdict(None, asked)
    if asked is not None:
        return Verdict(asked + chance, asked)
    return Verdict((0.5 + chance / 2) * min(8.0, 0.5 * 2 ** min(attempt - 1, 8)))


def wish(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds a server asks to be left alone; what makes no sense counts as not said."""
    for name in _WISHES:
        text = headers.get(name)
        if text and (seconds := _seconds(text.strip(" \t"), now)) is not None:
            return seconds
    return None


def count(headers: Mapping[str, str], name: str) -> int | None:
    """A header that counts requests; None when it is missing or no plain number."""
    text = headers.get(name, "").strip(" \t")
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER else None


def _seconds(text: str, now: float) -> float | None:
    if not text.isascii():
        return None
    whole, dot, fraction = text.partition(".")
    if whole.isdigit() and (fraction.isdigit() if dot else True):
        return float(text) if len(whole) <= _LONGEST_NUMBER and len(fraction) <= _LONGEST_NUMBER else None
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
        left = (moment - datetime.fromtimestamp(now, UTC)).total_seconds()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None  # no date, or one without a zone: it cannot be compared with an aware one
    return left if left >= 0 else None
