"""Asking for many reports side by side, as fast as the rate limit allows."""

from __future__ import annotations

import pickle
import tempfile
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import closing
from queue import Empty, Queue
from threading import Event, Lock, Thread
from typing import IO

from attrs import frozen

from .. import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    HelpScoutReports,
    InvalidRequestError,
    PaginationError,
    PaymentRequiredError,
    RateLimitError,
    ResponseDecodeError,
)
from ..files.replace import errors_of
from ..jobs import Job, answers
from .chunk import Chunk, chunks_of

_JOBS_AT_ONCE = 8
_IN_MEMORY = 2**18
# One call may wait through several minutes that others on the account use up.
_PATIENCE = 900.0
_LOOK_UP_SIGNALS = 0.2  # seconds: a wait without an end is not interrupted on every system


@frozen
class PageRead:
    """An answer, or a page of one, came.

    Attributes:
        rows: How many rows its tables have.
    """

    rows: int


@frozen
class Finished:
    """A job is done.

    Attributes:
        number: Its number.
        chunks: Its rows.
        pages: How many answers they came in.
    """

    number: int
    job: Job
    chunks: Iterable[Chunk]
    pages: int


@frozen
class Failed:
    """A job failed; or, with no number, something that is no report's fault broke."""

    number: int
    job: Job
    error: BaseException


class _Spool:
    """The rows of a job until it is done: a few in memory, more in a file without a name."""

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed when it is read
        self._count = 0

    def add(self, chunk: Chunk) -> None:
        """Put some rows behind the others."""
        with errors_of(tempfile.gettempdir()):
            pickle.dump((chunk.table, chunk.columns, chunk.count, chunk.data), self._file)
        self._count += 1

    def __del__(self) -> None:
        self._file.close()  # wherever the way of a job ends

    def __iter__(self) -> Iterator[Chunk]:
        with self._file as file:
            with errors_of(tempfile.gettempdir()):
                file.seek(0)  # writes what is left
            for _ in range(self._count):
                yield Chunk(*pickle.load(file))


class Collector:
    """Asks for jobs in threads; what comes of them is given to whoever iterates.

    Leaving the iteration early stops all: what is under way comes to its end or is cut off by closing the client, and
    nothing waits for it.
    """

    def __init__(self, client: HelpScoutReports, jobs: Iterable[tuple[int, Job]], *, personal: bool) -> None:
        self._client = client.with_options(deadline=2 * _PATIENCE, max_wait=_PATIENCE)
        self._jobs = deque(jobs)
        self._personal = personal
        self._events: Queue[PageRead | Finished | Failed | None] = Queue(2 * _JOBS_AT_ONCE)
        self._stopped = Event()
        self._lock = Lock()

    def events(self) -> Iterator[PageRead | Finished | Failed]:
        """What happens, as it happens."""
        workers = [Thread(target=self._work, daemon=True) for _ in range(min(_JOBS_AT_ONCE, len(self._jobs)))]
        try:
            for worker in workers:
                worker.start()
            running = len(workers)
            while running:
                try:
                    event = self._events.get(timeout=_LOOK_UP_SIGNALS)
                except Empty:
                    continue
                if event is None:
                    running -= 1
                else:
                    yield event
        finally:
            self._stopped.set()
            self._drain()

    def _work(self) -> None:
        while (taken := self._take()) is not None:
            number, job = taken
            try:
                event: Finished | Failed | None = self._ask(number, job)
            except BaseException as fault:  # whatever it is, the one who waits has to know
                event = Failed(number, job, fault)
            if event is None:
                return
            self._put(event)
        self._put(None)

    def _take(self) -> tuple[int, Job] | None:
        with self._lock:
            return None if self._stopped.is_set() or not self._jobs else self._jobs.popleft()

    def _ask(self, number: int, job: Job) -> Finished | None:
        spool, pages = _Spool(), 0
        with closing(answers(self._client, job)) as parts:
            for part in parts:
                pages, rows = pages + 1, 0
                for chunk in chunks_of(part, job, personal=self._personal):
                    spool.add(chunk)
                    rows += chunk.count
                if not self._put(PageRead(rows)):
                    return None
        return Finished(number, job, spool, pages)

    def _put(self, event: PageRead | Finished | Failed | None) -> bool:
        """Tell what happened; False when nobody listens any more."""
        if self._stopped.is_set():
            return False
        self._events.put(event)
        return True

    def _drain(self) -> None:
        # Makes room for those that are about to tell something: they look whether anybody listens only before that.
        for _ in range(_JOBS_AT_ONCE):
            try:
                while True:
                    self._events.get_nowait()
            except Empty:
                pass


def is_of_the_report(fault: BaseException) -> bool:
    """Whether an error says something about one report, and others may still come."""
    of_all = (AuthenticationError, PaymentRequiredError, RateLimitError)
    of_one = (APIConnectionError, APIStatusError, InvalidRequestError, PaginationError, ResponseDecodeError)
    return isinstance(fault, of_one) and not isinstance(fault, of_all)
