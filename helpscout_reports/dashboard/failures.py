"""Reports that did not come, as sentences in their place on the page."""

from __future__ import annotations

from collections.abc import Iterable

from .. import APIStatusError, HelpScoutError, operations
from .answers import Answers
from .words import fit


def failed(answers: Answers, asked: Iterable[str]) -> list[str]:
    """A sentence for each report of a list that did not come."""
    return [sentence(name, answers.failures[name]) for name in dict.fromkeys(asked) if name in answers.failures]


def sentence(operation_id: str, failure: HelpScoutError) -> str:
    """What did not come, and why."""
    entry = operations.index[operation_id]
    status = f" (HTTP {failure.status_code})" if isinstance(failure, APIStatusError) else ""
    return f"{entry.family} {entry.report.replace('_', '-')} did not come{status}: {fit(failure)}"
