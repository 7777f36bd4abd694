"""Rate limiting shared by all threads and tasks of a client."""

from __future__ import annotations

import threading

from .headers import RateLimit

SLACK = 1.04
"""How much slower than the limit allows to go when nothing is left: enough for a server that refills evenly."""


class RateLimiter:
    """Lets requests through, and knows when the next may go.

    As long as the server says that more are left than are under way, everybody may go. Then one at a time, evenly
    spread, feels the way: either the server has room again, or that one is refused and learns until when all have to
    wait. So a bulk reader settles just under the limit, whether the server counts whole minutes, the last sixty seconds
    or a bucket that fills up, whoever else uses the account, and in whatever order answers come back.
    """

    def __init__(self) -> None:
        self.seen: RateLimit | None = None
        self.paused_until = 0.0
        self._lock = threading.Lock()
        self._limit: int | None = None
        self._left: int | None = None
        self._known = 0.0  # since when that many are left: an answer on its way before then may be older news
        self._under_way = 0
        self._last = 0.0

    def enter(self, now: float) -> float:
        """0.0: go, `learn` from the answer, if one comes, and `leave`. Else: seconds to wait before asking again."""
        with self._lock:
            wait = self.paused_until - now
            if wait <= 0 and self._left is not None and self._left <= self._under_way:
                pace = min(1.0, SLACK * 60 / self._limit) if self._limit else 0.0
                wait = max(pace, 0.05) if self._under_way else self._last + pace - now
            if wait > 0:
                return wait
            self._under_way += 1
            self._last = now
            return 0.0

    def learn(self, seen: RateLimit | None, sent: float, now: float, *, refused: bool = False) -> None:
        """What the answer to a request that was sent at some time said about the limit."""
        with self._lock:
            self.seen = seen or self.seen
            self._limit = (seen and seen.limit) or self._limit
            left = 0 if refused else seen and seen.remaining
            known = self._left if sent < self._known else None
            if left is None or known is None or left < known:
                self._left, self._known = left, now

    def leave(self) -> None:
        """A request is over."""
        with self._lock:
            self._under_way -= 1

    def pause(self, until: float) -> None:
        """Let nobody through before that time."""
        with self._lock:
            self.paused_until = max(self.paused_until, until)
