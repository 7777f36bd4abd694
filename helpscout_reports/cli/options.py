"""Options of commands that show their default only where they have one, and examples in the help."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from helpscout_reports_api.calls.index import Entry

SANDBOX = "Ask an invented company; needs the sandbox extra, no account."
"""What `--sandbox` does, for the help."""

NO_PERSONAL = "Leave out customers' names, addresses and texts."
"""What `--no-personal` does, for the help."""

Command = TypeVar("Command", bound="Callable[..., Any]")


def option(name: str, kind: Any, default: Any, words: str, **more: Any) -> Callable[[Command], Command]:
    """An option of a command, with its kind, its default and its words in the help."""
    return click.option(name, type=kind, default=default, show_default=default is not None, help=words, **more)


def sandbox_option() -> click.Option:
    """`--sandbox` of commands that ask the API."""
    return click.Option(["--sandbox"], is_flag=True, help=SANDBOX)


def personal_option() -> click.Option:
    """`--no-personal` of commands that write what customers said."""
    return click.Option(["--no-personal"], is_flag=True, help=NO_PERSONAL)


def command_name(entry: Entry) -> str:
    """What a report is called among the commands of its family."""
    return in_kebab_case(entry.report)


def in_kebab_case(name: str) -> str:
    """A Python name as commands and options have it."""
    return name.rstrip("_").replace("_", "-")


def refuse_empty(given: Mapping[str, Any], *names: str) -> None:
    """Refuse options that are there without a value, as with an unset variable of a script.

    Raises:
        UsageError: One is.
    """
    for name in names:
        if given[name] == "":
            raise click.UsageError(f"--{name} is empty")


def refuse_dash(given: Mapping[str, Any], *names: str) -> None:
    """Refuse `-`, which is standard output elsewhere, for what goes into files alone.

    Raises:
        UsageError: One of the options is that.
    """
    for name in names:
        if given[name] == "-":
            raise click.UsageError(f"--{name} -: this is not written to standard output; name a file")


def examples(*commands: str) -> str:
    """The end of a help: commands that run as they stand."""
    lines = "".join(f"\n  helpscout-reports {command}" for command in commands)
    return f"\b\nExample{'' if len(commands) == 1 else 's'}:{lines}"
