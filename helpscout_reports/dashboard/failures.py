"""Reports that did not come, as sentences in their place on the page."""

from __future__ import annotations

from collections.abc import Iterable

from .. import APIStatusError, HelpScoutError, operations
from .asking import Answers
from .words import fit

_LONGEST = 300


def failed(answers: Answers, asked: Iterable[str]) -> list[str]:
    """A sentence for each report of a list that did not come."""
    return [sentence(name, answers.failures[name]) for name in dict.fromkeys(asked) if name in answers.failures]


def sentence(operation_id: str, failure: HelpScoutError) -> str:
    """What did not come, and why."""
    entry = operations.index[operation_id]
    name = f"{entry.family} {entry.report.replace('_', '-')}"
    if isinstance(failure, APIStatusError):
        words = fit(failure.message or "no details given", _LONGEST)
        return f"{name} did not come: {words} (HTTP {failure.status_code})"
    return f"{name} did not come: {fit(failure, _LONGEST)}"
