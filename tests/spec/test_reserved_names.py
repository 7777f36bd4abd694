"""The names that the house rules reserve are those that the tools have taken."""

import inspect

from helpscout_reports import export_reports, plan
from helpscout_reports.cli.root import TOOLS
from helpscout_reports.dlt import load
from helpscout_reports.mcp.catalogue import COMPARE_USERS, GET_REPORT, LIST_ROWS, PAGES, SHORT, reports
from helpscout_reports.mcp.tools import arguments_of
from tests.spec.rules.names import ARGUMENTS, COMMANDS


def test_commands_are_reserved() -> None:
    """Each command that is no report is, and nothing else."""
    assert set(TOOLS) == COMMANDS


def test_arguments_are_reserved() -> None:
    """Each argument of export, load and assistants that is no parameter of a report is, and nothing else."""
    functions = (plan, export_reports, load)
    taken = {name for function in functions for name in inspect.signature(function).parameters} - {"arguments"}
    parameters = {name for report in reports().values() for name in report.arguments} | set(PAGES)
    for tool in (GET_REPORT, LIST_ROWS, COMPARE_USERS):
        taken |= set(arguments_of(tool)) - parameters
    assert taken | set(SHORT.values()) == ARGUMENTS
