"""What is said beside an answer: on standard error, which may be closed, full, or read by nobody."""

from __future__ import annotations

import os
import sys
from contextlib import suppress


def say(text: str) -> None:
    """Say something on standard error; where that takes nothing, the command goes on without."""
    if sys.stderr is None:  # as Python has it when the shell has closed it: `2>&-`; print() would take stdout then
        return
    try:
        print(text, file=sys.stderr, flush=True)
    except OSError:
        # Python tries to write the rest when it ends, and changes the exit code when that fails.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
