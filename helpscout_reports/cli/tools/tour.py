"""A tour of every report: `python -m helpscout_reports.cli.tools.tour` asks the sandbox and shows what came back.

Nothing here knows a report by name: the catalogue says what there is and which parameters each takes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from time import perf_counter
from typing import Any

from attrs import frozen

from helpscout_reports import AccessToken, ApiKey, HelpScoutReports, Pager, operations
from helpscout_reports_api.answers.model import Model
from helpscout_reports_api.calls.operation import Operation

_NO_HEADLINE = {"days", "hour-of-day", "day-of-week"}


@frozen
class Visit:
    """One report of the tour: what was asked for and what came back."""

    operation: Operation[Any]
    answer: Any
    milliseconds: float

    @property
    def came_back(self) -> str:
        """The shape of the answer in a few words."""
        if isinstance(self.answer, list):
            kind = type(self.answer[0]).__name__ if self.answer else "nothing"
            return f"{len(self.answer)} × {kind}"
        return type(self.answer).__name__

    @property
    def headline(self) -> str:
        """The first figure of the answer, with its unit."""
        for name, value, unit in _figures(self.answer):
            return f"{name} {value:,} {unit}" if isinstance(value, int) else f"{name} {value:,.1f} {unit}"
        return ""


def arguments(operation: Operation[Any]) -> dict[str, Any]:
    """Arguments for every required parameter of an operation, and for the comparison where there is one."""
    return {
        parameter.name: parameter.example
        for parameter in operation.parameters
        if parameter.required or parameter.name in ("previous_start", "previous_end")
    }


def call_every_report(base_url: str) -> Iterator[Visit]:
    """Ask for every operation of the catalogue, each page of those that page."""
    clients = {
        "oauth2": HelpScoutReports("sandbox", "sandbox", base_url=base_url),
        "basic": HelpScoutReports(auth=ApiKey("sandbox"), base_url=base_url),
    }
    with clients["oauth2"], clients["basic"]:
        for operation in operations.values():
            report = getattr(getattr(clients[operation.security], operation.family), operation.report)
            began = perf_counter()
            answer = report(**arguments(operation))
            if isinstance(answer, Pager):
                answer = answer.collect()
            yield Visit(operation, answer, (perf_counter() - began) * 1000)


def main() -> int:
    """Show the tour as a table, and one typed example."""
    import warnings

    from helpscout_reports.sandbox import Sandbox

    warnings.simplefilter("ignore", DeprecationWarning)
    with Sandbox() as box:
        print(f"The sandbox at {box.url} answers for Help Scout.\n")
        visits = list(call_every_report(box.url))
        _show(visits)
        _show_example(box.url)
    return 0


def _show(visits: list[Visit]) -> None:
    rows = [("family", "report", "path", "came back", "headline", "ms")]
    for visit in visits:
        operation = visit.operation
        texts = (operation.family, operation.report, operation.path, visit.came_back, visit.headline)
        rows.append((*texts, f"{visit.milliseconds:.1f}"))
    widths = [max(len(row[column]) for row in rows) for column in range(6)]
    for row in rows:
        cells = [text.ljust(width) for text, width in zip(row[:5], widths, strict=False)]
        print("  ".join([*cells, row[5].rjust(widths[5])]).rstrip())
    print(f"\n{len(visits)} operations, {sum(visit.milliseconds for visit in visits) / 1000:.1f} s\n")


def _show_example(base_url: str) -> None:
    with HelpScoutReports(auth=AccessToken("sandbox"), base_url=base_url) as client:
        me = client.lookup.me()
        report = client.user.overall(**{**arguments(operations["user_overall"]), "user": me.id})
    print(f"report = client.user.overall(user={me.id}, start=…, end=…)")
    print(f"  report.user.name                    {report.user.name!r}")
    print(f"  report.current.start_date           {report.current.start_date!r}")
    for name in ("total_conversations", "response_time", "happiness_score"):
        print(f"  report.current.{name:<20} {getattr(report.current, name)!r} {report.current.UNITS[name]}")


def _figures(answer: Any) -> Iterator[tuple[str, Any, str]]:
    """Figures of an answer that have a unit, those nearest to the top first."""
    if isinstance(answer, list):
        yield from _figures(answer[0]) if answer else ()
    elif isinstance(answer, Model):
        for name, unit in answer.UNITS.items():
            value = getattr(answer, name)
            if isinstance(value, (int, float)) and unit not in _NO_HEADLINE:
                yield name, value, unit
        for entry in answer.FIELDS:
            if entry.model is not None:
                yield from _figures(getattr(answer, entry.name))


if __name__ == "__main__":
    sys.exit(main())
