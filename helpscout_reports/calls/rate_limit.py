"""Rate limiting shared by all threads and tasks of a client."""

from __future__ import annotations

import threading
from collections.abc import Callable

from ..responses.headers import RateLimit

SLACK = 1.04
"""How much slower than the limit allows to go when nothing is left: enough for a server that refills evenly."""

SLOW = 1.0
"""Seconds after which nobody waits any more for an answer that might say more."""


class RateLimiter:
    """Lets requests through, and knows when the next may go.

    As long as the server says that more are left than are under way, everybody may go. Then one at a time, evenly
    spread, feels the way: either the server has room again, or that one is refused and learns until when all have to
    wait. Nobody waits longer for that one than answers usually take. So a bulk reader settles just under the limit,
    whether the server counts whole minutes, the last sixty seconds or a bucket that fills up, whoever else uses the
    account, and in whatever order answers come back.
    """

    def __init__(self) -> None:
        self.seen: RateLimit | None = None
        self.paused_until = 0.0
        self._lock = threading.Lock()
        self._limit: int | None = None
        self._left: int | None = None
        self._known = 0.0  # since when that many are left: an answer on its way before then may be older news
        self._last = 0.0  # when the last one was let through
        self._usual = 0.0  # seconds that an answer takes
        self._under_way: set[object] = set()
        self.leave: Callable[[object], None] = self._under_way.discard
        """A call is over, or never began. No Python code: so Ctrl-C cannot come before it is done."""

    def enter(self, call: object, now: float) -> float:
        """0.0: go, `learn` from the answer, if one comes, and `leave`. Else: seconds to wait before asking again."""
        with self._lock:
            wait = self.paused_until - now
            if wait <= 0 and self._left is not None and self._left <= len(self._under_way):
                pace = min(1.0, SLACK * 60 / self._limit) if self._limit else 0.0
                if self._under_way:  # its answer may say more, unless it is a slow one
                    pace = max(pace, 0.05, min(2 * self._usual, SLOW))
                wait = self._last + pace - now
            if wait > 0:
                return wait
            self._under_way.add(call)
            self._last = now
            return 0.0

    def learn(self, seen: RateLimit | None, sent: float, now: float, *, refused: bool = False) -> None:
        """What the answer to a request that was sent at some time said about the limit."""
        with self._lock:
            self._usual += (now - sent - self._usual) / (8 if self._usual else 1)
            self.seen = seen or self.seen
            self._limit = (seen and seen.limit) or self._limit
            left = 0 if refused else seen and seen.remaining
            known = self._left if sent < self._known else None
            if left is None or known is None or left < known:
                self._left, self._known = left, now

    def pause(self, until: float) -> None:
        """Let nobody through before that time."""
        with self._lock:
            self.paused_until = max(self.paused_until, until)
