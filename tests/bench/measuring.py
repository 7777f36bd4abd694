"""Medians and ratios of things done in turn, so that a slow moment of the machine meets all of them alike."""

import gc
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping
from time import perf_counter

from attrs import frozen


@frozen
class Row:
    """One line of the table.

    Attributes:
        group: What is measured.
        name: Which way of doing it.
        value: The figure.
        unit: Its unit; `×` for a ratio.
        target: What to reach, None where it is only for comparison.
        at_most: Whether the target is an upper bound.
        slack: What counts as equal to the target; ten percent for times on a shared machine.
    """

    group: str
    name: str
    value: float
    unit: str = "×"
    target: float | None = None
    at_most: bool = True
    slack: float = 1.1

    @property
    def verdict(self) -> str:
        """Whether the target is reached."""
        if self.target is None:
            return ""
        bound = self.target * self.slack if self.at_most else self.target / self.slack
        reached = self.value <= bound if self.at_most else self.value >= bound
        return "reached" if reached else "missed"


class Times(dict[str, float]):
    """Median seconds of each way."""

    def __init__(self, rounds: Mapping[str, list[float]]) -> None:
        super().__init__({name: statistics.median(found) for name, found in rounds.items()})
        self._rounds = rounds

    def ratio(self, way: str, to: str) -> float:
        """How long one way takes for each second of another: the median of what that was in each round.

        A machine that is at times half as fast moves both in a round, but not both medians.
        """
        return statistics.median(a / b for a, b in zip(self._rounds[way], self._rounds[to], strict=True))


def in_turn(ways: Mapping[str, Callable[[], object]], *, rounds: int = 15, number: int = 1) -> Times:
    """Seconds of each way, all of them in turn in every round."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for way in ways.values():
        way()
    for _ in range(rounds):
        for name, way in ways.items():
            gc.collect()
            began = perf_counter()
            for _ in range(number):
                way()
            times[name].append((perf_counter() - began) / number)
    return Times(times)


def fresh_python(statement: str) -> Callable[[], object]:
    """A way that runs a statement in an interpreter of its own."""
    return lambda: subprocess.run([sys.executable, "-c", statement], check=True, capture_output=True)
