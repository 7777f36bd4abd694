"""Time and chance, in one place, so that tests can put their own in."""

from __future__ import annotations

import random
import time
from threading import Event


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

    def wait(self, seconds: float, call_off: Event) -> None:
        """Block the thread until the time is over or somebody calls it off."""
        call_off.wait(seconds)

    async def pause(self, seconds: float) -> None:
        """Suspend the task."""
        import asyncio

        await asyncio.sleep(seconds)
