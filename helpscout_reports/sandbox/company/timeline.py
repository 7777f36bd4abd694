"""When conversations come: each has its second, from 2015 to 2034.

Conversations are numbered in the order in which they come. How many come in an hour follows weekday, hour, season,
holidays and a slow growth. An interval is a range of numbers, so counts over two halves add up to the whole.
"""

from __future__ import annotations

import random
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from math import pi, sin
from zoneinfo import ZoneInfo

from .profile import Profile

FIRST_DAY = date(2015, 1, 1)
# Days to come have conversations too, so that the same request has the same answer tomorrow.
LAST_DAY = date(2035, 1, 1)
HOUR = 3600
_HOLIDAYS = {(1, 1), (5, 1), (12, 24), (12, 25), (12, 26), (12, 31)}
_WEEKDAYS = (1.25, 1.2, 1.1, 1.05, 0.95, 0.3, 0.25)
# From midnight on; a working day has its peak before noon and a second one after lunch.
_NIGHT, _MORNING = (0, 0, 0, 0, 0, 0, 0.01, 0.03), (0.06, 0.1, 0.12, 0.11)
_HOURS = (*_NIGHT, *_MORNING, 0.08, 0.09, 0.1, 0.09, 0.07, 0.05, 0.03, 0.02, 0.02, 0.01, 0.01, 0)
_GROWTH = (18.0, 0.011)


class Timeline:
    """The seconds at which conversations come.

    Attributes:
        zone: Time zone of the company.
        total: Number of all conversations.
    """

    def __init__(self, seed: int, timezone: str, *, empty: bool = False) -> None:
        self.zone = ZoneInfo(timezone)
        # One entry for each hour in which anything comes: when it begins, how many came before, hour of the week.
        self._begins: list[int] = []
        self._before: list[int] = []
        self._slots: list[int] = []
        self.total = 0
        chance = random.Random(f"{seed} timeline")
        day = FIRST_DAY
        while day < LAST_DAY and not empty:
            self._add_day(day, chance)
            day += timedelta(days=1)
        self._before.append(self.total)

    @staticmethod
    @lru_cache(8)
    def of(profile: Profile) -> Timeline:
        """The timeline of a company, made once."""
        return Timeline(profile.seed, profile.timezone, empty=profile.empty)

    def index(self, second: int) -> int:
        """How many conversations came before a second (since 1970, UTC)."""
        place = bisect_right(self._begins, second) - 1
        if place < 0:
            return 0
        before, after = self._before[place], self._before[place + 1]
        # Conversation j of m comes at (j + 1/2) / m of the hour.
        number = -((HOUR // 2 - (second - self._begins[place]) * (after - before)) // HOUR)
        return before + min(max(number, 0), after - before)

    def second(self, index: int) -> int:
        """When a conversation comes."""
        place = bisect_right(self._before, index) - 1
        before, after = self._before[place], self._before[place + 1]
        return self._begins[place] + (2 * (index - before) + 1) * HOUR // (2 * (after - before))

    def hours(self, first: int, last: int) -> tuple[list[int], list[int]]:
        """The hours in which conversations `first` to `last` (not included) came: where each begins, and its slot.

        A slot is an hour of the company's week, from 0, Monday at midnight. One more beginning closes the last hour.
        """
        if first >= last:
            return [first], []
        place = bisect_right(self._before, first) - 1
        stop = bisect_left(self._before, last)
        return [first, *self._before[place + 1 : stop], last], self._slots[place:stop]

    def _add_day(self, day: date, chance: random.Random) -> None:
        base, growth = _GROWTH
        expected = (base + growth * (day - FIRST_DAY).days) * (
            1 + 0.12 * sin((day.timetuple().tm_yday - 30) / 365 * 2 * pi)
        )
        expected *= _WEEKDAYS[day.weekday()] * (0.8 + 0.4 * chance.random())
        if (day.month, day.day) in _HOLIDAYS:
            expected *= 0.15
        for begin, hour in self._local_hours(day):
            count = int(expected * _HOURS[hour] + chance.random())
            if count:
                self._begins.append(begin)
                self._before.append(self.total)
                self._slots.append(day.weekday() * 24 + hour)
                self.total += count

    def _local_hours(self, day: date) -> Iterator[tuple[int, int]]:
        """The working hours of a local day, as seconds since 1970 and hour of the clock."""
        begin, end = self._moment(day), self._moment(day + timedelta(days=1))
        for hour in filter(_HOURS.__getitem__, range(24)):
            # On days with a clock change, which may be of half an hour, the zone has to be asked.
            second = begin + hour * HOUR if end - begin == 24 * HOUR else self._moment(day, hour)
            if begin <= second and second + HOUR <= end:
                yield second, hour

    def _moment(self, day: date, hour: int = 0) -> int:
        return int(datetime(day.year, day.month, day.day, hour, tzinfo=self.zone).timestamp())


def seconds(moment: datetime) -> int:
    """Seconds since 1970 of an aware moment, for any year."""
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(seconds=1)
