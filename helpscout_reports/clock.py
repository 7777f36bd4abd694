"""Time and chance, in one place, so that tests can put their own in."""

from __future__ import annotations

import random
import threading
import time
from contextlib import suppress
from functools import partial
from types import BuiltinFunctionType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from .transport.background import Outcome


class Clock:
    """The clock of the machine. Time that was slept has passed, also where something freezes the clocks."""

    @staticmethod
    def is_frozen() -> bool:
        """Whether something holds the clocks of Python, and the one of the event loop with them."""
        return not isinstance(time.monotonic, BuiltinFunctionType)

    # A class attribute: what freezes clocks in tests exchanges those of modules, also where it did before this import.
    _now = staticmethod(
        partial(time.clock_gettime, time.CLOCK_MONOTONIC)
        if is_frozen() and hasattr(time, "clock_gettime")
        else time.monotonic
    )
    _slept = 0.0  # seconds that the clock of the machine did not notice

    def monotonic(self) -> float:
        """Seconds on a clock that never jumps; for waits, deadlines and the life of tokens."""
        return self._now() + self._slept

    def wall(self) -> float:
        """Seconds since 1970, for what other machines and processes say."""
        return time.time()

    def random(self) -> float:
        """A number from 0 to 1."""
        return random.random()

    def wait(self, seconds: float, call_off: Outcome[bool]) -> None:
        """Block the thread until the time is over or somebody calls it off."""
        ends = self.monotonic() + seconds
        if not call_off.wait(seconds):
            self._catch_up(ends)

    async def pause(self, seconds: float) -> None:
        """Suspend the task."""
        import asyncio

        ends = self.monotonic() + seconds
        if self.is_frozen():
            over = asyncio.Event()
            timer = call_later(seconds, over.set)
            try:
                await over.wait()
            finally:
                timer.cancel()
        else:
            await asyncio.sleep(seconds)
        self._catch_up(ends)

    def _catch_up(self, ends: float) -> None:
        missing = ends - self.monotonic()
        if missing > 0:
            self._slept += missing


def call_later(seconds: float, action: Callable[[], object]) -> threading.Timer:
    """Like that of an event loop, where its clock stands still; once cancelled, there is no thread to wait for."""
    import asyncio

    loop = asyncio.get_running_loop()

    def tell() -> None:
        with suppress(RuntimeError):  # that event loop has ended
            loop.call_soon_threadsafe(action)

    timer = threading.Timer(seconds, tell)
    timer.daemon = True
    timer.start()
    return timer
