"""The command line: `helpscout-reports`."""

from __future__ import annotations

__all__ = ["main"]


def main(arguments: list[str] | None = None) -> int:
    """Run a command and say how it went, as an exit code.

    Args:
        arguments: The command and its options; None: those of this process.
    """
    try:
        from .interrupts import hold_interrupts

        with hold_interrupts():
            from .commands import main as run
    except KeyboardInterrupt:
        return 130
    return run(arguments)
