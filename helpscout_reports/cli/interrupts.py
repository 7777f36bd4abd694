"""Ctrl-C at an awkward moment: it takes effect in the next one."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_AGAIN_SECONDS = 0.05


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


@contextmanager
def repeat_lost_interrupts() -> Iterator[None]:
    """Repeat a signal to stop that came while Python ran a callback of its own, such as `__del__`.

    Python prints what is raised there, and goes on.
    """
    before = sys.unraisablehook

    def hook(lost: UnraisableHookArgs) -> None:
        if lost.exc_type not in (KeyboardInterrupt, SystemExit):
            before(lost)
            return
        from threading import Timer

        number = signal.SIGINT if lost.exc_type is KeyboardInterrupt else signal.SIGTERM
        again = Timer(_AGAIN_SECONDS, os.kill, (os.getpid(), number))
        again.daemon = True  # a command that is done by then is done
        again.start()

    sys.unraisablehook = hook
    try:
        yield
    finally:
        sys.unraisablehook = before
