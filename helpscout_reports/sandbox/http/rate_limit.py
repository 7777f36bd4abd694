"""The account's rate limit: requests a minute, over all clients."""

from __future__ import annotations

import math

from .clock import SandboxClock

MINUTE = 60.0
PER_PLAN = {"standard": 200, "plus": 400, "pro": 800}
"""Requests a minute of each plan."""


class RateLimiter:
    """Counts requests in windows of a minute; the first request opens a window."""

    def __init__(self, limit: int, clock: SandboxClock) -> None:
        self.limit = limit
        self._clock = clock
        self._opened = -math.inf
        self._used = 0

    def spend(self) -> bool:
        """Count one request; False when the limit is reached."""
        now = self._clock.now()
        if now >= self._opened + MINUTE:
            self._opened, self._used = now, 0
        if self._used >= self.limit:
            return False
        self._used += 1
        return True

    def restart(self) -> None:
        """Forget the requests so far; the next one opens a new window."""
        self._opened = -math.inf

    def headers(self, *, refused: bool = False) -> dict[str, str]:
        """The rate-limit headers of a response."""
        shown = {
            "X-RateLimit-Limit-Minute": str(self.limit),
            "X-RateLimit-Remaining-Minute": str(max(0, self.limit - self._used)),
        }
        if refused:
            wait = math.ceil(self._opened + MINUTE - self._clock.now())
            shown["X-RateLimit-Retry-After"] = str(max(1, wait))
        return shown
