"""The sandbox's own clock, which a test can move on instead of waiting."""

from __future__ import annotations

from time import monotonic


class SandboxClock:
    """Seconds that pass by themselves and can be skipped."""

    def __init__(self) -> None:
        self._skipped = 0.0

    def now(self) -> float:
        """Seconds since some moment in the past."""
        return monotonic() + self._skipped

    def skip(self, seconds: float) -> None:
        """Let time pass at once."""
        if seconds < 0:
            raise ValueError(f"seconds={seconds}: time does not run backwards")
        self._skipped += seconds
