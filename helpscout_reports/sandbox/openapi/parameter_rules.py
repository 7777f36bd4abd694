"""Rules between parameters, from `x-parameter-rules` of the document."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from .dates import written
from .violation import Violation

Given = Mapping[str, Any]
Limits = Mapping[str, Any]
# Local days cross clock changes: 60 of them may be 60.04 days.
_GRACE = timedelta(hours=2)


def broken(rules: list[Mapping[str, Any]], known: Mapping[str, Any], given: Given) -> Iterator[Violation]:
    """The rules that parameters break; a rule applies to operations that have all of its parameters."""
    for rule in rules:
        names = rule["parameters"]
        check = _CHECKS.get(rule["rule"])
        if check and all(name in known for name in names):
            yield from check(names, given, rule.get("limits", {}))


def _after(names: list[str], given: Given, _limits: Limits) -> Iterator[Violation]:
    first, last = names
    if first in given and last in given and given[last] <= given[first]:
        value = given[last]
        yield Violation(last, f"must be after {first}", written(value) if isinstance(value, datetime) else value)


def _together(names: list[str], given: Given, _limits: Limits) -> Iterator[Violation]:
    missing = [name for name in names if name not in given]
    if 0 < len(missing) < len(names):
        for name in missing:
            yield Violation(name, "must be given together with " + ", ".join(other for other in names if other != name))


def _requires(names: list[str], given: Given, _limits: Limits) -> Iterator[Violation]:
    dependent, needed = names
    if dependent in given and needed not in given:
        yield Violation(dependent, f"may only be given with {needed}", given[dependent])


def _within(names: list[str], given: Given, limits: Limits) -> Iterator[Violation]:
    name, chooser = names
    limit = limits.get(str(given.get(chooser)))
    if limit is None or name not in given:
        return
    low, high = limit.get("minimum", 1), limit["maximum"]
    if not low <= given[name] <= high:
        allowed = f"must be {low} to {high}" if high >= low else "must not be given"
        yield Violation(name, f"{allowed} with {chooser}={given[chooser]}", given[name])


def _span(names: list[str], given: Given, limits: Limits) -> Iterator[Violation]:
    name, first, last = names
    limit = limits.get(str(given.get(name)))
    if limit is None or first not in given or last not in given:
        return
    span = given[last] - given[first]
    if "maxDays" in limit and span > timedelta(days=limit["maxDays"]) + _GRACE:
        yield Violation(name, f"is for ranges of at most {limit['maxDays']} days", given[name])
    if "minDays" in limit and span < timedelta(days=limit["minDays"]) - _GRACE:
        yield Violation(name, f"is for ranges of at least {limit['minDays']} days", given[name])


_CHECKS: dict[str, Callable[[list[str], Given, Limits], Iterator[Violation]]] = {
    "after": _after,
    "together": _together,
    "requires": _requires,
    "within": _within,
    "span": _span,
}
