"""How fast a client may knock: one gate for all its threads and tasks."""

from __future__ import annotations

import threading
from collections import deque
from typing import NamedTuple

WINDOW = 60.5
"""Seconds in which the limit of a minute is spent: a little more, as requests travel at different speeds."""


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


class Gate:
    """Lets requests through, and knows when the next may go.

    Two rules keep a bulk reader just under the limit, whether the server counts whole minutes, the last sixty seconds
    or a filling bucket. Its own requests: never more than the limit in `WINDOW`. Those of others on the account: once
    the server says that nothing is left beyond what is under way, one request at a time, evenly spread, feels the way.
    """

    def __init__(self) -> None:
        self.seen: RateLimit | None = None
        self.paused_until = 0.0
        self._lock = threading.Lock()
        self._sent: deque[float] = deque()
        self._limit: int | None = None
        self._left: int | None = None
        self._under_way = 0
        self._last = 0.0

    def enter(self, now: float, cost: int = 1) -> float:
        """0.0: go, and `leave` afterwards. Anything else: seconds to wait before asking again."""
        with self._lock:
            wait = self._wait(now)
            if wait <= 0:
                self._under_way += 1
                self._last = now
                self._sent.extend([now] * cost)
            return max(0.0, wait)

    def leave(self, seen: RateLimit | None, *, refused: bool = False, answered: bool = True) -> None:
        """A request is over; what its answer said about the limit, if there was an answer."""
        with self._lock:
            self._under_way -= 1
            if not answered:
                return
            self._left = 0 if refused else None
            if seen is not None:
                self.seen = seen
                self._limit = seen.limit or self._limit
                self._left = 0 if refused else seen.remaining

    def pause(self, until: float) -> None:
        """Let nobody through before that time."""
        with self._lock:
            self.paused_until = max(self.paused_until, until)

    def _wait(self, now: float) -> float:
        if now < self.paused_until:
            return self.paused_until - now
        while self._sent and self._sent[0] <= now - WINDOW:
            self._sent.popleft()
        if self._limit and len(self._sent) >= self._limit:
            return self._sent[0] + WINDOW - now
        if self._left is not None and self._left <= self._under_way:
            pace = 60.0 / self._limit if self._limit else 0.0
            return max(pace, 0.05) if self._under_way else self._last + pace - now
        return 0.0
