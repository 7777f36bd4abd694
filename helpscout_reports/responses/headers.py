"""What the headers of a response say: rate limits and waits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

_RETRY_AFTER = ("x-ratelimit-retry-after", "retry-after")
_LONGEST_NUMBER = 10
_LONGEST_WAIT = 86400.0  # seconds: nobody asks for more; a larger number is most likely a time stamp


class RateLimit(NamedTuple):
    """What the server last said about the limit of the account.

    Attributes:
        limit: Requests in a minute.
        remaining: Requests left in this minute.
        retry_after: Seconds to wait, once the limit is hit.
    """

    limit: int | None
    remaining: int | None
    retry_after: float | None


class Headers(dict[str, str]):
    """Headers of an answer, whose names are found in any case."""

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return super().__contains__(str(name).lower())

    def get(self, name: str, default: Any = None) -> Any:
        """The value under a name in any case, or the default."""
        return super().get(name.lower(), default)


def rate_limit(headers: Mapping[str, str], now: float) -> RateLimit | None:
    """What an answer says about the limit, None when it says nothing."""
    limit = count(headers, "x-ratelimit-limit-minute")
    remaining = count(headers, "x-ratelimit-remaining-minute")
    asked = retry_after(headers, now)
    return None if limit is remaining is asked is None else RateLimit(limit, remaining, asked)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that the server asks to wait; an invalid value counts as none."""
    for name in _RETRY_AFTER:
        text = headers.get(name)
        if text and (seconds := _seconds(text.strip(" \t"), now)) is not None and seconds <= _LONGEST_WAIT:
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
