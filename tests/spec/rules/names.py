"""The house rules about names that the tools have taken: what bears one could not be asked for there."""

from collections.abc import Iterator

from generator.surface.naming import python_name
from tests.spec.description import Description
from tests.spec.rules.structure import Rule

COMMANDS = frozenset(
    ["auth", "completion", "dashboard", "doctor", "export", "load", "mcp", "reports", "sandbox", "spec"]
)
"""Commands that are no report."""

_OF_PLAN = ("client", "interval", "every", "reports", "users", "compare")
_OF_EXPORT = ("output", "format", "personal", "on_progress")
_OF_LOAD = ("per", "destination", "dataset", "state", "trailing", "refresh")
_OF_ASSISTANTS = ("report", "period", "table", "cursor")
_SHORT = ("inbox", "tag", "channel", "folder", "site")  # what `mailboxes` and others are called as well
ARGUMENTS = frozenset([*_OF_PLAN, *_OF_EXPORT, *_OF_LOAD, *_OF_ASSISTANTS, *_SHORT])
"""Arguments that export, load and assistants take beside those of the reports."""


def families_are_no_commands(spec: Description) -> Iterator[str]:
    """No family has the name of a command of `helpscout-reports`: its reports would have none."""
    for name in spec.operations:
        family = name.split("_")[0]
        if family in COMMANDS:
            yield f"{name}: `helpscout-reports {family}` is a tool, and hides the family; call the family otherwise"


def parameters_are_no_arguments_of_tools(spec: Description) -> Iterator[str]:
    """No parameter has the name of an argument of export, load or assistants: these could not ask for it."""
    for place, node in spec.nodes():
        if node.get("in") in ("query", "path") and "name" in node:
            name = python_name(str(node.get("x-name", node["name"])))
            if name in ARGUMENTS:
                yield f"{place}: {name} is an argument of export, load or assistants, which hides it; give it an x-name"


NAMES: tuple[Rule, ...] = (families_are_no_commands, parameters_are_no_arguments_of_tools)
