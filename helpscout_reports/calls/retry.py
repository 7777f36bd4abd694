"""Whether a call is tried again, and after how long: pure decisions, no clock, no network."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import APIConnectionError, HelpScoutError

RETRIED = frozenset({408, 425, 429, 500, 502, 503, 504})


class RetryDecision(NamedTuple):
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
    asked: float | None,
    exception: HelpScoutError | None,
    chance: float,
    max_retries: int,
    max_wait: float,
    waited: float = 0.0,
) -> RetryDecision:
    """Decide whether to try again.

    Args:
        attempt: How many attempts have failed so far, this one included; for a 429, how many were refused.
        status: HTTP status of the answer, None when none arrived.
        asked: Seconds that the server asks to wait, None when it asks for nothing that makes sense.
        exception: What kept the answer from arriving.
        chance: A random number from 0 to 1.
        max_retries: Retries after the first attempt.
        max_wait: The longest wait a server may ask for, and the longest sum of waits for the rate limit.
        waited: Seconds this call has waited for the rate limit so far.
    """
    if status is None:
        hopeless = not isinstance(exception, APIConnectionError) or exception.final
    else:
        hopeless = status not in RETRIED
    first, longest = (5.0, 60.0) if status == 429 else (0.5, 8.0)
    backoff = (0.5 + chance / 2) * min(longest, first * 2 ** min(attempt - 1, 8))
    if status == 429:
        used_up = waited + (backoff if asked is None else asked) > max_wait
    else:
        used_up = attempt > max_retries or (asked is not None and asked > max_wait)
    if hopeless or used_up:
        return RetryDecision(None, asked)
    return RetryDecision(backoff if asked is None else asked + chance, asked)
