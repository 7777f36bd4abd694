"""Work in a thread of its own, which nobody has to wait for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


def in_background(work: Callable[[], T], outcome: Future[T] | None = None) -> Future[T]:
    """What some work will have given; a program may end before that, as the thread is a daemon.

    Whoever waits may be told something else before the work is done: then its result is forgotten.

    Args:
        work: What to do.
        outcome: Where the result goes; a new future without it.
    """
    outcome = Future() if outcome is None else outcome

    def do() -> None:
        try:
            result = work()
        except BaseException as fault:
            with suppress(InvalidStateError):
                outcome.set_exception(fault)
        else:
            with suppress(InvalidStateError):
                outcome.set_result(result)

    try:
        threading.Thread(target=do, name="helpscout-reports", daemon=True).start()
    except RuntimeError:  # no thread is to be had, as when the interpreter ends: then here and now
        do()
    return outcome
