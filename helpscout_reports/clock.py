"""Time and chance, in one place, so that tests can put their own in."""

from __future__ import annotations

import random
import time


class Clock:
    """The clock of the machine."""

    def monotonic(self) -> float:
        """Seconds on a clock that never jumps; for waits, deadlines and the life of tokens."""
        return time.monotonic()

    def wall(self) -> float:
        """Seconds since 1970, for what other machines and processes say."""
        return time.time()

    def random(self) -> float:
        """A number from 0 to 1."""
        return random.random()

    def sleep(self, seconds: float) -> None:
        """Block the thread."""
        time.sleep(seconds)

    async def pause(self, seconds: float) -> None:
        """Suspend the task."""
        import asyncio

        await asyncio.sleep(seconds)
