"""Ctrl-C while modules are loaded: it takes effect when they are."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def hold_interrupts() -> Iterator[None]:
    """Raise an interrupt that comes during the block at its end.

    An interrupt in the middle of an import is lost where Python runs a callback, and crashes compiled modules that do
    not expect it.

    Raises:
        KeyboardInterrupt: There was one.
    """
    came: list[int] = []
    try:
        before = signal.getsignal(signal.SIGINT)
        if before is signal.default_int_handler:  # else it is ignored, or somebody else's
            signal.signal(signal.SIGINT, lambda number, _frame: came.append(number))
    except ValueError:  # not the main thread, which no interrupt reaches
        before = None
    try:
        yield
    finally:
        if before is signal.default_int_handler:
            signal.signal(signal.SIGINT, before)
    if came:
        raise KeyboardInterrupt
