"""Work in a thread of its own, which nobody has to wait for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


def in_background(work: Callable[[], T]) -> Future[T]:
    """What some work will have given; a program may end before that, as the thread is a daemon."""
    from concurrent.futures import Future

    outcome: Future[T] = Future()

    def do() -> None:
        try:
            outcome.set_result(work())
        except BaseException as fault:
            outcome.set_exception(fault)

    try:
        threading.Thread(target=do, name="helpscout-reports", daemon=True).start()
    except RuntimeError:  # no thread is to be had, as when the interpreter ends: then here and now
        do()
    return outcome
