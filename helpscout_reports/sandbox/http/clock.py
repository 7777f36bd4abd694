"""The sandbox's own clock, which a test can move forward."""

from __future__ import annotations

from time import monotonic


class SandboxClock:
    """A monotonic clock that can be moved forward."""

    def __init__(self) -> None:
        self._skipped = 0.0

    def now(self) -> float:
        """Seconds since some moment in the past."""
        return monotonic() + self._skipped

    def skip(self, seconds: float) -> None:
        """Move the clock forward."""
        if seconds < 0:
            raise ValueError(f"seconds={seconds}: must be at least 0; the clock cannot be moved back")
        self._skipped += seconds
