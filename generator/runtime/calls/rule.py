"""Rules between parameters, as the specification states them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from ..errors import InvalidRequestError

_GRACE = timedelta(hours=2)
"""What a span may be beside its limit: 60 local days over an autumn change are 60 days and an hour."""


class Rule(NamedTuple):
    """One documented rule between parameters.

    Attributes:
        kind: `after` (the second is later than the first), `together` (both or neither), `span` (the first against the
            time between the other two), `requires` (the first only with the second) or `within` (the first within the
            limits that belong to the value of the second).
        parameters: Python names of the parameters.
        description: The rule in words.
        limits: Bounds by value: days for `span`, numbers for `within`.
    """

    kind: str
    parameters: tuple[str, ...]
    description: str
    limits: Mapping[str, Mapping[str, int]] = {}

    def check(self, values: Mapping[str, Any]) -> None:
        """Check normalized arguments.

        Raises:
            InvalidRequestError: They break the rule.
        """
        given: list[Any] = [values.get(name) for name in self.parameters]
        first, second = given[0], given[1]
        match self.kind:
            case "after":
                if first is not None and second is not None and not first < second:
                    raise self._broken(1, second, f"must be after {self.parameters[0]} ({_show(first)})")
            case "together":
                if (first is None) is not (second is None):
                    lone = 0 if second is None else 1
                    raise self._broken(lone, given[lone], f"needs {self.parameters[1 - lone]} too")
            case "requires":
                if first is not None and second is None:
                    raise self._broken(0, first, f"needs {self.parameters[1]} too")
            case "within":
                if first is not None and second in self.limits:
                    self._check_within(first, second)
            case "span":
                if first in self.limits and None not in given:
                    self._check_span(first, given[2] - second)

    def _check_within(self, value: int, other: str) -> None:
        low, high = self.limits[other].get("minimum", 1), self.limits[other]["maximum"]
        if high < low:
            raise self._broken(0, value, f"has no meaning with {self.parameters[1]}={other}")
        if not low <= value <= high:
            raise self._broken(0, value, f"must be {low} to {high} with {self.parameters[1]}={other}")

    def _check_span(self, value: str, length: timedelta) -> None:
        limits = self.limits[value]
        days = length / timedelta(days=1)
        start, end = self.parameters[1:]
        if "maxDays" in limits and length - _GRACE > timedelta(days=limits["maxDays"]):
            raise self._broken(0, value, f"{start} to {end} may be at most {limits['maxDays']} days, is {days:g}")
        if "minDays" in limits and length + _GRACE < timedelta(days=limits["minDays"]):
            raise self._broken(0, value, f"{start} to {end} must be at least {limits['minDays']} days, is {days:g}")

    def _broken(self, place: int, value: object, rule: str) -> InvalidRequestError:
        name = self.parameters[place]
        return InvalidRequestError(f"{name}={_show(value)}: {rule}. {self.description}", parameter=name)


def _show(value: object) -> str:
    return value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else repr(value)
