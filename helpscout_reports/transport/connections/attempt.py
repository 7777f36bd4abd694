"""What a request tells the connection pool about its attempt: when it ends, and whether it may be sent twice."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import httpcore

from ...clock import Clock
from ..protocol import MOST_SECONDS

EXTENSION = "helpscout_reports.attempt"
IDLE_SECONDS = 5.0
MOST_CONNECTIONS = 100  # idle ones, and all of an event loop


class Attempt:
    """One attempt at a request.

    Attributes:
        ends: When it ends, by the clock; 0.0 once it was cut off.
        repeatable: Whether the request may be sent once more where a kept connection turns out to be dead.
        interrupt: Wakes a thread that waits for the network.
    """

    def __init__(self, ends: float, clock: Clock, repeatable: bool) -> None:
        self.ends, self.repeatable = ends, repeatable
        self.interrupt: Callable[[], object] | None = None
        self._clock = clock

    def left(self, timeout: float | None) -> float:
        """Seconds that the next operation may take.

        Raises:
            httpcore.ReadTimeout: The attempt is over.
        """
        left = self.ends - self._clock.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the attempt took too long")
        return left if timeout is None else min(left, timeout)

    def came(self) -> None:
        """Note that something came. If it is over by then, the process was stopped meanwhile.

        What works only once has ten seconds more then: its answer may lie there.
        """
        if not self.repeatable and 0 < self.ends <= self._clock.monotonic():
            self.ends = self._clock.monotonic() + MOST_SECONDS

    def cut(self) -> None:
        """End it, from another thread."""
        self.ends, self.repeatable = 0.0, False
        if self.interrupt is not None:
            self.interrupt()


def extensions(timeout: float, attempt: Attempt, grace: float) -> dict[str, object]:
    """Extensions of a request: its own timeouts, so that those of a caller's client do not count, and its attempt."""
    limits = {"connect": timeout, "read": timeout + grace, "write": timeout, "pool": timeout}
    return {"timeout": limits, EXTENSION: attempt}


def telling(begin: Callable[[], None]) -> Callable[[str, object], None]:
    """An extension of httpcore: calls `begin` when a request begins to be sent, after a connection was made for it."""

    def trace(event: str, _: object) -> None:
        if event.endswith("send_request_headers.started"):
            begin()

    return trace


def telling_async(begin: Callable[[], None]) -> Callable[[str, object], Awaitable[None]]:
    """The same for asyncio."""
    tell = telling(begin)

    async def trace(event: str, about: object) -> None:
        tell(event, about)

    return trace


def has_trailing_data(connection: object) -> bool:
    """Whether a connection has read beyond its last response: the next call would take it for its own.

    httpcore keeps these bytes, and says so nowhere; a connection that cannot be looked into counts as one that has.
    """
    parser = getattr(getattr(connection, "_connection", None), "_h11_state", None)
    return parser is None or parser.trailing_data[0] != b""
