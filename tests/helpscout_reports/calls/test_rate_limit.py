"""The rate limiter, driven by simulated servers: how fast bulk reading goes, and how often it is refused."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from heapq import heappop, heappush
from itertools import count
from random import Random
from typing import Any

import pytest

from helpscout_reports import Event, RateLimit
from helpscout_reports.calls.rate_limit import RateLimiter
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import drilldown, sample
from tests.misbehaving.server import Exchange, Server

from ..conftest import INTERVAL, Face, ManualClock


class FixedMinutes:
    """Counts whole minutes, which begin at some second."""

    def __init__(self, limit: int, offset: float) -> None:
        self.limit, self.offset, self.minute, self.used = limit, offset, -1, 0

    def ask(self, now: float) -> tuple[int, float | None]:
        """Requests left, and the seconds to wait if there were none."""
        minute, into = divmod(now + self.offset, 60)
        if minute != self.minute:
            self.minute, self.used = int(minute), 0
        self.used += 1
        return max(0, self.limit - self.used), 60 - into if self.used > self.limit else None


class LastMinute:
    """Counts the last sixty seconds."""

    def __init__(self, limit: int, _: float) -> None:
        self.limit, self.sent = limit, deque[float]()

    def ask(self, now: float) -> tuple[int, float | None]:
        """Requests left, and the seconds to wait if there were none."""
        while self.sent and self.sent[0] <= now - 60:
            self.sent.popleft()
        if len(self.sent) >= self.limit:
            return 0, self.sent[0] + 60 - now
        self.sent.append(now)
        return self.limit - len(self.sent), None


class Bucket:
    """Fills up evenly; starts full."""

    def __init__(self, limit: int, _: float) -> None:
        self.limit, self.level, self.at = limit, float(limit), 0.0

    def ask(self, now: float) -> tuple[int, float | None]:
        """Requests left, and the seconds to wait if there were none."""
        self.level = min(self.limit, self.level + (now - self.at) * self.limit / 60)
        self.at = now
        if self.level < 1:
            return 0, (1 - self.level) * 60 / self.limit
        self.level -= 1
        return int(self.level), None


def read_in_bulk(
    server: Any, workers: int, took: float, minutes: int, others: float = 0.0
) -> tuple[list[float], list[float]]:
    """The times of answers and of refusals, when so many workers read without a pause; answers overtake one another."""
    rate_limiter, chance = RateLimiter(), Random(1)
    answers: list[float] = []
    refusals: list[float] = []
    under_way: list[object] = []
    order = count()  # of events at the same time
    events = [(0.0, next(order), "asks", 0.0, (0, None)) for _ in range(workers)]
    if others:
        times = range(1, int(minutes * 60 / others))
        events += [(others * n, next(order), "somebody else", 0.0, (0, None)) for n in times]
    while events[0][0] < minutes * 60:
        now, _, event, sent, (left, asked) = heappop(events)
        way = took * chance.uniform(0.3, 0.7)
        if event == "somebody else":
            server.ask(now)
        elif event == "asks":
            wait = rate_limiter.enter(call := object(), now)
            under_way += [] if wait else [call]
            then = (now + wait + 1e-6, "asks") if wait else (now + way, "arrives")
            heappush(events, (then[0], next(order), then[1], now, (0, None)))
        elif event == "arrives":
            heappush(events, (now + way, next(order), "is back", sent, server.ask(now)))
        else:
            rate_limiter.learn(RateLimit(server.limit, left, asked), sent, now, refused=asked is not None)
            rate_limiter.leave(under_way.pop())
            (answers if asked is None else refusals).append(now)
            if asked is not None:
                rate_limiter.pause(now + asked + 0.5)
            heappush(events, (now, next(order), "asks", 0.0, (0, None)))
    return answers, refusals


def settled(times: list[float], minutes: int) -> list[int]:
    """How many fell into each minute after the first."""
    return [sum(60 * minute <= time < 60 * (minute + 1) for time in times) for minute in range(1, minutes)]


@pytest.mark.promise("Rate limit")
@pytest.mark.slow
@pytest.mark.parametrize("kind", [FixedMinutes, LastMinute, Bucket])
@pytest.mark.parametrize(("limit", "workers", "took"), [(400, 8, 0.1), (400, 1, 0.05), (800, 64, 0.4), (60, 4, 0.02)])
@pytest.mark.parametrize("offset", [0.0, 30.0])
def test_bulk_reading_settles_just_under_the_limit(
    kind: Callable[..., Any], limit: int, workers: int, took: float, offset: float
) -> None:
    """Once settled: in every minute at least 95 % of the limit, and at most one 429."""
    answers, refusals = read_in_bulk(kind(limit, offset), workers, took, minutes=8)
    assert min(settled(answers, 8)) >= 0.95 * limit
    assert max(settled(refusals, 8)) <= 1


@pytest.mark.promise("Rate limit")
@pytest.mark.parametrize("kind", [FixedMinutes, LastMinute])
def test_others_on_the_account_are_felt(kind: Callable[..., Any]) -> None:
    """Another program uses a quarter of the limit: the client uses what is left, with few 429s."""
    answers, refusals = read_in_bulk(kind(400, 17.0), workers=8, took=0.1, minutes=6, others=0.6)
    assert min(settled(answers, 6)) >= 0.95 * 300
    assert max(settled(refusals, 6)) <= 3


@pytest.mark.promise("Rate limit")
def test_an_answer_that_was_overtaken_is_no_news() -> None:
    """Two were sent; the second says that nothing is left, then the first, late, that one was: nothing is left."""
    rate_limiter = RateLimiter()
    assert rate_limiter.enter("first", 0.0) == rate_limiter.enter("second", 0.1) == 0
    rate_limiter.learn(RateLimit(60, 0, None), sent=0.1, now=0.5)
    rate_limiter.learn(RateLimit(60, 1, None), sent=0.0, now=0.6)
    rate_limiter.leave("first")
    rate_limiter.leave("second")
    assert rate_limiter.enter("third", 0.7) > 0
    rate_limiter.learn(RateLimit(60, 60, None), sent=0.6, now=0.9)
    assert rate_limiter.enter("third", 0.9) == 0


@pytest.mark.promise("Rate limit")
def test_nothing_left_slows_down_before_a_refusal() -> None:
    """When an answer says that nothing is left, requests go one at a time, a share of a minute apart."""
    rate_limiter = RateLimiter()
    assert rate_limiter.enter("first", 0.0) == 0
    assert rate_limiter.enter("second", 0.0) == 0
    rate_limiter.learn(RateLimit(60, 0, None), 0.0, 0.0)
    rate_limiter.leave("first")
    assert rate_limiter.enter("third", 0.1) == pytest.approx(0.9)  # one is under way
    rate_limiter.learn(RateLimit(60, 0, None), 0.0, 0.0)
    rate_limiter.leave("second")
    assert rate_limiter.enter("third", 0.1) == pytest.approx(0.9)
    assert rate_limiter.enter("third", 1.0) == 0
    assert rate_limiter.enter("fourth", 1.0) > 0


@pytest.mark.promise("Rate limit")
@pytest.mark.parametrize("took", [0.1, 0.3])
def test_a_slow_answer_holds_nobody_up_for_its_whole_length(took: float) -> None:
    """Nothing is left and one answer does not come: others wait for it twice the usual time, then keep their pace."""
    rate_limiter = RateLimiter()
    assert rate_limiter.enter("quick", 0.0) == 0
    rate_limiter.learn(RateLimit(600, 0, None), 0.0, took)
    rate_limiter.leave("quick")
    now = 10.0
    assert rate_limiter.enter("slow", now) == 0
    for number in range(20):
        wait = rate_limiter.enter(number, now)
        assert wait == pytest.approx(2 * took)
        now += wait
        assert rate_limiter.enter(number, now) == 0
        rate_limiter.leave(number)
    rate_limiter.leave("slow")
    assert rate_limiter.enter("next", now) == pytest.approx(1.04 * 60 / 600)


@pytest.mark.promise("Rate limit")
@pytest.mark.slow
def test_one_slow_call_at_the_limit_on_the_wire(serve: Callable[..., Server], face: Callable[..., Face]) -> None:
    """The server says that nothing is left, and one answer takes seconds: the pages beside it arrive long before it."""
    done: list[int] = []
    said = {"X-RateLimit-Limit-Minute": "6000", "X-RateLimit-Remaining-Minute": "0"}

    async def answer(exchange: Exchange) -> bool:
        page = exchange.seen.page
        done.append(page)  # before it is sent: the client may be done with it at once
        return await do.answer(drilldown([page], page, 12, 12), headers=said)(exchange)

    async def behave(exchange: Exchange) -> bool:
        return await (do.late(2.5, answer) if exchange.seen.page == 2 else answer)(exchange)

    caller = face(serve(behave))
    assert [row.id for page in caller.pages(caller.drilldown(), 12) for row in page.results] == list(range(1, 13))
    assert done[-1] == 2


@pytest.mark.promise("Rate limit")
def test_a_pause_holds_for_everybody() -> None:
    """After a 429 no call is sent until the time has come; a shorter pause does not shorten it."""
    rate_limiter = RateLimiter()
    rate_limiter.pause(30.0)
    rate_limiter.pause(10.0)
    assert rate_limiter.enter("a call", 12.0) == 18
    assert rate_limiter.enter("a call", 30.0) == 0


def test_no_word_about_a_limit_means_no_pace() -> None:
    """A server that says nothing about limits is not slowed down."""
    rate_limiter = RateLimiter()
    for _ in range(5000):
        assert rate_limiter.enter("a call", 1.0) == 0
        rate_limiter.learn(None, 1.0, 1.0)
        rate_limiter.leave("a call")
    assert rate_limiter.seen is None


@pytest.mark.promise("Rate limit")
@pytest.mark.slow
def test_a_refusal_pauses_every_task_and_thread(serve: Callable[..., Server], face: Callable[..., Face]) -> None:
    """Eight callers at once and one 429: nothing arrives before the server's time has come, then all answers do."""
    refused: list[float] = []
    waits = threading.Event()

    async def behave(exchange: Exchange) -> bool:
        if not refused:
            refused.append(exchange.seen.at)
            while len(exchange.server.reports) < 8:
                await asyncio.sleep(0.005)
            return await do.refusal("0.6")(exchange)
        while not waits.is_set():  # nobody goes on before the refusal has come
            await asyncio.sleep(0.005)
        return await do.answer(sample("user_overall"))(exchange)

    def note(event: Event) -> None:
        if event.kind == "wait":
            waits.set()

    server = serve(behave)
    caller = face(server, on_event=note)
    overall = partial(caller.client.user.overall, user=4, **INTERVAL)

    async def ask_thrice() -> list[Any]:
        return [await overall() for _ in range(3)]

    async def ask_in_tasks() -> list[list[Any]]:
        return await asyncio.gather(*(ask_thrice() for _ in range(8)))

    if caller.flavour == "sync":
        with ThreadPoolExecutor(8) as threads:
            answers = list(threads.map(lambda _: [overall() for _ in range(3)], range(8)))
    else:
        answers = caller.run(ask_in_tasks)
    assert [len(given) for given in answers] == [3] * 8
    assert len(server.reports) == 25
    assert min(seen.at for seen in server.reports[8:]) >= refused[0] + 0.6


@pytest.mark.promise("Rate limit")
def test_the_last_word_about_the_limit_is_shown(
    serve: Callable[..., Server], face: Callable[..., Face], clock: ManualClock
) -> None:
    """`.rate_limit` is None at first, then what the last answer that spoke of it said."""
    said = {"X-RateLimit-Limit-Minute": "400", "X-RateLimit-Remaining-Minute": "399"}
    good = sample("user_overall")
    odd = {"X-RateLimit-Limit-Minute": "a lot", "X-RateLimit-Remaining-Minute": "-5"}
    caller = face(serve(do.script(do.answer(good, headers=said), do.answer(good), do.answer(good, headers=odd))), clock)
    assert caller.client.rate_limit is None
    for _ in range(3):
        caller.overall()
        assert caller.client.rate_limit == RateLimit(400, 399, None)
