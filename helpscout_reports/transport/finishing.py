"""Work that is seen to its end whatever happens to its caller: the only thing that closing a client waits for."""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from ..clock import Clock
from ..errors import APITimeoutError
from .background import Outcome, in_background, is_part_of, part_of
from .protocol import MOST_SECONDS, closed_meanwhile, run

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")

_CLOCK = Clock()

_under_way: dict[int, set[Finishing[Any]]] = {}  # by process


class Finishing(Outcome[T]):
    """What such work will have given.

    Attributes:
        call_off: Calls it off if it is not too late; says whether that was possible.
        ends: When nobody waits for it any more, by the clock; None until somebody does.
    """

    def __init__(self, call_off: Callable[[], bool]) -> None:
        super().__init__()
        self.call_off = call_off
        self.ends: float | None = None


def finish(
    work: Callable[[], Coroutine[object, None, T]],
    call_off: Callable[[], bool],
    started: set[Finishing[Any]],
    seconds: float | None = None,
) -> T:
    """Do some work in a thread of its own. A caller who is interrupted waits for it, unless it can be called off.

    Args:
        work: Makes a coroutine that waits on a blocking transport.
        call_off: Calls it off if it is not too late; says whether that was possible.
        started: Where to keep it while it is under way.
        seconds: How long the caller waits for it unless interrupted; None: to its end.

    Raises:
        APITimeoutError: It takes longer, and goes on.
    """
    outcome: Finishing[T] = Finishing(call_off)
    if not _under_way:
        atexit.register(_at_exit)  # for callers in daemon threads, which a program does not wait for
    try:  # from before it is kept: whoever closes the client would wait for what never began
        for kept in (started, _under_way.setdefault(os.getpid(), set())):
            outcome.observers.add(kept.discard)
            kept.add(outcome)
        in_background(partial(_work, work, outcome), outcome)
        if outcome.wait(seconds):
            return outcome.result()
    except BaseException as interruption:
        if outcome.done or call_off():
            outcome.set(error=interruption)  # where it has not begun: nobody is to wait for it
            raise
        last = wait_for([outcome], interruption)
        if last is None or last is interruption:
            raise
        raise last from None
    call_off()  # it is not sent any more, or sent no second time
    raise APITimeoutError("the deadline passed while a token was fetched")


def _work(work: Callable[[], Coroutine[object, None, T]], outcome: Finishing[T]) -> T:
    with part_of(outcome):
        return run(work())


def end(works: Iterable[Finishing[Any]]) -> BaseException | None:
    """Call off what was not sent yet, and wait for the rest, as `wait_for` does."""
    found = list(works)
    for work in found:
        if work.call_off():
            work.set(error=closed_meanwhile())
    return wait_for(found)


def wait_for(outcomes: Iterable[Finishing[Any]], interruption: BaseException | None = None) -> BaseException | None:
    """Wait for such work, at most ten seconds in all; gives what interrupted the wait last, and goes on waiting.

    Not for what waits here: a hook, or what hears of a token request, may close the client.
    """
    now = _CLOCK.monotonic()
    for outcome in outcomes:
        ends = outcome.ends = now + MOST_SECONDS if outcome.ends is None else outcome.ends
        while not outcome.done and not is_part_of(outcome) and (seconds := ends - _CLOCK.monotonic()) > 0:
            try:
                outcome.wait(seconds)
            except BaseException as another:
                interruption = another
    return interruption


def _at_exit() -> None:
    end(_under_way.get(os.getpid(), ()))


async def finish_task(
    work: Coroutine[object, None, T], call_off: Callable[[], bool], started: set[asyncio.Task[object]]
) -> T:
    """Do some work in a task that no cancellation reaches. A caller who is cancelled leaves it to itself.

    Args:
        work: A coroutine that waits on an asyncio transport.
        call_off: Calls it off if it is not too late; says whether that was possible.
        started: Where to keep it while it is under way; whoever closes the event loop waits for it.
    """
    import asyncio

    loop = asyncio.get_running_loop()
    task = loop.create_task(work)
    asyncio._unregister_task(task)  # or the end of the event loop would cancel it with all the others
    started.add(task)
    task.add_done_callback(partial(_seen, started))
    try:
        await asyncio.wait([task])
    except BaseException:
        if call_off():
            task.cancel()
        else:
            loop.call_later(MOST_SECONDS, task.cancel)
        raise
    return task.result()


async def wait_for_tasks(tasks: Iterable[asyncio.Task[object]]) -> None:
    """Wait for such work, at most ten seconds more; not for the task that waits here."""
    import asyncio

    if left := set(tasks) - {asyncio.current_task()}:
        _, late = await asyncio.wait(left, timeout=MOST_SECONDS)
        for task in late:
            task.cancel()


def _seen(started: set[asyncio.Task[object]], task: asyncio.Task[object]) -> None:
    started.discard(task)
    if not task.cancelled():
        task.exception()  # asyncio need not complain that nobody waited for it
