"""What schemathesis cannot know from OpenAPI alone: times are UTC in whole seconds, and parameters have rules."""

from datetime import UTC, datetime, timedelta
from typing import Any

import schemathesis
from schemathesis.generation import GenerationMode

from helpscout_reports.sandbox.openapi.document import packaged

_TIMES = ("start", "end", "previousStart", "previousEnd")


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: Any) -> None:
    """Bring a request that is meant to be right in line with the rules; leave those meant to be wrong alone."""
    del context, kwargs
    if case.query and case.meta is not None and case.meta.generation.mode == GenerationMode.POSITIVE:
        for name in _TIMES:
            if name in case.query:
                case.query[name] = _text(_moment(case.query[name]))
        for rule in packaged().raw["x-parameter-rules"]:
            _MENDERS[rule["rule"]](case.query, rule["parameters"], rule.get("limits", {}))


def _after(query: dict[str, Any], names: list[str], _limits: Any) -> None:
    first, last = names
    if first in query and last in query and query[last] <= query[first]:
        query[last] = _text(_moment(query[first]) + timedelta(days=1))


def _together(query: dict[str, Any], names: list[str], _limits: Any) -> None:
    if not all(name in query for name in names):
        for name in names:
            query.pop(name, None)


def _requires(query: dict[str, Any], names: list[str], _limits: Any) -> None:
    dependent, needed = names
    if needed not in query:
        query.pop(dependent, None)


def _within(query: dict[str, Any], names: list[str], limits: Any) -> None:
    name, chooser = names
    limit = limits.get(query.get(chooser))
    if name in query and limit and not limit.get("minimum", 1) <= int(query[name]) <= limit["maximum"]:
        del query[name]


def _span(query: dict[str, Any], names: list[str], limits: Any) -> None:
    name, first, last = names
    if all(each in query for each in names):
        limit = limits.get(query[name], {})
        span = _moment(query[last]) - _moment(query[first])
        if span > timedelta(days=limit.get("maxDays", 10**6)) or span < timedelta(days=limit.get("minDays", 0)):
            del query[name]


def _moment(text: str) -> datetime:
    """The moment, brought near our own time: each of the months from the year 1 to 9999 would tell nothing more."""
    moment = datetime.fromisoformat(text.upper())
    return moment.replace(year=2000 + moment.year % 40, day=min(moment.day, 28), tzinfo=UTC)


def _text(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


_MENDERS = {"after": _after, "together": _together, "requires": _requires, "within": _within, "span": _span}
