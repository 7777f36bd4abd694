"""What can be asked: the reports of each tool and their arguments, from the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from .. import operations
from ..names import nearest_names
from .question_error import QuestionError

if TYPE_CHECKING:
    from helpscout_reports_api.calls.index import Entry
    from helpscout_reports_api.calls.parameter import Parameter

SHORT = {"mailboxes": "inbox", "tags": "tag", "types": "channel", "folders": "folder", "sites": "site"}
"""What arguments are called where that is not the name of the parameter."""

COMPANY = "company_overall"
"""What users are compared by unless more is asked."""

USERS = "users"
"""The table of a report that has all users."""

DATES = ("start", "end", "previous_start", "previous_end")
PAGES = ("page", "rows")
GET_REPORT, LIST_ROWS, COMPARE_USERS, LIST_NAMES = "get_report", "list_rows", "compare_users", "list_names"


@frozen
class Report:
    """A report that can be asked for.

    Attributes:
        entry: Its entry in the catalogue.
        arguments: What it takes beside the period, by the name of the argument.
        comparable: Whether it takes a range to compare with.
    """

    entry: Entry
    arguments: dict[str, Parameter]
    comparable: bool

    @property
    def name(self) -> str:
        """What it is called."""
        return self.entry.operation_id

    @property
    def tool(self) -> str:
        """The tool that asks for it."""
        return LIST_ROWS if self.entry.paged else GET_REPORT

    @property
    def of_a_user(self) -> bool:
        """Whether it is about one user."""
        return "user" in self.arguments

    @property
    def has_users(self) -> bool:
        """Whether one answer has figures of all users."""
        fields = operations[self.name].response_model.FIELDS
        return any(field.name == USERS and field.many and field.model for field in fields)


def _report(entry: Entry) -> Report:
    taken = {parameter.name: parameter for parameter in entry.parameters}
    arguments = {SHORT.get(name, name): taken[name] for name in taken if name not in (*DATES, *PAGES)}
    return Report(entry, arguments, "previous_start" in taken)


def reports() -> dict[str, Report]:
    """Every report by its name; what the API has given up, and look-ups, are none."""
    return {
        name: _report(entry)
        for name, entry in operations.index.items()
        if not entry.deprecated and any(parameter.name == "start" for parameter in entry.parameters)
    }


def find_report(wanted: object, tool: str, known: dict[str, Report]) -> Report:
    """The report of a name, for a tool.

    Raises:
        QuestionError: There is none; the message has the nearest five and how many there are.
    """
    if wanted is None:
        raise QuestionError(
            f"report is missing; the instructions name all {len(known)}, and list_names(kind='report') does"
        )
    text = str(wanted)
    key = "_".join(text.lower().replace(".", " ").replace("-", " ").replace("_", " ").split())
    fitting = {name: report for name, report in known.items() if _fits(report, tool)}
    if key in fitting:
        return fitting[key]
    if key in known and tool != COMPARE_USERS:
        raise QuestionError(f"{key} is a report of {known[key].tool}, not of {tool}")
    if key in known:
        raise QuestionError(f"{key} says nothing about single users; {_choices(key, list(fitting))}")
    raise QuestionError(f"no report is called {text[:80]!r}; {_choices(text, list(fitting))}")


def _fits(report: Report, tool: str) -> bool:
    if tool == COMPARE_USERS:
        return not report.entry.paged and (report.of_a_user or report.has_users)
    return report.tool == tool


def _choices(text: str, names: list[str]) -> str:
    return f"nearest: {', '.join(nearest_names(text, names))}; {len(names)} reports in all"


def refuse_unknown(name: str, known: list[str], whose: str) -> QuestionError:
    """The error about an argument that there is not."""
    nearest = ", ".join(nearest_names(name, known))
    return QuestionError(f"{whose} takes no argument {name[:80]!r}; nearest: {nearest}; {len(known)} in all")
