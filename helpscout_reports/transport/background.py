"""Work in a thread of its own, which nobody has to wait for, and what such work gives."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar, copy_context
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

T = TypeVar("T")

_inside: ContextVar[tuple[tuple[object, object], ...]] = ContextVar("inside", default=())
"""The work that this code is a part of, and the tasks of asyncio that do it."""


class Outcome(Generic[T]):
    """What some work gives; known at some time, once and for all.

    A `concurrent.futures.Future` whose waits may be interrupted at any line (Ctrl-C): that one may keep its lock then,
    and whoever sets or waits for it later hangs. Here are only locks and queues that are written in C.

    Attributes:
        done: Whether it is known.
        observers: What is called with it once it is known.
    """

    def __init__(self) -> None:
        self.done = False
        self.observers: set[Callable[[Outcome[Any]], object]] = set()
        self._lock = threading.RLock()
        self._value: Any = None
        self._error: BaseException | None = None

    def set(self, value: T | None = None, error: BaseException | None = None) -> None:
        """Make it known, unless it is known already."""
        with self._lock:
            if not self.done:
                self._value, self._error, self.done = value, error, True
        for tell in list(self.observers):
            tell(self)

    def wait(self, seconds: float | None = None) -> bool:
        """Block until it is known; False when that takes longer than so many seconds."""
        wait_for_any([self], seconds)
        return self.done

    def result(self, seconds: float | None = None) -> T:
        """What the work gave, or raises what it raised.

        Raises:
            TimeoutError: It is not known within so many seconds.
        """
        if not self.wait(seconds):
            raise TimeoutError
        try:
            if self._error is not None:
                raise self._error
            value: T = self._value
            return value
        finally:
            del self  # or the error would hold itself, by its traceback

    def __await__(self) -> Generator[Any, None, T]:
        """The same for asyncio."""
        return self._suspend().__await__()

    async def _suspend(self) -> T:
        import asyncio

        loop, known = asyncio.get_running_loop(), asyncio.Event()

        def tell(_: object) -> None:
            with suppress(RuntimeError):  # that event loop has ended
                loop.call_soon_threadsafe(known.set)

        self.observers.add(tell)
        try:
            if not self.done:
                await known.wait()
        finally:
            self.observers.discard(tell)
        return self.result()


@contextmanager
def part_of(outcome: Outcome[Any]) -> Iterator[None]:
    """What is done here, or called from here, is a part of some work: it would wait for itself."""
    before = _inside.set((*_inside.get(), (outcome, _task())))
    try:
        yield
    finally:
        with suppress(ValueError):  # it is cleaned up elsewhere, as after the end of an event loop
            _inside.reset(before)


def is_part_of(outcome: Outcome[Any]) -> bool:
    """Whether this code is a part of some work, in a hook for example; a task that was started there is not."""
    return (outcome, _task()) in _inside.get()


def _task() -> object:
    """The task of asyncio that runs, None in plain code."""
    with suppress(KeyError, AttributeError, RuntimeError):  # not loaded, or in part, or no event loop runs
        return sys.modules["asyncio"].current_task()
    return None


def wait_for_any(outcomes: Collection[Outcome[Any]], seconds: float | None) -> None:
    """Block until one of them is known, or so many seconds have passed."""
    told: SimpleQueue[object] = SimpleQueue()
    try:
        for outcome in outcomes:
            outcome.observers.add(told.put)
        if not any(outcome.done for outcome in outcomes):
            with suppress(Empty):
                told.get(timeout=seconds)
    finally:
        for outcome in outcomes:
            outcome.observers.discard(told.put)


def in_background(work: Callable[[], T], outcome: Outcome[T] | None = None) -> Outcome[T]:
    """What some work will have given; a program may end before that, as the thread is a daemon.

    Whoever waits may be told something else before the work is done: then its result is forgotten.

    Args:
        work: What to do, in the context of the caller.
        outcome: Where the result goes; a new one without it.
    """
    known: Outcome[T] = Outcome() if outcome is None else outcome
    context = copy_context()

    def do() -> None:
        try:
            known.set(context.run(work))
        except BaseException as fault:
            known.set(error=fault)

    outer = sys.exception()  # the caller's own
    try:
        thread = threading.Thread(target=do, name="helpscout-reports", daemon=True)
    except RuntimeError:  # a subinterpreter has none that it does not wait for
        thread = threading.Thread(target=do, name="helpscout-reports", daemon=False)
    try:
        thread.start()
    except (RuntimeError, KeyError) as fault:
        text, hidden = str(fault), fault.__context__
        if text.startswith(("can't start", "can't create", "thread is not supported")):
            do()  # no thread is to be had, as when the interpreter ends, or is a subinterpreter: then here and now
            return known
        # What a signal handler raised meanwhile may make the locks and the table of `start` raise errors of their own.
        if hidden is not None and hidden is not outer and ("lock" in text or fault.args == (thread,)):
            raise hidden from None  # the thread may have begun
        raise
    return known
